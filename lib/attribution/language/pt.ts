import { hashWords } from '../../quotation/index.ts';
import { ENDINGS, inflect } from './inflect.ts';
import { romanceGrammar, romancePapers } from './romance.ts';
import type { Language } from './types.ts';
import { once } from '../once.ts';

/** Nouns for people, in families that inflect alike: those in `-or`, to which women add an `a`. */
const OR =
  'autor nadador apicultor comentador encenador tutor locutor vereador treinador jogador promotor diretor director senador professor investigador pesquisador escritor cantor ' +
  'agricultor fundador pescador viticultor vendedor reitor inspetor inspector pintor escultor apresentador compositor relator governador leitor espectador defensor vencedor redator ' +
  'educador pastor agressor cofundador codiretor subdiretor desembargador tradutor curador restaurador realizador gestor administrador tratador criador ' +
  'morador comprador consumidor utilizador procurador historiador embaixador assessor coordenador trabalhador eleitor torcedor selecionador sucessor antecessor ouvidor ' +
  'provedor auditor';
/** Those in `-o`, where women have `-a`, as stems. */
const O =
  'prefeit notári exilad pedagog doceir peixeir catedrátic dramaturg doutorand bailarin menin ministr deputad conselheir médic advogad enfermeir vizinh alun empresári operári livreir padeir cozinheir ' +
  'cabeleireir net sobrinh cunhad sogr namorad noiv afilhad entead bombeir sóci fotógraf voluntári herdeir árbitr funcionári garot senhori inquilin passageir encarregad reclus detent ' +
  'bibliotecári tesoureir filósof astrónom astrônom farmacêutic refugiad assassin veterinári marinheir subsecretári magistrad fazendeir caminhoneir mineir síndic bancári perit biólog ' +
  'sociólog psicólog engenheir arquitet arquitect proprietári arguid acusad suspeit eurodeputad empregad reformad aposentad soldad amig investigad adept geólog arqueólog antropólog ' +
  'empreiteir bastonári mandatári sargent estagiári bolseir usuári';
/** Those in `-ista`, as stems, and others that are alike for women and men. */
const ISTA =
  'romanc jornal econom anal especial cient art futebol motor ativ activ congress argument electric eletric fad frent maquin pecuar roteir tur sindical dent anestes leg oncolog ' +
  'cardiolog infectolog infecciolog epidemiolog virolog ambiental ecolog femin jur penal constitucional criminal urban meteorolog nutricion colun humor pian violin guitarr guion ' +
  'protagon ten cicl maraton surf acion accion pension automobil motocicl tax camion';
const BOTH =
  'cineasta autarca representante atleta cliente testemunha vítima dirigente polícia agente estudante colega denunciante sobrevivente criança residente habitante visitante ' +
  'manifestante militante apoiante docente feirante comerciante contribuinte fonte utente paciente doente internauta migrante emigrante imigrante';

const verbsOfSpeech = once(
  () =>
    'disse diz dizem disseram dizia diziam dizendo dizer dito dissera dirá dirão diria diz-se escrito descrito propôs propõe propõem propuseram proposto propor expôs expõe expõem expuseram exposto interveio intervém ' +
    'previu prevê preveem espera esperam quer querem lê leu riu sorri sorriu conclui argui atribui contradisse contradiz mantém mantêm manteve mantinha ' +
    inflect(
      'ironiz lament sublinh atir dispar desabaf acrescent salient destac ressalt afirm realç fris argument coment apont adiant avanç pontu enfatiz assegur alert avis critic consider confess confidenci revel ' +
        'lembr record relat cont explic declar justific advog acus replic contest question report indic inform anunci reiter assinal classific brinc remat observ neg fal conden pergunt denunci confirm cit aleg ' +
        'cham grit rejeit public acredit opin resum reforç mencion tuit manifest express celebr elogi continu complet finaliz ponder detalh ach pens sustent apel vaticin suspir ameaç comunic concord constat ' +
        'deplor desvaloriz duvid enumer enunci especific especul estim evoc exalt exemplific explicit extern exult formul ilustr indag interrog inst intim invoc julg jur lanç louv minimiz objet object opt ' +
        'orden orient precis proclam pronunci protest provoc queix reafirm reclam recomend recus refut reivindic relembr repudi ressalv sinaliz sintetiz solicit suspeit tach zomb comemor aconselh acautel anot ' +
        'antecip apost avali censur desafi indign parabeniz vibr',
      ENDINGS.ptAr,
    ) +
    ' ' +
    inflect('respond entend escrev descrev promet defend esclarec reconhec agradec conced rebat contend enaltec tem', ENDINGS.ptEr) +
    ' ' +
    inflect(
      'garant refer admit insist assum suger defin resum exig ped repet desment advert inquir reag prossegu retorqu conclu argu atribu coincid sent prefer reflet',
      ENDINGS.ptIr,
    ),
);

/** Portuguese as news is written in it, European and Brazilian, in the spelling before the agreement of 1990 (`director`, `colectivo`), too. */
export const pt = once((): Language => ({
  code: 'pt',
  grammar: romanceGrammar,
  papers: romancePapers,
  speechFrom: 0.4,
  marks: {
    double: [
      ['“', '”'],
      ['"', '"'],
      ['«', '»'],
    ],
    single: [
      ['‘', '’'],
      ["'", "'"],
    ],
    dialogue: hashWords(verbsOfSpeech()),
  },
  cueVerbs: verbsOfSpeech(),
  cueNouns:
    'palavras palavra declarações declaração entrevista comunicado discurso mensagem carta tweet resposta pergunta opinião comentário depoimento testemunho frase expressão termo termos conferência nota anúncio publicação postagem versão relato desabafo alegações queixa lamento crítica acusação advertência aviso promessa conclusão diagnóstico análise explicação pedido apelo réplica reação',
  accordingTo: [
    'segundo',
    'de acordo com',
    'nas palavras de',
    'nas palavras do',
    'nas palavras da',
    'conforme',
    'consoante',
    'para',
    'na opinião de',
    'na opinião do',
    'na opinião da',
    'no entender de',
    'no entender do',
    'no entender da',
    'na visão de',
    'na visão do',
    'na visão da',
    'na avaliação de',
    'na avaliação do',
    'na avaliação da',
    'a seu ver',
    'em sua opinião',
    'na sua opinião',
    'no seu entender',
    'nas suas palavras',
    'em suas palavras',
  ],
  accordingToAtStart: 'para',
  afterwards: {
    openings: ['é o que', 'foi o que', 'é isto que', 'é isso que', 'assim o'],
    clefts: ['quem', 'quem o'],
    manner: ['com estas palavras', 'nestes termos', 'com esta frase'],
  },
  goingOn: 'acrescenta acrescentou prosseguiu prossegue continuou continua concluiu conclui adiantou adianta completou completa',
  pluralVerbs: 'm m-se m-lhe m-lhes m-me m-no m-na',
  titles: {
    f: 'senhora sra dona rainha princesa ministra presidenta diretora directora senadora deputada conselheira prefeita juíza doutora professora vereadora irmã desembargadora procuradora governadora embaixadora delegada secretária',
    m: 'senhor sr dom rei príncipe ministro diretor director senador deputado conselheiro prefeito juiz doutor professor vereador papa padre frei cardeal bispo desembargador procurador governador embaixador delegado secretário monsenhor pastor',
    any: 'd. dr dra prof profa eng arq cel des exmo exma presidente general coronel comandante capitão tenente sargento major chefe chanceler líder',
  },
  roles: {
    f:
      'idosa mulher rapariga mãe esposa irmã filha tia avó viúva juíza atriz actriz secretária candidata rainha princesa costureira cirurgiã prima nora madrinha madrasta capitã ' +
      'catadora lavadeira faxineira monja camponesa moça senhora cidadã hospedeira presa artesã freira química física académica acadêmica órfã diretora-geral babá técnica ' +
      inflect(OR, 'a') +
      ' ' +
      inflect(O, 'a'),
    m:
      'operador produtor editor consultor frade monge oleiro serralheiro cônsul garçom estafeta guarda-florestal técnico idoso avançado guarda-redes atacante zagueiro homem rapaz pai marido irmão filho tio avô viúvo juiz ator actor secretário candidato rei príncipe defesa defesa-central ponta-de-lança ' +
      'goleiro guardião barbeiro alfaiate sapateiro açougueiro cirurgião primo genro padrinho padrasto camponês moço cidadão preso artesão ferreiro ' +
      'carpinteiro marceneiro pedreiro canalizador encanador mecânico padre pároco arcebispo bispo rabino missionário químico físico matemático botânico ' +
      'académico acadêmico órfão tecelão jardineiro comissário banqueiro carteiro porteiro zelador corredor meio-campista centroavante ' +
      OR +
      ' ' +
      inflect(O, 'o'),
    any:
      'designer judoca capataz superintendente governante presidente porta-voz líder chefe delegado delegada membro politólogo psiquiatra músico campeão campeã piloto chanceler gerente policial guarda militar capitão comandante general ' +
      'coronel primeiro-ministro primeira-ministra responsável parlamentar réu ré detido detida condenado condenada familiar parente adolescente jovem bebé bebê almirante ' +
      'pediatra fisioterapeuta terapeuta botânica correspondente repórter comediante maestro poeta intérprete chef dj rapper ' +
      'youtuber influencer nadador-salvador ambulante vice-presidente secretário-geral secretária-geral diretor-geral diretora-geral director-geral ' +
      'directora-geral procurador-geral procuradora-geral edil tenente major auxiliar ajudante aprendiz ' +
      BOTH +
      ' ' +
      inflect(ISTA, 'ista'),
  },
  groups:
    'operadores produtores editores consultores responsáveis familiares pais famílias sindicatos autoridades juízes observadores associações opositores críticos alguns vários muitos outros homens mulheres jovens cidadãos policiais ' +
    'militares delegados idosos diplomatas parlamentares líderes socialistas comunistas conservadores liberais grevistas estivadores ' +
    'pilotos organizadores investidores fornecedores músicos atores actores padres bispos fiéis companheiros filhos filhas irmãos ' +
    'irmãs tios primos avós presos detidos réus condenados seguidores fãs camponeses ' +
    [inflect(OR, 'es as'), inflect(O, 'os as'), inflect(ISTA, 'istas'), inflect(BOTH, 's')].join(' '),
  organisations:
    'empresa companhia sociedade ministério tribunal corte agência comissão comité comitê conselho partido governo executivo administração polícia procuradoria universidade escola instituto fundação associação sindicato federação ' +
    'união organização grupo banco gabinete centro rede diário jornal revista emissora rádio assembleia senado parlamento congresso câmara exército clube liga igreja prefeitura município cidade vila aldeia bairro concelho distrito região estado ong ' +
    'laboratório hospital museu coletivo coligação aliança movimento equipa equipe direção defesa acusação ' +
    'firma multinacional construtora imobiliária seguradora elétrica eléctrica mineradora distribuidora transportadora operadora concessionária consultora produtora editora gravadora fabricante filial holding startup cooperativa ' +
    'consórcio loja fábrica fundo bolsa autarquia junta freguesia secretaria delegacia quartel comando gnr psp pj pm prf pf corporação bombeiros marinha força guarda brigada direção-geral ' +
    'direcção direcção-geral inspeção inspecção autoridade regulador reguladora supervisor entidade organismo órgão instituição ordem confederação central plataforma coordenação colectivo frente bancada bloco oposição maioria minoria secretariado cúpula executiva presidência ' +
    'vice-presidência embaixada consulado reitoria faculdade departamento assessoria colégio liceu academia observatório centro-direita diocese vaticano arquivo biblioteca teatro orquestra festival portal televisão televisora canal estação ' +
    'redação redacção ouvidoria defensoria promotoria supremo ministério-público relação kremlin seleção selecção torcida claque família entorno clã',
  documents:
    'relatório comunicado carta email mensagem texto estudo inquérito sondagem pesquisa artigo livro filme vídeo documento acórdão sentença decisão lei projeto proposta acordo tratado editorial nota tweet publicação denúncia ' +
    'queixa petição manifesto cartaz discurso relatórios documentos mensagens cartas ' +
    'laudo parecer despacho decreto edital ofício ata acta boletim circular e-mail post postagem resolução projecto contrato auto ação acção recurso programa dossiê autópsia perícia',
  issued: 'comunicado carta email e-mail mensagem nota tweet publicação postagem post ofício comunicação',
  issuedBy: 'de do da dos das',
  pronouns: {
    ele: { person: 3, gender: 'm', number: 'singular', role: 'subject' },
    ela: { person: 3, gender: 'f', number: 'singular', role: 'subject' },
    eles: { person: 3, gender: null, number: 'plural', role: 'subject' },
    elas: { person: 3, gender: 'f', number: 'plural', role: 'subject' },
    eu: { person: 1, gender: null, number: 'singular', role: 'subject' },
    nós: { person: 1, gender: null, number: 'plural', role: 'subject' },
    você: { person: 2, gender: null, number: 'singular', role: 'subject' },
    vocês: { person: 2, gender: null, number: 'plural', role: 'subject' },
    quem: { person: 3, gender: null, number: 'singular', role: 'relative' },
    qual: { person: 3, gender: null, number: 'singular', role: 'relative' },
    seu: { person: 3, gender: null, number: null, role: 'possessive' },
    sua: { person: 3, gender: null, number: null, role: 'possessive' },
    seus: { person: 3, gender: null, number: null, role: 'possessive' },
    suas: { person: 3, gender: null, number: null, role: 'possessive' },
    alguns: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    muitos: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    outros: { person: 3, gender: null, number: 'plural', role: 'indefinite' },
    alguém: { person: 3, gender: null, number: 'singular', role: 'indefinite' },
    ninguém: { person: 3, gender: null, number: 'singular', role: 'indefinite' },
  },
  determiners:
    'o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu sua seus suas meu minha nosso nossa cada todo toda todos todas algum alguma nenhum nenhuma vários várias dois duas três quatro cinco seis do da dos das no na nos nas ao à aos às pelo pela pelos pelas num numa deste desta destes destas desse dessa daquele daquela neste nesta nestes nestas nesse nessa naquele naquela',
  prepositions:
    'de do da dos das a ao aos à às em no na nos nas num numa por pelo pela pelos pelas para com sem sobre sob entre até desde durante perante contra após segundo conforme consoante mediante exceto excepto salvo junto diante deste desta destes destas neste nesta nestes nestas nesse nessa desse dessa daquele daquela naquele naquela nele nela neles nelas dele dela deles delas',
  placePrepositions: 'em',
  subordinators: 'que quando enquanto embora porque pois se como onde cujo cuja cujos cujas e ou mas porém contudo todavia nem assim',
  auxiliaries:
    'é são era eram foi foram será serão seria seriam seja sejam sendo sido ser está estão estava estavam esteve estado estar tem têm tinha tinham terá teria tenha tenham teve tido ter há havia haver pode podem podia poderia ' +
    'deve devem devia deveria vai vão ia faz fazem fez fora estará estaria estiveram tiveram terão teriam haviam haverá haveria houve pôde poderá poderão poderiam deverá deverão vinha veio vem vêm iam irá irão iria voltou volta voltava chegou chega chegava acabou acaba acabava começou começa começava passou costuma costumam',
  functionWords:
    'não mais menos muito também já ainda sempre nunca talvez entanto entretanto além então depois antes agora hoje ontem amanhã aqui ali lá assim só apenas mesmo mesma outro outra outros outras quase cerca se lhe lhes me te nos ' +
    'que quem como quando onde quanto sim último última primeiro primeira novo nova grande ano anos dia dias semana semanas mês meses vez vezes tempo hora horas em de o a os as um uma por para com segundo após desde até ' +
    'sobre entre durante isso isto aquilo disso disto nisso nisto daí dali comigo consigo algo nada tudo tal tão tanto jamais aliás logo ora afinal todos todas',
  nameParticles: 'de do da dos das e van von der den el al ben bin di del du la',
  calendar:
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta sexta natal páscoa carnaval português portuguesa brasileiro brasileira europeu internet',
  titling:
    'chamado chamada chamados chamadas denominado denominada denominados denominadas batizado batizada batizados baptizado baptizada apelidado apelidada intitulado intitulada intitulados intituladas conhecido conhecida conhecidos conhecidas apelido alcunha hashtag',
  titlingBy: 'como de por',
  bylines: 'por',
  pictures: 'foto fotos imagem fotografia',
  announcing: 'também vídeo veja exclusivo leia assista',
  romanceLike: {
    incise: '',
    nonfinite: 'ar er ir ndo ar-se er-se ir-se ndo-se ar-lhe er-lhe ir-lhe ndo-lhe',
    gerund: 'ndo',
    participle: 'do to',
    impersonal: 'se lê chama',
    asked: 'perguntas pergunta questões perguntado perguntada questionado questionada interrogado interrogada confrontado confrontada',
    to: 'a ao aos à às',
    clitics: 'se me te lhe lhes não já',
    enclitics: 'se me te lhe lhes nos vos o a os as lo la los las no na',
    adverbs: 'porém assim contudo todavia entretanto',
    thus: 'assim',
    articles: { f: 'a', m: 'o', any: '' },
    these: { f: 'esta', m: 'este' },
    last: 'último última',
    alone: 'depois então também ontem hoje já antes agora sim logo ainda',
    own: 'meu minha meus minhas nosso nossa nossos nossas',
    adjectives:
      'al il lar ano ana ino ina eno ena ês esa ense ico ica ivo iva oso osa ista ário ária eiro eira dor ante ente inte vel primeiro primeira segundo segunda adjunto adjunta suplente substituto substituta interino interina civil maior ' +
      'emérito emérita reformado reformada aposentado aposentada cessante alemão alemã espanhol espanhola russo russa europeu europeia',
    at: 'em no na nos nas num numa desde até',
    prefixes: 'ex- vice- vice sub sub-',
    of: 'de do da dos das deste desta destes destas desse dessa daquele daquela',
    ofThem: 'deles delas',
    close: 'próximo próxima próximos próximas ligado ligada ligados ligadas',
  },
  phrases: {
    articles: 'o a os as um uma uns umas do da dos das ao à aos às no na nos nas pelo pela pelos pelas num numa',
    and: 'e',
    or: 'ou',
    ranking: 'ex maior melhor novo nova primeiro primeira atual actual antigo antiga então',
    ranked: 'ministro ministra',
    quantifiers: 'cada alguns algumas todos todas dois duas três quatro cinco',
    oneOf: 'um uma',
    another: 'outro outra',
    same: 'mesmo mesma',
    relatives: 'que',
    years: 'anos',
    aged: 'idade',
    looseBehindNew: 'com',
    causes: 'contra para por',
    affiliating: 'de do da dos das',
    bodyOf: 'de do da dos das',
    circumstances: 'em no na nos nas num numa seu sua',
    times: 'desde após durante',
    until: 'até',
    otherNames: 'alias aliás nascida nascido',
    siblings: 'velho velha novo nova gémeo gémea gêmeo gêmea caçula mais',
    beside: 'com contra segundo sem por',
  },
  names: {
    surnamesAnd: 'e',
    honorifics: 'senhor senhora sr sra dom dona don dr dra d. eng arq exmo exma',
    stateOffices: 'presidente presidenta',
    links: 'de do da dos das para pela pelo',
    locatives: 'em',
    sites: 'teatro cinema auditório rua avenida praça parque ponte viaduto estádio ginásio aeroporto colégio liceu',
  },
  givenNames: {
    f: 'conceição assunção graça piedade felicidade vitória nazaré socorro olinda mercedes solange aparecida divina cândida branca esperança taís thaís',
    m: 'andré josé jesus gil brás domingos bento amaro duarte noé josué messias cândido juca zeca chico tonho zé',
  },
  trades: {
    labels: 'autor autora pioneiro pioneira professor professora doutor doutora',
    indefinite: 'um uma uns umas outro outra outros outras cada nenhum nenhuma algum alguma vários várias dois duas três todo toda',
    words: 'chefe estrela lenda ceo rapper número titular cabeça',
    endings: 'ista dor dora tor tora sor sora eiro eira ário ária ólogo óloga grafo grafa ónomo ônomo ónoma ônoma euta',
    noTrades:
      'mosteiro cruzeiro trator contente orgulhoso orgulhosa consciente cheio cheia imprensa véspera lista vista pista conquista entrevista motor sector setor fator factor exterior interior anterior posterior superior inferior maior menor melhor ' +
      'calor valor cor dor erro terror horror humor amor favor rigor televisor computador temor flor ' +
      'dinheiro estrangeiro estrangeira terceiro terceira verdadeiro verdadeira inteiro inteira primeiro primeira brasileiro brasileira ribeiro ' +
      'bandeira fronteira maneira madeira cadeira carteira feira ' +
      'horário cenário aniversário salário contrário necessário primário secundário universitário orçamentário plenário diário comentário imobiliário ' +
      'primária secundária necessária contrária universitária área diálogo ' +
      'europeu europeia judeu ateu meu seu teu museu liceu troféu céu eu deu ' +
      'demora agora embora hora fora outrora assessoria',
    verbs: 'ou aram eram iram iu eu ava avam iam ará erá irá',
    naming: 'chamado chamada',
    holding:
      'leciona gere integra dirige dirigia preside presidia presidiu representa ensina ensinava estuda trabalha trabalhava lidera liderava liderou coordena coordenava comanda comandava chefia chefiava cuida cuidava',
    as: 'como',
    copulas: 'é era foi será sido',
    denying: 'não mais nunca menos',
    ages: '',
    generic:
      'homem mulher rapaz rapariga jovem idoso idosa adolescente sexagenário sexagenária septuagenário septuagenária octogenário octogenária nonagenário nonagenária mãe pai viúva viúvo estrela especialista perito perita cantor cantora ator atriz actor actriz reformado reformada aposentado aposentada magistrado magistrada líder chefe político política governante dirigente responsável mandatário',
    plain: 'homem mulher rapaz rapariga pessoa moço moça senhor senhora garoto garota menino menina',
    relations:
      'mãe pai mulher marido esposa esposo filho filha irmã irmão tia tio sobrinha sobrinho prima primo amigo amiga companheira companheiro namorada namorado noiva noivo colega vizinho vizinha viúva viúvo avó avô neta neto cunhada cunhado sogra sogro genro nora padrasto madrasta enteado enteada padrinho madrinha afilhado afilhada ex-mulher ex-marido',
  },
  epithets: {
    offices:
      'prefeito prefeita alcaide,governador governadora,presidente presidenta autarca edil,ministro ministra,vereador vereadora,treinador treinadora técnico técnica míster selecionador seleccionador comandante,guarda-redes goleiro guardião arqueiro,advogado advogada defensor defensora causídico,' +
      'juiz juíza magistrado magistrada desembargador desembargadora,procurador procuradora promotor promotora,atriz actriz ator actor intérprete protagonista,escritor escritora romancista autor autora,cantor cantora fadista,investigador investigadora pesquisador pesquisadora cientista,' +
      'arguido arguida réu ré acusado acusada,deputado deputada,senador senadora,avançado atacante centroavante ponta-de-lança artilheiro,defesa zagueiro central,ciclista corredor,padre pároco sacerdote,médico médica,professor professora docente',
    known: 'premier premiê',
    states: 'estado governo executivo',
    stateHeads: 'presidente presidenta primeiro-ministro primeira-ministra premier premiê chanceler rei rainha chefe líder',
    below: 'vice',
    kinds:
      'parlamentar congressista:deputado deputada senador senadora eurodeputado eurodeputada vereador vereadora,governante:ministro ministra secretário secretária governador governadora,autarca edil:prefeito prefeita,' +
      'magistrado magistrada:juiz juíza desembargador desembargadora procurador procuradora,investigador investigadora pesquisador pesquisadora cientista:biólogo bióloga geólogo geóloga físico física químico química arqueólogo ' +
      'arqueóloga historiador historiadora antropóloga,cineasta:realizador realizadora,docente:professor professora,médico médica clínico clínica:cirurgião cirurgiã psiquiatra pediatra ' +
      'cardiologista,artista:pintor pintora escultor escultora gravador músico cantor cantora fadista ator atriz,atleta desportista:ciclista corredor corredora nadador nadadora judoca surfista tenista,jogador jogadora futebolista:avançado ' +
      'atacante zagueiro defesa goleiro guarda-redes,clérigo sacerdote:padre pároco bispo arcebispo,empresário empresária:fundador fundadora dono dona,responsável dirigente:diretor diretora director directora presidente coordenador coordenadora',
    posts: 'juiz juíza procurador procuradora promotor promotora delegado delegada bispo arcebispo desembargador desembargadora',
    bodies: {
      firm:
        'empresa companhia firma grupo sociedade multinacional rede transportadora cooperativa banco laboratório construtora imobiliária seguradora petrolífera petroleira ' +
        'elétrica eléctrica mineradora distribuidora operadora consultora gravadora editora filial fábrica loja',
      association: 'associação organização ong fundação sindicato central federação confederação coletivo colectivo movimento plataforma clube equipa equipe torcida',
      any: 'entidade organismo instituição instituto órgão',
      ministry: 'ministério pasta secretaria',
      townHall: 'câmara autarquia município prefeitura junta',
      court: 'tribunal corte juízo',
      school: 'escola colégio liceu',
      university: 'universidade reitoria faculdade',
      paper: 'jornal diário periódico semanário revista',
      hospital: 'hospital unidade maternidade',
      force: 'polícia corporação psp gnr pj pm prf pf',
    },
    firms:
      'águas alimentos armazéns automóveis bebidas calçados carnes conservas construções energias frutas hotéis indústrias investimentos laboratórios madeiras materiais minas móveis obras produtos seguros sistemas supermercados tecidos têxteis telecomunicações transportes viagens vidros vinhos',
    papers: 'documento texto',
  },
}));
