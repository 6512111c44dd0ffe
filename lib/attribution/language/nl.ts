import { dutchVerbs, dutchWomen, inflect } from './inflect.ts';
import type { Language } from './types.ts';
import { once } from '../once.ts';

/** Nouns for people by office, trade or walk of life that tell no gender; those that are common surnames (`bakker`) stand in `trades.words`. */
const TRADES =
  // offices of state and parties
  'wethouder schepen burgemeester minister premier formateur kabinetschef president kanselier gouverneur gedeputeerde commissaris secretaris senator kamerlid parlementslid parlementariër statenlid ' +
  'raadslid fractielid commissielid bestuurslid partijlid lijsttrekker kandidaat indiener woordvoerder voorlichter griffier voorzitter bestuurder dijkgraaf ombudsman voorman kopman chef baas ambtenaar diplomaat ' +
  'ambassadeur adviseur politicus bewindspersoon bewindsman opvolger voorganger tegenstander voorstander criticus demonstrant betoger ' +
  // law and police
  'rechter magistraat procureur officier advocaat raadsman notaris curator deurwaarder verdachte beklaagde dader slachtoffer ' +
  'getuige eiser agent korpschef inspecteur rechercheur bewaker beveiliger gevangene ' +
  // rescue, health and army
  'redder hulpverlener verpleegkundige verpleger verzorger dokter arts huisarts tandarts dierenarts kinderarts chirurg psychiater therapeut apotheker patiënt cliënt soldaat militair kapitein ' +
  'commandant generaal kolonel luitenant majoor sergeant piloot astronaut duiker ' +
  // schools and sciences
  'professor docent leraar leerkracht onderwijzer rector mentor student leerling scholier wetenschapper onderzoeker conservator archivaris decaan stagiair expert deskundige econoom historicus filosoof ' +
  'fysicus informaticus technicus ingenieur architect lector restaurator ' +
  // arts and press
  'kunstenaar beeldhouwer ontwerper fotograaf filmmaker regisseur producent cameraman acteur hoofdrolspeler presentator verslaggever correspondent redacteur uitgever recensent auteur schrijver dichter tekenaar ' +
  'danser zanger muzikant dirigent drummer rapper cabaretier komiek ' +
  // sport
  'trainer coach aanvoerder speler middenvelder verdediger aanvaller doelman keeper voetballer renner schaatser zwemmer atleet kampioen winnaar deelnemer ' +
  'teamgenoot ' +
  // trade and work
  'directeur manager ceo topman zakenman ondernemer oprichter eigenaar zaakvoerder leider uitbater exploitant coördinator medewerker werknemer werkgever vrijwilliger collega arbeider ' +
  'chauffeur lasser postbode monteur elektricien loodgieter aannemer bouwvakker bouwer landbouwer veehouder kweker imker ' +
  'boswachter veearts bankier accountant programmeur koerier winkelier verkoper kapper maker houder pastoor priester pater dominee bisschop imam makelaar huurder boekhouder ' +
  'belegger handelaar consultant schoonmaker molenaar ' +
  // people in the news
  'bewoner omwonende inwoner kiezer bezoeker toeschouwer klant reiziger passagier luisteraar fietser wandelaar voorbijganger gebruiker lezer kijker gepensioneerde asielzoeker vluchteling ' +
  'overlevende nabestaande inspreker inzender spreker organisator initiatiefnemer lid vertegenwoordiger begeleider ingewijde insider betrokkene supporter fan buur';

/** Nouns for women that are not regular. */
const WOMEN =
  'lerares juffrouw juf leerlinge kunstenares presentatrice danseres zangeres kampioene ' +
  'winnares eigenares coördinatrice bakster boerin caissière zuster vrouw meisje dame moeder mama oma dochter zus zusje tante nicht ' +
  'echtgenote weduwe vriendin koningin prinses';

/** Where somebody or something is from. */
const ADJECTIVES =
  'nederlands belgisch vlaams waals brussels brabants limburgs gents antwerps amsterdams rotterdams haags duits engels brits iers spaans portugees italiaans grieks pools ' +
  'tsjechisch hongaars roemeens servisch oostenrijks zwitsers zweeds russisch oekraïens turks marokkaans indonesisch syrisch israëlisch palestijns iraans ' +
  'japans amerikaans canadees afrikaans europees';

/** Those who live in a country or town or come from it, without those nouns that are surnames or words. */
const PEOPLES =
  'nederlander belg vlaming brabander limburger amsterdammer rotterdammer duitser fransman engelsman spanjaard italiaan griek tsjech hongaar roemeen ' +
  'bosniër oostenrijker zwitser zweed deen oekraïner turk marokkaan syriër israëli palestijn afghaan chinees japanner amerikaan braziliaan ' +
  'brit';

/** Numbers that may be written in letters: of ages, and of what a sentence opens with. */
const NUMBERS =
  'zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend';

/** Verbs of speech that are regular. */
const verbs = (): string =>
  dutchVerbs(
    'verklaren melden vertellen antwoorden stellen benadrukken waarschuwen beweren erkennen bevestigen ontkennen reageren luiden concluderen beloven eisen pleiten hopen geloven menen verwachten bekritiseren beschuldigen ' +
      'citeren schreeuwen kondigen betreuren verdedigen vervolgen verduidelijken lachen zuchten sneren nuanceren relativeren snauwen juichen klagen bekennen constateren analyseren ' +
      'argumenteren commenteren corrigeren repliceren glimlachen grijnzen betogen noteren illustreren beamen ' +
      'oordelen veroordelen vermoeden vrezen bedanken feliciteren kritiseren onderstrepen adviseren suggereren dreigen ' +
      'mailen publiceren rapporteren berichten onthullen weerleggen spotten noemen roemen protesteren ' +
      'steunen vertrouwen verkondigen beantwoorden',
    'fluisteren mopperen mompelen foeteren opperen schamperen bulderen jammeren stamelen stotteren hakkelen grinniken gniffelen giechelen schateren prevelen murmelen hekelen bestempelen betitelen hameren twitteren ' +
      'mijmeren jubelen herinneren verzekeren counteren sputteren',
  );

/** Dutch as news is written in it, in the Netherlands and Flanders. Nouns are written in one as in German, though small (`fractieleider`). */
export const nl = once((): Language => ({
  code: 'nl',
  grammar: {
    capitalNouns: false,
    compoundNouns: true,
    nounFirst: false,
    bodyNounFirst: true,
    particlesInNames: true,
    verbLast: true,
    subjectBehindVerb: true,
    dropsSubject: false,
    bareRelatives: false,
    fewVerbForms: false,
    participlesForPeople: false,
    tellsGender: false,
    gendersOfThings: true,
    tellsCases: false,
  },
  papers: {
    smallOffices: true,
    headlineCapitals: false,
    datelines: true,
    clausesInMarks: true,
    namesInPassing: true,
    calledBy: 'trade',
    asRomance: true,
  },
  speechFrom: 0.4,
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
    `${verbs()} ` +
    'zei zeiden zegt zeggen gezegd zeggend schreef schrijft schrijven schreven geschreven beschreef beschrijft beschreven omschreef omschreven vroeg vraagt vragen vroegen gevraagd vindt vinden ' +
    'vond vonden gevonden legde legt uitgelegd gaf geeft geven gaven toegegeven aangegeven liet laat laten lieten weten weet wist klonk klinkt klinken geklonken besloot besluit dacht denkt denken ' +
    'dachten riep roept roepen riepen geroepen sprak spreekt spreken spraken gesproken tegengesproken wees wijst wijzen prees prijst geprezen bracht brengt wil willen wilde ' +
    'wilden verweet verwijt verweten begint begon ging gaat hield houdt beet bijt bleef blijft sluit voegde voegt voegen toegevoegd ' +
    'deelt deelde deelden meegedeeld medegedeeld aangekondigd opgemerkt merkt merkte aangevuld vult vulde stipt blikt lichtte toegelicht werpt wierp haalt haalde vat vatte ' +
    'voorspelt voorspelde vastgesteld voorgesteld duidt aldus tekent getuigt getuigde getuigen tweette uitte geuit steekt ' +
    'raadt',
  cueNouns:
    'woorden woord verklaring verklaringen interview gesprek persbericht toespraak speech bericht brief tweet antwoord vraag mening commentaar getuigenis zin uitspraak uitspraken term ' +
    'persconferentie mededeling boodschap reactie oproep kritiek verwijt waarschuwing belofte toelichting bewering conclusie motto slogan opschrift oordeel argument ' +
    'eis',
  accordingTo: [
    'volgens',
    'aldus',
    'naar eigen zeggen',
    'in de woorden van',
    'naar mening van',
    'naar de mening van',
    'naar het oordeel van',
    'in de ogen van',
    'klinkt het bij',
    'klonk het bij',
    'luidt het bij',
  ],
  goingOn: 'voegt voegde vervolgt vervolgde besluit besloot vult vulde aangevuld toegevoegd',
  pluralVerbs: 'en',
  are: 'zijn',
  titles: {
    f: 'mevrouw mevr mw juffrouw zuster koningin prinses ministerpresidente',
    m: 'meneer mijnheer dhr heer broeder koning prins pater paus kardinaal',
    any:
      'dr prof professor mr drs ing ir dokter meester minister minister-president premier president staatssecretaris burgemeester wethouder schepen gedeputeerde senator kamerlid gouverneur ' +
      'rechter officier advocaat procureur procureur-generaal generaal kolonel commandant kapitein luitenant voorzitter fractievoorzitter fractieleider partijleider ' +
      'directeur secretaris-generaal woordvoerder ambassadeur commissaris inspecteur trainer bondscoach coach ceo hoogleraar',
  },
  roles: {
    f: `${dutchWomen(TRADES)} ${WOMEN}`,
    m: 'man jongen vader papa opa zoon broer oom neef echtgenoot weduwnaar vriend buurman broeder',
    any: TRADES,
  },
  groups:
    'buren ouders familie families gezinnen leraren vakbonden bonden parlementsleden kamerleden raadsleden partijleden teamleden ' +
    "bewindslieden autoriteiten politiemensen brandweerlieden collega's personeel ambtenaren aanhangers historici critici " +
    'verenigingen organisaties bedrijven media kranten bronnen sommigen velen enkelen anderen mensen mannen kinderen jongeren ouderen burgers leden gemeenten partijen omstanders',
  organisations:
    'bedrijf onderneming maatschappij concern holding start-up startup fabrikant leverancier vervoerder verzekeraar investeerder bank ' +
    'netbeheerder aanbieder dienstverlener keten supermarkt winkel brouwerij uitgeverij corporatie coöperatie kantoor bureau ' +
    'stichting vereniging vakcentrale bond koepel federatie unie organisatie beweging collectief platform netwerk coalitie alliantie groep club voetbalclub ' +
    'ploeg team fanclub ngo vzw ministerie departement agentschap autoriteit toezichthouder waakhond inspectie dienst brandweer politie korps douane parket rechtbank ' +
    'hof gerechtshof raad gemeenteraad ondernemingsraad provincieraad adviesraad gezondheidsraad veiligheidsraad ' +
    'comité commissie jury partij fractie oppositie regering kabinet college schepencollege gemeente stadsdeel stad provincie waterschap regio staat kamer senaat parlement leger ' +
    'bestuur directie leiding universiteit school academie instituut laboratorium ziekenhuis verpleeghuis ' +
    'instelling museum theater festival kerk bisdom krant dagblad weekblad tijdschrift omroep zender redactie ' +
    'liga fonds centrum forum ambassade openbaar uitvoerder',
  documents:
    'rapport verslag brief mail e-mail bericht studie onderzoek enquête peiling artikel boek roman biografie film documentaire video document vonnis arrest uitspraak besluit wet voorstel motie ' +
    'akkoord verdrag column nota tweet post publicatie klacht petitie manifest opschrift spandoek slogan toespraak advies ' +
    'website rapporten documenten berichten brieven',
  issued: 'persbericht brief mail e-mail bericht tweet verklaring post brieven mededeling reactie',
  issuedBy: 'van',
  issuing: 'verspreidde verstuurde stuurde publiceerde plaatste',
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
    'de het een dit dat deze die zijn haar hun mijn onze ons jouw uw elke elk ieder iedere alle geen enkele verschillende twee drie vier vijf zes zulk zulke welk welke sommige meerdere veel enige beide zeven acht negen tien jullie diens',
  prepositions:
    'van in op aan bij voor met door over onder uit naar tot tegen tussen tijdens na sinds vanaf volgens zonder om rond wegens ondanks binnen buiten langs per achter naast te namens tegenover vanuit ' +
    'vanwege dankzij richting via behalve',
  placePrepositions: 'in',
  subordinators:
    'dat omdat als wanneer terwijl hoewel indien of en maar want dus toen nadat voordat zodat waar wie wat hoe waarom zodra doordat aangezien tenzij waarna waarop waarbij waardoor waarin waarmee waarvan alsof wier wiens',
  auxiliaries:
    'is zijn was waren ben wordt worden werd werden geworden geweest heeft hebben had hadden gehad zal zullen zou zouden kan kunnen kon konden moet moeten moest moesten mag mogen mocht wil willen wilde ' +
    'gaat gaan ging doet doen deed bent hebt hoeft blijkt bleek blijken lijkt leek lijken schijnt scheen',
  functionWords:
    `${NUMBERS} ` +
    'niet ook nog al wel meer minder zeer heel zo dan daar hier nu vandaag gisteren morgen altijd nooit vaak soms misschien echter bovendien daarna eerst later vervolgens daarom dus toch alleen zelfs bijna ' +
    'ongeveer zelf andere ander zich er ja nee laatste eerste nieuwe nieuw grote groot jaar jaren dag dagen week weken maand maanden keer tijd uur uren de het een in op van voor met en maar of als want dat ' +
    'die dit deze wat wie waar wanneer hoe waarom volgens na sinds tijdens door bij tot uit over iets niets alles veel weinig ' +
    'elkaar samen weer terug verder ooit ergens vooral immers overigens intussen ondertussen inmiddels ' +
    'tegelijk uiteindelijk eindelijk plots plotseling opeens meteen straks vroeger steeds nauwelijks ruim bijvoorbeeld zoals net pas ' +
    'precies helaas gelukkig natuurlijk uiteraard inderdaad blijkbaar waarschijnlijk mogelijk helemaal erg daarover daarmee daarbij daarvan daarop ' +
    'daarin daarnaast daarentegen desondanks desgevraagd iedereen allemaal beide beiden eigen vele meeste volgende vorige afgelopen oude jonge kleine hele ' +
    'avond ochtend nacht middag procent euro miljoen miljard kilometer meter',
  nameParticles: "van de der den ter ten te het 't la le du el al ben bin ibn da di del von vander vanden",
  calendar:
    `${inflect(ADJECTIVES, ' e')} ${PEOPLES} ` +
    'januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kerst kerstmis pasen pinksteren sinterklaas oudjaar ' +
    'nieuwjaar koningsdag internet franse chinese',
  works:
    'film documentaire serie boek roman dichtbundel bundel biografie voorstelling musical opera toneelstuk programma podcast album single lied nummer tentoonstelling expositie schilderij gedicht rubriek campagne',
  titling:
    'getiteld genaamd zogenaamd zogenaamde zogeheten zogenoemde genoemd bijnaam gedoopt omgedoopt titel naam opschrift bekend bekendstaat bekendstaan bekendstond bekendstonden hashtag',
  titlingBy: 'als tot met',
  bylines: 'door',
  pictures: "foto foto's beeld beelden archieffoto illustratie",
  announcing: 'ook video lees bekijk exclusief meer luister',
  romanceLike: {
    nounLast: { inflected: 'e en', past: 'de te den ten' },
    incise: '',
    nonfinite: '',
    gerund: '',
    participle: '',
    impersonal: 'het klinkt klonk luidt luidde heet',
    to: 'aan tegen',
    thus: 'aldus',
    articles: { f: '', m: '', any: 'de het' },
    these: { f: '', m: '' },
    own: 'mijn onze ons jouw je uw jullie diens',
    adjectives: 'recht kunde logie grafie zorg wetenschap wetenschappen economie geschiedenis onderwijs techniek beleid catie nederlands ische',
    peoples: 'er aar iër aan ees man se',
    of: 'van',
  },
  phrases: {
    articles: "de het een 't die",
    and: 'en',
    or: 'of',
    in: 'in',
    ranking:
      'ex oud gewezen voormalig voormalige toenmalig toenmalige vroegere waarnemend demissionair eerste nieuwe nieuw oude algemeen plaatsvervangend huidig huidige aftredend scheidend',
    ranked: 'minister',
    quantifiers: 'elk elke ieder iedere geen alle sommige enkele beide meerdere verschillende',
    oneOf: 'een',
    another: 'andere ander tweede derde volgende vierde vijfde',
    parts: 'lid leden deel',
    relatives: 'die',
    years: 'jaar',
    numbers: NUMBERS,
    hanging: 'van voor uit bij namens',
    loose: 'in op',
    looseBehindNew: 'met',
    affiliating: 'van uit bij namens',
    origins: 'uit',
    looseAffiliating: 'bij',
    circumstances: 'in op tijdens na bij voor',
    times: 'sinds tot na tijdens tussen vanaf',
    since: 'sinds al',
    spans: 'sinds tot al',
    otherNames: 'alias geboren',
    siblings: 'oudste jongste oudere jongere tweelingbroer',
    beside: 'met door volgens tegen zonder naast',
  },
  names: {
    honorifics: 'dhr mevrouw mevr mw meneer mijnheer dr drs ir ing mr heer',
    stateOffices: 'president premier minister koning koningin',
    looseParticles: 'van de den het te op in',
    links: 'van voor',
    locatives: 'naar uit in',
  },
  givenNames: {
    f:
      'an els lies annelies sanne fleur joke marloes marleen marjolein roosmarijn nienke tine trees truus greet ' +
      'riet lien lieve leen veerle katrien goedele siska tinne jolien eline saar yara roos feline ' +
      'jasmijn loes floor fenne suze milou pien bo jet maaike mariëlle mariëtte ' +
      'myrthe frederike henny leontien maike merel rianne sterre ' +
      'wies christien evelien',
    m:
      'piet kees cees joost joos pim maarten jeroen henk arie willem ton twan teun harmen sybren pepijn guus rik koen koenraad onno bram sem stijn rutger diederik floris geert gerrit ' +
      'gerben gijs sjoerd jelle douwe tjeerd klaas cor dries andries jef jos pol stef staf ward lander bas bastiaan tijs toon lieven maurits mees menno merijn ' +
      'michiel niek nol pier reinier reinout remco rens rien robbert robin roelof ruud sil youri aad adriaan arend arjan arjen arnout casper ' +
      'dick eelco evert ewout frans harrie huub jacco jesse jo jules kris kristof luk marnix martijn milan marijn wil',
  },
  ownGivenNames: { endings: 'tje kje gje sje rje neke ieke lleke ske mke' },
  lateNames: {
    being: 'is was',
    bodiesToo: 'finalist sponsor partner operator',
  },
  trades: {
    indefinite: 'een elke elk ieder iedere geen enkele enkel twee drie vier alle sommige meerdere verschillende',
    words:
      'hoofd ster legende kopstuk talent bakker slager visser schilder kok boer smid timmerman kuiper koster kramer schipper jager herder wever kleermaker brouwer ' +
      'molenaar tuinman schoenmaker dekker meester brandweervrouw bestuursvoorzitster mens aanjager boegbeeld gezicht voorvechter koploper nummer koning ' +
      'prins schoolmeester spits drukker',
    endings: 'er ster iste aar loge man vrouw meester icus ica graaf grafe teur trice euse',
    noTrades:
      'water kamer zomer winter later eerder verder beter groter kleiner minder zeker lekker bitter helder ander ieder papier plezier manier kwartier klaar zwaar elkaar gevaar bezwaar kalender letter cijfer nummer theater venster klooster register vroeger hoger lager langer korter sneller dichter drukker ' +
      'rijker armer jonger ouder strenger harder zuiver zonder onder dapper schouder helikopter computer container december november oktober september kilometer meter liter hamer oever lever zilver poeder vlinder wonder donder sfeer offer koffer tijger anker akker leder ladder emmer zolder folder luister ' +
      'ijzer keizer dossier formulier rivier',
    naming: 'genaamd geheten genoemd',
    callings: 'beroep',
    called: 'heet heette',
    holding:
      'leidt leidde voorzit bestuurt bestuurde onderzoekt onderzocht werkt werkte runt runde doceert doceerde coacht coachte traint trainde coördineert coördineerde beheert beheerde vertegenwoordigt vertegenwoordigde verdedigt verdedigde begeleidt begeleidde presenteert presenteerde regisseert regisseerde uitbaat',
    sitting: 'zit zat zetelt zetelde',
    living: 'leidt runt beheert bestuurt coördineert doceert',
    as: 'als tot',
    copulas: 'is was werd wordt blijft bleef',
    appointing: 'benoemd verkozen gekozen aangesteld herkozen',
    denying: 'niet geen nooit meer minder',
    pictured: 'links rechts midden',
    either: 'slachtoffer lid kind model talent boegbeeld',
    ages: 'jarige jarig',
    generic:
      'man vrouw jongen meisje moeder vader weduwe weduwnaar expert deskundige zanger zangeres acteur actrice politicus politica coach trainer ster topman topvrouw ondernemer onderneemster wetenschapper onderzoeker onderzoekster kopman spits doelman keeper tiener dertiger veertiger vijftiger zestiger ' +
      'zeventiger tachtiger negentiger gepensioneerde bewindsman bewindsvrouw',
    plain: 'man vrouw jongen meisje mens dame',
    kin: 'moeder vader mama papa:zoon dochter,vrouw man echtgenote echtgenoot weduwe weduwnaar,zus broer zusje broertje tweelingbroer tweelingzus,oma opa grootmoeder grootvader:kleinzoon kleindochter kleinkind,oom tante:neef nicht,schoonmoeder schoonvader:schoonzoon schoondochter',
    relations:
      'moeder vader mama papa vrouw man echtgenote echtgenoot zoon dochter zus broer zusje broertje tante oom nicht neef oma opa grootmoeder grootvader kleinzoon kleindochter schoonmoeder schoonvader schoonzoon schoondochter schoonzus schoonbroer vriend vriendin partner collega ' +
      'buurman buurvrouw weduwe weduwnaar verloofde',
  },
  epithets: {
    offices:
      'burgemeester burgervader,wethouder schepen,minister bewindsman bewindsvrouw bewindspersoon,staatssecretaris,premier minister-president regeringsleider,gedeputeerde,gouverneur,president staatshoofd,voorzitter voorzitster preses,fractievoorzitter fractieleider,' +
      'partijleider partijvoorzitter lijsttrekker,kamerlid parlementslid volksvertegenwoordiger parlementariër,raadslid gemeenteraadslid,senator,directeur directrice topman topvrouw bestuursvoorzitter ceo,' +
      'trainer coach hoofdtrainer oefenmeester bondscoach,doelman keeper doelverdediger sluitpost,advocaat advocate raadsman raadsvrouw strafpleiter,rechter magistraat,officier aanklager procureur,arts dokter huisarts,' +
      'boer boerin landbouwer veehouder akkerbouwer,schrijver schrijfster auteur romancier romancière,zanger zangeres,acteur actrice hoofdrolspeler hoofdrolspeelster,regisseur regisseuse filmmaker filmmaakster,' +
      'onderzoeker onderzoekster wetenschapper wetenschapster,leraar lerares docent docente leerkracht,uitbater uitbaatster zaakvoerder zaakvoerster caféhouder,verdachte beklaagde',
    below: 'vice',
    parties:
      "vvd vvd'er,pvda pvda'er,groenlinks groenlinks-pvda,cda cda'er,d66 d66'er,sp sp'er,pvv pvv'er,bbb bbb'er,nsc nsc'er,sgp sgp'er,christenunie,volt,denk,ja21,fvd,n-va n-va'er,cd&v,open-vld vld vld'er,vooruit,groen,ps,mr,ecolo,les-engagés",
    posts:
      'rechter officier aanklager procureur woordvoerder woordvoerster verdachte beklaagde slachtoffer getuige griffier bisschop agent politieagent inspecteur curator deurwaarder scheidsrechter presentator presentatrice verslaggever journalist interviewer dader chauffeur bestuurder bewoner bewoonster klant ' +
      'gouverneur premier koning koningin president paus notaris',
    functions: 'rechter officier aanklager woordvoerder woordvoerster getuige agent inspecteur griffier curator',
    accused: 'verdachte hoofdverdachte beklaagde beschuldigde',
    bodies: {
      firm:
        'bedrijf onderneming firma concern fabrikant holding multinational maatschappij keten bank verzekeraar vervoerder producent leverancier brouwerij uitgeverij ' +
        'coöperatie rederij werf start-up startup netbeheerder corporatie winkel supermarkt uitvoerder provider aanbieder dienstverlener',
      association: 'organisatie vereniging bond vakbond stichting federatie koepel club ngo vzw partij beweging actiegroep ploeg',
      any: 'instelling instantie instituut fonds',
      authority: 'toezichthouder waakhond inspectie autoriteit',
      ministry: 'ministerie departement',
      townHall: 'gemeente stad stadsbestuur gemeentebestuur',
      court: 'rechtbank hof',
      school: 'school',
      university: 'universiteit hogeschool',
      paper: 'krant dagblad weekblad tijdschrift zender omroep persbureau',
      hospital: 'ziekenhuis',
      museum: 'museum',
    },
  },
}));
