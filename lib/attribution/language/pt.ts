import { ENDINGS, inflect } from './inflect.ts';
import type { Language } from './types.ts';

/** Portuguese as news is written in it, European and Brazilian. */
export const pt: Language = {
  code: 'pt',
  speechFrom: 0.4,
  romanceLike: {
    dropsSubject: true,
    headFirst: true,
    incise: '',
    plural: 'm',
    nonfinite: 'ar er ir ndo',
    gerund: 'ndo',
    participle: 'do to',
    impersonal: 'se lê chama',
    to: 'ao aos à às',
    clitics: 'se me lhe não já',
    adverbs: 'porém assim',
    thus: 'assim',
    articles: { f: 'a', m: 'o', any: '' },
    these: { f: 'esta', m: 'este' },
    at: 'em no na',
    prefixes: 'ex- vice- sub',
    of: 'de do da dos das',
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
    'disse diz dizem disseram dizia diziam dizendo dizer dito garantiu garante garantem garantiram garantido referiu refere referem referiram referido respondeu responde respondem respondido escreveu ' +
    'escreve escrevem escreveram escrito advertiu adverte insistiu insiste insistem reconheceu reconhece reconhecem reconhecido admitiu admite admitem admitido pediu pede pedem pediram pedido exigiu exige ' +
    'exigem prometeu promete prometem precisou esclareceu esclarece concluiu conclui concluem resumiu resume desmentiu desmente defendeu defende defendem defendido repetiu repete notou nota descreveu ' +
    'descreve descrevem descrito definiu define propôs propõe propõem agradeceu agradece prosseguiu prossegue sugeriu sugere sugerem espera esperam quer querem teme temem ' +
    inflect(
      'ironiz lament sublinh atir dispar desabaf acrescent salient destac ressalt afirm realç fris argument coment apont adiant avanç pontu enfatiz assegur alert avis critic consider confess confidenci revel ' +
        'lembr record relat cont explic declar justific advog acus replic contest question report indic inform anunci reiter assinal classific brinc remat observ neg fal conden pergunt denunci confirm cit aleg ' +
        'cham grit rejeit public acredit opin resum reforç mencion tuit manifest express exclam celebr elogi continu complet finaliz ponder detalh ach pens',
      ENDINGS.ptAr,
    ) +
    ' reagiu reage reagem rebateu rebate diz-se',
  cueNouns:
    'palavras palavra declarações declaração entrevista comunicado discurso mensagem carta tweet resposta pergunta opinião comentário depoimento testemunho frase expressão termo termos conferência nota anúncio publicação',
  accordingTo: ['segundo', 'de acordo com', 'nas palavras de', 'conforme', 'para', 'na opinião de'],
  accordingToAtStart: 'para',
  titles: {
    f: 'senhora sra dona d rainha princesa ministra presidenta diretora directora senadora deputada conselheira prefeita juíza doutora professora vereadora irmã',
    m: 'senhor sr dom rei príncipe ministro diretor director senador deputado conselheiro prefeito juiz doutor professor vereador papa padre cardeal bispo',
    any: 'dr dra prof presidente governador governadora procurador procuradora general coronel comandante capitão tenente major secretário secretária chefe chanceler embaixador embaixadora delegado delegada líder',
  },
  roles: {
    f:
      'autora deputada vereadora prefeita treinadora jogadora idosa investigadora promotora mulher menina rapariga mãe esposa irmã filha tia avó viúva ministra diretora directora senadora conselheira juíza médica professora pesquisadora escritora atriz actriz ' +
      'cantora advogada enfermeira vizinha aluna agricultora empresária fundadora secretária candidata rainha princesa',
    m:
      'autor técnico vereador prefeito treinador jogador idoso avançado guarda-redes atacante zagueiro promotor homem menino rapaz pai marido irmão filho tio avô viúvo ministro diretor director senador deputado conselheiro juiz médico professor investigador pesquisador escritor ator actor cantor advogado enfermeiro ' +
      'vizinho aluno agricultor empresário fundador secretário candidato rei príncipe pescador operário',
    any:
      'cineasta romancista governante presidente porta-voz líder chefe procurador procuradora governador governadora autarca delegado delegada representante membro jornalista economista analista especialista perito perita cientista biólogo bióloga ' +
      'historiador historiadora politólogo sociólogo socióloga psicólogo psicóloga psiquiatra engenheiro engenheira arquiteto arquiteta artista músico futebolista atleta campeão campeã ' +
      'piloto motorista proprietário proprietária cliente testemunha vítima arguido arguida acusado acusada suspeito suspeita dirigente eurodeputado eurodeputada embaixador embaixadora chanceler assessor assessora coordenador coordenadora ' +
      'consultor gerente empregado empregada trabalhador trabalhadora funcionário funcionária reformado reformada aposentado aposentada polícia policial agente guarda soldado militar capitão comandante general coronel estudante ativista activista ' +
      'primeiro-ministro primeira-ministra colega amigo amiga responsável',
  },
  groups:
    'especialistas investigadores pesquisadores cientistas responsáveis moradores vizinhos familiares pais famílias estudantes professores sindicatos ativistas manifestantes deputados senadores ministros autoridades polícias agentes bombeiros ' +
    'juízes magistrados advogados médicos enfermeiros pescadores agricultores trabalhadores funcionários empresários clientes utilizadores usuários leitores espectadores adeptos torcedores jogadores observadores analistas economistas ' +
    'historiadores associações opositores apoiantes críticos jornalistas testemunhas vítimas fontes alguns vários muitos outros homens mulheres crianças jovens cidadãos eleitores',
  organisations:
    'empresa companhia sociedade ministério tribunal corte agência comissão comité comitê conselho partido governo executivo administração polícia procuradoria universidade escola instituto fundação associação sindicato federação ' +
    'união organização grupo banco gabinete centro rede diário jornal revista emissora rádio assembleia senado parlamento congresso câmara exército clube liga igreja prefeitura município cidade região estado ong ' +
    'laboratório hospital museu coletivo coligação aliança movimento equipa equipe direção defesa acusação',
  documents:
    'relatório comunicado carta email mensagem texto estudo inquérito sondagem pesquisa artigo livro filme vídeo documento acórdão sentença decisão lei projeto proposta acordo tratado editorial nota tweet publicação denúncia ' +
    'queixa petição manifesto panfleto cartaz faixa lema discurso relatórios documentos mensagens cartas',
  issued: 'comunicado carta email mensagem nota tweet publicação',
  issuedBy: 'de do da',
  pronouns: {
    ele: { person: 3, gender: 'm', number: 'singular', role: 'subject' },
    ela: { person: 3, gender: 'f', number: 'singular', role: 'subject' },
    eles: { person: 3, gender: null, number: 'plural', role: 'subject' },
    elas: { person: 3, gender: 'f', number: 'plural', role: 'subject' },
    eu: { person: 1, gender: null, number: 'singular', role: 'subject' },
    nós: { person: 1, gender: null, number: 'plural', role: 'subject' },
    você: { person: 2, gender: null, number: 'singular', role: 'subject' },
    quem: { person: 3, gender: null, number: 'singular', role: 'relative' },
    este: { person: 3, gender: 'm', number: 'singular', role: 'indefinite' },
    esta: { person: 3, gender: 'f', number: 'singular', role: 'indefinite' },
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
    'o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu sua seus suas meu minha nosso nossa cada todo toda todos todas algum alguma nenhum nenhuma vários várias dois duas três quatro cinco seis do da dos das no na nos nas ao à',
  prepositions:
    'de do da dos das a ao aos à às em no na nos nas num numa por pelo pela pelos pelas para com sem sobre sob entre até desde durante perante contra após segundo conforme mediante exceto',
  placePrepositions: 'em',
  subordinators: 'que quando enquanto embora porque pois se como onde cujo cuja e ou mas porém nem assim',
  auxiliaries:
    'é são era eram foi foram será serão seria seriam seja sejam sendo sido ser está estão estava estavam esteve estado estar tem têm tinha tinham terá teria tenha tenham teve tido ter há havia haver pode podem podia poderia ' +
    'deve devem devia deveria vai vão ia faz fazem fez',
  pictures: 'foto imagem fotografia',
  titling: 'chamado chamada chamados chamadas denominado denominada denominados batizado batizada apelidado apelidada intitulado intitulada conhecido conhecida apelido hashtag',
  titlingBy: 'como de',
  goingOn: 'acrescenta acrescentou prosseguiu continuou concluiu adiantou',
  functionWords:
    'não mais menos muito também já ainda sempre nunca talvez entanto além então depois antes agora hoje ontem amanhã aqui ali lá assim só apenas mesmo mesma outro outra outros outras quase cerca se lhe lhes me te nos ' +
    'que quem como quando onde quanto sim último última primeiro primeira novo nova grande ano anos dia dias semana semanas mês meses vez vezes tempo hora horas em de o a os as um uma por para com e ou mas segundo após desde até ' +
    'sobre entre durante isso isto aquilo algo nada tudo tal tão tanto',
  nameParticles: 'de do da dos das e van von der den el al ben bin di',
  calendar:
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo natal páscoa português portuguesa brasileiro internet',
  phrases: {
    articles: 'o a os as um uma do da dos das ao',
    and: 'e',
    or: 'o',
    ranking: 'ex novo nova primeiro primeira',
    ranked: 'ministro ministra',
    oneOf: 'um uma',
    years: 'anos',
    causes: 'contra para por',
    affiliating: 'de do da dos',
    bodyOf: 'de',
    times: 'durante',
    circumstances: 'em no na',
    siblings: 'velho velha novo nova gémeo gémea gêmeo gêmea',
    beside: 'com contra segundo sem por',
    otherNames: 'alias',
    relatives: 'que',
  },
  names: {
    honorifics: 'senhor senhora sr sra dona don dr',
    stateOffices: 'presidente presidenta',
    links: 'de do da para',
    locatives: 'em',
  },
  trades: {
    indefinite: 'um uma uns umas cada nenhum nenhuma algum alguma vários várias dois duas três todo toda',
    words: 'chefe estrela lenda ceo rapper número titular',
    endings: 'ista dor dora tor tora eiro eira ólogo óloga grafo',
    naming: 'chamado chamada',
    holding: 'dirige dirigia preside presidia representa ensina estuda trabalha lidera',
    as: 'como',
    ages: '',
    generic: 'homem mulher rapaz rapariga mãe pai viúva viúvo especialista cantor cantora ator atriz reformado reformada líder chefe político política',
    plain: 'homem mulher rapaz rapariga pessoa',
    copulas: 'é era foi',
    denying: 'não mais nunca menos',
    relations: 'mãe pai mulher marido filho filha irmã irmão tia tio sobrinha sobrinho prima primo amigo amiga companheiro companheira colega vizinho vizinha viúva',
    verbs: 'ou aram eram ava avam',
  },
};
