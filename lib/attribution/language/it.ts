import { ENDINGS, inflect } from './inflect.ts';
import { romanceGrammar, romancePapers } from './romance.ts';
import type { Language } from './types.ts';
import { once } from '../once.ts';

/** Italian as news is written in it: the verb often comes first (`dice il ministro`), its subject is often left out. */
export const it = once((): Language => ({
  code: 'it',
  grammar: romanceGrammar,
  papers: romancePapers,
  speechFrom: 0.4,
  marks: {
    double: [
      ['«', '»'],
      ['“', '”'],
      ['"', '"'],
    ],
    single: [
      ['‘', '’'],
      ["'", "'"],
    ],
  },
  cueVerbs:
    'concede concedono concedeva concesso respinge respingono respingeva respinto controbatte controbattono controbatteva controbatté pretende pretendono pretendeva minacciava suppone suppongono supponeva plaude plaudono plaudeva applaude applaudono applaudiva allude alludono alludeva ' +
    'dissente dissentono dissentiva concorda concordano concordava annuisce annuiscono annuiva assentiva assentì ' +
    'scommette scommettono scommetteva riflette riflettono rifletteva deduce espone esige esigono contraddice interrompe ribatteva riconosceva prometteva chiedendo rispondendo scrivendo sostenendo ammettendo concludeva avvertiva insistevano difendeva proponeva descriveva ripeteva ' +
    'corregge premette disse dice dicono dissero diceva dicevano dicendo dire detto ha-detto aggiunge aggiungono aggiunse aggiungeva aggiunto aggiungere aggiungendo sostiene sostengono sostenne sosteneva sostenuto risponde ' +
    'rispondono rispose rispondeva risposto chiede chiedono chiese chiedeva chiesto scrive scrivono scrisse scriveva scritto avverte avvertono avvertì avvertito insiste insistono insisté ammette ammettono ' +
    'ammise ammesso riconosce riconoscono riconobbe riconosciuto promette promettono promise promesso conclude concludono concluse concluso riassume smentisce smentiscono smentì smentito ritiene ritengono ' +
    'riteneva ritenuto crede credono credeva definisce definiscono definì definito descrive descrivono descritto ripete ripetono ripeté ripetuto ribatte ribattono propone propongono proposto esprime ' +
    'esprimono espresso prosegue proseguono teme temono vuole vogliono difende difendono difeso legge aggiungerà dirà ride rise rideva sorride sorrise piange schermisce esordisce esordito interviene ' +
    'intervenuto ribatté ribattuto ammetteva ammettere sostenere rispondere convinto insistito insisteva gioisce ' +
    inflect(
      'sottoline raccont puntualizz evidenzi avvis attacc comment confid replic ironizz scherz sospir esclam esult fren tagli lament dettagli ipotizz osserv segnal annunci rammaric ricord rivel rivendic ' +
        'auspic sbott tuon url implor azzard accus sentenzi chios argoment domand critic denunci riport invit ringrazi elogi lod giur bocci boll inform comunic spieg afferm dichiar confess neg grid parl precis ' +
        'conferm assicur cit not pens chiam rilev lanci rincar pubblic consider mormor sussurr sper giudic giustific incalz gliss continu twitt dedic calcol rassicur sintetizz consigli indic protest contest ' +
        'anticip bisbigli borbott brontol balbett constat declam deplor enfatizz enunci esort estern evoc farfugli ghign imprec insinu intim lagn mugugn narr pavent pontific preannunci prospett pronostic proclam raccomand recit recrimin reclam rettific riconferm ridimension rievoc rimprover ringhi riepilog ricapitol sbandier sbrait sbuff sciorin scongiur sfog sghignazz sibil singhiozz smorz snocciol sollecit stigmatizz strill teorizz tranquillizz valut vocifer verbalizz tratteggi annot pronunci liquid corrobor sdrammatizz esplicit arring ' +
        'ragion affond rimarc rilanc obiett minimizz elenc svel supplic invoc illustr specific polemizz contrattacc ' +
        'ramment biasim incoraggi spron sospett immagin reput analizz medit gongol enumer bacchett ridacchi sogghign',
      ENDINGS.itAre,
    ) +
    ' ' +
    inflect('scand chiar rifer ribad garant sugger ammon ricostru sminu redargu reag eccep inve', ENDINGS.itIre),
  cueNouns:
    'parole parola dichiarazione dichiarazioni intervista comunicato discorso messaggio lettera tweet risposta domanda parere opinione commento testimonianza frase espressione termine termini conferenza nota annuncio post replica versione ricostruzione denuncia sfogo appello monito affondo allarme pensiero grido critica auspicio ammissione conclusione spiegazione avvertimento promessa analisi richiesta reazione accusa',
  accordingTo: ['secondo', 'per', 'a detta di', 'nelle parole di', 'stando a', 'a giudizio di', 'ad avviso di', 'a suo dire', 'a suo avviso', 'a suo parere', 'a suo giudizio'],
  accordingToAtStart: 'per',
  afterwards: {
    openings: ['lo', 'è quanto', 'questo è quanto', 'è ciò che', 'è quello che', 'così si'],
    clefts: ['a', 'ad'],
    manner: ['con queste parole', 'in questi termini', 'con questa frase'],
    verbs:
      'dice detto disse diceva dirà scrive scritto scrisse sostiene sostenuto sosteneva ammette ammesso riconosce riconosciuto chiede chiesto espresso emerge noto sapere ' +
      'dirlo dire parlare sostenerlo scriverlo ricordarlo chiederlo ammetterlo riconoscerlo ' +
      inflect(
        'afferm dichiar spieg annunci comunic sottoline assicur conferm precis osserv segnal evidenzi auspic rivel raccont denunci rimarc rilev riport puntualizz comment lament',
        `${ENDINGS.itAre} arlo`,
      ) +
      ' ' +
      inflect('rifer ribad chiar', `${ENDINGS.itIre} irlo`),
  },
  goingOn: 'aggiunge aggiunto aggiunse prosegue proseguito continua conclude concluso',
  pluralVerbs: 'no',
  titles: {
    f: 'signora donna suor regina principessa ministra presidentessa direttrice senatrice deputata sindaca consigliera dottoressa professoressa avvocata',
    m: 'signor signore don fra re principe ministro direttore senatore deputato consigliere papa padre cardinale vescovo dottor professor maestro mons monsignor s.e.',
    any: 'dott dr prof avv ing arch geom cav on onorevole presidente sindaco giudice procuratore generale colonnello comandante capitano tenente segretario segretaria capo premier cancelliere ambasciatore ambasciatrice commissario mister',
  },
  roles: {
    f:
      'romanziera poetessa nuotatrice fiorettista sismologa libraia maestra cuoca ricercatrice studiosa gip donna ragazza bambina madre mamma moglie sorella figlia zia nonna vedova ministra direttrice senatrice deputata sindaca consigliera dottoressa professoressa scienziata autrice scrittrice attrice cantante ' +
      'cittadina vigilessa schiacciatrice postina tabaccaia fornaia panettiera pasticciera parrucchiera macellaia fruttivendola cartolaia sarta bidella custode portinaia contadina viticoltrice apicoltrice bagnina albergatrice ristoratrice ostessa pizzaiola cameriera commessa cassiera venditrice impiegata ragioniera notaia ispettrice prefetta questora vicequestora rettrice bibliotecaria alunna allieva dottoranda chirurga veterinaria ostetrica soccorritrice filosofa agronoma astronoma perita governatrice vicesindaca sottosegretaria viceministra relatrice arbitra capitana tifosa sciatrice pattinatrice tuffatrice saltatrice sceneggiatrice conduttrice presentatrice comica cantautrice ballerina pittrice scultrice curatrice editrice drammaturga illustratrice modella cofondatrice socia gestrice operatrice addetta operaia tesoriera ideatrice promotrice organizzatrice volontaria allevatrice agricoltrice suocera nuora cognata cugina gemella bimba passeggera profuga rifugiata detenuta spettatrice lettrice elettrice consumatrice partigiana sopravvissuta procuratrice esploratrice restauratrice traduttrice revisora mediatrice educatrice ' +
      'avvocata infermiera vicina studentessa attivista imprenditrice fondatrice segretaria assessora candidata regina principessa',
    m:
      'romanziere poeta attaccante difensore centrocampista portiere nuotatore libraio maestro cuoco studioso capogruppo uomo ragazzo bambino padre papà marito fratello figlio zio nonno vedovo ministro direttore senatore deputato sindaco consigliere dottore professore ricercatore scienziato autore scrittore attore avvocato infermiere ' +
      'tabaccaio fornaio panettiere pasticciere pasticcere barbiere parrucchiere macellaio pescivendolo fruttivendolo ortolano cartolaio gioielliere orologiaio sarto calzolaio fabbro muratore idraulico meccanico carrozziere imbianchino carpentiere camionista autotrasportatore ferroviere postino magazziniere facchino netturbino bidello portinaio usciere pompiere guardiano contadino viticoltore vignaiolo apicoltore pastore boscaiolo giardiniere marinaio timoniere bagnino sommozzatore albergatore ristoratore oste pizzaiolo cameriere commesso cassiere venditore banchiere impiegato ragioniere notaio finanziere maresciallo brigadiere caporale ispettore questore prefetto vicequestore ammiraglio parroco sacerdote arcivescovo monsignore frate imam rabbino prete diacono pontefice rettore bibliotecario alunno allievo dottorando chirurgo veterinario soccorritore paramedico barelliere filosofo agronomo astronomo perito governatore vicesindaco sottosegretario viceministro relatore cittadino terzino arbitro tifoso corridore sciatore pattinatore tuffatore preparatore conduttore presentatore comico cantautore ballerino pittore scultore curatore editore drammaturgo illustratore cofondatore socio gestore operatore addetto tesoriere ideatore promotore organizzatore volontario suocero genero cognato cugino gemello bimbo passeggero pedone profugo rifugiato detenuto aggressore rapinatore spettatore lettore elettore consumatore partigiano sopravvissuto esploratore restauratore traduttore revisore mediatore educatore armatore costruttore senzatetto ' +
      'vicino studente imprenditore fondatore segretario assessore candidato re principe pescatore agricoltore operaio allevatore',
    any:
      'preside tennista ciclista interprete presidente portavoce leader capo giudice procuratore magistrato magistrata pm legale medico primario poliziotto poliziotta carabiniere agente soldato militare capitano comandante generale colonnello commissario commissaria ' +
      'delegato delegata rappresentante membro giornalista economista analista esperto esperta specialista biologo biologa storico storica politologo sociologo psicologo psicologa psichiatra ingegnere architetto artista musicista ' +
      'regista sceneggiatore allenatore allenatrice tecnico calciatore calciatrice giocatore giocatrice atleta campione campionessa pilota autista proprietario proprietaria inquilino cliente testimone vittima imputato imputata indagato indagata ' +
      'dirigente eurodeputato eurodeputata ambasciatore ambasciatrice cancelliere consulente coordinatore coordinatrice responsabile manager dipendente lavoratore lavoratrice funzionario funzionaria pensionato pensionata ' +
      'coach playmaker docente insegnante caposala capotreno edicolante orefice falegname geometra elettricista gommista tassista macchinista portalettere vigile vigilante skipper barman barista commerciante negoziante esercente ambulante commercialista gup pediatra anestesista farmacista dentista fisioterapista astronauta sovrintendente sergente teste garante vicepresidente capolista esponente sfidante predecessore successore centravanti bomber fantasista pugile velista maratoneta protagonista influencer youtuber blogger dj chef sommelier stilista collezionista azionista bracciante caporeparto referente ambientalista militante nipote adolescente minorenne passante abitante automobilista motociclista turista migrante omicida killer paziente degente utente contribuente ospite superstite pianista violinista musicologo archeologo archeologa geologo geologa climatologo climatologa virologo virologa oncologo oncologa cardiologo veggente diportista penalista giurista urbanista coinquilino coinquilina neoeletto neoeletta fonte ' +
      'premier parlamentare onorevole collega amico amica compagno compagna fidanzato fidanzata parente titolare amministratore amministratrice sindacalista',
  },
  groups:
    'esperti ricercatori scienziati responsabili abitanti residenti vicini familiari genitori famiglie studenti insegnanti sindacati attivisti manifestanti deputati senatori ministri autorità poliziotti carabinieri agenti pompieri ' +
    'giudici magistrati inquirenti investigatori avvocati medici infermieri pescatori agricoltori lavoratori dipendenti operai imprenditori clienti utenti lettori spettatori tifosi giocatori osservatori analisti economisti ' +
    'commercianti negozianti esercenti ristoratori albergatori balneari artigiani allevatori viticoltori contadini coltivatori docenti professori professoresse maestre maestri alunni alunne presidi ragazzi ragazze anziani pensionati consumatori risparmiatori azionisti soci tassisti camionisti autotrasportatori pendolari passeggeri turisti automobilisti ciclisti pazienti infermiere ostetriche farmacisti chirurghi soccorritori vigili finanzieri militari soldati pm procuratori difensori penalisti periti consulenti consiglieri assessori sindaci governatori prefetti parlamentari capigruppo dirigenti funzionari tecnici organizzatori promotori volontari ambientalisti animalisti migranti profughi detenuti parenti figli figlie colleghi amici madri padri mamme ultrà calciatori atleti allenatori registi attori scrittori autori editori geologi sismologi ingegneri architetti urbanisti parroci sacerdoti vescovi commissari vertici inquilini condomini proprietari imputati indagati legislatori operatori addetti gestori partigiani sopravvissuti superstiti parrucchieri baristi produttori costruttori investitori creditori vigilanti braccianti precari deputate senatrici rappresentanti delegati militanti ' +
    'specialisti storici associazioni oppositori sostenitori critici media giornalisti testimoni vittime fonti alcuni molti altri uomini donne bambini giovani cittadini elettori',
  organisations:
    'azienda società compagnia ministero tribunale corte agenzia commissione comitato consiglio partito governo amministrazione polizia questura prefettura procura università scuola istituto fondazione associazione sindacato ' +
    'federazione unione organizzazione gruppo banca ufficio centro rete giornale quotidiano rivista emittente radio assemblea senato parlamento camera esercito club lega chiesa comune città regione provincia stato ong ' +
    'opposizione opposizioni maggioranza minoranza giunta segreteria farnesina viminale montecitorio chigi madama campidoglio soprintendenza sovrintendenza capitaneria guardia diocesi arcidiocesi curia vaticano parrocchia circolo consorzio redazione osservatorio dipartimento assessorato ragioneria istituzione patronato confederazione coordinamento filiale startup srl spa snc onlus holding rappresentanza authority esecutivo asl ateneo biblioteca liceo commissariato consolato ambasciata dicastero municipio municipalità testata provveditorato autorità ' +
    'laboratorio ospedale museo collettivo coalizione alleanza movimento squadra direzione quirinale cremlino difesa accusa ente impresa ditta multinazionale cooperativa famiglia entourage cerchia',
  documents:
    'rapporto comunicato lettera mail email messaggio testo studio inchiesta sondaggio articolo libro film video documento sentenza ordinanza decisione legge progetto proposta accordo trattato editoriale nota tweet post ' +
    'pubblicazione denuncia esposto petizione manifesto volantino cartello striscione slogan discorso relazione rapporti documenti messaggi lettere',
  issued: 'comunicato lettera mail email messaggio tweet post nota',
  issuedBy: "di del della dell'",
  pronouns: {
    lui: { person: 3, gender: 'm', number: 'singular', role: 'subject' },
    egli: { person: 3, gender: 'm', number: 'singular', role: 'subject' },
    lei: { person: 3, gender: 'f', number: 'singular', role: 'subject' },
    ella: { person: 3, gender: 'f', number: 'singular', role: 'subject' },
    loro: { person: 3, gender: null, number: 'plural', role: 'subject' },
    essi: { person: 3, gender: null, number: 'plural', role: 'subject' },
    io: { person: 1, gender: null, number: 'singular', role: 'subject' },
    noi: { person: 1, gender: null, number: 'plural', role: 'subject' },
    questi: { person: 3, gender: 'm', number: null, role: 'indefinite' },
    cui: { person: 3, gender: null, number: null, role: 'relative' },
    quale: { person: 3, gender: null, number: 'singular', role: 'relative' },
    suo: { person: 3, gender: null, number: 'singular', role: 'possessive' },
    sua: { person: 3, gender: null, number: 'singular', role: 'possessive' },
    suoi: { person: 3, gender: null, number: 'singular', role: 'possessive' },
    sue: { person: 3, gender: null, number: 'singular', role: 'possessive' },
    alcuni: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    molti: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    altri: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    qualcuno: { person: 3, gender: null, number: 'singular', role: 'indefinite' },
    nessuno: { person: 3, gender: null, number: 'singular', role: 'indefinite' },
  },
  determiners:
    "il lo la i gli le l' un uno una un' del dello della dei degli delle dell' al allo alla ai agli alle all' dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla questo questa questi queste quel quello quella quei quelle " +
    'suo sua suoi sue mio mia nostro nostra loro ogni tutto tutta tutti tutte alcuni alcune due tre quattro cinque sei',
  prepositions:
    "di d' a ad da in con su per tra fra del dello della dei degli delle dell' al allo alla ai agli alle all' dal dalla dai dalle dall' nel nella nei nelle nell' sul sulla sui sulle sull' contro verso dopo prima durante senza sotto sopra presso secondo oltre tranne lungo dietro davanti accanto dentro fuori",
  placePrepositions: 'in',
  subordinators: "che ch' quando mentre perché poiché se come dove cui e ed o ma però anche né così sebbene benché affinché",
  auxiliaries:
    'è sono era erano fu furono sarà saranno sarebbe sarebbero sia siano essendo stato stata stati state essere ha hanno aveva avevano avrà avranno avrebbe avrebbero abbia abbiano ebbe ebbero avuto avere ho abbiamo può possono poteva potrebbe ' +
    'deve devono doveva dovrebbe viene vengono veniva va vanno fa fanno faceva',
  functionWords:
    'non più meno molto anche ancora già sempre mai forse tuttavia inoltre poi infine allora quindi invece solo soltanto persino quasi circa stesso stessa altro altra altri altre ieri oggi domani qui lì là ci vi si ne mi ti lo la li le gli ' +
    'che chi cosa come quando dove quanto perché sì no ultimo ultima primo prima nuovo nuova grande anno anni giorno giorni settimana settimane mese mesi volta volte tempo ora ore ' +
    'in di da a per con su tra fra e o ma se il i un una questo questa quello quella tutto tutti tale così tanto dopo durante secondo senza',
  nameParticles: "di de del della dei degli da dal dalla d' la lo li van von der el al ben bin",
  calendar:
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica natale pasqua italiano italiana europeo internet',
  titling:
    'cosiddetto cosiddetta cosiddetti cosiddette soprannominato soprannominata ribattezzato ribattezzata ribattezzati ribattezzate battezzato battezzata denominato denominata intitolato intitolata intitolati soprannome nomignolo noto nota noti note conosciuto conosciuta inchiesta indagato dicitura hashtag',
  titlingBy: 'come di per',
  bylines: 'di',
  pictures: 'foto immagine',
  announcing: 'anche video guarda leggi esclusiva',
  romanceLike: {
    incise: '',
    singular: 'o a e',
    nonfinite: 'are ere ire ndo ndolo ndola ndoli ndole ndogli ndosi ndoci ndone',
    gerund: 'ndo ndolo ndola ndoli ndole ndogli ndosi ndoci ndone',
    participle: 'to so',
    impersonal: 'si legge chiama apprende',
    to: "a ad al allo alla ai agli alle all'",
    toMany: 'ai agli alle',
    clitics: 'si ci vi mi ti ne non',
    adverbs: 'però anche così',
    thus: 'così',
    articles: { f: 'la', m: 'il lo', any: "l' quest'" },
    these: { f: 'questa', m: "questo quest'" },
    last: 'ultimo ultima',
    adjectives:
      'ale ile iano iana ntino ntina stino stina sino sina rino rina ese ico ica ivo iva oso osa ista are ario aria stampa agricola agricolo edile tessile aggiunto aggiunta uscente reggente emerito emerita supplente incaricato incaricata designato designata europeo europea tedesco tedesca russo russa greco greca turco turca polacco polacca ' +
      'romeno romena rumeno rumena ucraino ucraina svizzero svizzera sloveno slovena croato croata serbo serba spagnolo spagnola americano americana africano africana argentino argentina marocchino marocchina tunisino tunisina',
    at: 'a ad in',
    prefixes: 'ex ex- vice sotto',
    of: "di del dello della dell' dei degli delle d'",
    close: 'vicino vicina vicini vicine',
  },
  phrases: {
    articles:
      "il lo la l l' i gli le un una uno al dello della dell' dei degli delle del alla allo all' ai agli alle dal dallo dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle",
    and: 'e',
    or: 'o',
    in: 'in',
    ranking: 'ex nuovo nuova primo prima',
    ranked: 'ministro ministra',
    quantifiers: 'due tre quattro cinque ogni alcuni alcune tutti tutte',
    oneOf: 'uno una',
    relatives: 'che',
    years: 'anni',
    loose: 'in',
    looseBehindNew: 'con',
    causes: 'contro per',
    affiliating: "di del dello della dell' dei degli delle",
    bodyOf: 'del',
    circumstances: "in nel nello nella nell' nei nelle su sul sulla",
    times: 'dopo durante',
    otherNames: 'nata nato alias',
    siblings: 'maggiore minore gemello gemella',
    beside: 'con contro secondo senza',
  },
  names: {
    honorifics: 'signor signora dottor dott don dr on mons monsignor s.e. ing arch geom cav',
    stateOffices: 'presidente presidentessa',
    grownAffiliating: "del della dello dei degli delle dell'",
    links: 'del della dei per',
    locatives: 'in',
    sites: 'teatro cinema auditorium via viale corso piazza piazzale largo parco ponte stadio palazzetto palasport aeroporto liceo',
  },
  givenNames: {
    f: 'consuelo iside nives ester agnese diamante',
    m: 'andrea michele nicola gabriele simone daniele luca mattia elia emanuele pasquale beniamino battista tobia zaccaria gigi felice geremia isaia noè leone clemente',
  },
  trades: {
    labels: 'autore autrice professor professore professoressa dottor',
    indefinite: "un uno una un' ogni nessun nessuna alcuni alcune due tre tutti tutte",
    words: 'stella leggenda numero ceo rapper ct',
    endings: 'ista tore trice iere iera ologo ologa ario aria grafo',
    noTrades:
      'trattore contatore generatore radiatore reattore proiettore detonatore ventilatore bicchiere mestiere braciere paniere forziere candeliere preghiera fiera miniera ringhiera tastiera crociera costiera riviera scogliera lamiera cerniera schiera filiera intera primiera sommario vocabolario dizionario questionario notiziario inventario vario diario binario estuario santuario acquario ordinario straordinario finanziario giudiziario penitenziario comunitario unitario ferroviario tributario universitario secondario originario malaria ferroviaria sanitaria giudiziaria finanziaria ordinaria straordinaria necessaria contraria primaria secondaria bancaria universitaria originaria varia prevista provvista svista mista acquista insista esista cicatrice maggioritario immobiliare interdisciplinare anniversario sudario immaginario immaginaria planetario planetaria ' +
      'salone ristorante trattoria pizzeria osteria bar negozio bottega studio caso lodo ddl emendamento stadio palazzetto teatro cinema villa piazza via viale corso ponte galleria monte lago fiume porto hotel albergo famiglia coppia clan cosca marchio modello effetto operazione metodo piano premio torneo trofeo memorial coppa derby delitto omicidio processo cascina cantina tenuta stabilimento fondo era epoca formula duo trio asse binomio brava schiava slava ottava stampa vigilia sera settore motore fattore vettore vista lista pista intervista rivista conquista quartiere cantiere corriere barriera frontiera bandiera carriera maniera matrice salario orario scenario calendario itinerario contrario necessario sanitario bancario paragrafo contento contenta orgoglioso orgogliosa stufo stufa pieno piena secolo assente presente',
    verbs: 'ò arono ava avano rà ranno',
    naming: 'chiamato chiamata nome',
    holding: 'dirige dirigeva presiede presiedeva rappresenta insegna studia lavora guida',
    as: 'come',
    copulas: 'è era fu',
    denying: 'non più mai meno',
    withFields: 'assessore assessora assessori sottosegretario sottosegretaria delegato delegata',
    ages: 'enne',
    generic:
      'uomo donna ragazzo ragazza giovane anziano anziana adolescente settuagenario settuagenaria ottuagenario ottuagenaria nonagenario nonagenaria signora madre padre vedova vedovo esperto esperta cantante attore attrice pensionato pensionata leader capo politico politica',
    plain: 'uomo donna ragazzo ragazza persona',
    relations:
      'madre padre moglie marito figlio figlia sorella fratello zia zio nipote cugino cugina mamma papà nonno nonna suocero suocera genero nuora cognato cognata fidanzato fidanzata amico amica compagno compagna collega vicino vicina vedova',
  },
  epithets: {
    offices:
      'sindaco sindaca cittadino cittadina,governatore governatrice,ministro ministra,assessore assessora,allenatore allenatrice tecnico mister ct coach,attaccante centravanti bomber,avvocato avvocata legale penalista,giudice gip gup,pm procuratore procuratrice,attore attrice interprete protagonista,' +
      'cantante cantautore cantautrice rapper,ricercatore ricercatrice scienziato scienziata,imputato imputata,docente professore professoressa insegnante,medico dottore dottoressa,scrittore scrittrice autore autrice romanziere romanziera,parroco sacerdote prete',
    known: 'premier',
    states: 'stato governo esecutivo',
    stateHeads: 'presidente primo prima premier cancelliere re regina capo',
    below: 'vice',
    bodies: {
      firm: 'azienda società compagnia impresa ditta gruppo multinazionale cooperativa banca casa catena rete emittente etichetta',
      association: 'associazione organizzazione ong fondazione sindacato federazione confederazione collettivo comitato club',
      any: 'ente istituzione organismo istituto',
      ministry: 'ministero dicastero',
      townHall: 'comune municipio municipalità amministrazione',
      court: 'tribunale corte',
      university: 'università ateneo',
      paper: 'giornale quotidiano testata rivista',
    },
  },
}));
