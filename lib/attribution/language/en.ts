import { ENDINGS, inflect } from './inflect.ts';
import type { Language } from './types.ts';
import { once } from '../once.ts';

const RANKING = 'former current previous first second third new old';
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday';
const MONTHS = 'january february march april may june july august september october november december';

/** English as news is written in it, American and British. */
export const en = once((): Language => ({
  code: 'en',
  trained: true,
  grammar: {
    capitalNouns: false,
    compoundNouns: false,
    nounFirst: false,
    bodyNounFirst: false,
    particlesInNames: false,
    verbLast: false,
    subjectBehindVerb: false,
    dropsSubject: false,
    bareRelatives: true,
    fewVerbForms: true,
    participlesForPeople: false,
    tellsGender: false,
    gendersOfThings: false,
    tellsCases: false,
  },
  // `, who asked not to be named`, `who spoke on condition of anonymity`, `, speaking anonymously`
  withheld: /,? (?:who|speaking|on) (?:(?!said|told)[^“”".]){0,80}?\b(?:anonym|to be (?:named|identified))/y,
  papers: {
    smallOffices: false,
    headlineCapitals: true,
    datelines: false,
    clausesInMarks: false,
    namesInPassing: false,
    calledBy: 'office',
    asRomance: false,
  },
  marks: {
    double: [
      ['“', '”'],
      ['"', '"'],
      ['«', '»'],
    ],
    single: [
      ['‘', '’'],
      ["'", "'"],
    ],
  },
  cueVerbs:
    'said says say saying told tells tell telling wrote writes write writing written added adds add adding asked asks ask asking called calls call calling ' +
    'messaged captioned penned enthused typed continued continues continuing tweeted tweets tweet tweeting retweeted posted posts posting stated states stating explained explains explain explaining ' +
    'reported reports reporting noted notes note noting replied replies replying described describes describe describing declared declares declare declaring ' +
    'responded responds respond responding concluded concludes concluding argued argues argue arguing insisted insists insist insisting admitted admits admit admitting ' +
    'pledged pledges pledging announced announces announcing remarked remarks remarking assured assures assuring acknowledged acknowledges acknowledging ' +
    'suggested suggests suggest suggesting recalled recalls recalling claimed claims claim claiming shouted shouts shouting warned warns warn warning ' +
    'urged urges urge urging vowed vows vow vowing blamed blames blaming chanted chants chanting joked jokes joking answered answers answering lamented laments lamenting ' +
    'cited cites cite citing proclaimed proclaims proclaiming asserted asserts assert asserting predicted predicts predict predicting thought thinks think ' +
    'accused accuses accuse accusing referred refers refer referring promised promises promise promising thanked thanks thanking quoted quotes quote quoting praised praises praise praising ' +
    'yelled yells yelling screamed screams screaming mocked mocks mock mocking charged charges charging commented comments comment commenting questioned questions questioning ' +
    'criticized criticizes criticizing criticised criticises criticising emphasized emphasizes emphasizing emphasised stressed stresses stressing boasted boasts boasting ' +
    'conceded concedes conceding complained complains complaining vented vents venting credited credits crediting indicated indicates indicating blasted blasts blasting ' +
    'slammed slams slamming denounced denounces denouncing dismissed dismisses dismissing rejected rejects rejecting quipped quips quipping labeled labels labeling labelled labelling ' +
    'dubbed dubs dubbing branded brands branding compared compares comparing characterized characterizes characterizing characterised portrayed portrays portraying ' +
    'confirmed confirms confirming denied denies denying alleged alleges alleging implied implies implying inquired wondered wonders wondering mused muses musing ' +
    'recounted recounts recounting remembered remembers observed observes observing exclaimed exclaims interjected interrupted retorted countered counters countering ' +
    'testified testifies testifying emailed texted signed signs read reads reading sang sings chided hailed hails hailing lauded lauds touted touts touting ' +
    'demanded demands demanding begged protested protests declined ranted raged fumed fumes gushed griped whispered muttered murmured sighed laughed cried cries ' +
    'ruled rules ruling wants wanted hopes hoped hoping believes believe believed feels felt argued-that expressed expresses expressing voiced voices voicing ' +
    'reiterated reiterates reiterating repeated repeats repeating maintained maintains maintaining contended contends contending elaborated clarified summarized summed ' +
    'advised advises advising cautioned cautions cautioning encouraged encourages ordered orders instructed informed informs informing reminded reminds reminding ' +
    'showed shows showing revealed reveals revealing found finds finding published publishes publishing issued issues issuing released began begins opened ' +
    'disputed disputes challenged challenges condemned condemns condemning attacked attacks attacking ripped rips defended defends defending ' +
    'slam blast lambasts blogged blogging deadpanned sobbed sobbing beamed boomed tutted celebrated celebrates congratulated apologized apologised apologizes bragged brags mentioned mentions mentioning pointed points pointing discussed discusses discussing ' +
    'spoke speaks speak speaking talked talks talk talking went goes put puts shot fired hit snapped barked bellowed taunted teased ridiculed deemed considers considered ' +
    'heralded proposed proposes envisioned foresees estimates estimated invoked invokes likened likens refuted decried decries bemoaned bemoans urged-on interviewed ' +
    inflect(
      'retaliat opin chim grous berat implor divulg confid recit insinuat intimat rhapsodiz agoniz deplor castigat lambast excoriat pontificat narrat reminisc speculat theoriz postulat surmis philosophiz wheez whin chuckl giggl cackl chortl grumbl mumbl snip seeth ' +
        'interpos enquir cajol advocat eulogiz moraliz renounc repudiat disclos rebuk rejoic quibbl fulminat bristl heckl needl paraphras underscor underlin decre derid chastis sympathiz empathiz scribbl equat admonish preach confess profess echo screech lash hiss trash bash inton theoris sympathis philosophis moralis summaris',
      ENDINGS.enE,
    ) +
    ' ' +
    inflect(
      'affirm reaffirm attest recommend counsel exhort coax threaten pray utter relay convey highlight applaud commend extoll assail hammer skewer rebuff scold plead upbraid sneer jeer scoff rail roar thunder howl growl snarl snort groan moan grunt ' +
        'gasp sob wail whimper croak rasp drawl stammer stutter splutter holler crow gloat exult marvel recollect reflect ponder reason guess reckon fret dissent contradict volunteer deadpan wisecrack snicker expound declaim avow carp squeal shriek chirp blurt snark parrot bluster rejoin',
      ENDINGS.en,
    ) +
    ' complain concede contend deny allege imply disagree disagreed disagrees disagreeing agreed agrees agreeing averred avers averring concurred concurs demurred demurs rebutted rebuts rebutting regretted regrets swore swears swearing worried worries worrying specified specifies specifying clarifies clarifying gripes griping chides chiding begs begging snaps snapping barks mutters muttering murmurs whispers whispering bellows bellowing boast brag pledge yell chant scream shout retorts retorting ' +
    'interjects interjecting exclaiming enthuses enthusing apologizing remembering ridicules ridiculing taunts taunting teases teasing hinted hinting feared fearing objected objecting requested requesting appealed appealing signaled signalled signaling commanded detailed detailing offered offering queried queries alluded alludes alluding reassured reassures reassuring outlined outlines outlining termed terming welcomed welcomes kidded kidding chorused pilloried cheered pressed prodded extols gushes gushing',
  cueNouns:
    'statement statements interview interviews comment comments remark remarks claim claims tweet tweets letter email e-mail memo speech message post warning words word ' +
    'question answer response reply quote call calls pledge promise vow argument assertion description news conference press release op-ed column article testimony quip line joke phrase term',
  accordingTo: ['according to', 'in the words of', 'as told by', 'quoted by', 'as per', 'attributed to', 'in the view of', 'in the opinion of'],
  namingVerbs: 'called described labelled labeled dubbed termed branded characterised characterized',
  telling: 'told tells asked asks reminded reminds warned warns assured assures informed informs begged urged texted messaged emailed',
  goingOn: 'added adds continued continues went goes concluded',
  answering: 'replied replies responded responds answered answers countered retorted quipped',
  asking: 'asked asks',
  askedAbout: 'about whether if how why what who when where',
  quotedAs: 'as',
  ownWords: 'words phrase view opinion telling estimation',
  outcries: 'shouts chants cries calls jeers boos yells screams roars shrieks murmurs whoops',
  circumstances: 'after before when while as since once until because although though',
  bidden: 'told urged warned ordered advised encouraged reminded instructed',
  accused: 'accused',
  passive: { verbs: "was were is are be been being 's", agent: 'by' },
  titles: {
    f: 'mrs ms miss mx madam dame lady sister queen princess duchess congresswoman councilwoman assemblywoman chairwoman baroness mme mlle aling mama aunty auntie hajia alhaja puan begum sushri kumari hajjah hajah hajiya hajjat bibi bi',
    m: 'mr sir lord father brother king prince duke congressman councilman assemblyman baron pope mang alhaji mallam mzee encik sardar maulana pandit swami pa hajji ntate bwana ustad maulvi molvi mullah allama oba eze igwe',
    any:
      'dr prof professor chairman president pres vice-president vice senator sen sens rep reps representative representatives gov governor governors govs mayor secretary minister premier chancellor ' +
      'judge justice attorney general gen lt col colonel major maj captain capt sergeant sgt lieutenant admiral adm commander cmdr officer detective sheriff deputy chief director ' +
      'chair ambassador bishop archbishop cardinal rabbi imam rev reverend pastor coach speaker leader commissioner superintendent inspector constable ' +
      'councillor councilor councilmember cllr alderman assemblymember selectman whip undersecretary envoy rapporteur taoiseach magistrate coroner auditor clerk provost rector warden ' +
      'supt insp cpl pvt cdr brig det con pc dci dc ds marshal trooper firefighter paramedic sheikh emir sultan ayatollah mufti vicar deacon monsignor viscount tsar czar presenter adv shri smt datuk dato datin seri mec mla mlc mpp cr coun recorder ' +
      'kgosigadi induna ven venerable garda spc pfc pte comdt commandant brigadier subedar havildar tahsildar tehsildar collector sarpanch com ' +
      'td teachta mna mha mlas mps msps tds engr atty barr comrade pehin ustaz otunba togbe hadji cdre wg sqn flt fr msgr ' +
      'rt hon honourable delegate mp msp congressmember supervisor treasurer comptroller prosecutor solicitor ' +
      'candidate spokesman spokeswoman spokesperson strategist adviser advisor analyst pollster aide manager editor reporter author actor actress singer journalist columnist host ' +
      'researcher scientist economist historian lawyer activist organizer founder ceo executive businessman billionaire mogul physician doctor nurse teacher student',
  },
  letters:
    'acp dcp jcp cp sp ssp dsp asp sho dgp adgp igp ig dig aig adg psi io dm sdm adm bdo oc cm dcm pm cji cj cec ag dpp mla mlc mna mpa mha mhk mk md cmd gm agm dgm cgm vc pvc dg ddg ed ' +
    'ocpd ocs dpo ppro cas cds mec mmc dcs dcc acc pcc wpc dci di dcio da ada co xo cpo cmo cno cio cro cso cto cao cdo evp svp avp ac sc po hm qb',
  officeNames: 'dean',
  roles: {
    f:
      'woman girl mother wife daughter sister aunt grandmother spokeswoman congresswoman businesswoman chairwoman councilwoman actress lady widow queen girlfriend niece waitress heroine ' +
      'granddaughter stepdaughter stepsister goddaughter godmother half-sister great-grandmother saleswoman policewoman duchess princess goddess mistress stepmother grandma mom mum bride sportswoman noblewoman alderwoman assemblywoman committeewoman mother-in-law sister-in-law daughter-in-law',
    m:
      'man boy father husband son brother uncle grandfather spokesman congressman businessman councilman actor gentleman widower king boyfriend nephew waiter hero guy ' +
      'grandson stepson stepbrother godson godfather half-brother great-grandfather salesman policeman duke prince stepfather grandpa dad groom sportsman nobleman alderman assemblyman committeeman anchorman newsman ombudsman father-in-law brother-in-law son-in-law',
    any:
      'president chairman senator governor mayor secretary minister premier chancellor judge justice attorney general officer detective sheriff deputy chief director chair ambassador bishop pastor ' +
      'coach speaker leader commissioner candidate spokesperson strategist adviser advisor analyst pollster aide manager editor reporter author singer journalist columnist host narrator moderator ' +
      'researcher scientist economist historian lawyer activist organizer founder executive mogul physician doctor nurse teacher student professor scholar expert critic ' +
      'supporter voter resident worker official source friend colleague neighbor neighbour witness victim suspect user person member representative lawmaker politician nominee frontrunner front-runner ' +
      'contender rival opponent ally surrogate veteran consultant operative staffer blogger commentator writer poet novelist biographer pundit anchor correspondent ' +
      'tycoon billionaire millionaire investor banker entrepreneur owner partner boss employer employee farmer engineer developer designer artist musician player athlete ' +
      'prosecutor defendant plaintiff juror inspector investigator agent soldier commander captain colonel sergeant pilot driver passenger patient ' +
      'neurosurgeon surgeon psychologist psychiatrist therapist counselor priest rabbi imam preacher evangelist pope cardinal archbishop monk nun ' +
      'democrat republican conservative liberal progressive libertarian socialist independent incumbent populist ' +
      'child teenager parent relative cousin spouse caller questioner heckler protester demonstrator attendee participant respondent delegate donor volunteer intern staff ' +
      'chairperson treasurer trustee principal superintendent dean fellow translator interpreter organiser campaigner co-author co-host producer filmmaker ' +
      'head advocate legend star barrister counsel winger striker midfielder goalkeeper laureate ceo cfo cto coo mep vp vice-chair co-chair whistleblower survivor tenant landlord shopkeeper trader fisherman ' +
      'kgosigadi induna garda commandant brigadier officer-in-charge second-in-command tahsildar tehsildar collector sarpanch centre-half center-half fly-half scrum-half ' +
      'teen youth toddler adult pensioner motorist pedestrian bystander onlooker marcher picketer objector backer diplomat envoy ' +
      'one other another somebody someone anyone everybody everyone nobody self',
  },
  groups:
    'officials critics supporters proponents voters residents experts analysts lawyers lawmakers leaders aides advisers advisors sources friends colleagues neighbors neighbours witnesses police ' +
    'protesters demonstrators activists organizers advocates opponents allies rivals republicans democrats conservatives liberals progressives people men women students teachers parents children ' +
    'workers employees members delegates candidates politicians senators governors mayors ministers judges justices attorneys prosecutors investigators researchers scientists scholars economists historians ' +
    'reporters journalists editors authors writers commentators pundits pollsters strategists consultants operatives staffers executives businessmen investors donors ' +
    'others some many most few both several those these fans users readers viewers listeners audience crowd crowds respondents participants attendees hecklers ' +
    'spokesmen spokeswomen spokespeople representatives authorities doctors nurses farmers veterans soldiers generals officers deputies agents detectives ' +
    'americans britons germans europeans russians chinese muslims christians jews evangelicals hispanics latinos blacks whites millennials moderates independents ' +
    'campaigners unions families relatives couple pair team family staff public media press government half majority minority percent ' +
    'girls mothers daughters sisters aunts grandmothers actresses ladies widows girlfriends nieces waitresses heroines duchesses princesses goddesses mistresses stepmothers grandmas moms ' +
    'mums brides boys fathers husbands sons brothers uncles grandfathers actors widowers boyfriends nephews waiters stepfathers grandpas dads presidents secretaries premiers chancellors sheriffs ' +
    'chiefs directors ambassadors bishops pastors speakers commissioners spokespersons managers singers columnists narrators moderators founders moguls physicians professors victims ' +
    'suspects persons nominees frontrunners front-runners contenders surrogates bloggers poets novelists biographers correspondents tycoons billionaires millionaires bankers entrepreneurs owners ' +
    'employers engineers developers designers artists musicians players athletes defendants plaintiffs jurors inspectors commanders captains colonels sergeants drivers passengers patients ' +
    'neurosurgeons surgeons psychologists psychiatrists therapists counselors priests rabbis imams preachers evangelists archbishops monks nuns libertarians socialists incumbents populists ' +
    'childs teenagers cousins spouses callers questioners volunteers chairpersons treasurers trustees principals superintendents deans translators interpreters organisers co-hosts ' +
    'producers filmmakers barristers wingers strikers midfielders goalkeepers laureates vice-chairs co-chairs whistleblowers survivors tenants landlords shopkeepers traders',
  organisations:
    'company ministry court agency department committee commission council party campaign government administration police university college school institute institutes institution foundation ' +
    'association union federation organization organisation group firm corporation bank board bureau office service center centre network newspaper magazine paper outlet station channel ' +
    'congress senate house parliament assembly cabinet pentagon kremlin army navy force guard team club league church society coalition alliance pac ' +
    'times post journal news tribune herald press guardian telegraph review gazette observer chronicle globe daily inc corp llc ltd plc gmbh ag ' +
    'trust fund authority panel jury tribunal embassy consulate hospital museum chamber charity ngo tank community nation country state city county district family industry ' +
    'convention airline airlines airways carmaker automaker drugmaker chipmaker planemaker housebuilder retailer insurer lender regulator watchdog supermarket manufacturer nonprofit non-profit startup start-up conglomerate brewery consultancy ' +
    'brokerage utility thinktank think-tank cooperative co-operative syndicate consortium collective treasury opposition secretariat inspectorate taskforce directorate municipality borough township diocese archdiocese junta ' +
    'securities ventures holdings industries motors pharmaceuticals enterprises laboratories technologies ' +
    'site website blog twitter facebook google apple amazon microsoft',
  documents:
    'report statement email e-mail emails letter lawsuit complaint memo memorandum document documents filing ruling decision opinion order brief poll survey study analysis article editorial op-ed story ' +
    'piece column essay book memoir ad ads advertisement commercial video clip film movie song post tweet message text caption headline sign signs banner placard poster flyer leaflet website page ' +
    'transcript release press-release resolution bill law act constitution amendment treaty agreement contract deal plan proposal platform guidelines rules indictment affidavit warrant charge ' +
    'motto slogan quote verse passage paragraph sentence line clause section chapter speech note notes diary blog newsletter petition manifesto pamphlet cable cables narrator voice-over voiceover ' +
    'headlines reports messages letters texts posts tweets articles editorials polls surveys studies records record papers excerpt introduction description label inscription shirt hat',
  issued: 'statement letter email e-mail release press-release memo note message post tweet petition',
  issuedBy: 'from by of',
  issuing: 'issued releases released releasing sent send sends out published posted posting wrote shared circulated',
  handed: 'seen obtained reviewed viewed received read leaked sent addressed shared given handed provided passed delivered',
  pronouns: {
    he: { person: 3, gender: 'm', number: 'singular', role: 'subject' },
    she: { person: 3, gender: 'f', number: 'singular', role: 'subject' },
    it: { person: 3, gender: 'n', number: 'singular', role: 'subject' },
    they: { person: 3, gender: null, number: 'plural', role: 'subject' },
    i: { person: 1, gender: null, number: 'singular', role: 'subject' },
    we: { person: 1, gender: null, number: 'plural', role: 'subject' },
    you: { person: 2, gender: null, number: null, role: 'subject' },
    who: { person: 3, gender: null, number: null, role: 'relative' },
    which: { person: 3, gender: 'n', number: null, role: 'relative' },
    him: { person: 3, gender: 'm', number: 'singular', role: 'object' },
    her: { person: 3, gender: 'f', number: 'singular', role: 'possessive' },
    them: { person: 3, gender: null, number: 'plural', role: 'object' },
    his: { person: 3, gender: 'm', number: 'singular', role: 'possessive' },
    hers: { person: 3, gender: 'f', number: 'singular', role: 'possessive' },
    its: { person: 3, gender: 'n', number: 'singular', role: 'possessive' },
    their: { person: 3, gender: null, number: 'plural', role: 'possessive' },
    me: { person: 1, gender: null, number: 'singular', role: 'object' },
    my: { person: 1, gender: null, number: 'singular', role: 'possessive' },
    us: { person: 1, gender: null, number: 'plural', role: 'object' },
    our: { person: 1, gender: null, number: 'plural', role: 'possessive' },
    another: { person: 3, gender: null, number: 'singular', role: 'indefinite' },
    one: { person: 3, gender: null, number: 'singular', role: 'indefinite' },
    someone: { person: 3, gender: null, number: 'singular', role: 'indefinite' },
    everyone: { person: 3, gender: null, number: 'singular', role: 'indefinite' },
    somebody: { person: 3, gender: null, number: 'singular', role: 'indefinite' },
    nobody: { person: 3, gender: null, number: 'singular', role: 'indefinite' },
    some: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    others: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    many: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    most: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    both: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    those: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    this: { person: 3, gender: 'n', number: 'singular', role: 'indefinite' },
    that: { person: 3, gender: 'n', number: 'singular', role: 'indefinite' },
  },
  determiners: 'the a an this that these those his her its their my our your one two three four five six several some many each every any no another both all most such other',
  prepositions:
    'of in on at by for with from to about into onto over under against between among through during before after since until within without across behind beyond near toward towards upon per ' +
    'despite concerning regarding amid amidst outside inside above below beside besides like unlike except via off out up down around along alongside amongst',
  placePrepositions: 'in',
  subordinators: 'that because while when whenever where whereas although though if unless until since as than whether so but and or nor yet who which whom whose what how why',
  auxiliaries:
    "is are was were be been being am has have had having do does did doing will would can could shall should may might must 's 're 've 'll 'd 'm isn't aren't wasn't weren't hasn't haven't hadn't " +
    "don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't ain't",
  auxiliaryNames: 'will',
  functionWords:
    "not n't also just even only still then now there here too very more less much again later earlier recently once ago already never always often sometimes perhaps maybe however meanwhile instead " +
    'indeed today yesterday tomorrow tonight yes no well oh ok okay why how what when where who whom whose which last next first second third following previous former current new old ' +
    'let get gets got make makes made take takes took come comes came give gives gave know knows think want see look need seems back away together almost nearly ' +
    'if and but or so because as for at in on by with from to of about after before during since until while though although yet nor than thus therefore moreover furthermore ' +
    'asked speaking according calling added given despite unlike like among under over both either neither every each all some many most few several such another other others ' +
    'himself herself themselves please thank thanks sorry hello dear thing things time times year years day days week weeks month months people way lot part kind sort',
  nameParticles:
    'von van de der den del della di da la le du el al bin bint binti ibn ben ter ten st zu zur dos das ka wa y ap ab ferch verch af av dei degli dello vom zum ul ur ould of',
  calendar:
    `${MONTHS} jan feb mar apr jun jul aug sept sep oct nov dec ${DAYS} ` +
    'mon tue wed thu fri sat sun ' +
    'christmas easter thanksgiving ramadan american americans british english french german russian chinese european islamic muslim christian jewish catholic mexican hispanic latino african asian arab ' +
    'scottish dutch danish swedish norwegian finnish icelandic spanish portuguese italian swiss austrian belgian greek turkish polish czech slovak slovenian hungarian romanian bulgarian serbian croatian bosnian albanian ukrainian ' +
    'estonian latvian lithuanian israeli palestinian iranian iraqi syrian lebanese egyptian moroccan tunisian algerian libyan nigerian ghanaian kenyan ethiopian sudanese somali ugandan rwandan congolese zambian zimbabwean senegalese ' +
    'canadian australian brazilian argentine argentinian colombian venezuelan chilean peruvian bolivian cuban jamaican haitian japanese korean vietnamese thai indonesian malaysian filipino indian pakistani bangladeshi nepali nepalese afghan ' +
    'republican democratic democrat gop internet web god bible',
  works:
    'film movie drama sitcom comedy musical play opera series show thriller documentary podcast programme album song single track ballad anthem novel memoir book autobiography poem painting ' +
    'sculpture exhibition game sequel prequel remake bestseller',
  titling: 'so-called titled entitled subtitled headlined retitled nickname nicknamed',
  titlingBy: 'as',
  titlingWith: 'known',
  terms: 'term word euphemism byword shorthand',
  pictures: 'image images picture pictures photo photos photograph credit',
  announcing: 'read more watch see listen related exclusive breaking video caption update correction note live also',
  forms: {
    past: 'ed',
    said: 'said says told tells wrote writes',
    present: 'ing',
    lasting:
      'acting leading founding managing outgoing incoming sitting serving presiding reigning visiting rising running sporting operating training planning nursing governing marketing engineering banking housing',
    adverb: 'ly',
    to: 'to',
    behind: 'close familiar responsible critical loyal popular fluent emeritus emerita elect designate',
    adjectives: 'al ive',
    describing: 'late younger elder older then same very only poor young old née né aka',
    describingEndings: 'al ous ive ful less ish able ible ic ant est s',
    present3: 's',
    supposing: 'if unless whether',
    seeing: 'seen viewed regarded touted perceived registered',
    than: 'than',
  },
  phrases: {
    // `al Qaeda`, `As Harbour Watch’s Ann Lee`
    articles: 'the a an as al',
    definite: 'the',
    of: 'of',
    and: 'and',
    or: 'or',
    coordinating: 'and but or so',
    that: 'that',
    which: 'which',
    for: 'for',
    asFor: 'as',
    in: 'in',
    behindIs: 'been not going got always never',
    rankingOnly: RANKING,
    ranking: `${RANKING} ex long-time longtime retired state then`,
    quantifiers: 'each every some many most several few such other both either neither all any no that this those these',
    oneOf: 'one among',
    another: 'another',
    parts: 'one some many most several both two three another member members part',
    who: 'who whose whom',
    aged: 'aged',
    hanging: 'of for from',
    loose: 'in at on with to near behind outside inside',
    carried: 'hat shirt sign signs banner placard',
    limbs: 'head',
    known: 'knowledge access ties links connections insight',
    smallNouns: 'back',
    affiliating: 'of from at with for',
    origins: 'from',
    looseAffiliating: 'at with for',
    streets: 'road street avenue lane drive close crescent gardens terrace grove mews boulevard rd st ave',
    times: 'after before since until till during amid',
    later: 'later then subsequently',
    otherNames: 'née né born formerly aka alias',
    siblings: 'older younger elder eldest oldest youngest big little twin late former only first second middle best estranged adopted adoptive',
    elder: 'elder older',
    younger: 'younger',
    beside: 'by with for against like including alongside versus about',
  },
  names: {
    honorifics:
      'pa hajji hajjah hajah hajiya hajjat bibi bi ntate bwana ustad maulvi molvi allama ven venerable com mr mrs ms miss shri smt aling mang alhaji alhaja hajia hadji mallam mzee encik puan ustaz pehin otunba engr barr atty comrade kumari sushri datuk dato datin seri adv cr sir madam dame lord lady dr rt hon honourable right mme mlle m monsieur',
    days: DAYS,
    months: MONTHS,
    stateOffices: 'president vice-president premier chancellor king queen',
    tied: 'born based led backed linked raised educated trained winner winning nominated',
    noble: 'lord lady baron baroness earl viscount viscountess',
    links: 'of for',
    joinedFor: 'for against without',
    numbered: 'channel radio article section chapter clause proposition amendment resolution committee',
    trips: 'flight',
    heldIn:
      'share shares stake stakes shareholding shareholdings holding holdings stock shareholder shareholders investor investors investment investments interest confidence faith trust belief',
    linkingAnd: 'and',
    fielded: 'department ministry bureau office committee secretariat directorate minister centre center institute',
    based: '-based -born',
    seated: '-based -headquartered -listed',
    locatives: 'in from near across throughout',
    lands: 'county state city country nation community district borough township municipality family parish',
  },
  givenNames: { f: '', m: 'dean' },
  lateNames: {
    being: 'is was',
    bodiesToo:
      'winner loser finalist leader host champion favourite favorite holder rival opponent owner buyer seller employer sponsor partner supplier contractor developer operator',
    known: 'known identified',
    only: 'only just simply',
    name: 'name',
    kindsOfName: 'first full real',
    own: 'his her their',
    self: 'himself herself themselves themself',
    identifying: 'identified identifies identifying introduced introduces introducing',
    giving: 'gave give gives giving',
    who: 'who',
  },
  trades: {
    labels: 'native resident icon participant donor loser winner survivor legend star fan hero insider veteran',
    indefinite: 'a an another one each every any no some many several two three all both',
    words:
      'counterpart compatriot astronaut cosmonaut housewife househusband castaway chambermaid clown compere connoisseur cowboy cowgirl daredevil hermit lumberjack manservant masseur minstrel muezzin novice oligarch prefect prelate recluse scribe stagehand farmhand steeplejack stowaway shepherd shepherdess goatherd swineherd troubadour usherette vigilante bellboy clairvoyant émigré émigrée magnate vagrant laundress penfriend ' +
      'film-maker center-back retiree constituent cleric marine coordinator superstar hopeful c.e.o. c.f.o. c.o.o. heads lead insider skipper icon rapper heiress heir guru chef cook vet graduate native champion runner-up comedian headteacher eyewitness medic midwife referee emissary diplomat guard guardian custodian curator creator instructor mentor tutor chaplain curate bursar registrar vice-rector vice-chancellor lecturer academic undergraduate postgraduate pupil apprentice trainee backbencher frontbencher peer legislator parliamentarian mayoress ranger lifeguard bodyguard butler maid nanny babysitter carer caregiver barista bartender cashier courier builder electrician plumber mechanic bricklayer roofer welder miner crofter rancher grower winemaker brewer distiller butcher baker hairdresser stylist model influencer youtuber tiktoker vlogger streamer gamer podcaster broadcaster newsreader playwright dramatist screenwriter lyricist composer conductor soprano tenor guitarist drummer bassist vocalist frontman frontwoman bandmate dj dancer choreographer sculptor painter illustrator cartoonist animator architect planner surveyor programmer coder statistician mathematician physicist chemist biologist geologist ecologist climatologist meteorologist epidemiologist virologist archaeologist anthropologist sociologist paediatrician pediatrician gp oncologist cardiologist dentist pharmacist dietitian nutritionist physio physiotherapist counsellor accountant actuary broker financier fundraiser philanthropist lobbyist defender goalscorer batsman batter bowler pitcher quarterback linebacker cornerback receiver golfer cyclist swimmer boxer wrestler jockey sprinter skier skater snowboarder surfer climber mountaineer sailor yachtsman rower medallist medalist olympian paralympian teammate team-mate assailant shopper commuter bystander onlooker evacuee refugee migrant contestant freshman sophomore exec housemate hostage inmate detainee claimant complainant petitioner litigant informant spectator scorer stallholder vendor linesman groundsman ' +
      'administrator master matron headmistress steward stewardess seed wildcard postmistress postdoc churchwarden sexton friar abbess prioress missionary stablehand seamstress stonemason stevedore chauffeur cabbie concierge valet governess assistant bailiff notary ombudsperson osteopath orderly doula schoolboy schoolgirl alumnus alumna docent techie restaurateur publican landlady hostess barmaid merchant newsagent bosun deckhand coxswain coastguard commando cadet recruit corporal sleuth spy consul attaché legate commissar fullback full-back centre-back fly-half scrum-half shortstop umpire caddie gymnast judoka rookie debutant deejay impresario roadie ballerina acrobat understudy masseuse flatmate expat emigrant immigrant patron pilgrim applicant appellant culprit burglar thief kingpin accomplice fugitive convict parolee newlywed orphan grad peeress countess viscountess chieftain maharaja nawab unionist dissident insurgent warlord suffragette cio cmo cso guide substitute left-back right-back wing-back',
    endings: 'ologist ist grapher keeper master maker monger ician ian eer er or wright smith woman man',
    noTrades:
      'hater server septuagenarian octogenarian nonagenarian sexagenarian younger older elder bigger larger smaller higher lower better longer shorter wider greater stronger weaker closer faster latter rather forever number paper newspaper water summer winter letter order power matter corner computer dinner weather river offer cover finger flower super proper sober bitter eager enter consider remember discover deliver gather prefer suffer differ trigger error terror mirror horror minor major motor floor favor color honor labor harbor twist exist resist assist consist cyber silver copper leather soccer cancer chapter quarter counter danger anger hunger shoulder border murder wonder thunder tower shower clever inner outer upper utter rumor superior interior exterior prior junior senior cursor sector factor vector humor tenor furor outlier gusher self other others one ones',
    naming: 'named called',
    holding:
      'co-owns co-owned co-runs co-chairs co-leads leads led runs ran heads headed chairs chaired owns owned founded co-founded directs directed manages managed oversees teaches taught studies researches works worked coaches coached edits edited represents represented advises sells grows breeds farms drives flies hosts presents produces writes builds designs tracks monitors lectures lectured trains mentors mentored practises practices campaigns volunteers captains captained skippers skippered commands commanded operates organises organizes supervises administers investigates treats specialises specializes serves served working serving acting tenure time term stint role job career days years position',
    living: 'runs owns co-owns co-runs manages oversees heads chairs co-chairs edits directs coaches',
    as: 'as',
    copulas: "is was 's became becomes remains are were",
    been: 'been',
    appointing: 'elected re-elected reelected appointed named made crowned ordained',
    denying: "not n't never no more most less least such hardly likely",
    sides:
      'defence defense prosecution crown state plaintiff plaintiffs claimant claimants appellant appellants respondent respondents petitioner petitioners applicant applicants commonwealth government',
    pleading: 'prosecuting defending mitigating',
    pictured: 'pictured seen left right above below centre center second third far from inset',
    combined: 'founder co-founder cofounder owner co-owner chair chairman chairwoman chairperson president director editor partner principal',
    fields:
      'police health education culture trade defence defense finance housing work business energy environment transport transportation science levelling communities media justice youth sports women research labour labor home planning agriculture fisheries food tourism veterans homeland budget mines natural water social children prime foreign interior infrastructure migration immigration',
    ages: '-year-old -of-one -of-two -of-three -of-four -of-five -of-six',
    generic:
      'man woman boy girl teenager youngster mother father mum mom dad grandmother grandfather widow widower star fan expert pensioner retiree veteran singer actor actress comedian rapper politician sportsman ' +
      'film-maker centre-half center-half centre-back center-back left-back right-back full-back fullback wing-back fly-half scrum-half footballer midfielder striker defender goalkeeper winger forward athlete swimmer sprinter cyclist boxer golfer champion medallist billionaire millionaire businessman businesswoman ' +
      'entrepreneur tycoon influencer presenter broadcaster model supermodel musician guitarist drummer songwriter author novelist writer poet artist filmmaker dancer chef academic ' +
      'lawmaker investor financier philanthropist nominee candidate hopeful frontrunner native actor-director singer-songwriter sexagenarian septuagenarian octogenarian nonagenarian centenarian duchess duke princess prince hitmaker mogul icon legend',
    plain: 'man woman boy girl guy gentleman lady teenager youngster person',
    kin:
      'mother father mum mom dad stepmother stepfather:son daughter stepson stepdaughter,wife husband spouse widow widower,sister brother twin half-sister half-brother,' +
      'grandmother grandfather grandma grandpa:grandson granddaughter grandchild,uncle aunt:nephew niece,mother-in-law father-in-law:son-in-law daughter-in-law,cousin',
    relations:
      'mama brother-in-law sister-in-law mother-in-law father-in-law son-in-law daughter-in-law mother father mum mom dad wife husband son daughter sister brother aunt uncle niece nephew cousin grandmother grandfather grandma grandpa stepmother stepfather girlfriend boyfriend fiancé fiancée partner spouse widow widower friend colleague neighbour neighbor boss teammate twin parent child roommate rival opponent ally successor predecessor counterpart understudy supporter backer critic fan confidant confidante admirer',
  },
  epithets: {
    offices:
      'president,senator sen,governor gov,mayor,representative rep congressman congresswoman,secretary,minister,premier,chancellor,ambassador,sheriff,bishop,ceo,chairman chairwoman,boss manager coach gaffer',
    below: 'vice deputy',
    parties: 'republican gop r,democrat democratic d,conservative tory,labour,liberal,socialist,libertarian,green',
    alike:
      'judge justice magistrate,lawyer attorney barrister solicitor counsel advocate adv atty barr sc kc qc san,professor prof,doctor dr physician medic gp,priest fr rev reverend vicar curate msgr monsignor,' +
      'superintendent supt,inspector insp,sergeant sgt,detective det,constable con pc,captain capt,colonel col,lieutenant lt,commander cdr cmdr,admiral adm,councillor councilor cllr cr coun councilmember,engineer engr,' +
      'spokesman spokeswoman spokesperson,referee ref umpire,vet veterinarian,headteacher headmaster headmistress,publican landlord landlady,fisherman fisher trawlerman,photographer photojournalist,' +
      'translator interpreter,physiotherapist physio,actor actress',
    kinds:
      'officer policeman policewoman detective:superintendent supt inspector insp sergeant sgt detective det constable con pc dci dc ds di acp dcp sp ssp dsp asp sho garda trooper,' +
      'officer soldier:captain capt colonel col major maj lieutenant lt general gen brigadier brig corporal cpl,' +
      'cleric clergyman clergywoman churchman:priest fr rev reverend vicar curate bishop archbishop cardinal pastor imam rabbi mufti maulana monsignor msgr deacon archdeacon,' +
      'lawmaker legislator parliamentarian politician:senator sen representative rep congressman congresswoman mp mla mlc mpa mna mep msp td mha,politician:councillor councilor cllr minister mayor governor gov,' +
      'diplomat:ambassador consul envoy,academic scholar:professor prof lecturer,lawyer:prosecutor,executive:ceo cfo coo cto head director president vice-president,filmmaker film-maker:director,' +
      'doctor medic physician:surgeon neurosurgeon cardiologist oncologist neurologist paediatrician pediatrician psychiatrist anaesthetist anesthesiologist radiologist gynaecologist gynecologist,' +
      'scientist researcher:biologist chemist physicist ecologist botanist zoologist geologist astronomer oceanographer virologist epidemiologist climatologist seismologist entomologist,' +
      'writer author:novelist poet playwright essayist biographer screenwriter,musician:drummer guitarist bassist pianist violinist cellist saxophonist singer composer,' +
      'footballer player:striker midfielder defender goalkeeper winger,artist:painter sculptor illustrator,journalist reporter:correspondent columnist,trader:shopkeeper merchant vendor stallholder',
    known: 'president minister premier chancellor',
    peoples:
      'american briton brit englishman englishwoman scot scotsman welshman welshwoman irishman irishwoman frenchman frenchwoman german italian spaniard portuguese dutchman dutchwoman belgian swiss austrian swede ' +
      'dane norwegian finn icelander pole czech slovak hungarian romanian bulgarian croat croatian serb serbian bosnian slovenian greek turk russian ukrainian georgian israeli iranian egyptian moroccan tunisian ' +
      'algerian nigerian ghanaian senegalese cameroonian ivorian kenyan ethiopian australian kiwi canadian mexican brazilian argentine argentinian chilean colombian uruguayan japanese indian pakistani filipino malaysian singaporean indonesian ugandan zimbabwean jamaican african zealander korean lankan rican estonian latvian lithuanian belarusian armenian albanian afghan cuban haitian venezuelan peruvian bolivian namibian zambian rwandan fijian samoan tongan ' +
      'texan californian floridian londoner yorkshireman liverpudlian mancunian glaswegian',
    ofPeoples: 'south north northern new puerto costa sri',
    stars:
      'boss manager coach captain skipper striker midfielder defender goalkeeper forward winger international playmaker prop driver singer frontman guitarist drummer rapper star actor actress presenter host',
    besides:
      'candidate nominee leader frontrunner front-runner contender hopeful incumbent politician lawmaker rival lady businessman businesswoman billionaire millionaire mogul tycoon veteran mr mrs ms dr sir lord dame',
    posts: 'spokesman spokeswoman spokesperson official officer chief source judge lawyer attorney prosecutor moderator host narrator reporter correspondent interviewer',
    bodies: {
      firm:
        'company firm corporation retailer supermarket chain startup start-up business brand manufacturer carmaker automaker drugmaker chipmaker planemaker housebuilder ' +
        'developer insurer utility conglomerate operator supplier contractor consultancy studio publisher brewer brewery bookmaker',
      association: 'association federation society alliance syndicate consortium cooperative co-operative collective',
      any: 'group organization organisation site website channel station network',
      authority: 'agency regulator watchdog bureau',
      paper: 'newspaper paper magazine outlet publication',
      club: 'club',
      band: 'band duo trio orchestra',
      bank: 'bank lender',
      broker: 'broker brokerage',
      airline: 'airline carrier',
      charity: 'charity nonprofit non-profit ngo',
      union: 'union',
      party: 'party campaign coalition',
      hospital: 'hospital infirmary clinic',
      force: 'force',
      thinktank: 'thinktank think-tank',
      fund: 'fund',
    },
    bodyWords: {
      firm: 'inc corp llc ltd plc gmbh ag holdings industries motors pharmaceuticals enterprises laboratories technologies ventures partners foods systems stores works',
      association: 'associations confederation',
      authority: 'commission authority institutes administration department ministry service inspectorate directorate',
      paper: 'times post journal news tribune herald gazette observer chronicle mail telegraph globe inquirer examiner sentinel daily weekly bulletin',
      club: 'fc afc rovers wanderers athletic united rugby',
      band: 'ensemble',
      bank: 'bankers',
      broker: 'securities',
      airline: 'airlines airways',
      charity: 'trust',
      union: 'workers',
      party: 'democrats republicans',
      hospital: 'medical',
      force: 'police',
      thinktank: 'institute',
      fund: 'capital funds',
    },
  },
}));
