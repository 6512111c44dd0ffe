import { ENDINGS, frenchInversions, inflect } from './inflect.ts';
import { romanceGrammar, romancePapers } from './romance.ts';
import type { Language } from './types.ts';
import { once } from '../once.ts';

const CUE_VERBS =
  'dit disait disent disaient disant dire répond répondait répondent répondu répondre répondant écrit écrivait écrivent écrire écrivant annonçait annonçant rappelle rappellent dénonçait dénonçant ' +
  'poursuit poursuivait poursuivent poursuivi poursuivre conclut concluait concluent conclu conclure concluant reconnaît reconnaissait reconnaissent reconnu reconnaître admet admettait admettent admis ' +
  'promet promettait promettent promis prévient prévenait préviennent prévenu avertit avertissait avertissent averti interrogeait jugeait réagit réagissait réagissent réagi nie niait nient nié dément ' +
  'démentait démentent démenti soutient soutenait soutiennent soutenu relève relevait relèvent relevé considère considérait considèrent considéré croit croyait croient cru espère espérait espèrent espéré ' +
  'craint craignait craignent veut voulait veulent appelle appelait appellent appelé décrit décrivait décrivent décrire tweete tweeté renchérit renchérissait complète nuance nuançait nuancé tempère ' +
  'tempérait tempéré tonne tonnait révèle révélait révèlent révélé exigeait fustigeait défend défendait défendent défendu sourit souriait rit riait feint lit souvient souvenait reprend reprenait ' +
  'reprennent repris concède convient interrompt interrompu admettre répondit dirent écrivit reconnut prévint poursuivit promit rejoint convaincu balaie maintient maintenait prédit abonde abondait ' +
  'défendre soutenir conclura dira surenchérit surenchérissait gémit gémissait réjouit réjouissait ' +
  inflect(
    'lâch souffl soupir amus rétorqu répliqu tacl tempêt agac inquièt inquiét étonn félicit imag clam coup début certifi jur pest balay enfonc sanglot rigol embray opin théoris vitupér emport grinc enchaîn ' +
      'acquiesc réaffirm répét répèt assèn assén recadr appuy développ enthousiasm réfut rejet rejett écart alert conseill recommand suggér suggèr préconis écri rapport pronostiqu jubil savour dédramatis ' +
      'relativis reproch indign désol revendiqu implor gliss lanc lanç martel martèl ajout estim assur confi déclar affirm précis indiqu racont insist expliqu soulign regrett cit parl accus évoqu demand ' +
      'témoign comment critiqu qualifi confirm jug not cri avou pens salu vant résum plaid publi point annonc rappel dénonc ironis analys observ propos réclam déplor constat souhait présent condamn justifi ' +
      'exig invit tranch murmur exhort fustig détaill remerci interrog argument plaisant corrig object calcul relat récit exclam étrangl invoqu cingl redout avanc décrypt énumér chuchot hurl fulmin illustr ' +
      'contest approuv alarm offusqu ripost interpell complét renchér ' +
      'marmonn bougonn grommel grommell ronchonn bafouill bredouill balbuti articul marmott susurr vocifér beugl braill badin raill persifl blagu fanfaronn péror grogn râl rouspét excus lament récri rebiff énerv emball extasi émerveill ' +
      'scandalis insurg désespér rassur exult triomph intim somm conjur quémand récapitul philosoph moralis sermonn gourmand réprimand blâm étrill houspill rabrou admonest minimis temporis pondér élud radot rabâch ressass scand déclam psalmodi ' +
      'éruct minaud épilogu soliloqu ergot rectifi confess ' +
      'remarqu signal narr synthétis réitér réitèr maugré questionn suppli hasard esclaff épanch remémor enflamm impatient époumon gauss rican insinu',
    ENDINGS.frEr,
  );

/** French as news is written in it: inversion after the quotation (`a déclaré la ministre`), elided articles joined to nothing. */
export const fr = once((): Language => ({
  code: 'fr',
  grammar: { ...romanceGrammar, dropsSubject: false },
  papers: romancePapers,
  speechFrom: 0.4,
  marks: {
    double: [
      ['«', '»'],
      ['“', '”'],
      ['"', '"'],
    ],
    single: [
      ['‹', '›'],
      ['‘', '’'],
      ["'", "'"],
    ],
  },
  cueVerbs: CUE_VERBS,
  cueNouns:
    'mots mot paroles propos déclaration déclarations interview entretien communiqué discours message lettre tweet réponse question avis commentaire témoignage formule phrase expression terme termes conférence annonce version récit constat consigne reproche critique accusation avertissement aveu promesse conclusion diagnostic analyse explication appel réaction bilan réplique',
  accordingTo: [
    'selon',
    "d'après",
    'pour',
    'aux yeux de',
    'aux yeux du',
    'aux yeux des',
    "de l' avis de",
    "de l' avis du",
    "de l' avis des",
    "de l' aveu de",
    "de l' aveu du",
    'aux dires de',
    'aux dires du',
    'à en croire',
    'dixit',
  ],
  accordingToAtStart: 'pour',
  afterwards: {
    openings: ["c' est ce que", "c' est ce qu'", "c' est en tout cas ce que", "c' est en tout cas ce qu'", 'voilà ce que', "voilà ce qu'"],
    clefts: [],
    manner: [
      'par ces mots',
      'en ces termes',
      "c' est par ces mots que",
      "c' est par ces mots qu'",
      "c' est en ces termes que",
      "c' est en ces termes qu'",
      "c' est avec ces mots que",
      "c' est avec ces mots qu'",
    ],
  },
  goingOn: 'ajoute ajouté ajoutait poursuit poursuivi poursuivait conclut conclu',
  pluralVerbs: 'ent',
  titles: {
    f: 'mme madame mlle mademoiselle sœur reine princesse duchesse présidente directrice sénatrice députée conseillère avocate professeure dre',
    m: 'm m. monsieur mr messieurs père frère roi prince duc président directeur sénateur député conseiller avocat pape abbé cardinal sir lord mgr monseigneur',
    any: 'ministre dr docteur pr professeur maître me général colonel commandant capitaine lieutenant maire juge procureur chef ambassadeur premier',
  },
  roles: {
    f:
      'éleveuse romancière comédienne nageuse skieuse glaciologue préfète négociatrice danseuse sculptrice épicière fleuriste bergère conductrice retraitée manageuse femme fille mère épouse sœur tante veuve présidente directrice députée sénatrice conseillère avocate chercheuse autrice actrice chanteuse militante habitante voisine patronne ' +
      'cheffe étudiante institutrice infirmière agricultrice élue rectrice professeure enseignante fondatrice cofondatrice codirectrice reine princesse dirigeante adjointe ' +
      'historienne ' +
      'policière gérante réalisatrice entraîneuse joueuse championne candidate eurodéputée déléguée représentante suspecte cliente chargée consultante ingénieure pharmacienne amie cousine experte boulangère pâtissière bouchère caissière couturière serveuse coiffeuse mairesse échevine syndique magistrate commerçante prévenue accusée employée salariée ouvrière vigneronne paysanne artisane attaquante défenseuse gardienne écrivaine poétesse compagne conjointe nièce rescapée survivante opposante lycéenne passagère associée attachée apprentie chancelière greffière ' +
      'dame demoiselle gamine fillette adolescente grand-mère mamie maman belle-mère belle-fille belle-sœur fiancée marraine filleule orpheline éducatrice ' +
      'animatrice formatrice assistante docteure chirurgienne sage-femme aide-soignante soignante patiente enquêtrice inspectrice brigadière lieutenante colonelle ' +
      'commandante détenue plaignante requérante assesseure huissière bâtonnière administratrice gouverneure intendante proviseure doyenne ambassadrice consule trésorière ' +
      'rapporteuse rapporteure médiatrice coordonnatrice organisatrice programmatrice productrice monteuse compositrice restauratrice éditrice traductrice illustratrice ' +
      'dessinatrice graveuse rédactrice présentatrice chroniqueuse commentatrice conteuse physicienne mathématicienne statisticienne informaticienne ' +
      'développeuse programmeuse opératrice mécanicienne électricienne soudeuse tourneuse ajusteuse cariste manutentionnaire magasinière livreuse factrice postière ' +
      'guichetière hôtesse vendeuse marchande mercière crémière fromagère poissonnière hôtelière aubergiste sommelière barmaid brodeuse tisserande maraîchère horticultrice ' +
      'arboricultrice apicultrice ostréicultrice viticultrice cueilleuse bûcheronne jardinière footballeuse handballeuse basketteuse rugbywoman volleyeuse coureuse ' +
      'marathonienne sprinteuse lanceuse sauteuse escrimeuse judokate boxeuse lutteuse patineuse snowboardeuse grimpeuse randonneuse navigatrice rameuse remplaçante ' +
      'médaillée lauréate préparatrice masseuse diététicienne créatrice investisseuse armatrice promotrice bailleuse occupante résidente sinistrée évacuée exilée réfugiée ' +
      'demandeuse sans-abri chômeuse sauveteuse surveillante collégienne écolière concurrente gradée gagnante emballeuse visiteuse spectatrice consommatrice usagère auditrice agente négociante ambulancière plongeuse',
    m:
      'préfet défenseur attaquant buteur gardien romancier comédien nageur skieur technicien négociateur danseur sculpteur épicier berger conducteur bâtonnier homme garçon père mari frère fils oncle veuf président directeur député sénateur conseiller avocat chercheur auteur acteur chanteur militant habitant voisin patron étudiant instituteur infirmier agriculteur élu ' +
      'recteur enseignant fondateur cofondateur codirecteur roi prince dirigeant adjoint pêcheur marin ouvrier entrepreneur éleveur cuisinier boulanger historien ' +
      'policier gérant réalisateur sélectionneur joueur champion candidat eurodéputé délégué représentant suspect client retraité chargé consultant pharmacien ami cousin pâtissier boucher menuisier charpentier plombier serveur coiffeur garagiste maraîcher viticulteur échevin syndic substitut magistrat commerçant prévenu accusé employé salarié vigneron paysan artisan compagnon conjoint neveu rescapé survivant opposant lycéen passager associé attaché apprenti chancelier greffier chauffeur curé prêtre évêque archevêque pasteur imam rabbin agent ' +
      'gamin garçonnet adolescent grand-père papi papa beau-père beau-fils beau-frère fiancé filleul orphelin éducateur animateur formateur assistant ' +
      'aide-soignant soignant enquêteur inspecteur brigadier adjudant caporal sergent amiral détenu plaignant requérant assesseur huissier administrateur gouverneur ' +
      'intendant proviseur doyen consul trésorier rapporteur médiateur coordonnateur organisateur programmateur producteur compositeur restaurateur éditeur traducteur ' +
      'dessinateur graveur rédacteur présentateur chroniqueur commentateur conteur physicien mathématicien statisticien informaticien développeur programmeur ' +
      'opérateur mécanicien électricien soudeur tourneur ajusteur magasinier livreur postier guichetier vendeur marchand mercier traiteur crémier fromager poissonnier ' +
      'hôtelier sommelier barman cafetier tisserand horticulteur arboriculteur apiculteur ostréiculteur cueilleur bûcheron jardinier footballeur handballeur basketteur ' +
      'rugbyman volleyeur coureur marathonien sprinteur lanceur sauteur escrimeur boxeur lutteur patineur grimpeur randonneur navigateur rameur remplaçant médaillé lauréat ' +
      'préparateur masseur diététicien avant-centre ailier créateur investisseur armateur promoteur bailleur occupant résident sinistré évacué exilé réfugié demandeur ' +
      'chômeur sauveteur surveillant collégien écolier concurrent gradé gagnant vainqueur emballeur visiteur spectateur consommateur usager auditeur affineur docker ambulancier plongeur tuteur percepteur contrôleur aiguilleur machiniste camionneur transporteur déménageur maçon couvreur carreleur plâtrier ' +
      'chauffagiste électronicien horloger bijoutier cordonnier relieur imprimeur forgeron ferronnier ébéniste luthier tonnelier meunier caviste brasseur négociant courtier ' +
      'assureur banquier trader rentier milliardaire millionnaire magnat chevalier moine vicaire diacre sacristain aumônier psychomotricien batteur imitateur cascadeur ' +
      'couturier illustrateur influenceur youtubeur streameur blogueur podcasteur motard piéton plaisancier vacancier douanier garde-forestier',
    any:
      'sociologue libraire photographe centenaire édile cycliste ministre porte-parole chef maire juge procureur secrétaire responsable membre journaliste économiste politologue biologiste scientifique spécialiste expert analyste commissaire médecin professeur ' +
      'capitaine second commandant général colonel soldat gendarme pompier pilote cadre artiste écrivain cinéaste philosophe psychologue psychiatre avocat-conseil ' +
      'entraîneur athlète témoin victime ' +
      'pdg propriétaire locataire syndicaliste bénévole coordinateur coordinatrice ingénieur architecte notaire collègue bourgmestre mandataire comptable coach arbitre vétérinaire bibliothécaire fonctionnaire gestionnaire stagiaire peintre poète dramaturge pédiatre psychothérapeute kinésithérapeute botaniste dj disc-jockey judoka skipper élève ' +
      'proche parlementaire drh convive septuagénaire octogénaire nonagénaire scénariste dialoguiste chorégraphe éditorialiste essayiste documentaliste archiviste archéologue ethnologue anthropologue géographe astronome ' +
      'chimiste standardiste concierge paysagiste gymnaste biathlète alpiniste kayakiste finaliste perchiste nutritionniste actionnaire copropriétaire colocataire ' +
      'allocataire intérimaire secouriste cardiologue neurologue oncologue radiologue dermatologue gynécologue anesthésiste infectiologue épidémiologue virologue ' +
      'pneumologue gériatre chirurgien-dentiste dentiste orthophoniste ergothérapeute ostéopathe psychanalyste juriste criminologue légiste fiscaliste constitutionnaliste ' +
      'démographe hydrologue météorologue prévisionniste sismologue volcanologue océanographe écologue agronome ornithologue entomologue zoologue linguiste lexicographe ' +
      'sémiologue musicologue muséographe scénographe pianiste violoniste guitariste bassiste organiste flûtiste violoncelliste choriste soliste humoriste trapéziste ' +
      'équilibriste styliste graphiste infographiste caricaturiste lobbyiste antagoniste député-maire sénateur-maire internaute automobiliste cyclotouriste détective ' +
      'gardien-chef garde-chasse garde-champêtre',
  },
  groups:
    'experts chercheurs auteurs scientifiques responsables habitants voisins proches parents familles étudiants enseignants syndicats militants manifestants élus députés sénateurs ministres autorités policiers gendarmes pompiers ' +
    'enquêteurs magistrats avocats médecins infirmières pêcheurs agriculteurs éleveurs salariés ouvriers patrons employeurs clients usagers lecteurs internautes spectateurs supporteurs supporters joueurs observateurs ' +
    'analystes économistes spécialistes historiens associations opposants partisans critiques médias journalistes témoins victimes sources certains plusieurs beaucoup autres hommes femmes enfants jeunes citoyens électeurs riverains bénévoles commerçants viticulteurs sinistrés rescapés secouristes dirigeants maires préfets juges fans',
  organisations:
    'entreprise société compagnie ministère tribunal cour agence commission comité conseil parti gouvernement administration police gendarmerie préfecture parquet université école institut fondation association syndicat fédération ' +
    'union organisation groupe banque bureau centre réseau journal quotidien hebdomadaire magazine chaîne radio assemblée sénat parlement chambre armée club ligue église mairie ville région département état ong ' +
    'laboratoire hôpital musée collectif coalition alliance mouvement équipe direction cabinet élysée matignon kremlin rédaction afp organisme institution coopérative intersyndicale ambassade consortium rectorat académie asbl municipalité métropole agglomération intercommunalité mutuelle régie inspection confédération observatoire firme filiale holding start-up conservatoire famille entourage clan',
  documents:
    'rapport communiqué lettre courrier courriel message texte étude enquête sondage article livre film vidéo document arrêt jugement décision loi projet proposition accord traité tribune éditorial note mémoire tweet publication ' +
    'plainte pétition manifeste tract affiche pancarte banderole slogan discours rapports documents messages lettres',
  issued: 'communiqué lettre courrier courriel message tweet publication',
  issuedBy: "de du d'",
  pronouns: {
    il: { person: 3, gender: 'm', number: 'singular', role: 'subject' },
    elle: { person: 3, gender: 'f', number: 'singular', role: 'subject' },
    ils: { person: 3, gender: null, number: 'plural', role: 'subject' },
    elles: { person: 3, gender: 'f', number: 'plural', role: 'subject' },
    on: { person: 3, gender: null, number: 'singular', role: 'indefinite' },
    "j'": { person: 1, gender: null, number: 'singular', role: 'subject' },
    je: { person: 1, gender: null, number: 'singular', role: 'subject' },
    nous: { person: 1, gender: null, number: 'plural', role: 'subject' },
    vous: { person: 2, gender: null, number: null, role: 'subject' },
    qui: { person: 3, gender: null, number: null, role: 'relative' },
    celui: { person: 3, gender: 'm', number: 'singular', role: 'subject' },
    'celui-ci': { person: 3, gender: 'm', number: 'singular', role: 'subject' },
    'celle-ci': { person: 3, gender: 'f', number: 'singular', role: 'subject' },
    'ceux-ci': { person: 3, gender: null, number: 'plural', role: 'subject' },
    celle: { person: 3, gender: 'f', number: 'singular', role: 'subject' },
    lui: { person: 3, gender: null, tonic: 'm', number: 'singular', role: 'object' },
    eux: { person: 3, gender: null, number: 'plural', role: 'object' },
    leur: { person: 3, gender: null, number: 'plural', role: 'possessive' },
    leurs: { person: 3, gender: null, number: 'plural', role: 'possessive' },
    certains: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    beaucoup: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
  },
  inversions: frenchInversions(CUE_VERBS),
  determiners:
    "le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs quelques chaque tout toute tous toutes aucun aucune deux trois quatre cinq six",
  prepositions:
    "de d' à en dans sur sous par pour avec sans chez entre vers contre depuis pendant avant après durant dès jusque jusqu' devant derrière hors selon malgré parmi auprès face lors outre sauf du des au aux",
  placePrepositions: 'en',
  subordinators: "que qu' quand lorsque lorsqu' si comme parce puisque puisqu' tandis alors bien quoique où dont et ou mais car donc or ni ainsi",
  auxiliaries:
    'est sont était étaient sera seront serait seraient soit soient fut furent été être étant a ont avait avaient aura auront aurait auraient ait aient eut eurent eu avoir ayant peut peuvent pouvait pouvaient pourra pourrait ' +
    'doit doivent devait devaient devra devrait va vont allait fait font faisait suis ai avons sommes',
  functionWords:
    "ne n' pas plus moins très trop aussi également encore déjà toujours jamais souvent parfois peut-être cependant toutefois pourtant ensuite puis enfin ainsi alors donc notamment surtout même seulement presque environ " +
    "hier aujourd'hui demain ici là y se s' me te c' ce cela ça ceci rien tout tous autre autres mêmes tel telle oui non dernier dernière premier première nouveau nouvelle ancien ancienne grand grande petit petite " +
    'quel quelle quels quelles quoi pourquoi comment combien an ans année années jour jours semaine semaines mois fois temps heures heure pour dans avec sans sur par en de des les le la un une il elle on nous vous je ' +
    'mais et ou car si après avant depuis pendant selon face lors afin grâce contre chez entre',
  nameParticles: "de du des d' le la van von der den ben bin el al da di del",
  calendar:
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche noël pâques français française américain européen internet',
  titling:
    'baptisé baptisée baptisés baptisées rebaptisé rebaptisée surnommé surnommée surnommés intitulé intitulée intitulés dénommé dénommée surnom connu connue enquête examen hashtag',
  titlingBy: 'comme de pour',
  bylines: 'par',
  pictures: 'photo photos image crédit',
  announcing: 'aussi vidéo exclusif voir',
  romanceLike: {
    incise: ',',
    nonfinite: 'er ir re ant',
    gerund: 'ant',
    participle: 'é i u is it',
    to: 'à au aux',
    clitics: "se s' ne n' me te y",
    adverbs: 'ainsi donc alors',
    thus: 'ainsi dixit',
    articles: { f: 'la', m: 'le', any: "l'" },
    these: { f: 'cette', m: 'ce cet' },
    last: 'dernier dernière',
    own: 'son sa ses mon ma mes notre nos votre vos',
    adjectives:
      'routier routière financier financière immobilier immobilière hospitalier hospitalière al ale ais aise ain aine ien ienne ois oise éen éenne if ive eux euse el elle iste ique aire ' +
      'eau ard arde ot ote in ine ole civil civile public interne externe mixte sortant sortante émérite honoraire iaux caux naux paux raux ales aises aines iens iennes oises éens éennes ifs ives euses els elles istes iques aires oles publics',
    peoples: 'ois oise ais aise ain aine ien ienne éen éenne basque belge suisse russe turc turque grec grecque tchèque slovaque slovène serbe croate kurde breton bretonne',
    at: 'à dans depuis',
    prefixes: 'ex- vice- sous-',
    of: "de du d' des",
  },
  phrases: {
    articles: "le la les l' un une de des du au aux",
    and: 'et',
    // `y` is none: without it, phrases before it would end later (`les associations d’étudiants y voient`).
    or: 'ou y',
    ranking: 'ex ancien ancienne nouveau nouvelle premier première',
    ranked: 'ministre',
    oneOf: 'un une',
    relatives: 'qui que',
    years: 'ans',
    aged: "âge âgé âgée l'",
    causes: 'contre pour',
    affiliating: "de du des d'",
    bodyOf: 'de du',
    circumstances: 'dans en sur',
    times: 'depuis après avant pendant',
    otherNames: 'née né alias',
    siblings: 'aîné aînée cadet cadette jumeau jumelle benjamin benjamine',
    beside: 'avec par selon contre sans envers chez',
  },
  names: {
    honorifics: 'm m. mr mme mlle monsieur madame dame me maître dr dre mgr monseigneur',
    stateOffices: 'président présidente',
    links: 'de des du pour',
    locatives: 'en dans depuis',
    sites: 'théâtre rue avenue boulevard place quai pont square parc stade gymnase gare aéroport collège lycée',
  },
  givenNames: {
    f: 'laurence michèle aude aurore capucine enora flore océane pascale solange ursule victoire yseult nolwenn tiphaine',
    m:
      'jean michel dominique claude pascal andré rené noël gilles gérard fabrice bertrand damien françois gustave jules maxime octave patrice quentin romain sylvain lilian anatole auguste basile germain isidore jocelyn ludovic morgan ' +
      'robin étienne édouard élie émile loïs valéry séraphin blaise honoré côme aimé désiré ladislas modeste narcisse prosper sylvestre barnabé albin marceau odilon urbain gaspard',
  },
  trades: {
    labels: 'auteur autrice professeur professeure docteur',
    indefinite: 'un une des chaque aucun aucune plusieurs quelques deux trois tout toute',
    words:
      'tête star légende rappeur rappeuse numéro référent référente maîtresse doctorant doctorante riverain riveraine exploitant exploitante adhérent adhérente procureure urgentiste climatologue géologue hydrologue',
    endings: 'eur euse trice iste ien ienne ologue graphe ier ière',
    noTrades:
      'fier fière content contente conscient consciente plein pleine homologue presse lendemain veille soir dossier quartier chantier fichier papier atelier calendrier métier clavier sentier escalier panier cahier palier acier gibier collier bouclier pilier particulier régulier singulier familier financier hospitalier immobilier mobilier ' +
      'valeur erreur couleur fleur moteur secteur ordinateur tracteur intérieur extérieur supérieur inférieur antérieur postérieur meilleur bonheur malheur honneur chaleur hauteur longueur largeur lueur vapeur ascenseur rigueur douleur ampleur faveur fureur horreur terreur grandeur profondeur épaisseur humeur majeur mineur seigneur ' +
      'soutien maintien parisien italien ukrainien israélien palestinien canadien algérien tunisien norvégien brésilien parisienne italienne ukrainienne israélienne palestinienne canadienne algérienne tunisienne quotidienne antenne ' +
      'liste piste rivière matière manière lumière frontière carrière bière prière barrière poussière arrière filière croisière panière soupière financière particulière régulière hospitalière paragraphe autographe orthographe matrice motrice prologue affreuse heureuse nombreuse sérieuse précieuse dangereuse curieuse joyeuse ' +
      'vêtu vêtue assis assise connu connue disparu disparue absent absente debout seul seule',
    verbs: 'ait aient èrent',
    naming: 'nommé nommée prénommé prénommée',
    holding: 'dirige dirigeait préside présidait représente enseigne étudie travaille gère',
    as: 'comme',
    copulas: 'est était fut devient reste',
    denying: 'pas plus jamais moins',
    ages: '',
    generic:
      'homme femme garçon fille mère père veuve veuf star expert experte chanteur chanteuse acteur actrice retraité retraitée quinquagénaire trentenaire quadragénaire sexagénaire septuagénaire octogénaire nonagénaire centenaire adolescent adolescente dirigeant dirigeante chef cheffe élu élue',
    plain: 'homme femme garçon fille personne',
    relations: 'mère père femme mari épouse époux fils fille sœur frère tante oncle nièce neveu cousin cousine ami amie compagnon compagne collègue voisin voisine veuve',
  },
  epithets: {
    offices:
      'maire mairesse édile bourgmestre,président présidente pdg,ministre,député députée,sénateur sénatrice,entraîneur entraîneuse technicien technicienne coach sélectionneur,gardien portier,préfet préfète,avocat avocate pénaliste,procureur procureure,juge,' +
      'actrice acteur comédien comédienne interprète,écrivain écrivaine romancier romancière,chanteur chanteuse,chercheur chercheuse scientifique,prévenu prévenue accusé accusée',
    states: 'état gouvernement exécutif',
    stateHeads: 'président présidente premier première chancelier chancelière roi reine chef cheffe monarque',
    below: 'vice',
    posts: 'préfet préfète sous-préfet sous-préfète procureur procureure juge évêque archevêque greffier greffière légiste rapporteur rapporteure',
    bodies: {
      firm: 'entreprise société firme groupe compagnie enseigne marque banque coopérative laboratoire filiale',
      association: 'association asbl organisation ong fondation syndicat centrale fédération confédération collectif club',
      any: 'institution organisme institut',
      ministry: 'ministère',
      townHall: 'mairie municipalité commune',
      court: 'tribunal cour',
      university: 'université fac',
      paper: 'journal quotidien hebdomadaire magazine',
    },
  },
}));
