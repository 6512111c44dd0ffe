import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../lib/attribution/index.ts';
import { languageOf } from '../../../lib/attribution/language/index.ts';
import { findMentions } from '../../../lib/attribution/mentions/index.ts';
import { lexiconOf, tagWords } from '../../../lib/attribution/words/lexicon.ts';
import { tokenise } from '../../../lib/quotation/tokens.ts';
import { read } from './people/reading.ts';

/** Who speaks, with the role where one is told. */
const speakers = (text: string): (string | null)[] =>
  readQuotations(text, { language: 'pt' }).attributions.map(({ speaker }) => speaker && [speaker.name, speaker.role].filter(Boolean).join(', '));

function mentions(text: string): string[] {
  const tokens = tokenise(text);
  const lexicon = lexiconOf(languageOf('pt'));
  return findMentions({ tokens, bits: tagWords(tokens, lexicon), lexicon }).map(({ start, end }) => text.slice(start, end));
}

describe('a Portuguese subject behind its verb', () => {
  it.each([
    ['“As obras terminam em maio”, afirmou a vereadora Cidália Roque.', 'Cidália Roque, vereadora'],
    ['Rui Pestana calou-se. “Cada peça a mais é uma máquina a menos”, disse em nota a federação do setor.', 'federação do setor'],
    ['Rui Pestana saiu. “Desliguei o rádio”, revelou, com um sorriso, a vencedora, Ana Lobato.', 'Ana Lobato, vencedora'],
    ['“Quero o meu dinheiro”, disse, à porta do tribunal, a pescadora Ana Lobato.', 'Ana Lobato, pescadora'],
    ['“Está controlado”, afirmou ao jornal “Valmar Hoje” o ministro Gaspar Telo.', 'Gaspar Telo, ministro'],
    ['“O cão salvou-me”, respondeu-lhe a vizinha, Alda Brito.', 'Alda Brito, vizinha'],
  ])('speaks: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it('is left out where whoever spoke goes on', () => {
    expect(speakers('O delegado Odair Prates apresentou o balanço. Queixou-se de “falta de meios”. “Foi um êxito”, resumiu.')).toEqual([
      'Odair Prates, delegado',
      'Odair Prates, delegado',
    ]);
  });

  it('is not whom it tells', () => {
    expect(speakers('Abel Costa desconfiava. Dizia à mulher, Preciosa, que não ia falar «a uma senhora de sapatos limpos».')).toEqual(['Abel Costa']);
  });
});

describe('a Portuguese phrase', () => {
  it.each([
    ['A Polícia Militar de Valmar disse que abriu “procedimento interno”.', 'Polícia Militar de Valmar'],
    ['A direção do hospital abriu um inquérito e fala em “erro grave”.', 'direção do hospital'],
    ['Um membro do secretariado nacional admitiu que a lista é “fraca”.', 'membro do secretariado nacional'],
    ['Uma técnica deste organismo considerou o método “promissor para todos”.', 'técnica deste organismo'],
    ['Em entrevista, o ministro de Minas e Energia declarou que não fará “nenhuma mágica”.', 'ministro de Minas e Energia'],
    ['O Presidente da República lembrou que a lei “não é um folheto”.', 'Presidente da República'],
    ['Fonte da Marinha disse à Lusa que o barco “não pediu ajuda”.', 'Fonte da Marinha'],
  ])('has what hangs on its noun: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it('may be one of several', () => {
    expect(mentions('Um deles, que pediu anonimato, falou.')).toContain('Um deles');
  });

  it('ends in the whole name of a body', () => {
    expect(mentions('Ontem a empresa Águas do Vale falou.')).toContain('a empresa Águas do Vale');
  });

  it('has no ministry in its name', () => {
    expect(speakers('O ex-secretário de Educação Wanderley Couto disse que a lista vinha “já com o valor ao lado”.')).toEqual(['Wanderley Couto, ex-secretário de Educação']);
  });
});

describe('whom a Portuguese description stands for', () => {
  it.each([
    ['O deputado Rui Sá (PSB) subiu à tribuna. Para o parlamentar, o corte é “cruel”.', 'Rui Sá, deputado'],
    ['O presidente da Câmara de Vilar, Rui Sá, falou. O autarca disse que o plano é “sério”.', 'Rui Sá, presidente da Câmara de Vilar'],
    ['O guarda-redes Tiago Brás defendeu um penálti. “Estudei o marcador”, revelou o guardião.', 'Tiago Brás, guarda-redes'],
    ['A mineradora Norvale parou a mina. Em nota, a companhia diz que “não há risco”.', 'Norvale, mineradora'],
    ['A PSP deteve três jovens. A corporação diz que os suspeitos “colaboraram”.', 'PSP'],
    ['Um laudo independente apontou risco de rutura. O documento fala em “anomalias progressivas”.', 'laudo independente'],
    ['Ana Lobato falou com Rui Pestana. “Não há verbas”, respondeu este último.', 'Rui Pestana'],
    ['Ana Lobato falou com o autarca Rui Pestana. “Não há verbas”, respondeu este.', 'Rui Pestana, autarca'],
  ])('is told by its noun: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it('is one described before where it says so', () => {
    expect(speakers('O barco afundou-se, disse fonte da Marinha. Ana Lobato viu tudo. “Não houve pedido de ajuda”, indicou a mesma fonte.')).toEqual(['fonte da Marinha']);
  });

  it('is somebody else where a relative clause tells which one', () => {
    const text = 'O Conselho de Valmar ameaçou recorrer. A entidade que representa o setor falou. A entidade falou.';
    const { of } = read(text, 'pt');
    expect([of('A entidade').name, of('A entidade', 1).name]).toEqual(['entidade', 'Conselho de Valmar']);
  });

  it('is the subject of the verb before and', () => {
    expect(speakers('Rui Pestana saiu. Um auxiliar do presidente foi além e afirmou, sob anonimato, que a diretoria age “por birra”.')).toEqual(['auxiliar do presidente']);
  });

  it('is nobody who was told of by the noun of something else', () => {
    expect(speakers('De acordo com a delegada Jurema Alves, o suspeito “confessou tudo”.')).toEqual(['Jurema Alves, delegada']);
  });
});
