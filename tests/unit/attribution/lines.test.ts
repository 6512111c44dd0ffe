import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { attributeLine, attributeLines } from '../../../scripts/attribute/lines.ts';

const LINES = Array.from({ length: 40 }, (_, id) => JSON.stringify({ id, text: `“We will sail in May of year ${id},” Ruth Calloway said.` }));

async function run(lines: readonly string[], jobs: number): Promise<string[]> {
  const output = new PassThrough();
  const printed = textOf(output);
  await attributeLines(Readable.from(lines.map((line) => `${line}\n`)), output, jobs, 'en');
  output.end();
  return (await printed).trimEnd().split('\n');
}

describe('attribute --jsonl', () => {
  it('answers a line with a line', () => {
    expect(JSON.parse(attributeLine(LINES[0]!, 'en'))).toMatchObject({ id: 0, quotations: [{ start: 0, speech: true, speaker: { text: 'Ruth Calloway' } }] });
  });

  it('answers lines that are none, or hold no text, with an error and goes on', () => {
    expect(JSON.parse(attributeLine('{'))).toEqual({ id: null, error: 'not JSON' });
    expect(JSON.parse(attributeLine('{"id": 7}'))).toEqual({ id: 7, error: 'no text' });
    expect(JSON.parse(attributeLine('null'))).toEqual({ id: null, error: 'no text' });
  });

  it('keeps an id as it is written', () => {
    for (const id of ['9007199254740993', '1e400', '1.0', '"9007199254740993"', '{"id":12345678901234567890}']) {
      expect(attributeLine(`{"text":"","id":${id}}`)).toMatch(`{"id":${id},`);
      expect(attributeLine(`{"id": ${id} }`)).toBe(`{"id":${id},"error":"no text"}`);
    }
  });

  it('takes a language that is no text for none', () => {
    const line = (language: unknown) => attributeLine(JSON.stringify({ ...(JSON.parse(LINES[0]!) as object), language }), 'en');
    for (const language of [null, 5, ['en'], '', ' ']) expect(line(language)).toBe(line('en'));
  });

  it.each([
    ['line separators in their text', (line: string) => line.replace('said.', 'said.\u2028And\u2029on.')],
    ['a byte order mark and the line ends of Windows', (line: string) => `\ufeff${line}\r`],
  ])('reads lines with %s', async (_name, change) => {
    const [answer, ...more] = await run([change(LINES[0]!)], 1);
    expect(more).toEqual([]);
    expect(JSON.parse(answer!)).toMatchObject({ id: 0, quotations: [{ speaker: { text: 'Ruth Calloway' } }] });
  });

  it('reads lines that come in pieces, the last of them without an end', async () => {
    const output = new PassThrough();
    const printed = textOf(output);
    await attributeLines(Readable.from(LINES.join('\n').match(/[^]{1,50}/g)!), output, 1, 'en');
    output.end();
    expect((await printed).trimEnd().split('\n')).toEqual(LINES.map((line) => attributeLine(line, 'en')));
  });

  it('prints the same lines in the same order with one thread and with two', async () => {
    const alone = await run(LINES, 1);
    expect(alone).toHaveLength(LINES.length);
    expect(await run(LINES, 2)).toEqual(alone);
  });

  it.each([1, 2])('answers with %i threads before it is told that no more comes', async (jobs) => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const done = attributeLines(input, output, jobs, 'en');
    input.write(`${LINES[0]}\n`);
    const [answer] = (await once(output, 'data')) as [Buffer];
    expect(answer.toString().trimEnd()).toBe(attributeLine(LINES[0]!, 'en'));
    input.end();
    await done;
  });
});
