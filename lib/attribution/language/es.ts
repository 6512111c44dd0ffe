import { ENDINGS, inflect } from './inflect.ts';
import type { Language } from './types.ts';

/** Spanish as news is written in it: the verb often comes first (`afirma la ministra`), its subject is often left out. */
export const es: Language = {
  code: 'es',
  speechFrom: 0.4,
  romanceLike: {
    dropsSubject: true,
    headFirst: true,
    incise: '',
    plural: 'n',
    nonfinite: 'ar er ir ndo',
    gerund: 'ndo',
    participle: 'do cho to',
    impersonal: 'se lee llama',
    to: 'a al',
    clitics: 'se me te nos no ya',
    adverbs: 'así',
    thus: 'así',
    articles: { f: 'la', m: 'el', any: '' },
    these: { f: 'esta', m: 'este' },
    last: 'último última',
    own: 'mi mis nuestro nuestra nuestros nuestras',
    adjectives: 'al lar ano ana eño eña ense ino ista ico ica ivo iva oso osa és esa ario aria eno ena dor dora primero primera segundo segunda tercero tercera',
    at: 'en desde hasta hacia',
    prefixes: 'ex vice sub',
    of: 'de del',
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
    'resumen refiere refirió interrumpe interrumpió corrige corrigió incidido consideró considera consideran consideraron considerado dijo dice dicen dijeron decía decían diciendo decir dicho añadió añade añaden añadieron añadía añadido añadir añadiendo cuenta cuentan manifiesta manifiestan sostuvo sostiene sostienen sostuvieron ' +
    'sostenido sostener respondió responde responden respondieron respondido escribió escribe escriben escribieron escrito escribía advirtió advierte advierten advirtieron advertido insistió insiste ' +
    'insisten insistieron insistido recuerda recuerdan reconoció reconoce reconocen reconocieron reconocido admitió admite admiten admitieron admitido pidió pide piden pidieron pedido exigió exige exigen ' +
    'exigieron exigido prometió promete prometen prometido confiesa concluyó concluye concluyen concluyeron concluido resumió resume niega niegan desmintió desmiente cree creen creía creyó piensa piensan ' +
    'pensaba describió describe describen descrito definió define definen definido aludió alude agradeció agradece defendió defiende defienden defendieron defendido defender repitió repite repiten incidió ' +
    'incide ahondó ahonda propuso propone proponen propuesto expuso expone exponen expuesto recogió recoge recogen reza rezaba lee leyó quiere quieren teme temen continuó continúa prosiguió prosigue urgió ' +
    'urge atribuyó atribuye sugirió sugiere sugieren sugerido apreció aprecia mantiene mantienen mantuvo mantenía sostenía soltó suelta dirá dirán diría rebatió rebate rebatido ríe rio reía sonríe sonrió ' +
    'proseguía intervino interviene arremetió arremete arremeten arremetido respondía concluía insistía admitía advertía comenzó comienza coincidió coincide coinciden mostró confió confía admitir insistir ' +
    'reír ' +
    inflect(
      'apostill apuntill aventur sentenci clam proclam exclam lament augur vaticin adelant avanz enfatiz expres puntualiz brome ironiz celebr sospech ratific zanj garantiz remat recomend aconsej pronostic ' +
        'evoc rememor asever cuestion aplaud reflexion rog suplic jur resalt reproch afe termin suspir murmur susurr solloz dispar tron revir festej reivindic tild tach calific alert abund matiz aclar apunt ' +
        'recalc remarc precis agreg coment relat afirm señal declar explic asegur indic destac acus habl subray anunci critic rechaz inform pregunt denunci confirm cit cont opin llam aleg grit estim ' +
        'valor revel reclam detall reiter plante public replic argument neg avis inst quej esper record confes contest mencion manifest protest ilustr censur desvel terci profundiz ejemplific corrobor objet ' +
        'increp abog traslad elogi ensalz espet razon justific felicit tuite remach lanz discrep jact descart cifr',
      ENDINGS.esAr,
    ),
  cueNouns:
    'palabras palabra declaraciones declaración entrevista comunicado discurso mensaje carta tuit respuesta pregunta opinión comentario testimonio frase expresión término términos rueda nota anuncio auto sentencia escrito versión relato',
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
  titles: {
    f: 'señora sra doña dña reina princesa infanta ministra presidenta directora senadora diputada consejera alcaldesa jueza magistrada fiscala doctora profesora hermana',
    m: 'señor sr d. don rey príncipe infante ministro presidente director senador diputado consejero alcalde papa padre hermano doctor profesor cardenal obispo',
    any: 'dr dra juez fiscal magistrado general coronel comandante capitán teniente portavoz líder secretario secretaria jefe jefa canciller embajador embajadora comisario comisaria',
  },
  roles: {
    f:
      'legisladora regidora jugadora nadadora arquitecta ingeniera vulcanóloga viticultora ganadera pescadora librera maestra letrada panadera carnicera hostelera dueña camarera peluquera cocinera tendera vendedora catedrática rectora decana cirujana nieta sobrina prima cuñada suegra nuera novia capitana síndica intendenta vocera inspectora bombera consellera opositora socia facultativa bailarina pintora escultora diseñadora presentadora fotógrafa compositora campesina voluntaria heredera comisionada relatora contralora preparadora árbitra colegiada notaria ganadora perita funcionaria gobernadora mandataria mujer niña chica madre esposa hermana hija tía abuela viuda ministra presidenta directora diputada senadora consejera alcaldesa jueza magistrada doctora profesora investigadora científica autora escritora actriz ' +
      'cantante abogada enfermera médica vecina alumna estudiante agricultora activista empresaria fundadora cofundadora codirectora secretaria concejala candidata responsable reina princesa',
    m:
      'legislador regidor técnico delantero defensa portero mediocampista nadador viticultor librero panadero carnicero hostelero dueño camarero peluquero cocinero tendero vendedor catedrático rector decano cirujano nieto sobrino primo cuñado suegro yerno novio guardameta centrocampista árbitro colegiado preparador síndico intendente vocero inspector bombero conseller president párroco arzobispo opositor socio facultativo inversor bailarín torero pintor escultor diseñador presentador fotógrafo compositor campesino voluntario heredero comisionado relator contralor notario ganador carpintero fontanero albañil camionero mecánico maestro perito funcionario gobernador gobernante mandatario hombre niño chico padre marido esposo hermano hijo tío abuelo viudo ministro presidente director diputado senador consejero alcalde magistrado doctor profesor investigador científico autor escritor actor abogado ' +
      'enfermero médico vecino alumno agricultor empresario fundador cofundador codirector secretario concejal candidato rey príncipe ganadero pescador marinero obrero',
    any:
      'cineasta tenista ciclista poeta novelista intérprete edil portavoz líder jefe jefa juez fiscal letrado procurador policía agente guardia soldado militar capitán comandante general coronel comisario comisaria delegado delegada representante miembro periodista economista ' +
      'analista experto experta especialista biólogo bióloga historiador historiadora politólogo sociólogo psicólogo psicóloga psiquiatra ingeniero arquitecto artista músico guionista ' +
      'entrenador entrenadora seleccionador jugador futbolista atleta campeón campeona piloto conductor conductora propietario propietaria inquilino cliente testigo víctima acusado acusada imputado imputada detenido detenida ' +
      'dirigente eurodiputado eurodiputada embajador embajadora canciller asesor asesora coordinador coordinadora consultor gerente empleado empleada trabajador trabajadora jubilado jubilada ' +
      'primer premier expolítico compañero compañera amigo amiga pareja familiar excontable contable chef dj dt pinchadiscos hincha conserje panelista docente pediatra comerciante colega forense lehendakari congresista sargento aspirante manifestante superviviente turista sindicalista socorrista meteorólogo meteoróloga',
  },
  groups:
    'expertos investigadores científicos responsables vecinos familiares padres familias estudiantes profesores sindicatos activistas manifestantes diputados senadores ministros autoridades policías agentes bomberos ' +
    'jueces magistrados fiscales abogados médicos enfermeras pescadores agricultores ganaderos trabajadores empleados empresarios clientes usuarios lectores internautas espectadores aficionados jugadores observadores ' +
    'analistas economistas especialistas historiadores asociaciones opositores partidarios críticos medios periodistas testigos víctimas fuentes algunos varios muchos otros hombres mujeres niños jóvenes ciudadanos votantes conservadores socialistas populares hijos hijas hermanos allegados comerciantes hosteleros docentes maestros voluntarios ecologistas damnificados seguidores hinchas turistas pasajeros alcaldes concejales dirigentes militantes campesinos',
  organisations:
    'empresa compañía sociedad ministerio tribunal audiencia juzgado corte agencia comisión comité consejo partido gobierno ejecutivo administración policía guardia fiscalía universidad escuela instituto fundación asociación sindicato ' +
    'federación unión organización grupo banco oficina centro red diario periódico revista cadena radio asamblea senado parlamento congreso cámara ejército consellería conselleria consejería concejalía diputación xunta club liga iglesia ayuntamiento ciudad región comunidad estado ong ' +
    'laboratorio hospital museo colectivo coalición alianza movimiento equipo dirección unidad kremlin moncloa generalitat junta defensa acusación organismo institución patronal cooperativa consorcio multinacional aerolínea cancillería secretaría intendencia gobernación alcaldía procuraduría contraloría bancada embajada plataforma entidad',
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
  pictures: 'foto fotos imagen fotografía',
  announcing: 'también vídeo video vea exclusiva',
  titling:
    'llamado llamada llamados llamadas denominado denominada denominados denominadas bautizado bautizada bautizados apodado apodada titulado titulada conocido conocida conocidos conocidas conocían apodo mote sobrenombre hashtag',
  titlingBy: 'como de',
  goingOn: 'añade añadió añadía agrega agregó continúa continuó prosigue prosiguió',
  functionWords:
    'no más menos muy también tampoco ya aún todavía siempre nunca jamás quizá quizás sin embargo además entonces luego después antes ahora hoy ayer mañana aquí allí así solo sólo incluso casi apenas mismo misma otro otra otros otras ' +
    'se le les lo la me te nos os qué quién cómo cuándo dónde cuánto sí último última primero primera primer nuevo nueva gran grande año años día días semana semanas mes meses vez veces tiempo hora horas ' +
    'en de el los las un una por para con y o pero si según tras desde hasta ante sobre entre durante cuando mientras aunque porque como donde eso esto ello algo nada todo todos tal tan tanto',
  nameParticles: 'de del la las los y von van der den da di el al ben bin',
  calendar:
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo navidad español española europeo internet',
  trades: {
    labels: 'autor autora pionera pionero',
    indefinite: 'un uno una unos unas cada ningún ninguna algún alguna varios varias dos tres todo toda',
    words: 'cabeza estrella leyenda ceo rapero número titular',
    endings: 'ista ólogo óloga dor dora tor tora ero era ario aria grafo',
    naming: 'llamado llamada',
    holding: 'dirige dirigía preside presidía representa enseña estudia trabaja',
    as: 'como',
    ages: '',
    generic:
      'hombre mujer chico chica madre padre viuda viudo estrella experto experta cantante actor actriz jubilado jubilada magistrado magistrada político política jefe jefa mandatario mandataria líder dirigente',
    plain: 'hombre mujer chico chica persona',
    copulas: 'es era fue será',
    denying: 'no más nunca menos',
    relations:
      'madre padre mujer marido esposa esposo hijo hija hermana hermano tía tío sobrina sobrino prima primo amigo amiga pareja compañero compañera vecino vecina viuda viudo',
    verbs: 'ó aron ieron aba aban rá rán',
    noTrades:
      'harto harta contento contenta orgulloso orgullosa consciente lleno llena prensa víspera noche helicóptero catenaria lista vista pista conquista comedor alrededor ordenador sector motor factor tractor vector dinero sendero acero tablero agujero entero extranjero tercero ligero verdadero duradero sincero crucero paradero manera carretera bandera frontera madera acera cartera tercera ligera entera verdadera extranjera sincera pradera ladera fuera ' +
      'horario escenario aniversario vestuario calendario itinerario salario contrario necesario extraordinario primario secundario sanitario universitario inmobiliario urbanitario sumario inventario cuestionario presupuestario originario primaria secundaria sanitaria universitaria maquinaria contraria necesaria extraordinaria malaria parlamentaria parlamentario autógrafo prólogo',
  },
  epithets: {
    offices:
      'alcalde alcaldesa regidor regidora intendente intendenta,gobernador gobernadora,presidente presidenta mandatario mandataria,ministro ministra,concejal concejala,entrenador entrenadora técnico técnica míster preparador preparadora,portero guardameta arquero cancerbero,abogado abogada letrado letrada,' +
      'juez jueza magistrado magistrada,fiscal,actriz actor intérprete protagonista,cantante,investigador investigadora científico científica,acusado acusada procesado procesada',
    bodies:
      'empresa compañía firma grupo sociedad multinacional cadena aerolínea cooperativa banco laboratorio,asociación organización ong fundación sindicato federación colectivo plataforma club equipo,entidad organismo institución',
  },
};
