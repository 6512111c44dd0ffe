import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../lib/page/types.ts';
import { readQuotations } from '../../../../lib/attribution/index.ts';

const speakers = (text: string, blocks?: Block[]): (string | null)[] => readQuotations(text, { language: 'en', blocks }).attributions.map(({ speaker }) => speaker && speaker.name);

/** Blocks of a text whose parts stand between blank lines, one kind each. */
function blocksOf(parts: readonly string[], kinds: readonly Block['kind'][]): Block[] {
  let at = 0;
  return parts.map((part, source): Block => {
    const start = at;
    at += part.length + 2;
    return { start, end: start + part.length, kind: kinds[source] ?? 'paragraph', source };
  });
}

describe('quotations settled with their neighbours', () => {
  it('gives the answers of an interview to the one who answers', () => {
    const text =
      'Grace Okafor has led the port for ten years. “I never wanted another job,” Okafor says.\n\nDid the mayor, Daniel Pryce, surprise you?\n\n' +
      '“Not at all, we had seen it coming for many years.”\n\nWhat about money?\n\n“There was never enough of it, and there never will be.”';
    expect(speakers(text)).toEqual(['Grace Okafor', 'Grace Okafor', 'Grace Okafor']);
  });

  it('leaves the question to the writer who asks it', () => {
    const text =
      '“They say it is like a church,” Nora Lind told me. It smelled of fish. It was dark as well.\n\n“How close can we go?” I asked.\n\n“How’s your insurance?” said Tomas Berg.';
    expect(speakers(text)).toEqual(['Nora Lind', 'I', 'Tomas Berg']);
  });

  it('leaves an answer to whom the text states beside it', () => {
    const text =
      'Grace Okafor has led the port for ten years. “I never wanted another job,” Okafor says.\n\nBut what if the harbour closes one day?\n\n“Then we all go home, every one of us,” Pryce said.';
    expect(speakers(text)).toEqual(['Grace Okafor', 'Pryce']);
  });

  it('leaves words that somebody else says, too, to whom the text states beside them', () => {
    const text =
      'Grace Okafor told the council on Monday that she was “not quite there yet” with the plan.\n\n' +
      'Daniel Pryce, the auditor, said on Tuesday: “We are not quite there yet, and we may never be there at all.”';
    expect(speakers(text)).toEqual(['Grace Okafor', 'Daniel Pryce']);
  });

  it('gives a headline’s quotation the speaker of the same words in the text', () => {
    const parts = ['Port ‘a total mess’, council hears', 'The council met on Monday about the port.', '“It is a total mess, all of it,” said Grace Okafor, the harbour director.'];
    const blocks = blocksOf(parts, ['headline']);
    expect(new Set(speakers(parts.join('\n\n'), blocks))).toEqual(new Set(['Grace Okafor']));
  });

  it('gives a heading’s quotation to who speaks below it, not above', () => {
    const parts = [
      '“We counted every crane,” said Daniel Pryce, the auditor. “None of them was safe.”',
      '‘The quay is sinking and nobody listens’',
      '“The quay is going down by an inch a year,” said Grace Okafor, the harbour director.',
    ];
    const text = parts.join('\n\n');
    expect(speakers(text, blocksOf(parts, ['paragraph', 'heading']))).toEqual(['Daniel Pryce', 'Daniel Pryce', 'Grace Okafor', 'Grace Okafor']);
  });

  it('names nobody of the section above for a heading where nobody speaks below it', () => {
    const parts = ['“We counted every crane,” said Daniel Pryce, the auditor.', '‘The quay is sinking and nobody listens’', 'It rained all week.'];
    expect(speakers(parts.join('\n\n'), blocksOf(parts, ['paragraph', 'heading']))).toEqual(['Daniel Pryce', null]);
  });

  it('gives the name of who speaks below it to whom a heading calls by that one’s office', () => {
    const parts = ['Minister calls quay ‘a cowardly mess’', 'The infrastructure minister, Grace Okafor, has seen the quay. “It is a cowardly mess, I said so,” said Okafor.'];
    expect(speakers(parts.join('\n\n'), blocksOf(parts, ['heading']))).toEqual(['Grace Okafor', 'Grace Okafor']);
    const other = ['Widow calls quay ‘a cowardly mess’', '“We counted every crane,” said Grace Okafor, the harbour director.'];
    expect(speakers(other.join('\n\n'), blocksOf(other, ['heading']))[0]).not.toBe('Grace Okafor');
    const named = ['Mayor Daniel Pryce calls quay ‘a cowardly mess’', '“We counted every crane,” said Grace Okafor, the harbour director.'];
    expect(speakers(named.join('\n\n'), blocksOf(named, ['heading']))).toEqual(['Daniel Pryce', 'Grace Okafor']);
  });

  it('gives a sentence without a speaker to the one whom a portrait is about, however far the last word was', () => {
    const answers = ['I grew up by the sea', 'My father built boats', 'I never learnt to swim', 'The sea was never my friend'].map((words) => `“${words},” Okafor says.`);
    const gap = ['The harbour is old.', 'It has three cranes.', 'The cranes are red.', 'A ferry comes at noon.', 'It rains.'];
    const text = ['Grace Okafor leads the port.', ...answers, ...gap, '“There was never enough money for all of it.”'].join('\n\n');
    expect(speakers(text)).toEqual(answers.concat('').map(() => 'Grace Okafor'));
  });

  it('never takes the writer for the speaker of an answer', () => {
    const text =
      'Grace Okafor leads the port. “I never wanted another job,” Okafor says.\n\nI did not ask for that.\n\n“No, but you were going to ask me about it, and so I told you.”';
    expect(speakers(text)).toEqual(['Grace Okafor', 'Grace Okafor']);
  });
});
