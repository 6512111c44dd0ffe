import { germanWomen, inflect } from './inflect.ts';
import type { Language } from './types.ts';
import { once } from '../once.ts';

/** Nouns for people that take `-in` for a woman, by walk of life, and that are hardly anybody's surname. */
const TRADES =
  // offices of state and parties
  'präfekt diktator autokrat machthaber referent diplomat konsul attaché unterhändler monarch funktionär parlamentarier aktivist lobbyist gewerkschafter sozialdemokrat christdemokrat ' +
  'kommandant kommandeur wahlhelfer stratege protokollant kanzlist amtswalter ' +
  // law and police
  'jurist justiziar ankläger notar schöffe ermittler fahnder rechtsmediziner mandant kläger nebenkläger verwalter treuhänder kronzeuge augenzeuge belastungszeuge ' +
  // rescue and health
  'sanitäter retter helfer taucher chirurg mediziner psychiater therapeut pädiater apotheker optiker pfleger orthopäde heilpraktiker ' +
  // sciences
  'biologe geologe zoologe ökologe soziologe psychologe politologe meteorologe archäologe ethnologe anthropologe kriminologe theologe hydrologe glaziologe klimatologe vulkanologe seismologe ' +
  'ornithologe paläontologe virologe immunologe epidemiologe dermatologe gynäkologe radiologe urologe neurologe kardiologe onkologe pathologe toxikologe philologe pharmakologe ' +
  'physiker chemiker mathematiker informatiker statistiker techniker mechaniker elektroniker botaniker astronom agronom geograf dozent dekan rektor doktorand kurator restaurator archivar bibliothekar ' +
  'pädagoge erzieher praktikant absolvent ' +
  // arts and press
  'dramaturg choreograf dirigent komponist pianist organist solist bassist gitarrist schlagzeuger lyriker verleger herausgeber produzent filmemacher fotograf galerist bildhauer designer grafiker illustrator ' +
  'karikaturist komiker kabarettist rezensent kolumnist publizist blogger youtuber kommentator übersetzer dolmetscher tänzer ' +
  // sport
  'torhüter stürmer angreifer läufer schwimmer boxer ruderer sprinter athlet biathlet olympiasieger sieger torjäger ' +
  // trade and work
  'händler verkäufer kassierer analyst volkswirt landwirt gastwirt gastronom winzer züchter halter handwerker ingenieur architekt statiker makler vermieter mieter eigentümer besitzer aktionär gesellschafter ' +
  'berater betreuer begleiter planer buchhalter assistent monteur lokführer zugführer wehrführer verhandlungsführer briefträger zusteller spediteur disponent arbeiter agent ' +
  // people in the news
  'rentner pensionär pensionist anwohner passant spaziergänger wanderer urlauber tourist camper pendler demonstrant teilnehmer besetzer patient mitstreiter lebensgefährte insider informant bewerber herausforderer ' +
  'kontrahent gegenkandidat zuschauer spender sammler enkel cousin schwager partner ' +
  // what nouns of their own name, where a shorter one would be a surname or a thing
  'analytiker finanzanalytiker akademiker kleriker satiriker mechatroniker elektriker kaminkehrer schornsteinfeger operateur installateur kontrolleur akteur chauffeur masseur friseur souffleur dompteur graveur ' +
  'orgelbauer geigenbauer klavierbauer instrumentenbauer bootsbauer bühnenbauer obstbauer milchbauer biobauer bergbauer kleinbauer gemüsebauer spargelbauer weinbauer ackerbauer ' +
  'kapellmeister korrepetitor bratschist cellist flötist harfenist klarinettist oboist fagottist hornist trompeter posaunist perkussionist bühnenbildner kostümbildner maskenbildner ' +
  'fachwirt betriebswirt forstwirt hüttenwirt bergführer bergsteiger kletterer alpinist skitourengeher imker revierförster landschaftsgärtner fliesenleger zimmerer schweißer maschinist kranführer prokurist ' +
  'aufseher vorsteher wildhüter streamer podcaster influencer kunsthistoriker provenienzforscher torschütze schützling tierpfleger bademeister ' +
  // uniforms, clubs
  'leutnant feldwebel inspektor inspekteur organisator umweltschützer tierschützer naturschützer datenschützer lotse matrose postbote paketbote logopäde diakon mandatar initiator konditor';

/** Nouns among the roles below of which a woman has her own, too. */
const OFFICES =
  'trainer spieler polizist soldat unternehmer manager geschäftsführer kritiker anhänger gegner moderator reporter redakteur historiker philosoph täter verteidiger gutachter insasse bewohner bürger besucher kunde ' +
  'fahrer pilot kapitän astronaut künstler musiker regisseur schriftsteller begründer mitbegründer nachfolger vorgänger konkurrent rivale general botschafter redner generalsekretär gouverneur premier staatssekretär';

/** Numbers that may be written in letters: of ages, and of what a sentence opens with. */
const NUMBERS =
  'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend';

/** Bodies by what they make, sell or do, the nouns that a firm stands behind, too: `der Hersteller Nordwerk`. */
const FIRMS =
  'hersteller anbieter zulieferer versorger dienstleister veranstalter discounter autobauer maschinenbauer flugzeugbauer versicherer netzbetreiber start-up startup streamingdienst lieferdienst fahrdienst pflegedienst wetterdienst ' +
  'geheimdienst nachrichtendienst rettungsdienst brauerei molkerei kanzlei staatskanzlei klinik klinikum krankenkasse sparkasse genossenschaft werft reederei fluglinie airline versicherung verlag innung delegation vereinigung ' +
  'management vertretung verfassungsschutz domkapitel komitee rechnungshof feuerwehr leitstelle präsidium dezernat landkreis kanton bistum diözese rektorenkonferenz bischofskonferenz museum allianz netzwerk ' +
  'kuratorium krisenstab konsortium kammer handelskammer handwerkskammer schulleitung klinikleitung werksleitung heimleitung konzernleitung rathaus schulbehörde zentralbank notenbank ' +
  'elternrat betriebsrat personalrat verwaltungsrat aufsichtsrat stiftungsrat ethikrat presserat sachverständigenrat rundfunkrat fernsehrat klimarat zentralrat beirat sicherheitsrat ' +
  'direktion departement dienststelle geschäftsstelle hilfswerk akademie redaktion bundesanstalt landesanstalt ' +
  'gemeinschaft gilde zunft bruderschaft orchester ensemble krankenhaus spital stadtwerke verkehrsbetriebe verkehrsverbund bergwacht wasserwacht küstenwache konsulat jobcenter präfektur magistrat pfarrei pressestelle außenstelle ressort gremium';

/** German. Nouns are capitalised, so that a capital alone makes no name: lists and given names do. */
export const de = once((): Language => ({
  code: 'de',
  trained: true,
  grammar: {
    capitalNouns: true,
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
    tellsCases: true,
  },
  papers: {
    smallOffices: false,
    headlineCapitals: false,
    datelines: false,
    clausesInMarks: false,
    namesInPassing: true,
    calledBy: 'trade',
    asRomance: false,
  },
  speechFrom: 0.4,
  speakerFrom: 0.38,
  thingFrom: 0.5,
  marks: {
    double: [
      ['„', '“'],
      ['»', '«'],
      ['„', '”'],
      ['“', '”'],
      ['"', '"'],
      ['«', '»'],
    ],
    single: [
      ['‚', '‘'],
      ['›', '‹'],
      ['‘', '’'],
      ["'", "'"],
    ],
  },
  cueVerbs:
    'sagte sagten sagt sagen gesagt sage erklärte erklärten erklärt erklären nannte nannten nennt nennen genannt bezeichnete bezeichneten bezeichnet bezeichnen schrieb schrieben schreibt schreiben geschrieben ' +
    'kritisierte kritisierten kritisiert kritisieren zitiert zitierte zitieren berichtet berichtete berichteten berichten begründete begründeten begründet begründen teilte teilten mitteilte mitgeteilt ' +
    'äußerte äußerten äußert äußern geäußert betonte betonten betont betonen meinte meinten meint meinen gemeint warnte warnten warnt warnen gewarnt forderte forderten fordert fordern gefordert ' +
    'behauptete behaupteten behauptet behaupten bestätigte bestätigten bestätigt bestätigen kommentierte kommentierten kommentiert fügte hinzufügte ergänzte ergänzten ergänzt antwortete antworteten antwortet ' +
    'fragte fragten fragt fragen gefragt rief riefen ruft rufen gerufen sprach sprachen spricht sprechen gesprochen hieß heißt heißen lautete lauteten lautet lauten glaubt glaubte glauben hofft hoffte hoffen ' +
    'würdigte würdigt lobte lobten lobt verurteilte verurteilten verurteilt begrüßte begrüßten begrüßt bemängelte bemängelt beklagte beklagten beklagt monierte moniert rügte rügt ' +
    'skandierte skandierten skandieren skandiert versicherte versicherten versichert versprach versprachen verspricht kündigte kündigten kündigt angekündigt ankündigte verkündete verkündet ' +
    'konstatierte konstatiert resümierte resümiert entgegnete entgegneten entgegnet erwiderte erwiderten erwidert konterte kontert beteuerte beteuert gestand gesteht räumte räumt eingeräumt ' +
    'wies weist gewiesen verwies verweist verwiesen dementierte dementiert bestritt bestreitet lehnte lehnt abgelehnt verlangte verlangten verlangt urteilte urteilt beurteilte beschrieb beschreibt beschrieben ' +
    'schilderte schilderten schildert erzählte erzählten erzählt berief beruft argumentierte argumentiert plädierte plädiert appellierte appelliert mahnte mahnten mahnt ermahnte ' +
    'bekräftigte bekräftigten bekräftigt unterstrich unterstreicht hob hebt strich prophezeite prophezeit vermutete vermuten vermutet spekulierte erinnerte erinnert meldete meldet gemeldet ' +
    'zeigte zeigten zeigt sieht sah sehen hält hielt halten findet fand befand warf wirft werfen geworfen vorwarf attackierte attackiert verglich vergleicht titelte titelt veröffentlichte ' +
    'bat bittet drohte droht gedroht feierte stellte stellt gab gibt angab führte führt ausführte verteidigte verteidigt rechtfertigte rechtfertigt wünschte wünscht dankte dankt gratulierte ' +
    'klarstellte klarstellt einräumte einwandte einwendet zugab zugibt anmerkte anmerkt zurückwies zurückweist festhielt festhält hervorhob bekanntgab vorhielt ankündigt vorwirft ausführt mitteilt hinzufügt ' +
    'twitterte twittert postete formulierte formuliert flüsterte schrie schrien jubelte witzelte scherzte spottete will wollen wollte',
  cueNouns:
    'auskunft auskünfte kenntnisstand schilderung schilderungen lesart ankündigung ankündigungen behauptung behauptungen darstellung darstellungen information informationen auswertung analyse untersuchung anordnung beschuldigung beschuldigungen beschwerde überzeugung bekanntgabe ausführungen erkenntnis erkenntnisse schätzung schätzungen prognose vermutung anweisung bitte appell aufruf warnung bemerkung äußerung äußerungen worte worten aussage aussagen interview gespräch erklärung stellungnahme rede mitteilung pressemitteilung meinung ansicht auffassung brief zitat kommentar slogan parole parolen motto titel bericht angaben ' +
    'vorwurf kritik forderung begründung frage antwort aufschrift überschrift schlagzeile zwischenruf pressekonferenz blog these fazit urteil einschätzung',
  accordingTo: [
    'laut',
    'nach angaben',
    'nach angaben von',
    'nach den worten',
    'nach ansicht',
    'nach meinung',
    'nach auffassung',
    'zufolge',
    'gemäß',
    'nach einschätzung',
    'in den worten von',
    'so',
  ],
  namingVerbs: 'nannte nannten bezeichnete bezeichneten',
  goingOn: 'fügte fügt ergänzte ergänzt fuhr fährt setzte',
  framing:
    'auskunft auskünfte bekunden kenntnisstand überzeugung einschätzungen zahlen berechnungen schilderung schilderungen lesart angabe angaben darstellung darstellungen aussage aussagen auffassung ansicht meinung einschätzung worten ankündigung informationen erkenntnissen',
  clauses: { joining: 'und oder aber denn sondern sowie', quoting: 'zitiert zitierte zitieren' },
  pluralVerbs: 'n',
  are: 'sind',
  reportedMood:
    'sei seien habe hätte hätten werde würde würden könne könnte könnten müsse müsste müssten solle dürfe dürfte dürften wolle möge wäre wären bleibe gebe gehe komme stehe lasse mache liege sehe wisse ' +
    'käme kämen gäbe gäben ginge ließe bliebe stünde stünden täte täten wüsste wüssten bräuchte bräuchten fände fänden nähme nähmen sähe sähen läge lägen spräche sprächen hielte brächte brächten ' +
    // Verbs whose form in `-e` is no noun or adjective that reports often use: `zeige`, not `stelle`.
    inflect(
      'nehm zeig besteh unterstütz verfolg bedeut führ brauch handl erwart hoff glaub denk find sprech sag forder erforder fahr trag halt helf treff gelt biet bring verlier gewinn beginn kost zahl ' +
        'arbeit leb wohn setz leid droh entsteh ergeb fehl gehör betreff betrag umfass enthalt erhalt bekomm versteh dien plan prüf klär schütz gefährd verletz verstoß ermöglich verhinder verbiet ' +
        'erlaub bedroh zwing erreich steig sink wachs rechn kenn nenn reagier funktionier existier profitier passier akzeptier ignorier kontrollier garantier investier übernehm unternehm unterlieg ' +
        'entsprech versprech widersprech verfüg verlang verzicht verweiger veränder verbesser verschlechter verdien verkauf kauf schaff schließ entscheid erfüll erhöh ersetz eröffn fühl freu fürcht ' +
        'befürcht begrüß behandl beruh beteilig beweg bild dräng duld erfahr erkenn erleb erleid erschein erschwer gefall genieß genüg gescheh greif hinder hör kehr leist lern lös les meld miss nutz ' +
        'öffn richt riskier schein schick schreib spar spür start sterb stör streb tret trenn überleg umgeh verhalt verlass vermeid vermut vertrau vertret verursach verwend wart wehr weiger werb werf ' +
        'wirk zieh zweifl steck beabsichtig berücksichtig benötig bemüh beschränk betracht bezahl bezieh empfind empfehl ereign ergreif erricht erzähl feier flieh fließ gewähr herrsch informier ' +
        'interessier kritisier kümmer lauer leugn liefer rechtfertig reduzier rutsch schneid schweig senk stoß stütz taug überzeug unterscheid untersuch verbind verbleib verdräng vereinbar ' +
        'verfehl vergeh verhandl vermittl vernachlässig verschweig verschwind verteidig verteil wähl widerleg zerstör',
      'e',
    ),
  titles: {
    f: 'frau königin prinzessin ministerin präsidentin kanzlerin bundeskanzlerin senatorin professorin staatssekretärin sprecherin bürgermeisterin oberbürgermeisterin staatsanwältin richterin gräfin',
    m: 'herr herrn könig prinz papst kaiser fürst graf bischof erzbischof kardinal pater',
    any:
      'dr prof professor präsident us-präsident bundespräsident kanzler bundeskanzler minister innenminister außenminister finanzminister justizminister verteidigungsminister wirtschaftsminister ' +
      'umweltminister bundesinnenminister bundesaußenminister bundesfinanzminister ministerpräsident premierminister premier senator gouverneur bürgermeister oberbürgermeister ' +
      'staatssekretär sprecher regierungssprecher pressesprecher vorsitzender parteivorsitzender fraktionsvorsitzender vorsitzende parteichef fraktionschef generalsekretär general oberst direktor geschäftsführer ' +
      'chef trainer bundestrainer kapitän kommissar kommissarin staatsanwalt richter anwalt rechtsanwalt abgeordneter abgeordnete botschafter sheriff landrat experte expertin forscher autor journalist',
  },
  roles: {
    f:
      `${germanWomen(TRADES)} ${germanWomen(OFFICES)} ` +
      'großmutter tante nichte ehefrau ehegattin hauptfrau ombudsfrau vorständin feuerwehrfrau schwiegermutter stiefmutter schwiegertochter bischöfin pröpstin nonne stewardess hebamme sopranistin äbtissin botin rätin torfrau hausherrin bäuerin köchin ratsfrau ' +
      'frau mutter tochter schwester ministerin präsidentin kanzlerin sprecherin direktorin leiterin chefin politikerin autorin journalistin richterin anwältin staatsanwältin ärztin lehrerin ' +
      'schülerin studentin forscherin wissenschaftlerin expertin sängerin schauspielerin königin zeugin nachbarin freundin witwe kollegin senatorin bürgermeisterin sportlerin beamtin vertreterin',
    m: 'schwiegervater stiefvater schwiegersohn mann vater sohn bruder könig papst herr junge ehemann freund bischof witwer großvater onkel neffe ehegatte hauptmann ombudsmann feuerwehrmann kameramann schlussmann torwart hausherr abt mönch ratsherr hofrat studienrat oberstudienrat geheimrat kommerzialrat medizinalrat amtsrat schulrat baurat polizeirat kriminalrat forstrat',
    any:
      `${TRADES} ` +
      'fachmann fachfrau azubi fahrgast sachverständiger sachverständige beklagter beklagte präses propst vize coach profi keeper gesandter gesandte delegierter delegierte beigeordneter beigeordnete stadtverordneter stadtverordnete beamter beamte beschuldigter beschuldigte tatverdächtiger tatverdächtige ' +
      'überlebender überlebende vertrauter vertraute auszubildender auszubildende lehrling häftling staatsoberhaupt priester prälat rabbiner imam major brigadier admiral veteran ' +
      'präsident kanzler minister sprecher direktor leiter chef vorsitzender vorsitzende politiker autor journalist richter anwalt staatsanwalt arzt lehrer schüler student forscher wissenschaftler experte ' +
      'sänger schauspieler zeuge nachbar kollege senator gouverneur bürgermeister trainer spieler abgeordneter abgeordnete sekretär generalsekretär botschafter general offizier polizist soldat ' +
      'unternehmer manager geschäftsführer vorstand kritiker anhänger gegner mitglied vertreter redner moderator reporter korrespondent redakteur historiker philosoph ökonom ' +
      'angeklagter angeklagte täter opfer verdächtiger verteidiger gutachter insasse bewohner bürger besucher kunde fahrer pilot kapitän astronaut künstler musiker regisseur schriftsteller ' +
      'gründer gründerin mitgründer obmann obfrau mitbegründer begründer politikerin kandidat kandidatin amtsinhaber amtsinhaberin nachfolger vorgänger konkurrent rivale spitzenkandidat dezernent dezernentin meister meisterin intendant intendantin pfarrer pfarrerin pastor pastorin betreiber betreiberin inhaber inhaberin kämmerer kämmerin landrätin außenminister innenminister finanzminister ministerpräsident premierminister',
  },
  groups:
    'experten kritiker beobachter demonstranten politiker forscher wissenschaftler bürger anwohner zeugen augenzeugen behörden medien polizisten ermittler soldaten anhänger gegner befürworter vertreter sprecher ' +
    'datenschützer umweltschützer tierschützer menschenrechtler gewerkschaften grüne grünen linke linken sozialdemokraten republikaner demokraten fans spieler schüler studenten lehrer eltern kinder frauen männer ' +
    'ärzte juristen anwälte richter journalisten reporter leser nutzer zuschauer viele einige andere manche beide alle wenige mehrere abgeordnete mitglieder teilnehmer mitarbeiter angehörige ' +
    'studierende studierenden beschäftigte beschäftigten streikende streikenden kreise regierungskreise aktivisten rechtsextremisten musikkenner meteorologen kanadier amerikaner franzosen briten russen opposition regierung presse polizei',
  organisations:
    `${FIRMS} ` +
    'firma unternehmen konzern ministerium gericht amt behörde kommission ausschuss rat partei fraktion regierung bundesregierung landesregierung polizei universität hochschule schule institut stiftung verband verein ' +
    'gewerkschaft bund organisation gruppe bank vorstand büro agentur nachrichtenagentur zeitung zeitschrift magazin blatt sender kongress senat parlament bundestag bundesrat landtag kabinett armee bundeswehr ' +
    'klub club liga kirche bündnis koalition union opposition gesellschaft ag gmbh bundesamt landesamt staatsanwaltschaft bundesgerichtshof bundesverfassungsgericht innenministerium außenministerium ' +
    'verwaltung stadt land staat gemeinde initiative bewegung bürgerinitiative jury team',
  documents:
    'bericht berichte medienbericht medienberichte erklärung mitteilung pressemitteilung meldung meldungen brief schreiben urteil beschluss studie umfrage artikel beitrag kommentar buch film video foto bild ' +
    'plakat plakate transparent transparente schild aufschrift überschrift titel schlagzeile text gesetz antrag entwurf vertrag abkommen dokument papier gutachten statistik seite website webseite homepage internetseite ' +
    'zeugenaussagen polizeiangaben angaben gerüchte gerüchten notiz tagebuch nachricht botschaft blog slogan motto tagesordnung resolution kritik demnach danach darauf darin',
  issued: 'erklärung mitteilung pressemitteilung brief schreiben nachricht botschaft stellungnahme statement mail e-mail post tweet',
  issuedBy: 'von des der vom',
  pronouns: {
    er: { person: 3, gender: 'm', number: 'singular', role: 'subject' },
    sie: { person: 3, gender: 'f', number: null, role: 'subject' },
    es: { person: 3, gender: 'n', number: 'singular', role: 'subject' },
    man: { person: 3, gender: null, number: 'singular', role: 'indefinite' },
    ich: { person: 1, gender: null, number: 'singular', role: 'subject' },
    du: { person: 2, gender: null, number: 'singular', role: 'subject' },
    wir: { person: 1, gender: null, number: 'plural', role: 'subject' },
    der: { person: 3, gender: 'm', number: 'singular', role: 'relative' },
    die: { person: 3, gender: null, number: null, role: 'relative' },
    dieser: { person: 3, gender: 'm', number: 'singular', role: 'indefinite' },
    diese: { person: 3, gender: null, number: null, role: 'indefinite' },
    letzterer: { person: 3, gender: 'm', number: 'singular', role: 'indefinite' },
    letztere: { person: 3, gender: 'f', number: 'singular', role: 'indefinite' },
    welche: { person: 3, gender: null, number: null, role: 'relative' },
    welcher: { person: 3, gender: 'm', number: 'singular', role: 'relative' },
    ihm: { person: 3, gender: 'm', number: 'singular', role: 'object' },
    ihn: { person: 3, gender: 'm', number: 'singular', role: 'object' },
    ihr: { person: 3, gender: 'f', number: 'singular', role: 'possessive' },
    ihre: { person: 3, gender: 'f', number: null, role: 'possessive' },
    ihrer: { person: 3, gender: 'f', number: null, role: 'possessive' },
    ihren: { person: 3, gender: 'f', number: null, role: 'possessive' },
    ihnen: { person: 3, gender: null, number: 'plural', role: 'object' },
    sein: { person: 3, gender: 'm', number: 'singular', role: 'possessive' },
    seine: { person: 3, gender: 'm', number: 'singular', role: 'possessive' },
    seiner: { person: 3, gender: 'm', number: 'singular', role: 'possessive' },
    seinen: { person: 3, gender: 'm', number: 'singular', role: 'possessive' },
    seinem: { person: 3, gender: 'm', number: 'singular', role: 'possessive' },
    einer: { person: 3, gender: 'm', number: 'singular', role: 'indefinite' },
    eine: { person: 3, gender: 'f', number: 'singular', role: 'indefinite' },
    einige: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    viele: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    andere: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    beide: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    jemand: { person: 3, gender: null, number: 'singular', role: 'indefinite' },
    danach: { person: 3, gender: 'n', number: null, role: 'indefinite' },
    demnach: { person: 3, gender: 'n', number: null, role: 'indefinite' },
    wonach: { person: 3, gender: 'n', number: null, role: 'indefinite' },
    darin: { person: 3, gender: 'n', number: null, role: 'indefinite' },
  },
  simpleNouns:
    'mann frau herr herrn junge land stadt staat rat bund könig kaiser graf fürst arzt zeuge kunde vater mutter sohn bruder opfer text bild foto film rede kreise viele einige andere manche alle wenige mehrere',
  commonNouns:
    'prozent million milliarde minute stunde sekunde tag woche monat jahr jahrhundert uhr zeit nacht abend morgen mittag nachmittag wochenende datum alter ' +
    'meter kilometer kilogramm tonne liter euro dollar cent spiel tor punkt sieg niederlage saison rennen platz runde halbzeit pokal ball wahl wahlkampf ' +
    'wahlgang sitz mehrheit koalition reform politik krise krieg kampf konflikt streit protest streik anschlag angriff attentat mord tat verbrechen prozess ' +
    'klage anklage haft strafe festnahme verdacht verfahren rücktritt amtszeit posten macht gewalt recht pflicht steuer gebühr haushalt geld kosten preis ' +
    'markt handel wirtschaft geschäft umsatz gewinn verlust schuld schulden kredit aktie lohn gehalt arbeit arbeitsplatz arbeitsplätze stelle beruf job ' +
    'produkt produktion fabrik betrieb projekt plan pläne programm maßnahme schritt einsatz hilfe schutz kontrolle problem ursache grund gründe folge ' +
    'wirkung gefahr risiko schaden schäden unfall unglück absturz feuer explosion katastrophe flut erdbeben wetter klima umwelt natur tier see meer fluss ' +
    'küste insel tal ort nähe gebiet region bereich teil hälfte drittel viertel mitte seite ende anfang beginn start ziel weg straße brücke zug auto bus ' +
    'schiff boot flugzeug fahrzeug hubschrauber maschine rakete satellit gerät computer system technik energie strom gas öl wasser luft erde mond sonne ' +
    'planet raum halle häuser gebäude wohnung tür fenster dach wand boden hafen flughafen bahnhof krankenhaus gefängnis lager grenze front zone welt leben ' +
    'geburt hochzeit krankheit virus impfung therapie medikament droge waffe bombe munition uniform fahne flagge foto kamera musik lied konzert bühne roman ' +
    'spielfilm fest premiere nobelpreis medaille rekord chance erfolg versuch fehler fall fälle frage thema sache ding beispiel form art weise rolle wort zahl ' +
    'anzahl menge reihe liste karte kategorie stufe niveau höhe größe länge breite tiefe gewicht stärke geschwindigkeit temperatur grad druck licht farbe ' +
    'ton daten sprache kultur kunst religion glaube geschichte zukunft vergangenheit gegenwart erinnerung idee gedanke gefühl angst hoffnung freude trauer ' +
    'wut sorge vertrauen verantwortung freiheit frieden ordnung ruhe besuch ankunft rückkehr flucht aufenthalt urlaub treffen gipfel verbot erlaubnis ' +
    'zugang zugriff einfluss kontakt verhältnis zusammenhang hintergrund rahmen lage situation zustand stand vorfeld verlauf ablauf vorgang vorfall ' +
    'ereignis anlass interesse bedarf wunsch wille sinn zweck nutzen vorteil nachteil unterschied vergleich bezug hinweis zeichen spur beweis fakt tatsache ' +
    'wahrheit lüge irrtum zweifel hand hände auge augen gesicht herz körper blut rücken füße metall holz plastik benzin kohle atom strahlung abfall müll ' +
    'essen fleisch milch brot wein hunger durst leiche opferzahl hauptstadt kontinent norden süden osten westen hölle weltraum all universum galaxie komet',
  nounEndings: 'ives liches ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten ismus nis nisse tum ling linge erei enz enzen ment zeug',
  determiners:
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere mein meine kein keine keinen ' +
    'deren dessen unserer unserem unseren unseres meines meiner meinem meinen keinem keiner keines zweier dreier beider mehrerer vieler jeder jede jedes mehrere zwei drei vier viele einige manche alle beide welche welcher',
  obliqueDeterminers: 'dem den des einem einen eines diesem dieses seinem seinen seines ihrem ihren ihres keinem keinen',
  genitiveDeterminers: 'der des eines einer dieses dieser seines seiner ihres ihrer unseres unserer zweier dreier beider aller mehrerer',
  prepositions:
    'in im ins an am ans auf aus bei beim mit nach von vom vor zu zum zur für über unter gegen durch um ohne seit bis während wegen trotz laut gemäß zwischen neben hinter innerhalb außerhalb gegenüber ab per pro ' +
    'anlässlich aufgrund mittels statt anstatt angesichts bezüglich hinsichtlich nahe entlang',
  attributePrepositions: 'von vom aus für beim bei',
  placePrepositions: 'in',
  subordinators:
    'dass daß weil wenn ob obwohl während als da damit nachdem bevor ehe bis seit sodass falls indem wie wo wobei womit wodurch worauf woraufhin worin wonach wogegen weshalb weswegen und oder aber denn sondern sowie wer was warum',
  auxiliaries:
    'bist seid hast habt wirst werdet warst wart hattest hattet wurdest kannst könnt konntest konntet musst müsst willst wollt sollst sollt darfst dürft möchtest möchtet wusstet wusstest ist sind war waren wäre wären sei seien bin gewesen sein hat haben hatte hatten hätte hätten habe gehabt wird werden wurde wurden würde würden werde worden geworden kann können konnte konnten könne könnte ' +
    'könnten muss müssen musste mussten müsse müsste soll sollen sollte sollten solle darf dürfen durfte durften dürfe dürfte mag mögen möchte möchten will wollen wollte wollten wolle',
  functionWords:
    `${NUMBERS} ` +
    'umso also jemand niemand jede jeder erstmals lediglich zwar insgesamt daraufhin damals dadurch ebenso sogar trotzdem dennoch übrigens natürlich eigentlich manchmal irgendwann plötzlich endlich leider zumindest immerhin vermutlich nicht auch nur noch schon sehr mehr so dann dort hier heute gestern morgen jetzt nun immer wieder bereits allerdings jedoch dabei dazu damit dafür dagegen davon daran darauf daraus darum deshalb deswegen ' +
    'daher somit zudem außerdem ferner weiter weiterhin weitere inzwischen mittlerweile zunächst später zuvor vorher danach demnach seitdem bislang bisher derzeit zurzeit zugleich gleichzeitig erst zuletzt schließlich ' +
    'sich selbst etwa rund circa knapp fast wohl vielleicht offenbar angeblich möglicherweise insbesondere besonders vor allem unter anderem ja nein doch mal eben gerade ebenfalls darüber hinaus hinzu ' +
    'nach in im am auf bei mit von aus zu für über seit laut der die das ein eine als wie wenn weil dass und oder aber er sie es wir ich man dies diese dieser dieses ihm ihr ihre sein seine ' +
    'viele einige andere alle beide keine kein nichts etwas was wer wo wann warum anderthalb jahr jahre jahren uhr prozent tag tage tagen woche wochen monat monate monaten zeit ende anfang ' +
    'mitte teil zahl seite fall grund beispiel frage lage rahmen folge hintergrund quellen themenverwandte artikel euro dollar kilometer meter',
  nameParticles: 'von van de der den della del di da ten ter el al bin ibn la le',
  calendar:
    'januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag weihnachten ostern ' +
    'deutschland berlin hamburg münchen köln europa usa eu wikinews internet',
  pictures: 'foto fotos bild bilder',
  announcing: 'auch video mehr interview exklusiv',
  capitals: {
    adjectives: 'e en er es em',
    openingAdjectives: 'e en',
    attributive: 's er',
    past: 'te',
    pastOfMany: 'ten',
    presentOfMany: 'en',
    infinitives: 'en ern eln',
    ofBodies: 'pro ig bi',
    during: 'bei beim',
    duringThe: 'beim',
  },
  cases: {
    male: 'dem einem des eines den einen zum vom beim seinem ihrem unserem',
    female: 'zur einer seiner ihrer unserer',
    genitive: 'des eines seines ihres unseres',
    subjectMale: 'der',
    subjectFemale: 'die',
    objectMale: 'den',
    women: 'in',
    adjectiveInGenitive: 'en',
    neuter:
      'amt unternehmen ministerium gericht haus institut büro werk parlament kabinett bündnis blatt magazin portal netzwerk gremium komitee kuratorium team land ressort zentrum museum theater',
    adjectival:
      'abgeordnet beauftragt vorsitzend sachverständig angestellt angeklagt verdächtig beschuldigt beamt verantwortlich bevollmächtigt vertraut delegiert gesandt bedienstet angehörig verwandt überlebend ' +
      'verletzt geschädigt studierend auszubildend vorgesetzt betroffen freiwillig gelehrt verlobt geflüchtet reisend vorstehend leitend',
    ofOffice: {
      stems: 'isch ig lich deutsch neu früher damalig stellvertretend amtierend erst zweit leitend geschäftsführend ehemalig jung grün vereint',
      endings: 'e en er es em',
    },
    weak: 'ent ant ist at ot et aut ekt nom arch graf graph soph oge experte kollege zeuge kunde insasse schütze bote genosse mensch held fürst herr erbe riese gatte junge neffe hirte stratege laie pate nachbar bauer ungar bayer gefährte geselle knabe bube rebell kamerad prinz nachfahre vorfahre franzose brite schwede däne finne pole tscheche kroate russe türke grieche portugiese schotte chinese',
  },
  phrases: {
    // `de` is a slip for `der` that papers make.
    articles: 'der die das de den dem des ein eine einen einem einer eines zum zur im beim vom',
    and: 'und',
    or: 'oder',
    in: 'in',
    ranking: 'ex',
    oneOf: 'einer eine eines',
    pointing: 'dieser diese letzterer letztere',
    another: 'erste erster ersten letzte letzter letzten andere anderer anderen zweite zweiter zweiten dritte dritter dritten vierte vierter nächste nächster weitere weiterer',
    many: 'mehrere mehrerer mehreren viele vieler vielen einige einiger einigen zwei zweier drei dreier vier beide beider beiden alle aller allen manche mancher manchen',
    relativeOwners: 'deren dessen',
    years: 'jahre',
    numbers: NUMBERS,
    unmarked: 'ihr sein unser mein ein kein',
    hanging: 'für von aus',
    loose: 'in',
    affiliating: 'von vom aus bei des',
    origins: 'aus',
    looseAffiliating: 'bei',
    times: 'nach seit bis während',
    since: 'seit bis',
    spans: 'seit bis von ab',
    otherNames: 'geborene geborener geb alias',
  },
  names: {
    honorifics: 'herr herrn frau dr',
    degrees: 'med phil jur rer nat habil',
    stateOffices: 'präsident präsidentin',
    noble: 'freifrau freiherr freiin graf gräfin baron baronin prinz prinzessin fürst fürstin herzog herzogin edler edle ritter',
    foreignParticles: 'van de della del di ter ten el al bin ibn',
    links: 'für des',
    locatives: 'in aus nach',
  },
  trades: {
    indefinite: 'ein eine einer eines einem einen kein keine jeder jede einige mehrere alle beide zwei drei',
    words:
      'hirt hirtin koch köchin wirt wirtin bauer bäuerin fischer fischerin küster kantor kantorin maler malerin jäger förster schäfer müller schmied kaplan turnerin springerin geigerin wildhüter ' +
      'coach kopf star legende chefredakteur chefredakteurin ceo rapper rapperin model supermodel profi vize ' +
      'bäcker bäckerin metzger metzgerin landwirt landwirtin winzer winzerin schlosser elektriker tischler schreiner maurer dachdecker gärtner gärtnerin florist floristin friseur friseurin rentner rentnerin ' +
      'ingenieur ingenieurin architekt architektin jurist juristin apotheker apothekerin tierarzt tierärztin krankenpfleger krankenpflegerin pfleger pflegerin hebamme erzieherin psychologe psychologin ' +
      'soziologe soziologin biologe biologin physiker physikerin ökonomin meteorologe meteorologin verkäufer verkäuferin händler händlerin hausmeister analyst analystin',
    endings:
      'er ers erin ist istin loge login eur eurin chef chefin beauftragter beauftragte beauftragten vorsitzender vorsitzende mann frau herr kraft wart wirt wirtin ent entin ant antin ärin arzt ärztin anwalt anwältin oge ogin ökonom ökonomin schütze schützin rätin',
    noTrades:
      'berliner hamburger sommer winter münchner münchener kölner frankfurter stuttgarter düsseldorfer dresdner leipziger bremer wiener zürcher basler berner schweizer weniger ärger',
    naming: 'namens genannt',
    callings: 'beruf hauptberuf nebenberuf zeichens',
    called: 'heißt heisst hieß',
    holding:
      'leitet leitete führt führte betreibt betrieb verantwortet verantwortete betreut betreute koordiniert koordinierte vertritt vertrat lehrt lehrte unterrichtet unterrichtete forscht forschte erforscht ' +
      'moderiert moderierte trainiert trainierte dirigiert dirigierte kommandiert kommandierte befehligt befehligte verwaltet verwaltete organisiert organisierte bewirtschaftet bewirtschaftete züchtet züchtete ' +
      'restauriert restaurierte kuratiert kuratierte inszeniert choreografiert redigiert kandidiert regiert präsidiert produziert vermietet vermarktet studiert studierte managt managte coacht steuert beaufsichtigt',
    sitting: 'sitzt saß arbeitet arbeitete spielt spielte dient diente kandidierte',
    living:
      'leitet betreibt verantwortet betreut koordiniert moderiert trainiert dirigiert kommandiert verwaltet bewirtschaftet unterrichtet lehrt kuratiert managt befehligt beaufsichtigt',
    as: 'als',
    copulas: 'ist war wurde wird bleibt',
    denying: 'nicht kein keine nie mehr',
    either: 'opfer mitglied model staatsoberhaupt',
    ages: 'ährige ähriger ährigen',
    generic:
      'mann frau junge mädchen mutter vater witwe witwer star experte expertin coach trainer chef chefin politiker politikerin sänger sängerin schauspieler schauspielerin rentner rentnerin spitzenkandidat spitzenkandidatin ' +
      'familienvater senior seniorin manager managerin unternehmer unternehmerin profi ex-profi tv-star popstar weltstar moderatorin entertainer entertainerin musikerin rapper rapperin influencer influencerin model ' +
      'stürmer stürmerin angreifer torwart torhüter torhüterin keeper mittelfeldspieler innenverteidiger nationalspieler nationalspielerin weltmeister weltmeisterin olympiasieger olympiasiegerin ' +
      'jurist juristin mediziner medizinerin politologe politologin soziologe soziologin historiker historikerin psychologe psychologin virologe virologin physiker physikerin ' +
      'forscherin wissenschaftlerin ökonom ökonomin landwirt landwirtin teenager christdemokrat christdemokratin sozialdemokrat sozialdemokratin ' +
      'finne finnin schwede schwedin däne dänin norweger norwegerin österreicher österreicherin schweizer schweizerin italiener italienerin spanier spanierin franzose französin brite britin engländer engländerin ' +
      'schotte pole polin tscheche tschechin kroate serbe türke türkin portugiese niederländer niederländerin belgier belgierin us-amerikaner us-amerikanerin amerikaner amerikanerin brasilianer argentinier japaner ukrainer ukrainerin',
    genericEndings: 'experte expertin politiker politikerin forscher forscherin',
    plain: 'mann frau junge mädchen mensch',
    relations:
      'mutter vater frau mann ehefrau ehemann sohn tochter schwester bruder tante onkel nichte neffe cousin cousine enkel enkelin schwager schwägerin schwiegermutter schwiegervater schwiegersohn schwiegertochter stiefmutter stiefvater großmutter großvater oma opa freund freundin partner partnerin lebensgefährte lebensgefährtin kollege kollegin nachbar nachbarin',
  },
  epithets: {
    offices:
      'ministerpräsident regierungschef,ministerpräsidentin regierungschefin,bürgermeister ortschef rathauschef stadtoberhaupt gemeindechef,bürgermeisterin ortschefin rathauschefin gemeindechefin,' +
      'oberbürgermeister oberbürgermeisters,präsident staatschef staatsoberhaupt staatspräsident,präsidentin staatschefin,fraktionschef fraktionsvorsitzender fraktionsvorsitzende fraktionsvorsitzenden,' +
      'parteichef parteivorsitzender parteivorsitzende parteivorsitzenden,vorstandschef vorstandsvorsitzender vorstandsvorsitzende konzernchef firmenchef unternehmenschef,vorstandschefin konzernchefin firmenchefin,' +
      'trainer coach übungsleiter chefcoach,trainerin übungsleiterin,torwart torhüter keeper schlussmann,anwalt rechtsanwalt jurist advokat,anwältin rechtsanwältin juristin,staatsanwalt ankläger,staatsanwältin anklägerin,' +
      'minister ressortchef,ministerin ressortchefin,landwirt bauer,landwirtin bäuerin,arzt mediziner,ärztin medizinerin,schulleiter rektor schuldirektor,schulleiterin rektorin schuldirektorin,abgeordneter abgeordnete parlamentarier',
    kinds:
      'minister:innenminister außenminister finanzminister justizminister verteidigungsminister wirtschaftsminister umweltminister bundesinnenminister bundesaußenminister bundesfinanzminister,' +
      'präsident:bundespräsident,kanzler:bundeskanzler,kanzlerin:bundeskanzlerin,premier:premierminister,bürgermeister:oberbürgermeister,bürgermeisterin:oberbürgermeisterin,' +
      'sprecher:regierungssprecher pressesprecher,anwalt:rechtsanwalt,chef:parteichef fraktionschef,sekretär:generalsekretär',
    parties:
      'spd sozialdemokrat sozialdemokratin,cdu csu union unions christdemokrat christdemokratin,grünen grüne,fdp,afd,linken linke linkspartei linksfraktion,bsw,övp,spö,fpö,neos,svp,sp,glp,parteilos',
    known:
      'polizei staatsanwaltschaft verfassungsschutz zentralbank notenbank innenministerium außenministerium bundesgerichtshof bundesverfassungsgericht regierung bundesregierung landesregierung',
    posts:
      'richter richterin staatsanwalt staatsanwältin verteidiger verteidigerin ankläger anklägerin sprecher sprecherin vorsitzender vorsitzende angeklagter angeklagte kläger klägerin beschuldigter beschuldigte ' +
      'zeuge zeugin opfer täter verdächtiger verdächtige gutachter gutachterin präsident präsidentin kanzler kanzlerin minister ministerin ministerpräsident ministerpräsidentin premier premierminister könig königin papst ' +
      'bürgermeister bürgermeisterin beamter beamte beamtin polizist polizistin ermittler ermittlerin fahrer fahrerin mandant mandantin moderator moderatorin reporter reporterin mutter vater sohn tochter bruder schwester ' +
      'nachbar nachbarin kollege kollegin freund freundin chef chefin leiter leiterin besitzer besitzerin eigentümer eigentümerin betreiber betreiberin kunde kundin bewohner bewohnerin besucher besucherin ' +
      'anwohner anwohnerin augenzeuge augenzeugin patient patientin nachfolger nachfolgerin vorgänger vorgängerin',
    functions:
      'richter richterin staatsanwalt staatsanwältin verteidiger verteidigerin ankläger anklägerin sprecher sprecherin vorsitzender vorsitzende kläger klägerin zeuge zeugin opfer täter gutachter gutachterin ' +
      'ermittler ermittlerin moderator moderatorin reporter reporterin mandant mandantin nachbar nachbarin kollege kollegin freund freundin mutter vater sohn tochter bruder schwester',
    accused:
      'angeklagte angeklagten hauptangeklagte hauptangeklagten beschuldigte beschuldigten angeschuldigte angeschuldigten tatverdächtige tatverdächtigen verurteilte verurteilten',
    bodies: {
      firm:
        'unternehmen firma konzern gesellschaft betrieb hersteller anbieter betreiber händler kette bank versicherung versicherer kasse krankenkasse brauerei verlag reederei ' +
        'airline fluglinie fluggesellschaft start-up startup autobauer zulieferer versorger discounter dienstleister veranstalter werft ag gmbh holding',
      association:
        'verband verein organisation vereinigung gewerkschaft klub club bündnis initiative bürgerinitiative partei stiftung gruppe bewegung hilfsorganisation ' +
        'umweltorganisation fraktion',
      any: 'einrichtung institution anstalt',
      authority:
        'behörde amt ministerium ressort haus departement direktion dienststelle kommission verwaltung innenministerium außenministerium bundesamt landesamt polizei ' +
        'staatsanwaltschaft zentralbank notenbank verfassungsschutz dezernat präsidium landkreis',
      government: 'regierung bundesregierung landesregierung',
      committee:
        'gremium ausschuss komitee kuratorium beirat elternrat betriebsrat personalrat verwaltungsrat aufsichtsrat stiftungsrat ethikrat presserat sachverständigenrat ' +
        'rundfunkrat fernsehrat klimarat zentralrat',
      court: 'gericht kammer senat bundesgerichtshof bundesverfassungsgericht',
      school: 'hochschule universität schule',
      paper: 'zeitung zeitschrift magazin blatt sender agentur nachrichtenagentur presseagentur mediengruppe redaktionsnetzwerk portal',
    },
  },
}));
