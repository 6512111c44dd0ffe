import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromFrontCoded } from '../../../lib/attribution/words/front-coded.ts';
import { GIVEN_NAMES } from '../../../lib/attribution/words/given-names.data.ts';
import { readQuotations } from '../../../lib/attribution/index.ts';
import { frontCoded } from '../../../scripts/given-names/front-coded.ts';

it('writes how many letters a word shares with the one before', () => {
  expect(frontCoded(['adelina', 'adele', 'bo'])).toBe('0adele4ina0bo');
});

it('reads what it wrote, whatever the words', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-zé-]{1,14}$/)), (words) => {
      expect(fromFrontCoded(frontCoded(words))).toEqual([...words].sort());
    }),
  );
});

it('holds the given names of the world, each for one gender', () => {
  const [m, f, u] = [GIVEN_NAMES.m, GIVEN_NAMES.f, GIVEN_NAMES.u].map((list) => new Set(fromFrontCoded(list))) as [Set<string>, Set<string>, Set<string>];
  for (const name of ['priyanka', 'chiamaka', 'saoirse', 'federica', 'lena']) expect([name, f.has(name)]).toEqual([name, true]);
  for (const name of ['kwame', 'oleksandr', 'kenji', 'thierry', 'hans']) expect([name, m.has(name)]).toEqual([name, true]);
  for (const name of f) expect([name, m.has(name) || u.has(name)]).toEqual([name, false]);
});

it('tells by them whom a pronoun means', () => {
  const text = 'Chiamaka Marsh met Kwame Lund on the quay on Monday. “It will take a year,” she said. “Longer,” he said.';
  expect(readQuotations(text, { language: 'en' }).attributions.map(({ speaker }) => speaker?.name)).toEqual(['Chiamaka Marsh', 'Kwame Lund']);
});
