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
  });

  it('prints the same lines in the same order with one thread and with two', async () => {
    const alone = await run(LINES, 1);
    expect(alone).toHaveLength(LINES.length);
    expect(await run(LINES, 2)).toEqual(alone);
  });
});
