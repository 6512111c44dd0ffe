import { ENDINGS, inflect } from './inflect.ts';
import type { Language } from './types.ts';

/** Italian as news is written in it: the verb often comes first (`dice il ministro`), its subject is often left out. */
export const it: Language = {
  code: 'it',
  speechFrom: 0.4,
  romanceLike: {
    dropsSubject: true,
    headFirst: true,
    incise: '',
    plural: 'no',
    nonfinite: 'are ere ire ndo',
    gerund: 'ndo',
    participle: 'to so',
    impersonal: 'si legge chiama apprende',
    to: "a ad al allo alla ai agli alle all'",
    clitics: 'si ci vi mi ti ne non',
    adverbs: 'però anche così',
    adjectives: 'ale ile iano iana ese ico ica ivo iva oso osa ista are ario aria',
    thus: 'così',
    articles: { f: 'la', m: 'il lo', any: "l'" },
    these: { f: 'questa', m: 'questo' },
    at: 'a ad in',
    prefixes: 'ex ex- vice sotto',
    of: "di del dello della dell' dei degli delle d'",
  },
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
        'ragion affond rimarc rilanc obiett minimizz elenc svel supplic invoc illustr specific polemizz contrattacc',
      ENDINGS.itAre,
    ) +
    ' ' +
    inflect('scand chiar rifer ribad garant sugger ammon', ENDINGS.itIre),
  cueNouns:
    'parole parola dichiarazione dichiarazioni intervista comunicato discorso messaggio lettera tweet risposta domanda parere opinione commento testimonianza frase espressione termine termini conferenza nota annuncio post replica versione ricostruzione',
  accordingTo: ['secondo', 'per', 'a detta di', 'nelle parole di', 'stando a', 'a giudizio di', 'ad avviso di', 'a suo dire', 'a suo avviso', 'a suo parere', 'a suo giudizio'],
  titles: {
    f: 'signora donna suor regina principessa ministra presidentessa direttrice senatrice deputata sindaca consigliera dottoressa professoressa avvocata',
    m: 'signor signore don fra re principe ministro direttore senatore deputato consigliere papa padre cardinale vescovo dottor professor maestro',
    any: 'dott dr prof avv ing on onorevole presidente sindaco giudice procuratore generale colonnello comandante capitano tenente segretario segretaria capo premier cancelliere ambasciatore ambasciatrice commissario mister',
  },
  roles: {
    f:
      'romanziera poetessa nuotatrice fiorettista sismologa libraia maestra cuoca ricercatrice studiosa gip donna ragazza bambina madre mamma moglie sorella figlia zia nonna vedova ministra direttrice senatrice deputata sindaca consigliera dottoressa professoressa scienziata autrice scrittrice attrice cantante ' +
      'avvocata infermiera vicina studentessa attivista imprenditrice fondatrice segretaria assessora candidata regina principessa',
    m:
      'romanziere poeta attaccante difensore centrocampista portiere nuotatore libraio maestro cuoco studioso capogruppo uomo ragazzo bambino padre papà marito fratello figlio zio nonno vedovo ministro direttore senatore deputato sindaco consigliere dottore professore ricercatore scienziato autore scrittore attore avvocato infermiere ' +
      'vicino studente imprenditore fondatore segretario assessore candidato re principe pescatore agricoltore operaio allevatore',
    any:
      'preside tennista ciclista interprete presidente portavoce leader capo giudice procuratore magistrato magistrata pm legale medico primario poliziotto poliziotta carabiniere agente soldato militare capitano comandante generale colonnello commissario commissaria ' +
      'delegato delegata rappresentante membro giornalista economista analista esperto esperta specialista biologo biologa storico storica politologo sociologo psicologo psicologa psichiatra ingegnere architetto artista musicista ' +
      'regista sceneggiatore allenatore allenatrice tecnico calciatore calciatrice giocatore giocatrice atleta campione campionessa pilota autista proprietario proprietaria inquilino cliente testimone vittima imputato imputata indagato indagata ' +
      'dirigente eurodeputato eurodeputata ambasciatore ambasciatrice cancelliere consulente coordinatore coordinatrice responsabile manager dipendente lavoratore lavoratrice funzionario funzionaria pensionato pensionata ' +
      'premier parlamentare onorevole collega amico amica compagno compagna fidanzato fidanzata parente titolare amministratore amministratrice sindacalista',
  },
  groups:
    'esperti ricercatori scienziati responsabili abitanti residenti vicini familiari genitori famiglie studenti insegnanti sindacati attivisti manifestanti deputati senatori ministri autorità poliziotti carabinieri agenti pompieri ' +
    'giudici magistrati inquirenti investigatori avvocati medici infermieri pescatori agricoltori lavoratori dipendenti operai imprenditori clienti utenti lettori spettatori tifosi giocatori osservatori analisti economisti ' +
    'specialisti storici associazioni oppositori sostenitori critici media giornalisti testimoni vittime fonti alcuni molti altri uomini donne bambini giovani cittadini elettori',
  organisations:
    'azienda società compagnia ministero tribunale corte agenzia commissione comitato consiglio partito governo amministrazione polizia questura prefettura procura università scuola istituto fondazione associazione sindacato ' +
    'federazione unione organizzazione gruppo banca ufficio centro rete giornale quotidiano rivista emittente radio assemblea senato parlamento camera esercito club lega chiesa comune città regione provincia stato ong ' +
    'laboratorio ospedale museo collettivo coalizione alleanza movimento squadra direzione quirinale cremlino difesa accusa ente impresa ditta multinazionale cooperativa',
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
  pictures: 'foto immagine',
  announcing: 'anche video guarda leggi esclusiva',
  titling:
    'cosiddetto cosiddetta cosiddetti cosiddette soprannominato soprannominata ribattezzato ribattezzata ribattezzati ribattezzate battezzato battezzata denominato denominata intitolato intitolata intitolati soprannome nomignolo noto nota noti note conosciuto conosciuta inchiesta indagato dicitura hashtag',
  titlingBy: 'come di per',
  goingOn: 'aggiunge aggiunto aggiunse prosegue proseguito continua conclude concluso',
  functionWords:
    'non più meno molto anche ancora già sempre mai forse tuttavia inoltre poi infine allora quindi invece solo soltanto persino quasi circa stesso stessa altro altra altri altre ieri oggi domani qui lì là ci vi si ne mi ti lo la li le gli ' +
    'che chi cosa come quando dove quanto perché sì no ultimo ultima primo prima nuovo nuova grande anno anni giorno giorni settimana settimane mese mesi volta volte tempo ora ore ' +
    'in di da a per con su tra fra e o ma se il i un una questo questa quello quella tutto tutti tale così tanto dopo durante secondo senza',
  nameParticles: "di de del della dei degli da dal dalla d' la lo li van von der el al ben bin",
  calendar:
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica natale pasqua italiano italiana europeo internet',
  givenNames: { f: '', m: 'andrea michele nicola gabriele simone daniele luca mattia elia emanuele pasquale beniamino battista tobia zaccaria' },
  trades: {
    labels: 'autore autrice professor professore professoressa dottor',
    indefinite: "un uno una un' ogni nessun nessuna alcuni alcune due tre tutti tutte",
    words: 'stella leggenda numero ceo rapper ct',
    endings: 'ista tore trice iere iera ologo ologa ario aria grafo',
    naming: 'chiamato chiamata nome',
    holding: 'dirige dirigeva presiede presiedeva rappresenta insegna studia lavora guida',
    as: 'come',
    ages: 'enne',
    generic: 'uomo donna ragazzo ragazza madre padre vedova vedovo esperto esperta cantante attore attrice pensionato pensionata leader capo politico politica',
    plain: 'uomo donna ragazzo ragazza persona',
    copulas: 'è era fu',
    denying: 'non più mai meno',
    relations: 'madre padre moglie marito figlio figlia sorella fratello zia zio nipote cugino cugina amico amica compagno compagna collega vicino vicina vedova',
    verbs: 'ò arono ava avano rà ranno',
    noTrades:
      'brava schiava slava ottava stampa vigilia sera settore motore fattore vettore vista lista pista intervista rivista conquista quartiere cantiere corriere barriera frontiera bandiera carriera maniera matrice salario orario scenario calendario itinerario contrario necessario sanitario bancario paragrafo contento contenta orgoglioso orgogliosa stufo stufa pieno piena',
  },
  epithets: {
    offices: '',
    bodies:
      'azienda società compagnia impresa ditta gruppo multinazionale cooperativa banca,associazione organizzazione ong fondazione sindacato federazione collettivo comitato club,ente istituzione organismo',
  },
};
