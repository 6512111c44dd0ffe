import { ENDINGS, inflect } from './inflect.ts';
import type { Language } from './types.ts';

/** Portuguese as news is written in it, European and Brazilian, in the spelling before the agreement of 1990 (`director`, `colectivo`), too. */
export const pt: Language = {
  code: 'pt',
  speechFrom: 0.4,
  romanceLike: {
    dropsSubject: true,
    headFirst: true,
    incise: '',
    plural: 'm m-se m-lhe m-lhes m-me m-no m-na',
    nonfinite: 'ar er ir ndo ar-se er-se ir-se ndo-se ar-lhe er-lhe ir-lhe ndo-lhe',
    gerund: 'ndo',
    participle: 'do to',
    impersonal: 'se lê chama',
    asked:
      'perguntas pergunta questões perguntado perguntada questionado questionada indagado indagada interrogado interrogada interpelado interpelada instado instada confrontado confrontada',
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
      'al il lar ano ana ino ina eno ena ês esa ense ico ica ivo iva oso osa ista ário ária eiro eira dor dora ante ente inte vel leiro leira primeiro primeira segundo segunda terceiro terceira adjunto adjunta suplente substituto substituta interino interina civil maior sénior sênior ' +
      'público pública reformado reformada aposentado aposentada eleito eleita cessante alemão alemã catalão catalã espanhol espanhola russo russa sueco sueca suíço suíça grego grega turco turca polaco polaca checo checa tcheco tcheca croata belga basco basca galego galega europeu europeia judeu judia',
    at: 'em no na nos nas num numa desde até',
    prefixes: 'ex- vice- vice sub sub-',
    of: 'de do da dos das deste desta destes destas desse dessa daquele daquela',
    ofThem: 'deles delas',
    close: 'próximo próxima próximos próximas ligado ligada ligados ligadas',
  },
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
  },
  cueVerbs:
    'disse diz dizem disseram dizia diziam dizendo dizer dito dissera dirá dirão diria diz-se escrito descrito propôs propõe propõem propuseram proposto propor expôs expõe expõem expuseram exposto contrapôs contrapõe supôs supõe interveio intervém ' +
    'previu prevê preveem espera esperam quer querem lê leu riu sorri sorriu conclui argui atribui contradisse contradiz mantém mantêm manteve mantinha ' +
    inflect(
      'ironiz lament sublinh atir dispar desabaf acrescent salient destac ressalt afirm realç fris argument coment apont adiant avanç pontu enfatiz assegur alert avis critic consider confess confidenci revel ' +
        'lembr record relat cont explic declar justific advog acus replic contest question report indic inform anunci reiter assinal classific brinc remat observ neg fal conden pergunt denunci confirm cit aleg ' +
        'cham grit rejeit public acredit opin resum reforç mencion tuit manifest express exclam celebr elogi continu complet finaliz ponder detalh ach pens ' +
        'sustent apel augur vaticin suspir murmur sussurr soluç ameaç alvitr assever atalh balbuci berr brad clam comunic concord conjetur conjectur constat corrobor declam deplor desculp desdramatiz desvaloriz desdenh duvid elenc elucid ' +
        'encoraj enumer enunci esbravej especific especul estim evoc exager exalt exemplific exort explan explicit extern exult felicit filosof formul fundament gab gaguej gracej hesit ilustr implor indag insinu interpel interrog inst intim invoc ' +
        'julg jur lanç lastim louv martel minimiz narr notici objet object opt orden orient perspetiv perspectiv pontific postul precis preconiz prenunci proclam prognostic pronunci protest provoc queix quantific raciocin ratific reafirm recapitul ' +
        'recit reclam recomend recrimin recus refut regist registr regozij reivindic relativiz relembr rememor reprov repudi resmung respald ressalv retruc revid rog rosn sentenci sinaliz sintetiz solicit suplic suspeit tach teoriz tranquiliz troç twitt ' +
        'verbaliz vocifer zomb comemor calcul aconselh acautel admoest afianç alfinet anot antecip antev apost arremat assent atest avali caracteriz censur cobr congratul contextualiz convers cutuc desafi diagnostic discurs document emend ' +
        'entusiasm estranh fulmin fustig indign parabeniz partilh rasg recri ridiculariz satiriz vibr atac',
      ENDINGS.ptAr,
    ) +
    ' ' +
    inflect('respond entend escrev descrev promet defend esclarec reconhec agradec conced rebat contend enaltec tem gem', ENDINGS.ptEr) +
    ' ' +
    inflect(
      'garant refer admit insist assum suger defin resum exig ped repet desment advert inquir proferi reag prossegu exprim retorqu conclu argu atribu alud aplaud incid coincid grunh rug sent prefer reflet traduz',
      ENDINGS.ptIr,
    ),
  cueNouns:
    'palavras palavra declarações declaração entrevista comunicado discurso mensagem carta tweet resposta pergunta opinião comentário depoimento testemunho frase expressão termo termos conferência nota anúncio publicação postagem versão relato desabafo alegações',
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
    'aos olhos de',
    'aos olhos do',
    'aos olhos da',
    'no dizer de',
    'no dizer do',
    'no dizer da',
    'a seu ver',
    'em sua opinião',
    'na sua opinião',
    'no seu entender',
    'nas suas palavras',
    'em suas palavras',
  ],
  accordingToAtStart: 'para',
  titles: {
    f: 'senhora sra dona rainha princesa ministra presidenta diretora directora senadora deputada conselheira prefeita juíza doutora professora vereadora irmã desembargadora procuradora governadora embaixadora delegada secretária',
    m: 'senhor sr dom rei príncipe ministro diretor director senador deputado conselheiro prefeito juiz doutor professor vereador papa padre frei cardeal bispo desembargador procurador governador embaixador delegado secretário monsenhor pastor',
    any: 'd. dr dra prof profa eng presidente general coronel comandante capitão tenente sargento cabo major chefe chanceler líder',
  },
  roles: {
    f:
      'autora deputada vereadora prefeita treinadora jogadora idosa investigadora promotora mulher menina rapariga mãe esposa irmã filha tia avó viúva ministra diretora directora senadora conselheira juíza médica professora pesquisadora escritora atriz actriz ' +
      'cantora advogada enfermeira vizinha aluna agricultora empresária fundadora secretária candidata rainha princesa ' +
      'legisladora nadadora apicultora viticultora pescadora livreira padeira doceira cozinheira cabeleireira costureira vendedora comerciária peixeira varina catedrática reitora decana cirurgiã neta sobrinha prima cunhada sogra nora namorada noiva madrinha afilhada madrasta enteada ' +
      'bisavó bisneta capitã inspetora inspectora bombeira sócia bailarina pintora escultora apresentadora fotógrafa compositora camponesa voluntária herdeira relatora árbitra notária funcionária governadora garota moça senhora cidadã senhoria inquilina hospedeira leitora espectadora passageira ' +
      'operária encarregada defensora reclusa presa detenta galardoada vencedora locutora redatora redactora editora bibliotecária artesã monitora educadora tutora tesoureira pastora freira monja abadessa sargenta soldada filósofa química física dramaturga pedagoga farmacêutica académica acadêmica ' +
      'refugiada exilada órfã assassina agressora veterinária marinheira cofundadora codiretora subsecretária subdiretora desembargadora magistrada tradutora curadora restauradora produtora diretora-geral realizadora encenadora mineira vidreira operadora gestora administradora ' +
      'fazendeira caminhoneira motorneira catadora lavadeira faxineira empregada babá técnica bancária síndica tratadora criadora psicóloga geóloga oncóloga cardióloga moradora compradora consumidora utilizadora',
    m:
      'autor técnico vereador prefeito treinador jogador idoso avançado guarda-redes atacante zagueiro promotor homem menino rapaz pai marido irmão filho tio avô viúvo ministro diretor director senador deputado conselheiro juiz médico professor investigador pesquisador escritor ator actor cantor advogado enfermeiro ' +
      'vizinho aluno agricultor empresário fundador secretário candidato rei príncipe pescador operário ' +
      'legislador defesa defesa-central ponta-de-lança lateral ponta médio meia goleiro guardião nadador apicultor viticultor livreiro padeiro doceiro cozinheiro cabeleireiro barbeiro alfaiate sapateiro vendedor peixeiro açougueiro catedrático reitor decano cirurgião neto sobrinho primo cunhado sogro genro namorado noivo padrinho ' +
      'afilhado padrasto enteado bisavô bisneto inspetor inspector bombeiro sócio bailarino pintor escultor apresentador fotógrafo compositor camponês voluntário herdeiro relator árbitro notário funcionário governador garoto moço cidadão senhorio inquilino leitor espectador passageiro encarregado defensor recluso preso ' +
      'detento galardoado vencedor locutor redator redactor editor bibliotecário artesão oleiro ferreiro serralheiro carpinteiro marceneiro pedreiro canalizador encanador mecânico monitor educador tutor tesoureiro pastor padre pároco arcebispo bispo frade monge abade diácono cónego cônego capelão sacristão ' +
      'rabino missionário cônsul filósofo químico físico matemático astrónomo astrônomo botânico dramaturgo pedagogo farmacêutico académico acadêmico refugiado exilado órfão assassino agressor veterinário marinheiro cofundador codiretor subsecretário subdiretor desembargador magistrado tradutor curador restaurador produtor ' +
      'realizador encenador gestor administrador fazendeiro caminhoneiro mineiro vidreiro operador vaqueiro tecelão jardineiro tratador criador brigadeiro marechal comissário síndico morador comprador consumidor utilizador banqueiro bancário carteiro estafeta motoboy ' +
      'garçom barman faroleiro moleiro sineiro coveiro jangadeiro seringueiro porteiro zelador lenhador guarda-florestal corredor remador meio-campista centroavante',
    any:
      'cineasta romancista governante presidente porta-voz líder chefe procurador procuradora governador governadora autarca delegado delegada representante membro jornalista economista analista especialista perito perita cientista biólogo bióloga ' +
      'historiador historiadora politólogo sociólogo socióloga psicólogo psicóloga psiquiatra engenheiro engenheira arquiteto arquiteta arquitecto arquitecta artista músico futebolista atleta campeão campeã ' +
      'piloto motorista proprietário proprietária cliente testemunha vítima arguido arguida acusado acusada suspeito suspeita dirigente eurodeputado eurodeputada embaixador embaixadora chanceler assessor assessora coordenador coordenadora ' +
      'consultor consultora gerente empregado empregada trabalhador trabalhadora funcionário funcionária reformado reformada aposentado aposentada polícia policial agente guarda soldado militar capitão comandante general coronel estudante ativista activista ' +
      'primeiro-ministro primeira-ministra colega amigo amiga responsável parlamentar congressista magistrado magistrada réu ré queixoso queixosa denunciante delator delatora investigado investigada detido detida condenado condenada sobrevivente familiar parente adolescente jovem criança bebé bebê residente habitante almirante argumentista electricista eletricista fadista frentista maquinista pecuarista roteirista talhante visitante volante ' +
      'transeunte turista sindicalista manifestante militante apoiante simpatizante eleitor eleitora filiado filiada adepto adepta torcedor torcedora docente pediatra dentista anestesista fisioterapeuta terapeuta legista oncologista cardiologista infectologista infecciologista epidemiologista virologista ambientalista ecologista ' +
      'feminista jurista penalista constitucionalista criminalista urbanista geólogo geóloga arqueólogo arqueóloga antropólogo antropóloga meteorologista sismólogo sismóloga zoólogo zoóloga botânica astrónoma astrônoma biomédico biomédica nutricionista linguista cronista colunista correspondente repórter pivô comentador comentadora ' +
      'humorista comediante pianista violinista guitarrista baterista maestro maestrina guionista poeta poetisa intérprete protagonista modelo estilista designer chef sommelier dj rapper youtuber influencer influenciador influenciadora blogueiro blogueira tenista ciclista maratonista ginasta judoca surfista nadador-salvador ' +
      'canoísta velejador velejadora xadrezista selecionador selecionadora seleccionador capataz feirante ambulante comerciante lojista empreiteiro empreiteira acionista accionista pensionista contribuinte automobilista motociclista taxista camionista passageiro passageira hóspede anfitrião anfitriã sucessor sucessora antecessor antecessora ' +
      'vice-presidente secretário-geral secretária-geral diretor-geral diretora-geral director-geral directora-geral procurador-geral procuradora-geral comandante-geral ouvidor ouvidora provedor provedora auditor auditora relator relatora bastonário bastonária mandatário mandatária regedor alcaide edil ' +
      'superintendente tenente sargento cabo major alferes furriel xerife escrivão escrivã auxiliar ajudante aprendiz estagiário estagiária bolseiro bolseira bolsista doutorando doutoranda mestrando mestranda universitário universitária fonte tutor utente paciente doente usuário usuária internauta',
  },
  groups:
    'especialistas investigadores pesquisadores cientistas responsáveis moradores vizinhos familiares pais famílias estudantes professores sindicatos ativistas manifestantes deputados senadores ministros autoridades polícias agentes bombeiros ' +
    'juízes magistrados advogados médicos enfermeiros pescadores agricultores trabalhadores funcionários empresários clientes utilizadores usuários leitores espectadores adeptos torcedores jogadores observadores analistas economistas ' +
    'historiadores associações opositores apoiantes críticos jornalistas testemunhas vítimas fontes alguns vários muitos outros homens mulheres crianças jovens cidadãos eleitores ' +
    'activistas policiais militares soldados procuradores promotores delegados peritos inspetores inspectores socorristas comerciantes lojistas feirantes vendedores caminhoneiros camionistas motoristas taxistas passageiros utentes pacientes doentes turistas visitantes residentes habitantes inquilinos proprietários senhorios condóminos ' +
    'condôminos consumidores contribuintes reformados aposentados pensionistas idosos alunos alunas professoras docentes diretores directores reitores universitários biólogos geólogos arqueólogos meteorologistas epidemiologistas engenheiros arquitetos arquitectos urbanistas juristas vereadores vereadoras autarcas prefeitos ' +
    'governadores embaixadores diplomatas parlamentares congressistas eurodeputados dirigentes líderes militantes socialistas comunistas conservadores liberais ambientalistas ecologistas feministas indígenas quilombolas sindicalistas grevistas operários mineiros estivadores pilotos tripulantes assessores representantes organizadores ' +
    'promotoras produtores criadores pecuaristas fazendeiros viticultores armadores investidores acionistas accionistas sócios gestores administradores credores fornecedores concorrentes rivais treinadores atletas árbitros ciclistas artistas músicos atores actores autores escritores editores curadores realizadores cineastas padres ' +
    'bispos fiéis paroquianos voluntários vizinhas amigos amigas colegas companheiros filhos filhas irmãos irmãs tios primos avós herdeiros sobreviventes refugiados migrantes imigrantes reclusos presos detidos arguidos réus acusados suspeitos condenados denunciantes queixosos internautas seguidores fãs camponeses trabalhadoras enfermeiras médicas',
  organisations:
    'empresa companhia sociedade ministério tribunal corte agência comissão comité comitê conselho partido governo executivo administração polícia procuradoria universidade escola instituto fundação associação sindicato federação ' +
    'união organização grupo banco gabinete centro rede diário jornal revista emissora rádio assembleia senado parlamento congresso câmara exército clube liga igreja prefeitura município cidade vila aldeia bairro concelho distrito região estado ong ' +
    'laboratório hospital museu coletivo coligação aliança movimento equipa equipe direção defesa acusação ' +
    'firma multinacional construtora imobiliária seguradora petrolífera petroleira elétrica eléctrica mineradora mineira cimenteira papeleira siderúrgica cervejeira distribuidora transportadora operadora concessionária consultora consultoria produtora editora gravadora discográfica fabricante montadora filial holding startup sucursal cooperativa ' +
    'consórcio franquia franqueadora cadeia loja fábrica usina estaleiro transportador gestora fundo bolsa autarquia junta freguesia secretaria subsecretaria delegacia esquadra quartel comando gnr psp pj pm prf pf corporação bombeiros marinha aeronáutica aviação força guarda brigada direção-geral ' +
    'direcção direcção-geral inspeção inspecção autoridade regulador reguladora supervisor entidade organismo órgão instituição ordem confederação central plataforma coordenação colectivo coletiva frente bancada bloco oposição maioria minoria comissariado secretariado diretório directório cúpula executiva diretiva presidência ' +
    'vice-presidência chancelaria embaixada consulado reitoria faculdade departamento assessoria colégio liceu academia observatório centro-direita arquidiocese diocese paróquia cúria vaticano mesquita sinagoga misericórdia arquivo biblioteca teatro orquestra festival semanário periódico portal televisão televisora canal estação ' +
    'redação redacção provedoria ouvidoria defensoria promotoria controladoria corregedoria supremo ministério-público relação juizado júri colegiado planalto itamaraty kremlin generalitat seleção selecção torcida claque agremiação escuderia',
  documents:
    'relatório comunicado carta email mensagem texto estudo inquérito sondagem pesquisa artigo livro filme vídeo documento acórdão sentença decisão lei projeto proposta acordo tratado editorial nota tweet publicação denúncia ' +
    'queixa petição manifesto panfleto cartaz faixa lema discurso relatórios documentos mensagens cartas ' +
    'laudo parecer despacho decreto edital ofício ata acta boletim circular e-mail post postagem resolução portaria diploma projecto contrato memorando auto ação acção recurso liminar ordenação deliberação moção programa guião roteiro dossiê dossier levantamento diagnóstico autópsia perícia',
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
  pictures: 'foto fotos imagem fotografia',
  announcing: 'também vídeo veja exclusivo leia assista',
  titling:
    'chamado chamada chamados chamadas denominado denominada denominados denominadas batizado batizada batizados baptizado baptizada apelidado apelidada intitulado intitulada intitulados intituladas conhecido conhecida conhecidos conhecidas apelido alcunha hashtag',
  titlingBy: 'como de por',
  goingOn: 'acrescenta acrescentou prosseguiu prossegue continuou continua concluiu conclui adiantou adianta completou completa',
  functionWords:
    'não mais menos muito também já ainda sempre nunca talvez entanto entretanto além então depois antes agora hoje ontem amanhã aqui ali lá assim só apenas mesmo mesma outro outra outros outras quase cerca se lhe lhes me te nos ' +
    'que quem como quando onde quanto sim último última primeiro primeira novo nova grande ano anos dia dias semana semanas mês meses vez vezes tempo hora horas em de o a os as um uma por para com segundo após desde até ' +
    'sobre entre durante isso isto aquilo disso disto nisso nisto daí dali comigo consigo algo nada tudo tal tão tanto jamais tampouco aliás logo ora enfim afinal inclusive sobretudo bastante demais todos todas',
  nameParticles: 'de do da dos das e van von der den el al ben bin di del du la',
  calendar:
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta sexta natal páscoa carnaval português portuguesa brasileiro brasileira europeu internet',
  givenNames: {
    f: 'conceição assunção graça piedade felicidade vitória nazaré socorro olinda dores luz céu mercedes solange íris aparecida divina perpétua cândida branca esperança prazeres irene inês raquel ester rute isabel beatriz leonor carmen miriam lourdes lurdes taís laís thaís iris isis jordana',
    m: 'andré josé jesus gil brás tomé jacinto domingos salvador custódio xavier bento amaro duarte noé josué elias isaías jeremias messias luca nicola natal amado cândido divino urbano juca zeca chico tonho zé kiko dani nando',
  },
  phrases: {
    articles: 'o a os as um uma uns umas do da dos das ao à aos às no na nos nas pelo pela pelos pelas num numa',
    and: 'e',
    or: 'ou',
    ranking: 'ex novo nova primeiro primeira atual actual antigo antiga então',
    ranked: 'ministro ministra',
    quantifiers: 'cada alguns algumas todos todas dois duas três quatro cinco',
    oneOf: 'um uma',
    same: 'mesmo mesma',
    another: 'outro outra',
    years: 'anos',
    aged: 'idade',
    looseBehindNew: 'com',
    causes: 'contra para por',
    affiliating: 'de do da dos das',
    bodyOf: 'de do da dos das',
    times: 'desde após durante',
    until: 'até',
    circumstances: 'em no na nos nas num numa seu sua',
    siblings: 'velho velha novo nova gémeo gémea gêmeo gêmea caçula mais',
    beside: 'com contra segundo sem por',
    otherNames: 'alias aliás nascida nascido',
    relatives: 'que',
  },
  names: {
    honorifics: 'senhor senhora sr sra dom dona don dr dra d.',
    stateOffices: 'presidente presidenta',
    links: 'de do da dos das para pela pelo',
    locatives: 'em',
  },
  trades: {
    labels: 'autor autora pioneiro pioneira professor professora doutor doutora',
    indefinite: 'um uma uns umas outro outra outros outras cada nenhum nenhuma algum alguma vários várias dois duas três todo toda',
    words: 'chefe estrela lenda ceo rapper número titular cabeça',
    endings: 'ista dor dora tor tora sor sora eiro eira ário ária ólogo óloga grafo grafa ónomo ônomo ónoma ônoma euta',
    naming: 'chamado chamada',
    holding:
      'dirige dirigia preside presidia presidiu representa ensina ensinava estuda trabalha trabalhava lidera liderava liderou coordena coordenava comanda comandava chefia chefiava administra gere leciona lecciona integra encabeça milita cuida cuidava',
    as: 'como',
    ages: '',
    generic:
      'homem mulher rapaz rapariga jovem idoso idosa adolescente sexagenário sexagenária septuagenário septuagenária octogenário octogenária nonagenário nonagenária mãe pai viúva viúvo estrela especialista perito perita cantor cantora ator atriz actor actriz reformado reformada aposentado aposentada magistrado magistrada líder chefe político política governante dirigente responsável mandatário',
    plain: 'homem mulher rapaz rapariga pessoa moço moça senhor senhora garoto garota menino menina',
    copulas: 'é era foi será sido',
    denying: 'não mais nunca menos',
    relations:
      'mãe pai mulher marido esposa esposo filho filha irmã irmão tia tio sobrinha sobrinho prima primo amigo amiga companheira companheiro namorada namorado noiva noivo colega vizinho vizinha viúva viúvo avó avô neta neto cunhada cunhado sogra sogro genro nora padrasto madrasta enteado enteada padrinho madrinha afilhado afilhada ex-mulher ex-marido',
    verbs: 'ou aram eram iram iu eu ava avam iam ará erá irá',
    noTrades:
      'contente orgulhoso orgulhosa consciente cheio cheia imprensa véspera lista vista pista conquista entrevista revista mista autista motor sector setor fator factor trator tractor reator reactor vetor vector exterior interior anterior posterior superior inferior maior menor melhor pior ' +
      'calor valor cor dor sabor odor rumor erro terror horror humor amor favor rigor vapor corredor televisor computador elevador gerador carregador ventilador refrigerador aquecedor contador andador liquidificador mostrador marcador tambor licor pudor temor tremor vigor fervor flor ' +
      'dinheiro janeiro fevereiro roteiro cruzeiro estrangeiro estrangeira terceiro terceira verdadeiro verdadeira inteiro inteira primeiro primeira brasileiro brasileira mosteiro canteiro celeiro chuveiro banheiro travesseiro tinteiro isqueiro cinzeiro ponteiro viveiro cheiro paradeiro braseiro tabuleiro nevoeiro ribeiro ' +
      'bandeira fronteira maneira madeira cadeira carteira feira segunda-feira terça-feira quarta-feira quinta-feira sexta-feira barreira carreira ladeira ribeira geladeira torneira lareira poeira prateleira trincheira fileira pulseira besteira brincadeira fogueira peneira mangueira bananeira oliveira cordilheira ' +
      'horário cenário aniversário calendário salário contrário necessário primário secundário universitário sumário inventário questionário orçamentário originário vestiário plenário itinerário diário armário dicionário santuário estuário comentário formulário imobiliário ' +
      'primária secundária necessária contrária universitária malária área mária parágrafo autógrafo prólogo análogo catálogo diálogo ' +
      'europeu europeia judeu ateu meu seu teu museu liceu pneu troféu céu apogeu coliseu ateneu hebreu plebeu chapéu fariseu camafeu eu deu ' +
      'tora pastora aurora demora senhora agora embora hora amora espora fora outrora calculadora impressora incubadora betoneira escavadora retroescavadora assessoria lavadora',
  },
  epithets: {
    posts: 'juiz juíza procurador procuradora promotor promotora delegado delegada bispo arcebispo núncio legista bastonário bastonária desembargador desembargadora',
    offices:
      'prefeito prefeita alcaide,governador governadora,presidente presidenta autarca edil,ministro ministra,vereador vereadora,treinador treinadora técnico técnica míster selecionador seleccionador comandante,guarda-redes goleiro guardião arqueiro,advogado advogada defensor defensora causídico,' +
      'juiz juíza magistrado magistrada desembargador desembargadora,procurador procuradora promotor promotora,atriz actriz ator actor intérprete protagonista,escritor escritora romancista autor autora,cantor cantora fadista,investigador investigadora pesquisador pesquisadora cientista,' +
      'arguido arguida réu ré acusado acusada,deputado deputada,senador senadora,avançado atacante centroavante ponta-de-lança artilheiro,defesa zagueiro central,ciclista corredor,padre pároco sacerdote,médico médica,professor professora docente',
    kinds:
      'parlamentar congressista:deputado deputada senador senadora eurodeputado eurodeputada vereador vereadora,governante:ministro ministra secretário secretária governador governadora,autarca edil:prefeito prefeita,' +
      'magistrado magistrada:juiz juíza desembargador desembargadora procurador procuradora,investigador investigadora pesquisador pesquisadora cientista:biólogo bióloga geólogo geóloga físico física químico química arqueólogo ' +
      'arqueóloga historiador historiadora sociólogo socióloga antropólogo antropóloga,cineasta:realizador realizadora,docente:professor professora,médico médica clínico clínica:cirurgião cirurgiã psiquiatra pediatra oncologista ' +
      'cardiologista,artista:pintor pintora escultor escultora gravador músico cantor cantora fadista ator atriz,atleta desportista:ciclista corredor corredora nadador nadadora judoca surfista tenista,jogador jogadora futebolista:avançado ' +
      'atacante zagueiro defesa goleiro guarda-redes médio,clérigo sacerdote:padre pároco bispo arcebispo,empresário empresária:fundador fundadora dono dona,responsável dirigente:diretor diretora director directora presidente coordenador coordenadora',
    papers: 'documento texto',
    firms:
      'águas alimentos armazéns autocarros automóveis bebidas calçados carnes cervejas cimentos confecções conservas construções curtumes destilarias edições eletrodomésticos energias embalagens ferrovias fertilizantes fundições frutas granitos granjas hotéis indústrias ' +
      'instalações investimentos laboratórios laticínios lacticínios livrarias linhas madeiras mármores materiais metalúrgicas minas moinhos móveis obras óleos panificadoras papéis pedreiras pescas plásticos produtos químicas recauchutagens seguros sementes sistemas supermercados ' +
      'tecidos têxteis tecelagens telecomunicações tintas transportes tubos veículos viagens vidros vinhos',
    bodies:
      'empresa companhia firma grupo sociedade multinacional cadeia rede transportadora cooperativa banco laboratório construtora imobiliária seguradora petrolífera petroleira elétrica eléctrica mineradora cimenteira papeleira siderúrgica cervejeira distribuidora operadora concessionária consultora fabricante montadora gravadora editora filial fábrica loja,' +
      'associação organização ong fundação sindicato central federação confederação coletivo colectivo movimento plataforma clube equipa equipe torcida,entidade organismo instituição instituto órgão,ministério pasta secretaria,câmara autarquia município prefeitura junta,universidade reitoria faculdade,tribunal corte juízo,jornal diário periódico semanário revista,polícia corporação psp gnr pj pm prf pf,hospital unidade maternidade,escola colégio liceu',
  },
};
