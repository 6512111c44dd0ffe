import { dutchVerbs, dutchWomen, inflect } from './inflect.ts';
import type { Language } from './types.ts';

/** Nouns for people by office, trade or walk of life that tell no gender; those that are common surnames (`bakker`) stand in `trades.words`. */
const TRADES =
  // offices of state and parties
  'wethouder schepen burgemeester minister premier formateur kabinetschef president kanselier gouverneur gedeputeerde commissaris secretaris secretaris-generaal senator kamerlid parlementslid parlementariër statenlid ' +
  'raadslid fractielid commissielid bestuurslid partijlid lijsttrekker kandidaat indiener initiatiefnemer woordvoerder zegsman voorlichter perschef griffier voorzitter bestuurder dijkgraaf ombudsman ambtenaar diplomaat ' +
  'ambassadeur gezant consul bemiddelaar adviseur politicus bewindspersoon bewindsman opvolger voorganger rivaal tegenstander voorstander criticus vakbondsman demonstrant betoger ' +
  // law and police
  'rechter raadsheer magistraat procureur procureur-generaal substituut officier advocaat advocaat-generaal raadsman pleiter notaris curator deurwaarder bewindvoerder verdachte beklaagde gedaagde dader slachtoffer ' +
  'getuige eiser klager agent korpschef inspecteur rechercheur speurder brigadier bewaker beveiliger gedetineerde gevangene ' +
  // rescue, health and army
  'bevelvoerder redder hulpverlener ambulancier verpleegkundige verpleger verzorger zorgverlener dokter arts huisarts tandarts dierenarts kinderarts sportarts spoedarts chirurg psychiater therapeut apotheker patiënt cliënt soldaat militair kapitein ' +
  'commandant generaal kolonel luitenant majoor sergeant admiraal veteraan piloot astronaut duiker ' +
  // schools and sciences
  'professor lector docent leraar leerkracht onderwijzer schoolhoofd rector decaan mentor student leerling scholier stagiair wetenschapper onderzoeker expert deskundige econoom historicus weerman pedagoog filosoof ' +
  'fysicus informaticus technicus agronoom ingenieur architect bibliothecaris archivaris conservator restaurator ' +
  // arts and press
  'kunstenaar beeldhouwer ontwerper fotograaf filmmaker regisseur producent cameraman acteur hoofdrolspeler presentator verslaggever correspondent redacteur uitgever auteur schrijver romancier dichter tekenaar ' +
  'illustrator vertaler tolk choreograaf danser zanger muzikant dirigent drummer rapper cabaretier komiek influencer ' +
  // sport
  'trainer coach aanvoerder speler international middenvelder verdediger aanvaller doelman keeper voetballer renner sprinter loper schaatser zwemmer waterpoloër atleet ruiter kampioen winnaar deelnemer ploegmaat ' +
  'teamgenoot ' +
  // trade and work
  'directeur directeur-generaal manager ceo topman zakenman ondernemer oprichter eigenaar zaakvoerder leider uitbater exploitant ontwikkelaar coördinator medewerker werknemer werkgever vrijwilliger collega arbeider ' +
  'chauffeur trucker conducteur stuurman postbode koerier bezorger monteur elektricien loodgieter metselaar lasser aannemer bouwvakker bouwer landbouwer veehouder akkerbouwer teler kweker tuinder hovenier imker ' +
  'boswachter veearts winkelier verkoper groenteboer kapper cafébaas houder barman kelner pastoor priester pater monnik dominee predikant bisschop kardinaal imam rabbijn makelaar huurder verzamelaar boekhouder ' +
  'accountant bankier belegger handelaar importeur consultant programmeur schoonmaker conciërge portier wachter molenaar ' +
  // people in the news
  'bewoner omwonende inwoner dorpeling stadsgenoot kiezer bezoeker toeschouwer klant reiziger passagier fietser wandelaar voorbijganger gebruiker lezer luisteraar kijker gepensioneerde asielzoeker vluchteling ' +
  'overlevende nabestaande inspreker inzender spreker organisator erfgenaam lid vertegenwoordiger begeleider ingewijde insider betrokkene supporter fan miljonair buur buurtgenoot';

/** Nouns for women that are not regular. */
const WOMEN =
  'burgemeesteres rivale lerares onderwijzeres juf juffrouw rectrice leerlinge scholiere conservatrice restauratrice kunstenares presentatrice dichteres tekenares illustratrice danseres zangeres gitariste kampioene ' +
  'winnares eigenares coördinatrice kokkin serveerster bakster boerin caissière romancière cabaretière non zuster lezeres organisatrice eiseres vrouw meisje dame moeder mama oma dochter zus zusje schoonzus tante nicht ' +
  'echtgenote weduwe vriendin koningin prinses';

/** Where somebody or something is from. */
const ADJECTIVES =
  'nederlands belgisch vlaams waals brussels hollands brabants limburgs gents antwerps amsterdams rotterdams haags utrechts gronings leuvens duits engels brits schots iers spaans portugees italiaans grieks pools ' +
  'tsjechisch hongaars roemeens bulgaars kroatisch servisch bosnisch oostenrijks zwitsers zweeds noors deens russisch oekraïens turks marokkaans surinaams indonesisch syrisch israëlisch palestijns iraans afghaans ' +
  'japans koreaans amerikaans canadees braziliaans mexicaans afrikaans europees';

/** Those who live in a country or town or come from it, without those nouns that are surnames or words. */
const PEOPLES =
  'nederlander belg vlaming brusselaar hollander brabander limburger gentenaar antwerpenaar amsterdammer rotterdammer hagenaar groninger duitser fransman engelsman spanjaard italiaan griek tsjech hongaar roemeen ' +
  'bulgaar kroaat serviër bosniër oostenrijker zwitser zweed deen ijslander oekraïner turk marokkaan surinamer indonesiër syriër israëli palestijn iraniër afghaan chinees japanner koreaan indiër amerikaan braziliaan ' +
  'argentijn mexicaan australiër keniaan ethiopiër litouwer sloveen slowaak luxemburger brit';

/** Numbers that may be written in letters: of ages, and of what a sentence opens with. */
const NUMBERS =
  'zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend';

/** Verbs of speech that are regular. */
const VERBS = dutchVerbs(
  'verklaren melden vertellen antwoorden stellen benadrukken waarschuwen beweren erkennen bevestigen ontkennen reageren luiden concluderen beloven eisen pleiten hopen geloven menen verwachten bekritiseren beschuldigen ' +
    'citeren schreeuwen grappen kondigen betreuren verdedigen vervolgen verduidelijken lachen zuchten verzuchten sneren nuanceren relativeren brommen grommen snauwen juichen klagen bekennen constateren analyseren ' +
    'argumenteren commenteren corrigeren repliceren riposteren pareren smalen schimpen tieren brullen gillen snikken huilen hijgen glimlachen grijnzen grijnslachen betogen noteren formuleren preciseren illustreren beamen ' +
    'oordelen veroordelen vermoeden vrezen bedanken feliciteren kritiseren typeren karakteriseren kwalificeren onderstrepen profeteren speculeren filosoferen peinzen adviseren suggereren sommeren vermanen dreigen ' +
    'alarmeren appen mailen publiceren rapporteren berichten onthullen verwoorden schetsen weerleggen spotten bitsen blaffen noemen roemen resumeren insinueren insisteren protesteren sakkeren fulmineren declareren preken ' +
    'kraaien piepen krijsen joelen scanderen kaatsen snoeven roddelen mokken steunen kreunen vertrouwen verkondigen bejubelen bespotten veronderstellen verontschuldigen beantwoorden',
  'fluisteren mopperen mompelen foeteren opperen schamperen bulderen jammeren stamelen stotteren hakkelen grinniken gniffelen giechelen schateren prevelen murmelen hekelen bestempelen betitelen hameren twitteren ' +
    'mijmeren jubelen herinneren verzekeren counteren sputteren',
);

/** Dutch as news is written in it, in the Netherlands and Flanders. Nouns are written in one as in German, though small (`fractieleider`). */
export const nl: Language = {
  code: 'nl',
  speechFrom: 0.4,
  verbLast: true,
  romanceLike: {
    dropsSubject: false,
    headFirst: false,
    incise: '',
    plural: 'en',
    nonfinite: '',
    gerund: '',
    participle: '',
    to: 'aan tegen',
    thus: 'aldus',
    articles: { f: '', m: '', any: 'de het' },
    these: { f: '', m: '' },
    last: 'laatste',
    own: 'mijn onze ons jouw je uw jullie diens',
    adjectives: 'recht kunde logie grafie zorg wetenschap wetenschappen economie geschiedenis onderwijs techniek beleid catie nederlands ische',
    peoples: 'er aar iër aan ees man se',
    prefixes: 'ex- oud- vice- onder',
    of: 'van',
  },
  marks: {
    double: [
      ['“', '”'],
      ['"', '"'],
      ['„', '”'],
      ['«', '»'],
      ['„', '“'],
    ],
    single: [
      ['‘', '’'],
      ["'", "'"],
      ['‚', '’'],
    ],
  },
  cueVerbs:
    `${VERBS} ` +
    'zei zeiden zegt zeggen gezegd zeggend schreef schrijft schrijven schreven geschreven beschreef beschrijft beschreven omschreef omschrijft omschreven vroeg vraagt vragen vroegen gevraagd vindt vinden ' +
    'vond vonden gevonden legde legt uitgelegd uitlegde gaf geeft geven gaven toegegeven aangegeven liet laat laten lieten weten weet wist klonk klinkt klinken geklonken besloot besluit dacht denkt denken ' +
    'dachten riep roept roepen riepen geroepen opgeroepen sprak spreekt spreken spraken gesproken tegengesproken wees wijst wijzen gewezen afgewezen prees prijst geprezen bracht brengt wil willen wilde ' +
    'wilden zwoer zweert bezwoer bezweert verweet verwijt verweten biedt begint begon ging gaat hield houdt beet bijt snoof bleef blijft vergeleek vergelijkt sluit voegde voegt voegen toegevoegd toevoegde ' +
    'deelt deelde deelden meegedeeld medegedeeld aangekondigd aankondigde opgemerkt merkt merkte aangevuld vult vulde stipt stipte blikt blikte lichtte toegelicht werpt wierp haalt haalde vat vatte ' +
    'samengevat voorspelt voorspelde voorspeld kaartte vastgesteld voorgesteld duidt wimpelt schuift aldus tekent vloekt smeekt zingt getuigt getuigde getuigen verhaalt tweette uitte geuit steekt richt ' +
    'richtte weerklonk weerklinkt raadt raadde lanceert ontviel',
  cueNouns:
    'woorden woord verklaring verklaringen interview gesprek radiogesprek persbericht toespraak speech bericht brief tweet antwoord vraag mening commentaar getuigenis zin uitspraak uitspraken term ' +
    'persconferentie mededeling boodschap reactie oproep kritiek verwijt waarschuwing belofte bekentenis statement toelichting bewering conclusie motto leuze slogan kreet titel opschrift oordeel argument ' +
    'lezing preek weerwoord repliek eis smeekbede bewoordingen',
  accordingTo: ['volgens', 'aldus', 'naar eigen zeggen', 'in de woorden van', 'naar mening van', 'naar de mening van', 'naar het oordeel van', 'in de ogen van', 'dixit'],
  titles: {
    f: 'mevrouw mevr mw juffrouw zuster koningin prinses ministerpresidente burgemeesteres madame lady',
    m: 'meneer mijnheer dhr heer broeder koning prins pater paus kardinaal sir lord graaf baron jonkheer sjeik',
    any:
      'dr prof professor mr drs ing ir dokter meester minister minister-president vicepremier premier president staatssecretaris burgemeester wethouder schepen gedeputeerde senator kamerlid gouverneur ' +
      'rechter officier advocaat advocaat-generaal procureur procureur-generaal generaal kolonel majoor commandant kapitein luitenant sergeant voorzitter fractievoorzitter fractieleider partijleider ' +
      'directeur secretaris-generaal woordvoerder bondskanselier ambassadeur commissaris eurocommissaris inspecteur trainer bondscoach coach ceo dominee pastoor bisschop rabbijn imam hoogleraar',
  },
  roles: {
    f: `${dutchWomen(TRADES)} ${WOMEN}`,
    m: 'man jongen jongeman vader papa opa zoon kleinzoon schoonzoon stiefzoon broer broertje zwager oom neef echtgenoot weduwnaar vriend levensgezel buurman broeder hertog baron sheriff sultan emir',
    any: TRADES,
  },
  groups:
    'buren ouders familie families gezinnen familieleden leraren vakbonden bonden parlementsleden kamerleden raadsleden statenleden bestuursleden fractieleden partijleden teamleden personeelsleden ' +
    "bewindslieden autoriteiten politiemensen brandweerlieden brandweermannen hulpdiensten vissers boeren collega's personeel ambtenaren consumenten kopers aanhangers waarnemers historici critici " +
    'verenigingen organisaties bedrijven voorvechters media kranten bronnen sommigen velen enkelen anderen mensen mannen kinderen jongeren ouderen burgers leden gemeenten partijen omstanders diplomaten ' +
    'functionarissen beleidsmakers',
  organisations:
    'bedrijf onderneming maatschappij concern holding multinational start-up startup scale-up fabriek fabrikant leverancier vervoerder prijsvechter rederij werf scheepswerf verzekeraar investeerder bank ' +
    'bankhuis zakenbank beurs netbeheerder aanbieder dienstverlener keten supermarkt warenhuis winkel brouwerij uitgeverij drukkerij productiehuis studio corporatie coöperatie veiling kantoor bureau ' +
    'makelaardij stichting vereniging vakcentrale bond koepel federatie unie organisatie burgerinitiatief beweging collectief platform netwerk coalitie alliantie genootschap gilde groep club voetbalclub ' +
    'ploeg team fanclub ngo vzw nv bv ministerie departement staatssecretariaat agentschap autoriteit toezichthouder waakhond inspectie dienst brandweer politie politiezone korps douane parket rechtbank ' +
    'hof gerechtshof raad gemeenteraad ondernemingsraad provincieraad districtsraad adviesraad ouderraad studentenraad leerlingenraad jeugdraad cliëntenraad gezondheidsraad bestuursraad veiligheidsraad ' +
    'kiesraad comité commissie jury taskforce partij fractie oppositie regering kabinet college schepencollege gemeente stadsdeel stad provincie waterschap regio staat kamer senaat parlement leger ' +
    'luchtmacht landmacht marine bestuur directie leiding schoolleiding clubleiding universiteit school atheneum lyceum academie instituut laboratorium faculteit ziekenhuis kliniek verpleeghuis rusthuis ' +
    'instelling museum theater schouwburg orkest koor ensemble gezelschap festival kerk bisdom parochie moskee krant dagblad weekblad tijdschrift magazine omroep zender redactie nieuwssite luchthaven ' +
    'spoorwegbeheerder liga fonds centrum forum ambassade consulaat openbaar uitvoerder',
  documents:
    'rapport verslag brief mail e-mail bericht tekst studie onderzoek enquête peiling artikel boek roman biografie film documentaire serie video document vonnis arrest uitspraak besluit wet voorstel motie ' +
    'amendement akkoord verdrag opinie column nota notitie memo tweet post publicatie klacht petitie manifest pamflet folder affiche bord opschrift spandoek slogan toespraak advies statuut contract dagboek ' +
    'website site rapporten documenten berichten brieven mails verslagen',
  issued: 'persbericht brief mail e-mail bericht tweet verklaring post brieven mededeling reactie',
  issuedBy: 'van',
  pronouns: {
    hij: { person: 3, gender: 'm', number: 'singular', role: 'subject' },
    zij: { person: 3, gender: 'f', number: null, role: 'subject' },
    ze: { person: 3, gender: 'f', number: null, role: 'subject' },
    het: { person: 3, gender: 'n', number: 'singular', role: 'subject' },
    ik: { person: 1, gender: null, number: 'singular', role: 'subject' },
    wij: { person: 1, gender: null, number: 'plural', role: 'subject' },
    we: { person: 1, gender: null, number: 'plural', role: 'subject' },
    je: { person: 2, gender: null, number: null, role: 'subject' },
    jij: { person: 2, gender: null, number: 'singular', role: 'subject' },
    jullie: { person: 2, gender: null, number: 'plural', role: 'subject' },
    u: { person: 2, gender: null, number: null, role: 'subject' },
    die: { person: 3, gender: null, number: null, role: 'relative' },
    deze: { person: 3, gender: null, number: null, role: 'indefinite' },
    hem: { person: 3, gender: 'm', number: 'singular', role: 'object' },
    haar: { person: 3, gender: 'f', number: 'singular', role: 'possessive' },
    zijn: { person: 3, gender: 'm', number: 'singular', role: 'possessive' },
    hun: { person: 3, gender: null, number: 'plural', role: 'possessive' },
    hen: { person: 3, gender: null, number: 'plural', role: 'object' },
    sommigen: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    velen: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    anderen: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    iemand: { person: 3, gender: null, number: 'singular', role: 'indefinite' },
    niemand: { person: 3, gender: null, number: 'singular', role: 'indefinite' },
    iedereen: { person: 3, gender: null, number: 'singular', role: 'indefinite' },
    enkelen: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    beiden: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    men: { person: 3, gender: null, number: 'singular', role: 'indefinite' },
  },
  compounds: { heads: 'bond chef baas', endings: { f: 'ologe', any: "'er oloog kundige ist" } },
  simpleNouns:
    'dichter jongen dame man heer nicht tante schepen generaal leiding kamer staat stad bank beurs studio leden mannen velen anderen enkelen bronnen bonden ouderen motie serie petitie huis jongens mensen burgers ' +
    'eiser leger college parket hoofd forum',
  commonNouns:
    'schouders luidspreker luidsprekers afzender afzenders reorganisatie verdienst hamburgers verrekijker binnenstad monoloog proloog beslist vermist gemist vergist betwist verkwist',
  determiners:
    'de het een dit dat deze die zijn haar hun mijn onze ons jouw uw elke elk ieder iedere alle geen enkele verschillende twee drie vier vijf zes zulk zulke welk welke sommige meerdere veel enige beide zeven acht negen tien jullie diens wier',
  prepositions:
    'van in op aan bij voor met door over onder uit naar tot tegen tussen tijdens na sinds vanaf volgens zonder om rond wegens ondanks binnen buiten langs per achter naast te namens tegenover vanuit ' +
    'vanwege dankzij richting via jegens omtrent betreffende gezien krachtens benevens behalve sedert nabij halverwege aangaande inzake bovenop voorbij',
  placePrepositions: 'in',
  subordinators:
    'dat omdat als wanneer terwijl hoewel indien of en maar want dus toen nadat voordat zodat waar wie wat hoe waarom zodra doordat aangezien ofschoon tenzij mits noch waarna waarop waarbij waardoor waarin waarmee waarvan opdat alhoewel zolang alsof',
  auxiliaries:
    'is zijn was waren ben wordt worden werd werden geworden geweest heeft hebben had hadden gehad zal zullen zou zouden kan kunnen kon konden moet moeten moest moesten mag mogen mocht wil willen wilde ' +
    'gaat gaan ging doet doen deed bent wordend hebt hoeft hoeven hoefde durft durven durfde blijkt bleek blijken lijkt leek lijken schijnt scheen',
  bylines: 'door',
  pictures: "foto foto's beeld beelden archieffoto illustratie",
  announcing: 'ook video lees bekijk exclusief meer luister',
  works:
    'film documentaire serie boek roman dichtbundel bundel biografie voorstelling musical opera toneelstuk programma podcast album single lied nummer tentoonstelling expositie schilderij gedicht rubriek campagne',
  titling: 'getiteld genaamd zogenaamd zogenaamde zogeheten zogenoemde genoemd bijnaam gedoopt omgedoopt titel naam opschrift bekend hashtag',
  titlingBy: 'als tot met',
  issuing: 'verspreidde verstuurde stuurde publiceerde plaatste',
  goingOn: 'voegt voegde vervolgt vervolgde besluit besloot vult vulde aangevuld toegevoegd',
  functionWords:
    'niet ook nog al wel meer minder zeer heel zo dan daar hier nu vandaag gisteren morgen altijd nooit vaak soms misschien echter bovendien daarna eerst later vervolgens daarom dus toch alleen zelfs bijna ' +
    'ongeveer zelf andere ander zich er ja nee laatste eerste nieuwe nieuw grote groot jaar jaren dag dagen week weken maand maanden keer tijd uur uren de het een in op van voor met en maar of als want dat ' +
    'die dit deze wat wie waar wanneer hoe waarom volgens na sinds tijdens door bij tot uit over iets niets alles veel weinig zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien ' +
    'achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend elkaar samen weer terug verder ooit ergens vooral immers overigens intussen ondertussen inmiddels ' +
    'tegelijk voorlopig uiteindelijk eindelijk plots plotseling opeens meteen onmiddellijk straks onlangs vroeger destijds toenmalig nadien steeds nauwelijks amper vrijwel ruim bijvoorbeeld zoals net pas ' +
    'juist precies liever graag helaas gelukkig natuurlijk uiteraard inderdaad kennelijk blijkbaar waarschijnlijk mogelijk helemaal erg hierover daarover daarmee daarbij daarvan daarvoor daaraan daarop ' +
    'daarin daarnaast daarentegen desondanks niettemin desgevraagd publiekelijk kortom iedereen allemaal beide beiden eigen vele meeste volgende vorige komende afgelopen oude jonge kleine hele ' +
    'avond ochtend nacht middag minuten procent euro miljoen miljard kilometer meter',
  nameParticles: "van de der den ter ten te het 't la le du el al ben bin ibn da di del von vander vanden",
  calendar:
    `${inflect(ADJECTIVES, ' e')} ${PEOPLES} ` +
    'januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kerst kerstmis pasen pinksteren sinterklaas oudjaar ' +
    'nieuwjaar koningsdag internet franse chinese',
  givenNames: {
    f:
      'an els lies liesbet annelies annemieke annemiek anneke femke sanne sanneke fleur joke marloes marleen marjolein marjon marjan roosmarijn geertje janneke jantje nienke tine tineke trees truus greet ' +
      'greetje griet grietje riet rietje hanneke lien lieve leen leentje veerle katrien katrijn goedele siska sien sientje tinne tinneke jolien eline elske saar saartje yara roos roosje rozemarijn feline ' +
      'jasmijn lieke lotje lonneke loes loesje floor floortje fenne suze suus milou pien puck bo jet jette tjitske aukje froukje baukje jeltje sietske ineke ine mieke miek maaike maartje mariëlle mariëtte ' +
      'myrthe willemijn willemien willy evy fientje frederike gerrie gerritje gusta hendrikje henny hetty josje klaartje leontien lineke maike marte merel noortje nynke renske rianne rineke roelie sterre ' +
      'thirza trijntje wies carolien christien corrie dieuwertje dorien eefje evelien',
    m:
      'piet kees cees joost joos pim maarten jeroen henk arie willem ton twan teun teunis harmen sybren kornelis pepijn guus guust rik koen koenraad onno bram sem stijn rutger diederik floris geert gerrit ' +
      'gerben gijs gijsbert sjoerd wietse jelle douwe tjeerd klaas cor dries andries jef jos pol stef staf gustaaf ward lander bas bastiaan matthijs mathijs tijs toon lode lieven maurits mees menno merijn ' +
      'michiel mischa niek nol pier quinten reinier reinout remco rens rien rinus robbert robin roelof ruud sil valentijn willemjan youri aad aalt aart adriaan arend arjan arjen arnout berend casper coen ' +
      'corneel dick eelco eli emiel evert ewout flip frans franciscus harrie huub ignace jacco jesse jo joep jorn jules jurgen kobe kris kristof leendert luk marnix martijn milan marijn wil',
  },
  ownGivenNames: true,
  phrases: {
    articles: "de het een 't die",
    and: 'en',
    or: 'of',
    ranking:
      'ex oud voormalig voormalige toenmalig toenmalige vroegere waarnemend demissionair eerste nieuwe nieuw oude algemeen plaatsvervangend huidig huidige aftredend scheidend',
    ranked: 'minister',
    quantifiers: 'elk elke ieder iedere geen alle sommige enkele beide meerdere verschillende',
    oneOf: 'een',
    another: 'andere ander tweede derde volgende vierde vijfde',
    parts: 'lid leden deel',
    many: 'twee drie vier verschillende meerdere veel enkele alle beide',
    relativeOwners: 'wier wiens',
    years: 'jaar',
    numbers: NUMBERS,
    hanging: 'van voor uit bij namens',
    loose: 'in op',
    looseBehindNew: 'met',
    affiliating: 'van uit bij namens',
    origins: 'uit',
    looseAffiliating: 'bij',
    bodyOf: 'van',
    times: 'sinds tot na tijdens tussen vanaf',
    circumstances: 'in op tijdens na bij voor',
    since: 'sinds al',
    spans: 'sinds tot al',
    siblings: 'oudste jongste oudere jongere tweelingbroer',
    beside: 'met door volgens tegen zonder naast',
    otherNames: 'alias geboren',
    relatives: 'die',
  },
  names: {
    honorifics: 'dhr mevrouw mevr mw meneer mijnheer dr drs ir ing mr heer',
    stateOffices: 'president premier minister koning koningin',
    looseParticles: 'van de den het te op in',
    links: 'van voor',
    locatives: 'naar uit in',
  },
  trades: {
    indefinite: 'een elke elk ieder iedere geen enkele enkel twee drie vier alle sommige meerdere verschillende',
    words:
      'hoofd chef ster legende baas voorman kopman kopstuk topper talent bakker slager visser schilder kok boer smid timmerman kuiper koster kramer schipper jager herder wever kleermaker brouwer ' +
      'molenaar tuinman schoenmaker dekker meester brandweervrouw bestuursvoorzitster mens maker makelaarster aanjager boegbeeld gezicht dorpsdokter voorvechter koploper nummer doctorandus koning ' +
      'prins schoolmeester spits drukker',
    endings: 'er ster iste aar loge man vrouw meester icus ica graaf grafe teur trice euse',
    noTrades:
      'water kamer zomer winter later eerder verder beter groter kleiner minder zeker lekker bitter helder ander ieder papier plezier manier kwartier klaar zwaar elkaar gevaar bezwaar kalender letter cijfer nummer theater venster klooster register vroeger hoger lager langer korter sneller dichter drukker ' +
      'rijker armer jonger ouder strenger harder zuiver zonder onder dapper schouder helikopter computer container december november oktober september kilometer meter liter hamer oever lever zilver poeder vlinder wonder donder sfeer offer koffer tijger anker akker leder ladder emmer zolder folder luister ' +
      'ijzer keizer dossier formulier minister rivier nadeel luister'.replace(' nadeel luister', '').replace(' minister', ''),
    naming: 'genaamd geheten genoemd',
    called: 'heet heette',
    callings: 'beroep',
    holding:
      'leidt leidde voorzit bestuurt bestuurde onderzoekt onderzocht werkt werkte runt runde doceert doceerde coacht coachte traint trainde coördineert coördineerde beheert beheerde vertegenwoordigt vertegenwoordigde verdedigt verdedigde begeleidt begeleidde presenteert presenteerde regisseert regisseerde uitbaat',
    sitting: 'zit zat zetelt zetelde',
    either: 'slachtoffer lid kind model talent boegbeeld',
    as: 'als tot',
    ages: 'jarige jarig',
    generic:
      'man vrouw jongen meisje moeder vader weduwe weduwnaar expert deskundige zanger zangeres acteur actrice politicus politica coach trainer ster topman topvrouw ondernemer onderneemster wetenschapper onderzoeker onderzoekster kopman spits doelman keeper tiener dertiger veertiger vijftiger zestiger ' +
      'zeventiger tachtiger negentiger twintiger gepensioneerde zestienjarige bewindsman bewindsvrouw',
    plain: 'man vrouw jongen meisje mens dame',
    copulas: 'is was werd wordt blijft bleef',
    living: 'leidt runt beheert bestuurt coördineert doceert',
    appointing: 'benoemd verkozen gekozen aangesteld herkozen',
    denying: 'niet geen nooit meer minder',
    pictured: 'links rechts midden',
    combined: '',
    kin: 'moeder vader mama papa stiefmoeder stiefvader:zoon dochter stiefzoon stiefdochter,vrouw man echtgenote echtgenoot weduwe weduwnaar,zus broer zusje broertje tweelingbroer tweelingzus,oma opa grootmoeder grootvader:kleinzoon kleindochter kleinkind,oom tante:neef nicht,schoonmoeder schoonvader:schoonzoon schoondochter',
    relations:
      'moeder vader mama papa vrouw man echtgenote echtgenoot zoon dochter zus broer zusje broertje tante oom nicht neef oma opa grootmoeder grootvader kleinzoon kleindochter schoonmoeder schoonvader schoonzoon schoondochter schoonzus schoonbroer stiefmoeder stiefvader vriend vriendin partner collega ' +
      'buurman buurvrouw overbuurman overbuurvrouw buur weduwe weduwnaar verloofde levensgezel',
  },
  epithets: {
    offices:
      'burgemeester burgervader burgermoeder,wethouder schepen,minister bewindsman bewindsvrouw bewindspersoon,staatssecretaris,premier minister-president regeringsleider,gedeputeerde,gouverneur,president staatshoofd,voorzitter voorzitster preses,fractievoorzitter fractieleider,' +
      'partijleider partijvoorzitter lijsttrekker,kamerlid parlementslid volksvertegenwoordiger parlementariër,raadslid gemeenteraadslid,senator,directeur directrice topman topvrouw bestuursvoorzitter ceo,' +
      'trainer coach hoofdtrainer oefenmeester bondscoach,doelman keeper doelverdediger sluitpost doelvrouw,advocaat advocate raadsman raadsvrouw strafpleiter,rechter magistraat,officier aanklager procureur,arts dokter huisarts,' +
      'boer boerin landbouwer veehouder akkerbouwer,schrijver schrijfster auteur romancier romancière,zanger zangeres,acteur actrice hoofdrolspeler hoofdrolspeelster,regisseur regisseuse filmmaker filmmaakster,' +
      'onderzoeker onderzoekster wetenschapper wetenschapster,leraar lerares docent docente leerkracht,onderwijzer onderwijzeres,uitbater uitbaatster zaakvoerder zaakvoerster caféhouder,bakker bakster,verdachte beklaagde',
    parties:
      "vvd vvd'er,pvda pvda'er,groenlinks groenlinks-pvda,cda cda'er,d66 d66'er,sp sp'er,pvv pvv'er,bbb bbb'er,nsc nsc'er,sgp sgp'er,christenunie,volt,denk,ja21,fvd,n-va n-va'er,cd&v,open-vld vld vld'er,vooruit,groen,pvda,ps,mr,ecolo,les-engagés",
    besides: 'politicus politica kandidaat kandidate lijsttrekker',
    posts:
      'rechter officier aanklager procureur woordvoerder woordvoerster verdachte beklaagde slachtoffer getuige griffier bisschop agent politieagent inspecteur curator deurwaarder scheidsrechter presentator presentatrice verslaggever journalist interviewer dader chauffeur bestuurder bewoner bewoonster klant ' +
      'gouverneur premier koning koningin president paus notaris',
    accused: 'verdachte hoofdverdachte beklaagde beschuldigde',
    peoples: PEOPLES,
    bodies:
      'bedrijf onderneming firma concern fabrikant holding multinational maatschappij keten bank verzekeraar zorgverzekeraar vervoerder producent leverancier brouwerij uitgeverij coöperatie rederij werf start-up startup netbeheerder corporatie woningcorporatie winkel supermarkt uitvoerder pensioenuitvoerder ' +
      'provider aanbieder luchtvaartmaatschappij energiebedrijf dienstverlener,' +
      'organisatie vereniging bond vakbond stichting federatie koepel koepelorganisatie club ngo vzw partij beweging actiegroep milieuorganisatie belangenvereniging brancheorganisatie ploeg,' +
      'instelling instantie instituut fonds,ministerie departement,gemeente stad stadsbestuur gemeentebestuur,universiteit hogeschool,rechtbank hof,krant dagblad weekblad tijdschrift zender omroep persbureau,toezichthouder waakhond inspectie autoriteit,museum,ziekenhuis,school',
  },
};
