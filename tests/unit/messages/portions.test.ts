import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { toBackground } from '../../../lib/messages/contract.ts';
import { Gathering, portionsOf, type Portion } from '../../../lib/messages/portions.ts';

const person = z.object({ name: z.string(), mentions: z.array(z.object({ start: z.int(), end: z.int() })) });
const schema = z.object({ text: z.string(), note: z.nullable(z.object({ words: z.optional(z.string()) })), people: z.array(person), lines: z.array(z.array(z.string())) });
type Message = z.infer<typeof schema>;

function gather(portions: Iterable<Portion>, of: z.ZodMiniType = schema): unknown {
  const gathering = new Gathering(of);
  // As it comes out at the other end of a port.
  for (const portion of portions) gathering.add(JSON.parse(JSON.stringify(portion)) as Portion);
  return gathering.message;
}

const long = (text: string, times: number) => text.repeat(times);
const empty: Message = { text: '', note: null, people: [], lines: [] };

describe('a message in portions', () => {
  it('comes together again, whatever in it is long', () => {
    const short = fc.string({ unit: 'grapheme', maxLength: 20 });
    const text = fc.oneof(
      short,
      fc.integer({ min: 3_990, max: 9_000 }).map((length) => '“é”'.repeat(length / 3)),
    );
    const list = <T>(entry: fc.Arbitrary<T>) =>
      fc.oneof(
        fc.array(entry, { maxLength: 3 }),
        fc.tuple(entry, fc.integer({ min: 199, max: 420 })).map(([one, count]) => Array.from({ length: count }, () => one)),
      );
    const mention = fc.record({ start: fc.nat(), end: fc.nat() });
    const messages = fc.record({
      text,
      note: fc.option(fc.record({ words: text })),
      people: fc.oneof(
        list(fc.record({ name: short, mentions: fc.array(mention, { maxLength: 3 }) })),
        fc.array(fc.record({ name: text, mentions: list(mention) }), { maxLength: 3 }),
      ),
      lines: list(fc.array(fc.string(), { maxLength: 3 })),
    });
    fc.assert(
      fc.property(messages, (message) => {
        expect(gather(portionsOf(message))).toEqual(message);
      }),
      { numRuns: 20 },
    );
  });

  it('has no large portion', () => {
    const people = Array.from({ length: 1_000 }, (_, i) => ({
      name: `P${i} ${long('x', i % 7 ? 20 : 6_000)}`,
      mentions: Array.from({ length: i % 5 ? 3 : 1_000 }, () => ({ start: i, end: i })),
    }));
    const portions = [...portionsOf({ ...empty, text: long('“Words” ', 1_000_000), people })];
    for (const portion of portions) expect(JSON.stringify(portion).length).toBeLessThan(200_000);
    expect(portions.length).toBeGreaterThan(100);
  });

  it('of entries with much text has few of them in a portion', () => {
    const clips = Array.from({ length: 500 }, (_, i) => ({ exact: long('“Words” ', 400), tags: [`t${i}`], note: i === 499 ? long('x', 300_000) : '' }));
    const portions = [...portionsOf({ clips })];
    for (const portion of portions) expect(JSON.stringify(portion).length).toBeLessThan(80_000);
    expect(gather(portions, toBackground.importClips.request)).toEqual({ clips });
  });

  it('of ordinary length is one', () => {
    expect([...portionsOf({ ...empty, text: 'Short' })]).toEqual([{ path: [], value: { ...empty, text: 'Short' } }]);
  });

  it('may be any of the contract', () => {
    const snapshot = { url: 'https://a.example/', html: long('<p>“Yes”</p>', 40_000), blocks: Array.from({ length: 40_000 }, () => '“Yes”'), language: 'en' };
    expect(gather(portionsOf({ snapshot }), toBackground.read.request)).toEqual({ snapshot });
  });
});

describe('portions that do not fit', () => {
  const start: Portion = { path: [], value: { ...empty, people: [{ name: 'Ann', mentions: [] }] } };
  const refused = (...portions: Portion[]) => expect(() => gather([start, ...portions])).toThrow();

  it('are refused, each by itself', () => {
    refused({ path: ['people'], value: [{ name: 5, mentions: [] }] });
    refused({ path: ['text'], value: ['not', 'a', 'text'] });
    refused({ path: [], value: { text: 1 } });
  });

  it('are refused where nothing can be added', () => {
    refused({ path: ['people', 1, 'name'], value: 'Nobody' });
    refused({ path: ['people', 0], value: { name: 'Bob', mentions: [] } });
    refused({ path: ['note', 'words'], value: 'there is no note' });
    refused({ path: ['people', 'name'], value: 'a list has no names' });
    expect(() => gather([{ path: ['text'], value: 'before there is a message' }])).toThrow();
  });

  it('reach nothing but the message', () => {
    for (const path of [['__proto__'], ['constructor', 'prototype'], ['people', '__proto__'], ['people', 'length'], ['toString']])
      refused({ path, value: [] }, { path, value: 'x' });
    expect(() => gather([start, { path: ['__proto__', 'polluted'], value: 'x' }])).toThrow();
    expect(({} as Record<string, unknown>).polluted).toBe(undefined);
    // Where the contract says nothing of what is inside.
    const clips: Portion = { path: [], value: { clips: [{ tags: [] }] } };
    expect(() => gather([clips, { path: ['clips', 0, 'tags', '__proto__'], value: ['x'] }], toBackground.importClips.request)).toThrow();
    expect(Array.prototype).toHaveLength(0);
  });
});
