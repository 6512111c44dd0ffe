import { dutchVerbs } from './inflect.ts';
import type { Language } from './types.ts';

/** Nouns for people by office, trade or walk of life that tell no gender; those that are common surnames (`bakker`) stand in `trades.words`. */
const TRADES =
  // offices of state and parties
  'wethouder schepen burgervader minister staatssecretaris premier minister-president formateur informateur kabinetschef president vicepresident kanselier bondskanselier gouverneur gedeputeerde commissaris ' +
  'eurocommissaris senator kamerlid tweede-kamerlid kamervoorzitter parlementslid parlementariër europarlementariër europarlementslid volksvertegenwoordiger statenlid raadslid gemeenteraadslid fractielid commissielid ' +
  'bestuurslid partijlid fractievoorzitter fractieleider partijleider partijvoorzitter lijsttrekker lijstduwer kandidaat kandidate indiener initiatiefnemer woordvoerder zegsman persvoorlichter voorlichter perschef ' +
  'griffier secretaris secretaris-generaal penningmeester voorzitter ondervoorzitter vicevoorzitter medevoorzitter bestuurder bestuursvoorzitter dijkgraaf ombudsman ambtenaar topambtenaar diplomaat ambassadeur gezant ' +
  'consul attaché onderhandelaar bemiddelaar adviseur raadgever strateeg campagneleider politicus dorpshoofd bewindspersoon bewindsman opvolger voorganger rivaal uitdager tegenstander voorstander criticus lobbyist ' +
  'activist vakbondsman vakbondsleider vakbondsafgevaardigde kaderlid demonstrant betoger ' +
  // law and police
  'rechter onderzoeksrechter politierechter rechter-commissaris raadsheer magistraat aanklager procureur procureur-generaal substituut officier advocaat advocaat-generaal strafpleiter raadsman pleiter jurist notaris ' +
  'curator deurwaarder bewindvoerder verdachte hoofdverdachte beklaagde gedaagde dader slachtoffer getuige kroongetuige ooggetuige eiser klager agent politieagent wijkagent hoofdagent politiecommissaris ' +
  'korpschef politiechef inspecteur hoofdinspecteur rechercheur speurder opsporingsambtenaar brigadier marechaussee cipier bewaker beveiliger gedetineerde gevangene wetsdokter patholoog ' +
  // rescue, health and army
  'brandweerman brandweercommandant bevelvoerder redder hulpverlener ambulancier ambulanceverpleegkundige verpleegkundige verpleger verzorger zorgverlener dokter arts huisarts tandarts dierenarts bedrijfsarts jeugdarts ' +
  'kinderarts spoedarts chirurg specialist internist psychiater kinderpsychiater psycholoog therapeut fysiotherapeut logopedist apotheker verloskundige vroedvrouw kraamverzorger patiënt cliënt soldaat militair kapitein ' +
  'commandant generaal kolonel luitenant majoor korporaal sergeant adjudant admiraal veteraan piloot astronaut duiker ' +
  // schools and sciences
  'hoogleraar professor emeritus lector docent leraar leerkracht onderwijzer schooldirecteur schoolhoofd rector conrector decaan mentor student leerling scholier promovendus promovenda stagiair wetenschapper ' +
  'onderzoeker hoofdonderzoeker expert deskundige analist econoom hoofdeconoom historicus politicoloog socioloog antropoloog bioloog ecoloog zoöloog geoloog archeoloog meteoroloog weerman klimatoloog viroloog ' +
  'immunoloog epidemioloog microbioloog cardioloog neuroloog oncoloog dermatoloog gynaecoloog radioloog criminoloog theoloog filoloog glacioloog hydroloog seismoloog vulkanoloog ornitholoog musicoloog egyptoloog ' +
  'toxicoloog farmacoloog patholoog-anatoom pedagoog filosoof ethicus natuurkundige scheikundige wiskundige taalkundige bestuurskundige sterrenkundige fysicus chemicus informaticus technicus mechanicus statisticus ' +
  'classicus botanicus musicus academicus neerlandicus astronoom agronoom geograaf demograaf ingenieur architect stedenbouwkundige bibliothecaris archivaris conservator restaurator ' +
  // arts and press
  'kunstenaar beeldhouwer ontwerper fotograaf filmmaker regisseur producent scenarist cameraman acteur hoofdrolspeler presentator nieuwslezer journalist verslaggever correspondent redacteur hoofdredacteur columnist ' +
  'recensent uitgever auteur schrijver romancier dichter stripmaker striptekenaar tekenaar cartoonist illustrator vertaler tolk dramaturg choreograaf danser zanger zangeres muzikant componist dirigent pianist violist ' +
  'cellist gitarrist bassist drummer trompettist organist saxofonist klarinettist beiaardier rapper artiest cabaretier komiek goochelaar circusdirecteur programmamaker blogger vlogger podcaster influencer youtuber ' +
  'galeriehouder museumdirecteur curatrice ' +
  // sport
  'trainer hoofdtrainer assistent-trainer coach bondscoach ploegleider teamleider teammanager aanvoerder speler international middenvelder verdediger aanvaller doelman keeper doelverdediger spelverdeler voetballer ' +
  'wielrenner renner sprinter hardloper marathonloper schaatser shorttracker zwemmer waterpoloër volleyballer basketballer hockeyer handballer korfballer tennisser judoka roeier zeiler bokser golfer biljarter darter ' +
  'schaker atleet ruiter jockey scheidsrechter grensrechter kampioen titelverdediger winnaar verliezer deelnemer ploegmaat teamgenoot clubgenoot clubvoorzitter ' +
  // trade and work
  'directeur adjunct-directeur directeur-generaal manager ceo cfo topman zakenman ondernemer oprichter medeoprichter eigenaar mede-eigenaar zaakvoerder bedrijfsleider uitbater exploitant ontwikkelaar ' +
  'projectontwikkelaar projectleider coördinator medewerker werknemer werkgever vrijwilliger collega arbeider arbeidster chauffeur buschauffeur vrachtwagenchauffeur trucker machinist conducteur stuurman havenmeester ' +
  'stationschef postbode koerier bezorger monteur elektricien loodgieter installateur metselaar lasser stukadoor dakdekker aannemer bouwvakker stratenmaker schrijnwerker meubelmaker orgelbouwer instrumentmaker ' +
  'glazenier goudsmid hoefsmid edelsmid landbouwer veehouder melkveehouder akkerbouwer fruitteler bloementeler teler kweker tuinder hovenier imker boswachter natuurgids gids veearts winkelier kruidenier verkoper ' +
  'marktkramer marktkoopman groenteboer kapper cafébaas caféhouder restauranthouder hotelier horecaondernemer sommelier barman kelner patissier chocolatier kaasmaker pastoor priester pater monnik dominee predikant ' +
  'bisschop aartsbisschop kardinaal imam rabbijn diaken kapelaan makelaar verhuurder huurder verzamelaar antiquair veilingmeester boekhouder accountant belastingadviseur bankier belegger handelaar groothandelaar ' +
  'importeur consultant programmeur hacker bibliotheekmedewerker schoonmaker huismeester conciërge portier kraanmachinist brugwachter vuurtorenwachter sluiswachter badmeester strandwachter dierenverzorger hondentrainer ' +
  'fokker tandtechnicus landschapsarchitect taxateur planoloog verkeerskundige ' +
  // people in the news
  'bewoner buurtbewoner omwonende inwoner dorpsbewoner dorpeling stadsgenoot kiezer bezoeker toeschouwer klant reiziger passagier fietser automobilist wandelaar voorbijganger toerist gebruiker lezer luisteraar kijker ' +
  'gepensioneerde bejaarde weggebruiker asielzoeker vluchteling overlevende nabestaande gewonde inspreker inzender briefschrijver spreker organisator erfgenaam lid erelid vertegenwoordiger leider begeleider ' +
  'vertrouweling ingewijde insider betrokkene supporter fan miljonair miljardair weldoener donor overbuurman overbuur buur kameraad';

/** Nouns for women of the same. */
const WOMEN =
  'burgemeesteres ministerpresidente presidente kamerpresidente wethoudster woordvoerster persvoorlichtster voorlichtster zegsvrouw voorzitster ondervoorzitster secretaresse directrice adjunct-directrice bestuurster ' +
  'raadgeefster adviseuse politica activiste betoogster demonstrante lobbyiste initiatiefneemster indienster opvolgster voorgangster rivale advocate raadsvrouw juriste rechercheuse inspectrice agente politieagente ' +
  'bewaakster cipierster hulpverleenster verpleegster verzorgster apothekeres therapeute fysiotherapeute logopediste psychologe sociologe antropologe biologe ecologe geologe archeologe meteorologe virologe epidemiologe ' +
  'cardiologe neurologe oncologe criminologe theologe filosofe pedagoge econome politicologe historica docente lerares onderwijzeres juf juffrouw schooldirectrice rectrice studente leerlinge scholiere onderzoekster ' +
  'wetenschapster analiste architecte conservatrice restauratrice bibliothecaresse archivaresse kunstenares beeldhouwster ontwerpster fotografe filmmaakster regisseuse producente scenariste actrice hoofdrolspeelster ' +
  'presentatrice nieuwslezeres journaliste verslaggeefster correspondente redactrice hoofdredactrice columniste recensente uitgeefster schrijfster romancière dichteres tekenares illustratrice vertaalster choreografe ' +
  'danseres componiste dirigente pianiste violiste celliste gitariste klarinettiste organiste saxofoniste muzikante rapster artieste cabaretière programmamaakster speelster middenveldster verdedigster aanvalster ' +
  'aanvoerster doelvrouw keepster voetbalster wielrenster schaatsster zwemster atlete hockeyster volleybalster tennisster turnster roeister kampioene winnares deelneemster ploeggenote teamgenote zakenvrouw topvrouw ' +
  'bewindsvrouw onderneemster oprichtster medeoprichtster eigenares zaakvoerster uitbaatster exploitante coördinatrice medewerkster werkneemster vrijwilligster vakbondsvrouw buschauffeuse chauffeuse conductrice ' +
  'bezorgster boekhoudster verkoopster winkelierster kapster kokkin kelnerin serveerster bakster naaister modeontwerpster boerin bloemiste hoteluitbaatster caissière poetsvrouw schoonmaakster telefoniste receptioniste ' +
  'stewardess kraamverzorgster non zuster abdis pastores priesteres bewoonster buurvrouw overbuurvrouw inwoonster bezoekster toeschouwster klante reizigster lezeres luisteraarster kijkster vertegenwoordigster leidster ' +
  'begeleidster spreekster organisatrice eiseres klaagster vrouw meisje dame moeder grootmoeder schoonmoeder stiefmoeder mama mamma oma dochter kleindochter schoondochter stiefdochter zus zusje schoonzus stiefzus tante ' +
  'nicht echtgenote weduwe vriendin levensgezellin partnerin peuterleidster koningin prinses hertogin gravin barones teamleidster';

/** Those who live in a country or town or come from it, and what is of it. */
const PEOPLES =
  'nederlander nederlandse belg belgische vlaming vlaamse waal brusselaar hollander fries brabander limburger gentenaar antwerpenaar amsterdammer rotterdammer hagenaar groninger duitser fransman française engelsman ' +
  'engelse brit ier spanjaard spaanse portugees italiaan italiaanse griek pool tsjech hongaar roemeen bulgaar kroaat serviër bosniër oostenrijker zwitser zweed noor deen ijslander rus oekraïner turk marokkaan surinamer ' +
  'indonesiër syriër israëli palestijn iraniër afghaan chinees japanner koreaan indiër amerikaan amerikaanse canadees braziliaan argentijn mexicaan australiër keniaan ethiopiër litouwer sloveen slowaak luxemburger';

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
    'zei zeiden zegt zeggen gezegd zeggend zegde zegden schreef schrijft schrijven schreven geschreven beschreef beschrijft beschrijven beschreven omschreef omschrijft omschrijven omschreven vroeg vraagt ' +
    'vragen vroegen gevraagd vindt vinden vond vonden gevonden legde legt leggen uitgelegd uitlegde gaf geeft geven gaven gegeven toegegeven aangegeven toegaf aangaf liet laat laten lieten weten weet wist ' +
    'wisten klonk klinkt klinken klonken geklonken besloot besluit besluiten dacht denkt denken dachten gedacht riep roept roepen riepen geroepen opgeroepen uitgeroepen sprak spreekt spreken spraken ' +
    'gesproken tegengesproken weersprak weerspreekt wees wijst wijzen wezen gewezen afgewezen prees prijst prijzen prezen geprezen bracht brengt brengen wil willen wilde wilden zwoer zweert bezwoer ' +
    'bezweert verweet verwijt verwijten verweten bood biedt begint begon ging gaat hield houdt houden volgehouden kreet beet bijt snoof bleef blijft vergeleek vergelijkt vergelijken sloot sluit voegde ' +
    'voegt voegen toegevoegd toevoegde deelt deelde deelden meegedeeld medegedeeld aangekondigd aankondigde opgemerkt opmerkte merkt merkte benadrukkend aangevuld aanvulde vult vulde vullen stipt stipte ' +
    'aangestipt blikt blikte lichtte lichtten toegelicht toelichtte werpt wierp haalt haalde uitgehaald vat vatte samengevat voorspelt voorspelde voorspeld voorspellen kaartte aangekaart vastgesteld ' +
    'voorgesteld duidt duidde wimpelt wimpelde schuift schoof zuchtend lachend aldus beargumenteert tekent tekende vloekt vloekte smeekt smeekte zingt zong getuigt getuigde getuigen opgetekend verhaalt ' +
    'tweette tweeten verhaalde uitte uitten geuit steekt stak meldend richt richtte schoot schiet floept weerklonk weerklinkt droomt droomde raadt raadde ried aangeraden lanceert lanceerde verspreidt ' +
    'bepleit ontglipt ontviel ontvalt',
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
    f: WOMEN,
    m: 'man jongen jongeman vader grootvader schoonvader stiefvader papa opa zoon kleinzoon schoonzoon stiefzoon broer broertje schoonbroer stiefbroer zwager oom neef echtgenoot weduwnaar vriend levensgezel buurman broeder hertog baron sheriff sultan emir',
    any: `${TRADES} burgemeester`,
  },
  groups:
    'experts deskundigen onderzoekers wetenschappers bewoners omwonenden buurtbewoners buren ouders familie families gezinnen nabestaanden familieleden studenten leerlingen scholieren leraren leerkrachten ' +
    'docenten onderwijzers vakbonden bonden activisten betogers demonstranten parlementsleden kamerleden raadsleden gemeenteraadsleden statenleden bestuursleden fractieleden partijleden teamleden ' +
    'personeelsleden senatoren ministers bewindslieden burgemeesters wethouders schepenen autoriteiten agenten politieagenten politiemensen brandweerlieden brandweermannen hulpverleners hulpdiensten ' +
    "rechters advocaten artsen huisartsen dokters verpleegkundigen vissers boeren landbouwers werknemers werkgevers medewerkers collega's personeel ambtenaren ondernemers winkeliers uitbaters klanten " +
    'gebruikers consumenten huurders kopers reizigers passagiers patiënten lezers kijkers luisteraars bezoekers toeschouwers fans supporters aanhangers spelers speelsters renners atleten waarnemers ' +
    'analisten economen specialisten historici critici verenigingen organisaties bedrijven tegenstanders voorstanders voorvechters media kranten journalisten getuigen slachtoffers verdachten bronnen ' +
    'ingewijden insiders betrokkenen sommigen velen enkelen anderen mensen mannen vrouwen kinderen jongens meisjes jongeren ouderen burgers inwoners kiezers leden vrijwilligers deelnemers organisatoren ' +
    'vluchtelingen asielzoekers gemeenten partijen coalitiepartijen oppositiepartijen omstanders voorbijgangers toeristen wandelaars fietsers automobilisten diplomaten functionarissen beleidsmakers',
  organisations:
    'bedrijf onderneming maatschappij dochterbedrijf moederbedrijf concern holding multinational familiebedrijf start-up startup scale-up fabriek fabrikant leverancier vervoerder luchtvaartmaatschappij ' +
    'prijsvechter rederij werf scheepswerf verzekeraar zorgverzekeraar pensioenfonds pensioenuitvoerder investeerder investeringsfonds bank bankhuis zakenbank beurs netbeheerder energiebedrijf waterbedrijf ' +
    'drinkwaterbedrijf telecombedrijf aanbieder dienstverlener keten supermarktketen winkelketen supermarkt warenhuis winkel brouwerij uitgeverij drukkerij mediabedrijf productiehuis studio bouwbedrijf ' +
    'aannemersbedrijf woningcorporatie corporatie coöperatie zuivelcoöperatie veiling advocatenkantoor kantoor adviesbureau onderzoeksbureau bureau makelaardij stichting vereniging vakbond vakcentrale bond ' +
    'koepel koepelorganisatie brancheorganisatie branchevereniging werkgeversorganisatie federatie confederatie unie organisatie milieuorganisatie natuurorganisatie mensenrechtenorganisatie hulporganisatie ' +
    'belangenvereniging actiegroep actiecomité burgerinitiatief beweging collectief platform netwerk coalitie alliantie genootschap gilde groep club voetbalclub ploeg wielerploeg team fanclub ' +
    'supportersvereniging ngo vzw nv bv ministerie departement staatssecretariaat agentschap autoriteit toezichthouder waakhond inspectie dienst veiligheidsdienst inlichtingendienst reddingsdienst ' +
    'brandweer politie politiezone politiekorps korps douane parket rechtbank hof gerechtshof raad gemeenteraad ondernemingsraad provincieraad districtsraad adviesraad ouderraad studentenraad ' +
    'leerlingenraad jeugdraad cliëntenraad gezondheidsraad bestuursraad veiligheidsraad kiesraad comité commissie onderzoekscommissie parlementscommissie adviescommissie jury werkgroep taskforce partij ' +
    'fractie oppositie regering kabinet college schepencollege gemeente gemeentebestuur stadsbestuur deelgemeente stadsdeel stad provincie waterschap veiligheidsregio regio staat kamer senaat parlement ' +
    'leger luchtmacht landmacht marine bestuur directie leiding schoolleiding clubleiding universiteit hogeschool school basisschool atheneum lyceum academie instituut onderzoeksinstituut planbureau ' +
    'kenniscentrum laboratorium faculteit vakgroep ziekenhuis kliniek zorginstelling zorggroep verpleeghuis woonzorgcentrum rusthuis instelling museum theater schouwburg orkest koor ensemble gezelschap ' +
    'festival kerk bisdom parochie moskee krant dagblad weekblad tijdschrift magazine omroep zender nieuwszender persbureau nieuwsagentschap redactie nieuwssite radiozender havenbedrijf luchthaven ' +
    'vervoersmaatschappij spoorwegbeheerder liga fonds centrum forum ambassade consulaat openbaar uitvoerder',
  documents:
    'rapport jaarverslag verslag persbericht brief mail e-mail bericht tekst studie onderzoek enquête peiling artikel boek roman biografie film documentaire serie video document vonnis arrest uitspraak ' +
    'besluit wet wetsvoorstel voorstel motie amendement akkoord regeerakkoord verdrag opinie column nota notitie memo tweet post publicatie klacht aanklacht petitie manifest pamflet folder affiche bord ' +
    'opschrift spandoek slogan toespraak advies statuut contract dagboek website site rapporten documenten berichten brieven mails verslagen',
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
  compounds: { heads: 'bond chef baas', members: "'er" },
  simpleNouns:
    'dichter jongen dame man heer nicht tante schepen generaal leiding kamer staat stad bank beurs studio leden mannen velen anderen enkelen bronnen bonden ouderen motie serie petitie huis jongens mensen burgers ' +
    'eiser leger college parket hoofd forum',
  commonNouns: 'schouders luidspreker luidsprekers afzender afzenders reorganisatie verdienst hamburgers verrekijker binnenstad bruidspaar voorrechter',
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
    'achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend elkaar samen weer terug verder ooit ergens nergens overal vooral namelijk immers trouwens overigens ' +
    'intussen ondertussen inmiddels tegelijk tegelijkertijd voorlopig uiteindelijk eindelijk plots plotseling opeens meteen direct onmiddellijk straks onlangs recent vroeger destijds toenmalig voorheen ' +
    'nadien steeds nauwelijks amper vrijwel haast zowat circa ruim bijvoorbeeld zoals net pas juist precies liever graag helaas gelukkig natuurlijk uiteraard inderdaad kennelijk blijkbaar vermoedelijk ' +
    'waarschijnlijk mogelijk wellicht volkomen helemaal geheel enigszins tamelijk nogal behoorlijk erg enorm hierover daarover hiermee daarmee hierbij daarbij hiervan daarvan hiervoor daarvoor hieraan ' +
    'daaraan hierop daarop daarin daarnaast daarentegen desondanks niettemin desgevraagd publiekelijk kortom mede evenmin zomaar iedereen allemaal beide beiden zulke dergelijke bepaalde eigen vele meeste ' +
    'tweede derde vierde volgende vorige komende afgelopen oude jonge kleine hele halve goede slechte belangrijke mijns avond ochtend nacht middag minuten seconden procent euro miljoen miljard kilometer ' +
    'meter',
  nameParticles: "van de der den ter ten te het 't la le du el al ben bin ibn da di del von vander vanden",
  calendar:
    'januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kerst kerstmis pasen pinksteren sinterklaas oudjaar ' +
    'nieuwjaar koningsdag internet nederlands nederlandse belgisch belgische vlaams vlaamse waals waalse brussels brusselse hollands hollandse friese brabants brabantse limburgs limburgse gents gentse ' +
    'antwerps antwerpse amsterdams amsterdamse rotterdams rotterdamse haags haagse utrechts utrechtse gronings groningse leuvens leuvense duits duitse franse engels engelse brits britse schots schotse iers ' +
    'ierse spaans spaanse portugees portugese italiaans italiaanse grieks griekse pools poolse tsjechisch tsjechische hongaars hongaarse roemeens roemeense bulgaars bulgaarse kroatisch kroatische servisch ' +
    'servische bosnisch bosnische oostenrijks oostenrijkse zwitsers zwitserse zweeds zweedse noors noorse deens deense fins finse ijslands ijslandse russisch russische oekraïens oekraïense turks turkse ' +
    'marokkaans marokkaanse surinaams surinaamse antilliaans antilliaanse indonesisch indonesische syrisch syrische israëlisch israëlische palestijns palestijnse iraans iraanse afghaans afghaanse chinees ' +
    'chinese japans japanse koreaans koreaanse indiaas indiase amerikaans amerikaanse canadees canadese braziliaans braziliaanse mexicaans mexicaanse australisch australische afrikaans afrikaanse congolees ' +
    'congolese europees europese luxemburgs luxemburgse nederlander belg vlaming brusselaar hollander brabander limburger gentenaar antwerpenaar amsterdammer rotterdammer hagenaar groninger duitser ' +
    'fransman française engelsman brit ier spanjaard italiaan griek tsjech hongaar roemeen bulgaar kroaat serviër bosniër oostenrijker zwitser zweed deen ijslander rus oekraïner turk marokkaan surinamer ' +
    'indonesiër syriër israëli palestijn iraniër afghaan japanner koreaan indiër amerikaan braziliaan argentijn mexicaan australiër keniaan ethiopiër litouwer sloveen slowaak luxemburger',
  givenNames: {
    f:
      'an els lies liesbet annelies annemieke annemiek anneke femke sanne sanneke fleur joke marloes marleen marjolein marjon marjan roosmarijn geertje geertrui jolanta janneke jannie jantine jantje nienke ' +
      'tine tineke trees truus greet greetje griet grietje riet rietje hanneke lien lieve leen leentje veerle katrien katrijn kaatje kaat goedele siska sien sientje stien tinne tinneke jolien eline elske ' +
      'saar saartje yara roos roosje rozemarijn feline jasmijn lieke lotje lonneke loes loesje floor floortje fenne suze suus milou pien puck bo jet jette tjitske aukje froukje baukje jeltje sietske wiebrich ' +
      'wietske hiske ineke ine mieke miek miet maaike maartje machteld mechteld margriet mariëlle mariëtte myrthe mijke nelleke neeltje willemijn willemien willy ymke yentl evy fientje frederike gerdien ' +
      'gerrie gerritje gonnie gré gusta hendrikje henny hetty jacobien jikke jinte josien josje joske klaartje klazien leontien lidewij lidy lineke lobke loekie lut lutgard maike marte merel mies minke ' +
      'noortje nynke ode pleuni quirine reinhilde renske rianne riek rineke roelien roelie sabien sterre thirza tonny toos trijntje trui wies xandra zwaantje aleid aleida aagje aaltje bregje brechtje ' +
      'carolien cato christien cisca corrie dieuwertje dineke dorien dorine doutzen eefje eefke ellemieke evelien famke gea geesje geke',
    m:
      'piet kees cees joost joos pim maarten jeroen henk arie willem ton twan teun teunis harmen sybren kornelis pepijn guus guust rik koen koenraad onno bram sem stijn rutger diederik floris geert gerrit ' +
      'gerben gijs gijsbert sjoerd wietse jelle jelmer douwe tjeerd klaas cor dries andries jef jos pol stef staf gustaaf ward lander siebe siebren bas bastiaan matthijs mathijs tijs tijl toon thijmen tiemen ' +
      'tygo lowie lode lieven lubbert maurits mees menno merijn michiel mischa niek nol pelle pier quinten reinier reinout remco rens rien rienk rinus robbe robbert robin roelof ruud ruurd seppe servaas ' +
      'sibrand sietse siemen sil taco tjaart valentijn vic warre wessel wiebe wiebren wijnand willemjan yorick youri zeger aad aalt aart adriaan alof arend arjan arjen arnout barend berend boudewijn casper ' +
      'coen corneel cas cyriel dick eelco eelke egbert eli emiel evert ewout ferre flip foppe frans franciscus freek fons gillis govert harrie huub huib ignace jacco jarne jesse jitse jo joep jorn jules ' +
      'jurgen jurre jurriaan kamiel kjell kobe kris kristof leendert loek ludo luk manus marnix martijn melle merlijn milan tjalling tuur marijn wil',
  },
  ownGivenNames: true,
  phrases: {
    articles: "de het een 't",
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
    affiliating: 'van uit bij namens',
    origins: 'uit',
    looseAffiliating: 'bij',
    bodyOf: 'van',
    times: 'sinds tot na tijdens tussen vanaf',
    circumstances: 'in op tijdens na bij voor',
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
    endings: 'er ster ist iste aar loog loge kundige man vrouw meester icus ica graaf grafe teur trice eur euse ier ière ent ente ant ante deskundige houder houdster',
    noTrades:
      'water kamer zomer winter weer meer later eerder verder beter groter kleiner minder zeker lekker bitter helder ander ieder moeder papier plezier rivier manier kwartier kanaal waar daar klaar zwaar jaar paar maar haar naar elkaar gevaar bezwaar altaar kalender letter cijfer nummer theater venster ' +
      'klooster rooster kluster register kluis winst lijst kunst dienst komst gunst angst post gast feest geest beest test rest west oost kust rust lust moment element document evenement argument experiment monument percent procent segment fragment talent accent cent kant krant plant restaurant olifant ' +
      'constant relevant interessant elegant trant want hand vierkant buitenkant kleur humeur geur deur factor motor sector uur vuur avontuur natuur cultuur temperatuur muur duur figuur vlaming binnenstebuiten helikopter computer container december november oktober september kilometer meter liter ' +
      'centimeter hamer kever vijver oever lever zilver poeder vlinder wonder donder hinder zonder onder vader broer dapper schouder bodem fles zuster vroeger hoger lager langer korter sneller trager dichter drukker rijker armer jonger ouder ruimer strenger zachter harder zuiver eer beer peer heer sfeer ' +
      'sinter keer teer leer zeer veer speer offer koffer tijger anker acker akker lader leder ladder modder emmer zolder folder polder halster duister luister ijzer keizer kaiser hotel bestelwagen dorpen beheer bestuur verweer gebeuren schuur vier dier bier hier tier sier vizier formulier dossier brigadier ' +
      'publiek fabriek rubriek',
    naming: 'genaamd geheten genoemd',
    called: 'heet heette',
    callings: 'beroep',
    holding:
      'leidt leidde bestuurt bestuurde onderzoekt onderzocht werkt werkte runt runde doceert doceerde coacht coachte traint trainde coördineert coördineerde beheert beheerde vertegenwoordigt vertegenwoordigde verdedigt verdedigde begeleidt begeleidde presenteert presenteerde regisseert regisseerde uitbaat',
    sitting: 'zit zat zetelt zetelde',
    either: 'slachtoffer lid kind model talent boegbeeld',
    as: 'als',
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
      'instelling instantie instituut fonds dienst,ministerie departement,gemeente stad stadsbestuur gemeentebestuur,universiteit hogeschool,rechtbank hof,krant dagblad weekblad tijdschrift zender omroep persbureau,toezichthouder waakhond inspectie autoriteit,museum,ziekenhuis,school',
  },
};
