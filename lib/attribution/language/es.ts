import { hashWords } from '../../quotation/index.ts';
import { ENDINGS, inflect } from './inflect.ts';
import { romanceGrammar, romancePapers } from './romance.ts';
import type { Language } from './types.ts';
import { once } from '../once.ts';

const verbsOfSpeech = once(
  () =>
    'juzgó juzga juzgaba supuso supone suponía intuyó intuye deseó desea deseaba ansía predijo predice sintió disintió disiente insinuó insinúa insinuaba argüía reconocía reconocían defendía defendían rió truena explotó estalló estalla pensó enfureció indignó indigna enorgulleció enorgullece desahogó desahoga ' +
    'resumen refiere refirió interrumpe interrumpió corrige corrigió incidido consideró considera consideran consideraron considerado dijo dice dicen dijeron decía decían diciendo decir dicho añadió añade añaden añadieron añadía añadido añadir añadiendo cuenta cuentan manifiesta manifiestan sostuvo sostiene sostienen sostuvieron ' +
    'sostenido sostener respondió responde responden respondieron respondido escribió escribe escriben escribieron escrito escribía advirtió advierte advierten advirtieron advertido insistió insiste ' +
    'insisten insistieron insistido recuerda recuerdan reconoció reconoce reconocen reconocieron reconocido admitió admite admiten admitieron admitido pidió pide piden pidieron pedido exigió exige exigen ' +
    'exigieron exigido prometió promete prometen prometido confiesa concluyó concluye concluyen concluyeron concluido resumió resume niega niegan desmintió desmiente cree creen creía creyó piensa piensan ' +
    'pensaba describió describe describen descrito definió define definen definido aludió alude agradeció agradece defendió defiende defienden defendieron defendido defender repitió repite repiten incidió ' +
    'incide ahondó ahonda propuso propone proponen propuesto expuso expone exponen expuesto recogió recoge recogen reza rezaba lee leyó quiere quieren teme temen continuó continúa prosiguió prosigue urgió ' +
    'urge atribuyó atribuye sugirió sugiere sugieren sugerido apreció aprecia mantiene mantienen mantuvo mantenía sostenía soltó suelta dirá dirán diría rebatió rebate rebatido ríe rio reía sonríe sonrió ' +
    'proseguía intervino interviene arremetió arremete arremeten arremetido respondía concluía insistía admitía advertía comenzó comienza repuso repusieron adujo aduce aducen arguyó arguye arguyen arguyeron esgrimió esgrime esgrimen concedió concede conceden asumió asume asumen asintió asiente inquirió inquiere alentó alienta previno previene previenen maldijo maldice presumió presume arrancó arranca siguió completó sumó ordenó ordena amenazó condenó culpó externó llora lloró desmintieron desmienten desmentido refieren refirieron entiende entienden entendió aceptó acepta animó gime gimió gruñe gruñó ruge rugió bufó resopla resopló chilló chilla aulló zahirió contradijo contradice contrapone contrapuso resignó resigna burló mofó propusieron prometieron describieron atribuyeron sugirieron mantuvieron coincidió coincide coinciden mostró confió confía admitir insistir ' +
    'reír ' +
    inflect(
      'apostill apuntill aventur sentenci clam proclam exclam lament augur vaticin adelant avanz enfatiz expres puntualiz brome ironiz celebr sospech ratific zanj garantiz remat recomend aconsej pronostic ' +
        'evoc rememor asever cuestion aplaud reflexion rog suplic jur resalt reproch afe termin suspir murmur susurr solloz dispar tron revir festej reivindic tild tach calific alert abund matiz aclar apunt ' +
        'recalc remarc precis agreg coment relat afirm señal declar explic asegur indic destac acus habl subray anunci critic rechaz inform pregunt denunci confirm cit cont opin llam aleg grit estim ' +
        'valor revel reclam detall reiter plante public replic argument neg avis inst quej esper record confes contest mencion manifest protest ilustr censur desvel terci profundiz ejemplific corrobor objet ' +
        'increp abog traslad elogi ensalz espet razon justific felicit tuite remach lanz discrep jact descart cifr ' +
        'tranquiliz mascull vocifer musit balbuce tartamude farfull refunfuñ rezong sintetiz grafic dictamin refut repudi deplor fustig ridiculiz carcaje sincer divulg poste platic interrog interpel indag enumer explay contextualiz conjetur especul teoriz elucubr fanfarrone alarde exhort conmin implor areng pontific filosof recrimin reprob achac respald vindic vanaglori congratul acot retruc vituper desliz bram ' +
        'concret especific narr destap evalu analiz medit anhel solicit anticip comunic notific certific constat verific alab apel contrast exager disculp excus aval relativiz ' +
        'minimiz calcul',
      ENDINGS.esAr,
    ),
);

/** Spanish as news is written in it: the verb often comes first (`afirma la ministra`), its subject is often left out. */
export const es = once((): Language => ({
  code: 'es',
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
    dialogue: hashWords(verbsOfSpeech()),
  },
  cueVerbs: verbsOfSpeech(),
  cueNouns:
    'palabras palabra declaraciones declaración entrevista comunicado discurso mensaje carta tuit respuesta pregunta opinión comentario testimonio frase expresión término términos rueda nota anuncio auto sentencia escrito versión relato queja lamento reproche crítica acusación advertencia aviso promesa conclusión diagnóstico análisis explicación petición llamamiento valoración balance réplica reacción',
  accordingTo: [
    'según',
    'de acuerdo con',
    'en palabras de',
    'en palabras del',
    'a juicio de',
    'a juicio del',
    'en opinión de',
    'en opinión del',
    'para',
    'a ojos de',
    'a ojos del',
    'a decir de',
    'a decir del',
    'a su juicio',
    'en su opinión',
    'a su entender',
    'a su parecer',
    'a sus ojos',
    'en sus palabras',
  ],
  accordingToAtStart: 'para',
  afterwards: {
    openings: ['lo', 'eso', 'así lo', 'así se', 'así de', 'es lo que', 'eso es lo que', 'fue lo que'],
    clefts: ['quien', 'quien lo', 'quien así', 'el que', 'la que'],
    manner: ['con estas palabras', 'en estos términos', 'con esta frase'],
    verbs:
      'dijo dice dicho decía dirá escribió escribe escrito sostuvo sostiene sostenido reconoció reconoce reconocido admitió admite admitido advirtió advierte advertido expuso expone expuesto resumió resume resumido habla hablaba hablado expresa expresó pronunció mostró muestra ' +
      inflect(
        'afirm asegur señal explic apunt subray destac recalc remarc precis matiz aclar agreg relat declar indic anunci inform revel detall confirm reiter manifest proclam lament coment cont confes',
        ENDINGS.esAr,
      ),
  },
  goingOn: 'añade añadió añadía agrega agregó continúa continuó prosigue prosiguió',
  pluralVerbs: 'n',
  titles: {
    f: 'señora sra señorita srta doña dña sor reina princesa infanta ministra presidenta directora senadora diputada consejera alcaldesa jueza magistrada fiscala doctora profesora hermana licda lcda mtra excma ilma profa d.ª dª',
    m: 'señor sr d. don fray monseñor mons rey príncipe infante ministro presidente director senador diputado consejero alcalde papa padre hermano doctor profesor cardenal obispo licdo lcdo mtro excmo ilmo pbro',
    any: 'dr dra lic licenciado licenciada ing arq abg abog gral cnel tte cmdte almte sgto juez fiscal magistrado general coronel comandante capitán teniente portavoz líder secretario secretaria jefe jefa canciller embajador embajadora comisario comisaria',
  },
  roles: {
    f:
      'legisladora regidora jugadora nadadora arquitecta ingeniera vulcanóloga viticultora ganadera pescadora librera maestra letrada panadera carnicera hostelera dueña camarera peluquera cocinera tendera vendedora catedrática rectora decana cirujana nieta sobrina prima cuñada suegra nuera novia capitana síndica intendenta vocera inspectora bombera consellera opositora socia facultativa bailarina pintora escultora diseñadora presentadora fotógrafa compositora campesina voluntaria heredera comisionada relatora contralora preparadora árbitra colegiada notaria ganadora perita funcionaria gobernadora mandataria mujer niña chica madre esposa hermana hija tía abuela viuda ministra presidenta directora diputada senadora consejera alcaldesa jueza magistrada doctora profesora investigadora científica autora escritora actriz ' +
      'cantante abogada enfermera médica vecina alumna estudiante agricultora activista empresaria usuaria lectora espectadora ciudadana paisana parroquiana clienta pasajera viajera camionera repartidora operaria obrera becaria encargada defensora reclusa galardonada homenajeada premiada celadora locutora redactora corredora bodeguera archivera bibliotecaria artesana costurera monitora educadora tutora edila tesorera interventora subdelegada pastora monja abadesa parlamentaria inquilina sargenta soldada filósofa química física dramaturga pedagoga farmacéutica académica apoderada hortelana novicia madrastra madrina ahijada bisabuela bisnieta hijastra hermanastra prometida paramédica tertuliana peregrina refugiada exiliada huérfana asesina agresora dependienta gerenta bailaora cantaora comadrona azafata veterinaria frutera pescadera marinera soldadora fundadora cofundadora codirectora secretaria concejala candidata responsable reina princesa',
    m:
      'legislador regidor técnico delantero defensa portero mediocampista nadador viticultor librero panadero carnicero hostelero dueño camarero peluquero cocinero tendero vendedor catedrático rector decano cirujano nieto sobrino primo cuñado suegro yerno novio guardameta centrocampista árbitro colegiado preparador síndico intendente vocero inspector bombero conseller president párroco arzobispo opositor socio facultativo inversor bailarín torero pintor escultor diseñador presentador fotógrafo compositor campesino voluntario heredero comisionado relator contralor notario ganador carpintero fontanero albañil camionero mecánico maestro perito funcionario gobernador gobernante mandatario hombre niño chico padre marido esposo hermano hijo tío abuelo viudo usuario lector espectador ciudadano paisano parroquiano pasajero viajero peatón repartidor mensajero operario jornalero temporero peón aprendiz becario encargado defensor recluso reo galardonado homenajeado premiado celador locutor redactor corredor bodeguero archivero bibliotecario artesano alfarero herrero monitor educador tutor tesorero interventor subdelegado púgil cura sacerdote fraile imán rabino misionero cónsul nuncio prefecto ujier veterinario frutero pescadero zapatero relojero soldador vaquero apicultor ministro presidente director diputado senador consejero alcalde magistrado doctor profesor investigador científico autor escritor actor abogado ' +
      'enfermero médico vecino alumno agricultor empresario fundador cofundador codirector secretario concejal candidato rey príncipe ganadero pescador marinero obrero pastor parlamentario filósofo químico físico matemático astrónomo botánico bioquímico informático dramaturgo pedagogo farmacéutico académico apoderado hortelano novicio abad monje diácono canónigo capellán sacristán barítono bailaor cantaor almirante contralmirante mariscal padrastro padrino ahijado bisabuelo bisnieto hijastro hermanastro prometido sastre mayordomo paramédico tertuliano peregrino refugiado exiliado huérfano asesino agresor payaso miliciano caudillo azafato',
    any:
      'cineasta tenista ciclista poeta novelista intérprete edil portavoz líder jefe jefa juez fiscal letrado procurador policía agente guardia soldado militar capitán comandante general coronel comisario comisaria delegado delegada representante miembro periodista economista ' +
      'analista experto experta especialista biólogo bióloga historiador historiadora politólogo sociólogo psicólogo psicóloga psiquiatra ingeniero arquitecto artista músico guionista ' +
      'entrenador entrenadora seleccionador jugador futbolista atleta campeón campeona piloto conductor conductora propietario propietaria inquilino cliente testigo víctima acusado acusada imputado imputada detenido detenida ' +
      'dirigente eurodiputado eurodiputada embajador embajadora canciller asesor asesora coordinador coordinadora consultor gerente empleado empleada trabajador trabajadora jubilado jubilada ' +
      'primer premier expolítico compañero compañera amigo amiga pareja familiar excontable contable chef dj dt pinchadiscos hincha conserje panelista docente pediatra comerciante colega forense lehendakari congresista sargento aspirante manifestante superviviente turista sindicalista socorrista meteorólogo meteoróloga ' +
      'internauta automovilista motorista chófer chofer taxista transportista auxiliar cooperativista comunero denunciante querellante demandante recurrente procesado procesada investigado investigada arrestado arrestada sospechoso sospechosa accionista pensionista contribuyente habitante residente asistente simpatizante militante votante afiliado afiliada convocante ponente concursante dentista corresponsal columnista tuitero tuitera humorista caricaturista vigilante transeúnte comensal huésped fiscalista penalista laboralista urbanista feminista lingüista pianista violinista guitarrista bajista baterista maquinista telefonista electricista gimnasta golfista pívot pivote mediocentro goleador goleadora ajedrecista montañero montañera escalador escaladora escolta alero ariete oyente asambleísta alférez timonel capataz dibujante orfebre comediante soprano logopeda homicida cómplice migrante sobreviviente rehén guardabosques buzo judoca karateca pelotari jinete youtuber influencer streamer tiktoker hacker compatriota ayudante cabecilla paramilitar combatiente cadete cónyuge gendarme doctorando doctoranda mozo moza patrón patrona damnificado damnificada vicedecano vicedecana licenciado licenciada pensionado pensionada maratoniano maratoniana',
  },
  groups:
    'expertos investigadores científicos responsables vecinos familiares padres familias estudiantes profesores sindicatos activistas manifestantes diputados senadores ministros autoridades policías agentes bomberos ' +
    'jueces magistrados fiscales abogados médicos enfermeras pescadores agricultores ganaderos trabajadores empleados empresarios clientes usuarios lectores internautas espectadores aficionados jugadores observadores ' +
    'analistas economistas especialistas historiadores asociaciones opositores partidarios críticos medios periodistas testigos víctimas fuentes algunos varios muchos otros hombres mujeres niños jóvenes ciudadanos votantes conservadores socialistas populares hijos hijas hermanos allegados comerciantes hosteleros docentes maestros voluntarios ecologistas damnificados seguidores hinchas turistas pasajeros alcaldes concejales dirigentes militantes campesinos ' +
    'asistentes convocantes organizadores portavoces autores editores viajeros residentes habitantes choferes chóferes camioneros taxistas transportistas operarios obreros jornaleros facultativos letrados procesados acusados detenidos arrestados denunciantes compañeros compañeras amigos amigas colegas vecinas trabajadoras profesoras alumnos alumnas ministras diputadas senadoras alcaldesas ciclistas tenistas futbolistas entrenadores directores directivos gerentes socios accionistas inversores propietarios inquilinos inquilinas consumidores contribuyentes pensionistas jubilados redactores actores actrices músicos artistas escritores arquitectos ingenieros peritos forenses inspectores veterinarios geólogos biólogos meteorólogos epidemiólogos negociadores mediadores promotores productores exportadores bodegueros libreros panaderos pescaderos galardonados querellantes paisanos parroquianos feligreses senderistas montañeros peregrinos corresponsales reporteros fotógrafos columnistas operadores estibadores mineros riders repartidores opositoras feministas animalistas antitaurinos independentistas nacionalistas conservadoras',
  organisations:
    'empresa compañía sociedad ministerio tribunal audiencia juzgado corte agencia comisión comité consejo partido gobierno ejecutivo administración policía guardia fiscalía universidad escuela instituto fundación asociación sindicato ' +
    'federación unión organización grupo banco oficina centro red diario periódico revista cadena radio asamblea senado parlamento congreso cámara ejército consellería conselleria consejería concejalía diputación xunta club liga iglesia ayuntamiento ciudad región comunidad estado ong ' +
    'laboratorio hospital museo colectivo coalición alianza movimiento equipo dirección unidad kremlin moncloa generalitat junta defensa acusación organismo institución patronal cooperativa consorcio multinacional aerolínea cancillería secretaría intendencia gobernación alcaldía procuraduría contraloría bancada embajada plataforma entidad societat universitat associació federació ajuntament institut sindicat departament agència consell diputació deputación ' +
    'firma discográfica productora distribuidora constructora promotora inmobiliaria eléctrica petrolera aseguradora consultora concesionaria naviera minera cementera papelera siderúrgica hotelera cervecera comercializadora embotelladora automotriz filial matriz holding startup fabricante franquicia gestora contratista jurado oposición peña cofradía hermandad gremio academia observatorio agrupación confederación mancomunidad cabildo concello diócesis arzobispado obispado rectorado delegación subdelegación departamento gerencia gabinete jefatura comandancia comisaría capitanía prefectura defensoría superintendencia subsecretaría viceministerio presidencia vicepresidencia tesorería registraduría corporación ejecutiva directiva cúpula fracción consistorio municipalidad comuna escudería rotativo semanario emisora televisión televisora portal staff familia entorno clan',
  documents:
    'informe comunicado carta correo mensaje texto estudio encuesta sondeo artículo libro película vídeo documento auto sentencia resolución decisión ley proyecto propuesta acuerdo tratado tribuna editorial nota memoria tuit ' +
    'publicación denuncia querella demanda petición manifiesto panfleto cartel pancarta lema discurso escrito atestado informes documentos mensajes cartas investigación conversación',
  issued: 'comunicado carta correo mensaje tuit publicación escrito nota',
  issuedBy: 'de del',
  pronouns: {
    él: { person: 3, gender: 'm', number: 'singular', role: 'subject' },
    ella: { person: 3, gender: 'f', number: 'singular', role: 'subject' },
    ellos: { person: 3, gender: null, number: 'plural', role: 'subject' },
    ellas: { person: 3, gender: 'f', number: 'plural', role: 'subject' },
    yo: { person: 1, gender: null, number: 'singular', role: 'subject' },
    nosotros: { person: 1, gender: null, number: 'plural', role: 'subject' },
    usted: { person: 2, gender: null, number: 'singular', role: 'subject' },
    cual: { person: 3, gender: null, number: 'singular', role: 'relative' },
    quien: { person: 3, gender: null, number: 'singular', role: 'relative' },
    quienes: { person: 3, gender: null, number: 'plural', role: 'relative' },
    éste: { person: 3, gender: 'm', number: 'singular', role: 'subject' },
    ésta: { person: 3, gender: 'f', number: 'singular', role: 'subject' },
    su: { person: 3, gender: null, number: null, role: 'possessive' },
    sus: { person: 3, gender: null, number: null, role: 'possessive' },
    algunos: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    muchos: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    otros: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    alguien: { person: 3, gender: null, number: 'singular', role: 'indefinite' },
    nadie: { person: 3, gender: null, number: 'singular', role: 'indefinite' },
  },
  determiners:
    'el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis tu tus nuestro nuestra nuestros nuestras cada todo toda todos todas algún alguna ningún ninguna varios varias dos tres cuatro cinco seis del al',
  prepositions: 'de del a al en por para con sin sobre bajo entre hacia hasta desde durante ante contra tras según mediante excepto salvo junto',
  placePrepositions: 'en',
  subordinators: 'que cuando mientras aunque porque pues si como donde cuyo cuya y e o u pero sino ni así',
  auxiliaries:
    'es son era eran fue fueron será serán sería serían sea sean siendo sido ser está están estaba estaban estuvo estuvieron estado estar ha han había habían habrá habrán habría habrían haya hayan hubo haber he hemos ' +
    'puede pueden podía podían podrá podría pudo debe deben debía debería tiene tienen tenía tenían va van iba iban hace hacen hizo llegó llega llegaba llegado volvió vuelve volvía vuelto acabó acaba acababa acabado empezó empieza quiso querido supo suele suelen solía solían',
  functionWords:
    'no más menos muy también tampoco ya aún todavía siempre nunca jamás quizá quizás sin embargo además entonces luego después antes ahora hoy ayer mañana aquí allí así solo sólo incluso casi apenas mismo misma otro otra otros otras ' +
    'se le les lo la me te nos os qué quién cómo cuándo dónde cuánto sí último última primero primera primer nuevo nueva gran grande año años día días semana semanas mes meses vez veces tiempo hora horas ' +
    'en de el los las un una por para con y o pero si según tras desde hasta ante sobre entre durante cuando mientras aunque porque como donde eso esto ello algo nada todo todos tal tan tanto',
  nameParticles: 'de del la las los y e von van der den da di el al ben bin',
  calendar:
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo navidad español española europeo internet',
  titling:
    'llamado llamada llamados llamadas denominado denominada denominados denominadas bautizado bautizada bautizados apodado apodada titulado titulada conocido conocida conocidos conocidas conocían apodo mote sobrenombre hashtag',
  titlingBy: 'como de',
  bylines: 'por',
  pictures: 'foto fotos imagen fotografía',
  announcing: 'también vídeo video vea exclusiva',
  romanceLike: {
    incise: '',
    nonfinite: 'ar er ir ndo ndolo ndola ndolos ndolas ndole ndoles ndose',
    gerund: 'ndo ndolo ndola ndolos ndolas ndole ndoles ndose',
    participle: 'do cho to',
    impersonal: 'se lee llama',
    asked: 'preguntas pregunta preguntado preguntada interrogado interrogada interpelado interpelada cuestionado cuestionada requerido requerida',
    to: 'a al',
    clitics: 'se me te nos no ya',
    adverbs: 'así',
    thus: 'así',
    articles: { f: 'la', m: 'el', any: '' },
    these: { f: 'esta', m: 'este' },
    last: 'último última',
    alone: 'después luego también tampoco entonces ayer hoy ya antes sí',
    own: 'mi mis nuestro nuestra nuestros nuestras',
    adjectives:
      'al lar ano ana eño eña ense ino ista ico ica ivo iva oso osa és esa ario aria eno ena dor dora primero primera segundo segunda tercero tercera adjunto adjunta electo electa suplente subrogante saliente emérito emérita retirado retirada civil ales ares icos icas ina cesa desa lesa nesa uesa oquí aní aelí alí belga alemán catalán andaluz andaluza gallego gallega vasco vasca navarro navarra ruso rusa sueco sueca suizo suiza griego griega turco turca polaco polaca checo checa croata',
    at: 'en desde hasta hacia',
    prefixes: 'ex vice sub',
    of: 'de del',
  },
  phrases: {
    articles: 'el la los las lo un uno una unos al de del',
    and: 'y e',
    or: 'o',
    ranking: 'ex nuevo nueva primer primera',
    ranked: 'ministro ministra',
    oneOf: 'uno una',
    relatives: 'que',
    years: 'años',
    aged: 'edad',
    looseBehindNew: 'con',
    causes: 'contra para por',
    // Foreign names keep theirs.
    affiliating: 'de del du da',
    bodyOf: 'de del',
    circumstances: 'en su',
    times: 'desde tras durante',
    until: 'hasta',
    otherNames: 'nacida nacido alias',
    siblings: 'mayor menor mediano mediana pequeño pequeña gemelo gemela mellizo melliza',
    beside: 'con contra según sin por',
  },
  names: {
    surnamesAnd: 'y e',
    honorifics:
      'monseñor mons señor señora sr sra don doña dña d.ª dª dr dra lic licda licdo licenciado licenciada lcda lcdo ing arq mtro mtra excmo excma ilmo ilma pbro abg abog profa',
    stateOffices: 'presidente presidenta',
    links: 'de del para',
    locatives: 'en',
    sites: 'teatro cine auditorio calle avenida plaza paseo parque puente estadio pabellón polideportivo aeropuerto colegio liceo',
  },
  givenNames: {
    f: 'consuelo rosario amparo socorro sagrario milagro tránsito olvido remedios dolores mercedes milagros ángeles nieves reyes virtudes asunción visitación purificación guadalupe piedad trinidad caridad garbiñe miren edurne nekane itziar nerea ainhoa maite leire merche charo',
    m: 'ángel paco lucas jaume narcís borja santos segismundo',
  },
  trades: {
    labels: 'autor autora pionera pionero',
    indefinite: 'un uno una unos unas otro otra otros otras cada ningún ninguna algún alguna varios varias dos tres todo toda',
    words: 'cabeza estrella leyenda ceo rapero número titular',
    endings: 'ista ólogo óloga dor dora tor tora ero era ario aria grafo grafa ónomo ónoma euta',
    noTrades:
      'harto harta contento contenta orgulloso orgullosa consciente lleno llena prensa víspera noche helicóptero catenaria lista vista pista conquista comedor alrededor ordenador sector motor factor tractor vector dinero sendero acero tablero agujero entero extranjero tercero ligero verdadero duradero sincero crucero paradero manera carretera bandera frontera madera acera cartera tercera ligera entera verdadera extranjera sincera pradera ladera fuera ' +
      'horario escenario aniversario vestuario calendario itinerario salario contrario necesario extraordinario primario secundario sanitario universitario inmobiliario urbanitario sumario inventario cuestionario presupuestario originario primaria secundaria sanitaria universitaria maquinaria contraria necesaria extraordinaria malaria autógrafo autógrafa parágrafo prólogo ' +
      'escalera nevera heladera cafetera cantera gotera cadera cartelera papelera billetera bañera hoguera guantera cabecera ribera cordillera salmuera quimera tijera trinchera pulsera butaca tetera ratonera sombrero maletero fregadero vertedero embarcadero desembarcadero invernadero matadero astillero letrero cenicero perchero basurero hormiguero avispero aguacero febrero enero mortero puchero monedero gallinero ' +
      'lavadora secadora aspiradora calculadora grabadora impresora computadora batidora licuadora excavadora fotocopiadora mecedora ascensor televisor valor calor color olor rumor error horror terror favor labor dolor sensor vapor amor humor honor pudor temblor mirador probador parador retrovisor marcador mostrador borrador transformador desfibrilador secador ' +
      'pendiente ausente presente oriundo oriunda procedente ajeno ajena deseoso deseosa temeroso temerosa satisfecho satisfecha feliz descalzo descalza',
    verbs: 'ó aron ieron aba aban rá rán',
    naming: 'llamado llamada',
    holding:
      'dirige dirigía preside presidía representa enseña enseñaba estudia trabaja trabajaba ejerce ejercía encabeza lidera lideraba coordina coordinaba regenta regentaba codirige milita imparte',
    as: 'como',
    copulas: 'es era fue será sido',
    denying: 'no más nunca menos',
    ages: '',
    generic:
      'hombre mujer chico chica joven anciano anciana adolescente veinteañero veinteañera treintañero treintañera cuarentón cuarentona cincuentón cincuentona sexagenario sexagenaria septuagenario septuagenaria octogenario octogenaria nonagenario nonagenaria madre padre viuda viudo estrella experto experta cantante actor actriz jubilado jubilada magistrado magistrada político política jefe jefa mandatario mandataria líder dirigente',
    plain: 'hombre mujer chico chica persona',
    relations:
      'madre padre mujer marido esposa esposo hijo hija hermana hermano tía tío sobrina sobrino prima primo amigo amiga pareja compañero compañera vecino vecina viuda viudo ' +
      'abuelo abuela nieto nieta cuñado cuñada suegro suegra yerno nuera novio novia colega',
  },
  epithets: {
    offices:
      'alcalde alcaldesa regidor regidora intendente intendenta,gobernador gobernadora,presidente presidenta mandatario mandataria,ministro ministra,concejal concejala,entrenador entrenadora técnico técnica míster preparador preparadora,portero guardameta arquero cancerbero,abogado abogada letrado letrada,' +
      'juez jueza magistrado magistrada,fiscal,actriz actor intérprete protagonista,escritor escritora novelista,cantante,investigador investigadora científico científica,acusado acusada procesado procesada',
    known: 'premier',
    states: 'estado gobierno ejecutivo gabinete',
    stateHeads: 'presidente presidenta mandatario mandataria primer premier canciller rey reina jefe jefa líder',
    below: 'vice',
    posts: 'juez jueza fiscal prefecto prefecta subdelegado subdelegada obispo arzobispo nuncio forense',
    bodies: {
      firm:
        'empresa compañía firma grupo sociedad multinacional cadena aerolínea cooperativa banco laboratorio constructora promotora inmobiliaria eléctrica petrolera ' +
        'aseguradora consultora concesionaria naviera minera cementera papelera siderúrgica hotelera cervecera comercializadora distribuidora contratista operadora fabricante ' +
        'filial matriz discográfica',
      association: 'asociación organización ong fundación sindicato central federación confederación colectivo plataforma agrupación club equipo',
      any: 'entidad organismo institución instituto ente',
      ministry: 'ministerio departamento cartera consejería secretaría',
      townHall: 'ayuntamiento consistorio municipio municipalidad',
      court: 'tribunal juzgado corte',
      university: 'universidad rectorado',
      paper: 'periódico diario rotativo cabecera revista',
    },
    firms:
      'aceros aceites aguas alimentos almacenes astilleros autobuses áridos autocares automóviles bodegas calzados cárnicas cargas cementos cerámicas cervezas componentes congelados conservas construcciones curtidos destilerías ' +
      'ediciones electrodomésticos energías envases explotaciones ferrocarriles fertilizantes forjas frutas fundiciones galletas graneros granjas harinas hilaturas hoteles industrias ingenios instalaciones inversiones ' +
      'jabones laboratorios lácteos lavanderías librerías licores líneas maderas manufacturas mármoles materiales minas moldes molinos muebles neumáticos obras óleos panaderías papeles papeleras pescados ' +
      'pinturas piscifactorías pizarras plásticos productos promociones publicaciones químicas recambios reciclados seguros semillas sistemas suministros supermercados talleres tecnologías tejidos telecomunicaciones ' +
      'transportes tuberías textiles turrones vehículos viajes vidrios viñas viñedos viveros zapatos',
  },
}));
