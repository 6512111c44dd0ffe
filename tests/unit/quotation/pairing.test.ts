import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/page/types.ts';
import { pairQuotations } from '../../../lib/quotation/pairing.ts';
import { tokenise } from '../../../lib/quotation/tokens.ts';
import type { MarkStyle, Quotation } from '../../../lib/quotation/types.ts';

const ENGLISH: MarkStyle = {
  double: [
    ['“', '”'],
    ['"', '"'],
  ],
  single: [
    ['‘', '’'],
    ["'", "'"],
  ],
};
const GERMAN: MarkStyle = {
  double: [
    ['„', '“'],
    ['»', '«'],
  ],
  single: [
    ['‚', '‘'],
    ['›', '‹'],
  ],
};
const SWEDISH: MarkStyle = { double: [['”', '”']], single: [['’', '’']] };

const pair = (text: string, style = ENGLISH, blocks: Block[] = []): Quotation[] => pairQuotations(tokenise(text), style, blocks);
/** The quotations' words with their marks. */
const spans = (text: string, style = ENGLISH): string[] => pair(text, style).map((q) => text.slice(q.start, q.end));

describe('marks of each kind', () => {
  it.each([
    ['curly', 'She said “we go” and left.', ['“we go”']],
    ['straight', 'She said "we go" and left.', ['"we go"']],
    ['straight after a bracket and a dash', 'It was ("a mess") - "truly"- bad.', ['"a mess"', '"truly"']],
    ['straight with the space forgotten after it', 'He said:"We go."She left. "Then?"', ['"We go."', '"Then?"']],
    ['curly with the space forgotten before it', 'Orr said,“Look, we go.” Then he left.', ['“Look, we go.”']],
    ['opened straight, closed curly', 'She said "we go” and "then” left.', ['"we go”', '"then”']],
    ['two single signs for a double one', "She said ''we go'' and ``they stay'' here.", ["''we go''", "``they stay''"]],
    ['guillemets', 'Elle dit «\u00a0on part\u00a0» et «\u00a0vite\u00a0», puis sort.', ['«\u00a0on part\u00a0»', '«\u00a0vite\u00a0»']],
    ['guillemets after an elided article', 'Il veut l’«\u00a0unité\u00a0», (« vite »).', ['«\u00a0unité\u00a0»', '« vite »']],
    ['reversed guillemets', 'Er sagte: »Wir gehen« und ging »schnell«.', ['»Wir gehen«', '»schnell«']],
    ['low and high', 'Er sagte: „Wir gehen“, dann „schnell“.', ['„Wir gehen“', '„schnell“']],
    ['low and straight', 'Er sagte: „Wir gehen", dann „schnell".', ['„Wir gehen"', '„schnell"']],
    ['the Polish pair', 'Powiedział: „Idziemy” i wyszedł.', ['„Idziemy”']],
    ['corner brackets', '彼女は「行く」と言った。『本』も「早く」', ['「行く」', '『本』', '「早く」']],
    ['the closing sign typed twice', 'An “expedited“ review of “the water”.', ['“expedited“', '“the water”']],
  ])('%s', (_name, text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  it('opens with the sign that Swedish closes with', () => {
    expect(spans('”Vi går”, sade hon. ”Nu.”', SWEDISH)).toEqual(['”Vi går”', '”Nu.”']);
  });

  it('opens with a low single sign only where the language does', () => {
    expect(spans('Er nennt es ‚Zukunft‘ und geht.', GERMAN)).toEqual(['‚Zukunft‘']);
    expect(spans('The mill‚ ‘old and grey’‚ stands.', ENGLISH)).toEqual(['‘old and grey’']);
  });
});

describe('single marks and apostrophes', () => {
  it.each([
    ['curly', 'Orr called it ‘a mess’ and left.', ['‘a mess’']],
    ['straight', "'We go,' said Orr. 'Now.'", ["'We go,'", "'Now.'"]],
    ['an apostrophe inside a word', "O’Neill said ‘we don’t go’ and O'Neill's wife left.", ['‘we don’t go’']],
    ['a possessive inside', 'Orr praised ‘the dogs’ bowl’ again.', ['‘the dogs’ bowl’']],
    ['a plural at the end', 'Orr hates ‘dogs’ and cats.', ['‘dogs’']],
    ['a dropped letter inside', 'They were ‘goin’ home,’ he said.', ['‘goin’ home,’']],
    ['shortened words in front', "’Tis the ’90s, '90s, rock ’n’ roll, ‘em and 'twas.", []],
    ['possessives alone', 'The dogs’ bowls and the cats’ beds.', []],
    ['feet and inches', 'He is 6\'2" tall, the pipe 5" wide, the door 6\' high.', []],
    ['an opening mark that nothing closes', 'The ‘mess was old.', []],
    ['a headline', "Mayor: 'We will not go' says council", ["'We will not go'"]],
  ])('%s', (_name, text, expected) => {
    expect(spans(text)).toEqual(expected);
  });
});

describe('nesting', () => {
  it('finds the inner quotation and says what is around it', () => {
    const text = 'She said: “He called it ‘a mess’ and left,” and “then ‘won’ it”.';
    const found = pair(text);
    expect(found.map((q) => text.slice(q.start, q.end))).toEqual(['“He called it ‘a mess’ and left,”', '‘a mess’', '“then ‘won’ it”', '‘won’']);
    expect(found.map((q) => q.inside)).toEqual([null, 0, null, 2]);
  });

  it('takes double marks inside single ones', () => {
    const text = '‘He called it “a mess” and left,’ she said.';
    expect(spans(text)).toEqual(['‘He called it “a mess” and left,’', '“a mess”']);
  });

  it('takes curly marks inside straight ones of the same family', () => {
    expect(spans('"It is about “equal law” now," he said.')).toEqual(['"It is about “equal law” now,"', '“equal law”']);
  });

  it('lets a possessive inside a double quotation end with it', () => {
    expect(spans('“It is ‘theirs, the dogs’ own,” she said. “Yes.”')).toContain('“Yes.”');
  });
});

describe('paragraphs', () => {
  it('ends before the next quotation what was not closed before it, and loses none that follows', () => {
    expect(spans('Some call Vera an “ice queen or “robot”, which she dislikes.\n\nIt costs votes. “I feel no need to please,” she says.')).toEqual([
      '“ice queen or',
      '“robot”',
      '“I feel no need to please,”',
    ]);
    expect(spans('He vowed they would “face the consequences, before adding: "Many will look over their shoulder."')).toEqual([
      '“face the consequences, before adding:',
      '"Many will look over their shoulder."',
    ]);
  });

  it('ends a quotation whose closing mark was forgotten before the marks around one that follows', () => {
    expect(spans('She said “they went, and he ‹called it “the wall” himself› on Monday.')).toEqual(['“they went, and he', '‹called it “the wall” himself›', '“the wall”']);
  });

  it('keeps a speech over paragraphs whole whatever stands in it', () => {
    expect(spans('“We saw “Salt” on Monday.\n\n“It was long,” he said.')[0]).toBe('“We saw “Salt” on Monday.');
    expect(spans('He said: “We saw “Salt” on Monday.\n\n“It was long.”')[0]).toBe('“We saw “Salt” on Monday.');
  });

  it('ends at the paragraph what never closes', () => {
    const text = 'She said: “We go.\n\nThe bus left.';
    const [first, ...more] = pair(text);
    expect(text.slice(first!.start, first!.end)).toBe('“We go.');
    expect(first).toMatchObject({ closed: false, continues: null });
    expect(more).toEqual([]);
  });

  it('links a quotation that each paragraph reopens', () => {
    const found = pair('“We go.\n\n“We go by bus.\n\n“We go now,” said Orr.\n\n“Why?” asked Pell.');
    expect(found.map((q) => q.closed)).toEqual([false, false, true, true]);
    expect(found.map((q) => q.continues)).toEqual([null, 0, 1, null]);
  });

  it('links single marks that are reopened', () => {
    expect(pair('‘We go.\n\n‘We go now,’ said Orr.').map((q) => q.continues)).toEqual([null, 0]);
  });

  it('takes a paragraph that a single curly mark opens and nothing closes', () => {
    const text = '‘We go to the harbour and we go there now.\n\nThe bus left.\n\n‘We said so to the mayor’s men in the spring.\n\n‘We go,’ said Orr.';
    expect(pair(text).map((q) => [text.slice(q.start, q.start + 6), q.closed, q.continues])).toEqual([
      ['‘We go', false, null],
      ['‘We sa', false, null],
      ['‘We go', true, 1],
    ]);
  });

  it('takes a closing guillemet at a paragraph’s start for a reopening', () => {
    const text = 'Il dit : «\u00a0On part.\n\n»\u00a0On part vite\u00a0», dit-il.';
    expect(pair(text).map((q) => [text.slice(q.start, q.start + 1), q.continues])).toEqual([
      ['«', null],
      ['»', 0],
    ]);
  });

  it('takes what reopens a quotation for its opening mark: the next one of that sign closes it, the other one opens inside it', () => {
    expect(spans('Dijo: «Nos vamos.\n\n»Es tarde», contó Ruiz. Vega salió.')).toEqual(['«Nos vamos.', '»Es tarde»']);
    expect(spans('Dijo: «Nos vamos.\n\n»Fue un «sí», tal cual», contó Ruiz.')).toEqual(['«Nos vamos.', '»Fue un «sí», tal cual»', '«sí»']);
    expect(spans('Er sagte: »Wir gehen.\n\n«Es war ein »Ja«, so ist es«, sagte Lund.')).toEqual(['»Wir gehen.', '«Es war ein »Ja«, so ist es«', '»Ja«']);
  });

  it('does not link over a paragraph that opens otherwise', () => {
    expect(pair('“We go.\n\nThen she said: “We stay.”').map((q) => q.continues)).toEqual([null, null]);
  });
});

describe('what is no quotation', () => {
  it('knows a nickname inside a name', () => {
    const found = pair('Willie “Shorty” Smith and Dwayne "The Rock" Johnson met the “Big” club.');
    expect(found.map((q) => q.speech)).toEqual([false, false, true]);
  });

  it('takes a comma or a small word beside it for speech', () => {
    expect(pair('Orr, "Never," Smith said.')[0]!.speech).toBe(true);
    expect(pair('Then Orr said "Never" Monday.')[0]!.speech).toBe(true);
  });

  it('drops empty marks', () => {
    expect(spans('An "" empty “” pair.')).toEqual([]);
  });
});

describe('kinds', () => {
  it.each([
    ['“We go now,” said Orr.', 'direct'],
    ['Orr said: “We go now.”', 'direct'],
    ['Orr said, “We go now.”', 'direct'],
    ['Orr called it “a mess” twice.', 'partial'],
    ['Orr wants “to go now”.', 'partial'],
  ])('%s is %s', (text, kind) => {
    expect(pair(text)[0]!.kind).toBe(kind);
  });

  it('takes a block quotation without marks, and carries it over its paragraphs', () => {
    const parts = ['Orr wrote:', 'We go now.', 'And “soon” again.', '— Dana Orr', 'The bus left.'];
    const text = parts.join('\n\n');
    const kinds: Block['kind'][] = ['paragraph', 'blockquote', 'blockquote', 'blockquote', 'paragraph'];
    let at = 0;
    const blocks = parts.map((part, source): Block => {
      const start = at;
      at += part.length + 2;
      return { start, end: start + part.length, kind: kinds[source]!, source };
    });
    const found = pair(text, ENGLISH, blocks);
    expect(found.map((q) => [text.slice(q.start, q.end), q.kind, q.closed, q.continues, q.inside])).toEqual([
      ['We go now.', 'block', false, null, null],
      ['And “soon” again.', 'block', true, 0, null],
      ['“soon”', 'partial', true, null, 1],
    ]);
  });

  it('takes a block quotation without marks for speech only where it is introduced or signed', () => {
    const block = (before: string, after: string): boolean[] => {
      const parts = [before, 'We go now, all of us.', after];
      let at = 0;
      const blocks = parts.map((part, source): Block => {
        const start = at;
        at += part.length + 2;
        return { start, end: start + part.length, kind: source === 1 || part.startsWith('—') ? 'blockquote' : 'paragraph', source };
      });
      return pair(parts.join('\n\n'), ENGLISH, blocks).map((q) => q.speech);
    };
    expect(block('Orr wrote:', 'The bus left.')).toEqual([true]);
    expect(block('Orr left.', '— Dana Orr')).toEqual([true]);
    expect(block('Orr left.', 'The bus left.')).toEqual([false]);
  });

  it('keeps the marks of a block quotation that has them', () => {
    const text = '“We go now.”';
    expect(pair(text, ENGLISH, [{ start: 0, end: text.length, kind: 'blockquote', source: 0 }])).toMatchObject([{ kind: 'block', start: 0, end: 12 }]);
  });
});
