import type { Language } from './types.ts';

/** Dutch as news is written in it, in the Netherlands and Flanders. */
export const nl: Language = {
  code: 'nl',
  speechFrom: 0.4,
  romanceLike: {
    dropsSubject: false,
    headFirst: false,
    incise: '',
    plural: 'en',
    nonfinite: '',
    gerund: '',
    participle: '',
    thus: 'aldus',
    articles: { f: '', m: '', any: '' },
    these: { f: '', m: '' },
    of: 'van',
  },
  marks: {
    double: [
      ['“', '”'],
      ['"', '"'],
      ['„', '”'],
    ],
    single: [
      ['‘', '’'],
      ["'", "'"],
      ['‚', '’'],
    ],
  },
  cueVerbs:
    'zei zegt zeggen zeiden gezegd zeggend vertelde vertelt vertellen vertelden verteld verklaarde verklaart verklaren verklaarden verklaard schreef schrijft schrijven schreven geschreven meldde meldt melden meldden gemeld ' +
    'voegde voegt toegevoegd toevoegde vroeg vraagt vragen vroegen gevraagd antwoordde antwoordt antwoorden geantwoord noemde noemt noemen noemden genoemd vindt vinden vond vonden gevonden stelde stelt stellen stelden gesteld ' +
    'benadrukte benadrukt benadrukken legde legt uitgelegd uitlegde waarschuwde waarschuwt waarschuwen gewaarschuwd beweerde beweert beweren beweerd erkende erkent erkennen erkend gaf geeft toegegeven bevestigde bevestigt bevestigen bevestigd ' +
    'ontkende ontkent ontkennen ontkend reageerde reageert reageren gereageerd liet laat laten lieten weten weet wist klonk klinkt klinken geklonken luidde luidt luiden besloot besluit concludeerde concludeert concluderen ' +
    'beloofde belooft beloofd eiste eist eisen geëist pleitte pleit pleiten hoopte hoopt hopen gelooft geloven geloofde denkt denken dacht dachten meent menen meende verwacht verwachten verwachtte bekritiseerde bekritiseert ' +
    'beschuldigde beschuldigt beschuldigen beschreef beschrijft beschrijven citeerde citeert geciteerd riep roept roepen riepen geroepen schreeuwde schreeuwt fluisterde grapte grapt sprak spreekt spreken spraken gesproken ' +
    'deelde deelt medegedeeld meegedeeld aldus kondigde kondigt aangekondigd wees wijst wijzen gewezen herinnert herinnerde prees prijst betreurt betreurde betreuren verdedigde verdedigt verzekerde verzekert verzekeren twitterde tweette ' +
    'getuigde getuigt getuigen bracht opperde oppert vervolgde vervolgt vervolgen gaat ging verduidelijkt verduidelijkte lacht zucht foetert sneert stipt blikt nuanceert relativeert wil willen wilde',
  cueNouns:
    'woorden woord verklaring verklaringen interview gesprek persbericht toespraak bericht brief tweet antwoord vraag mening commentaar getuigenis zin uitspraak uitspraken term persconferentie mededeling boodschap',
  accordingTo: ['volgens', 'aldus', 'naar eigen zeggen', 'in de woorden van', 'naar mening van'],
  titles: {
    f: 'mevrouw mevr mw juffrouw zuster koningin prinses ministerpresidente burgemeesteres',
    m: 'meneer mijnheer dhr heer broeder koning prins pater paus kardinaal',
    any:
      'dr prof professor mr drs ing minister minister-president premier president staatssecretaris burgemeester schepen senator gouverneur rechter officier advocaat generaal kolonel commandant kapitein luitenant ' +
      'voorzitter directeur secretaris-generaal woordvoerder bondskanselier ambassadeur commissaris trainer bondscoach ceo',
  },
  roles: {
    f:
      'vrouw meisje moeder mama echtgenote zus dochter tante oma weduwe woordvoerster directrice voorzitster lerares schrijfster actrice zangeres verpleegster buurvrouw studente onderzoekster koningin prinses boerin vriendin ' +
      'hoofdredactrice advocate politica',
    m: 'man jongen vader papa echtgenoot broer zoon oom opa weduwnaar zanger acteur buurman koning prins boer vriend politicus',
    any:
      'aanvoerder middenvelder verdediger aanvaller doelman keeper kapster dichter fotograaf filmmaker romancier schepen minister premier president voorzitter directeur woordvoerder burgemeester senator kamerlid parlementslid raadslid staatssecretaris rechter officier aanklager advocaat arts dokter huisarts professor hoogleraar docent leraar ' +
      'onderzoeker wetenschapper expert deskundige specialist analist econoom historicus politicoloog socioloog psycholoog psychiater ingenieur architect kunstenaar muzikant regisseur schrijver auteur journalist columnist hoofdredacteur ' +
      'trainer coach bondscoach speler speelster voetballer atleet kampioen renner piloot chauffeur eigenaar huurder klant getuige slachtoffer verdachte beklaagde leider partijleider fractievoorzitter europarlementslid ambassadeur adviseur ' +
      'coördinator manager bestuurder bestuurslid ondernemer oprichter medewerker werknemer ambtenaar gepensioneerde agent politieagent soldaat militair kapitein commandant generaal student leerling activist bewoner inwoner lid vertegenwoordiger ' +
      'kandidaat lijsttrekker ex-minister collega vader bondskanselier ceo zaakvoerder uitbater bakker slager lasser timmerman loodgieter visser kok verkoper schilder monteur tuinder caissière',
  },
  groups:
    'experts deskundigen onderzoekers wetenschappers bewoners buren ouders families studenten leraren vakbonden activisten betogers demonstranten parlementsleden senatoren ministers autoriteiten agenten brandweerlieden rechters advocaten ' +
    'artsen verpleegkundigen vissers boeren werknemers ambtenaren ondernemers klanten gebruikers lezers kijkers fans supporters spelers waarnemers analisten economen specialisten historici verenigingen tegenstanders voorstanders critici media ' +
    'journalisten getuigen slachtoffers bronnen sommigen velen anderen mannen vrouwen kinderen jongeren burgers kiezers',
  organisations:
    'bedrijf onderneming maatschappij ministerie rechtbank hof agentschap commissie comité raad partij regering kabinet bestuur politie parket openbaar universiteit hogeschool school instituut stichting vereniging vakbond federatie bond unie ' +
    'organisatie groep bank bureau centrum netwerk krant dagblad weekblad zender omroep kamer senaat parlement leger club liga kerk gemeente stad provincie staat ngo laboratorium ziekenhuis museum collectief coalitie alliantie beweging ploeg team directie persbureau',
  documents:
    'rapport persbericht brief mail e-mail bericht tekst studie onderzoek enquête peiling artikel boek film video document vonnis arrest uitspraak besluit wet voorstel akkoord verdrag opinie column nota tweet publicatie klacht petitie manifest ' +
    'pamflet affiche bord spandoek slogan toespraak rapporten documenten berichten brieven',
  issued: 'persbericht brief mail e-mail bericht tweet verklaring',
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
    men: { person: 3, gender: null, number: 'singular', role: 'indefinite' },
  },
  determiners: 'de het een dit dat deze die zijn haar hun mijn onze ons jouw uw elke elk ieder iedere alle geen enkele verschillende twee drie vier vijf zes',
  prepositions:
    'van in op aan bij voor met door over onder uit naar tot tegen tussen tijdens na sinds vanaf volgens zonder om rond wegens ondanks binnen buiten langs per achter naast te',
  placePrepositions: 'in',
  subordinators: 'dat omdat als wanneer terwijl hoewel indien of en maar want dus toen nadat voordat zodat waar wie wat hoe waarom',
  auxiliaries:
    'is zijn was waren ben wordt worden werd werden geworden geweest heeft hebben had hadden gehad zal zullen zou zouden kan kunnen kon konden moet moeten moest moesten mag mogen mocht wil willen wilde gaat gaan ging doet doen deed',
  pictures: 'foto beeld',
  goingOn: 'voegt voegde vervolgt vervolgde',
  functionWords:
    'niet ook nog al wel meer minder zeer heel zo dan daar hier nu vandaag gisteren morgen altijd nooit vaak soms misschien echter bovendien daarna eerst later vervolgens daarom dus toch alleen zelfs bijna ongeveer zelf andere ander ' +
    'zich er ja nee laatste eerste nieuwe nieuw grote groot jaar jaren dag dagen week weken maand maanden keer tijd uur uren de het een in op van voor met en maar of als want dat die dit deze wat wie waar wanneer hoe waarom ' +
    'volgens na sinds tijdens door bij tot uit over iets niets alles veel weinig',
  nameParticles: "van de der den ter ten te het 't in op la le du von el al ben bin da di",
  calendar:
    'januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kerstmis pasen nederlandse nederlander belgische belg vlaamse amerikaanse europese internet',
  phrases: {
    articles: 'de het een',
    and: 'en',
    or: 'of',
    oneOf: 'een',
    hanging: 'van voor uit',
    loose: 'in',
    affiliating: 'van',
    origins: 'uit',
    times: 'sinds',
    otherNames: 'alias',
  },
  names: {
    honorifics: 'dhr mevrouw meneer dr',
    links: 'van voor',
    locatives: 'naar uit',
  },
  trades: {
    indefinite: 'een elke elk ieder iedere geen enkele twee drie alle',
    words: 'hoofd chef ster legende ceo rapper topvrouw topman baas',
    endings: 'er ster ist aar loog kundige man vrouw meester',
    naming: 'genaamd',
    holding: 'leidt leidde werkt werkte bestuurt onderzoekt',
    as: 'als',
    ages: 'jarige',
    generic: 'man vrouw jongen meisje moeder vader weduwe weduwnaar expert zanger zangeres acteur actrice politicus politica coach trainer',
    plain: 'man vrouw jongen meisje mens',
    copulas: 'is was werd wordt blijft',
    denying: 'niet geen nooit meer',
    relations: 'moeder vader vrouw man zoon dochter zus broer tante oom nicht neef vriend vriendin partner collega buurman buurvrouw weduwe',
  },
};
