import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeMentions, withoutQuotedNameless } from '../../../../lib/attribution/candidates.ts';
import { coverOf, tokenSpans } from '../../../../lib/attribution/spans.ts';
import { languageOf } from '../../../../lib/attribution/language/index.ts';
import { lexiconOf, tagWords } from '../../../../lib/attribution/words/lexicon.ts';
import { findMentions } from '../../../../lib/attribution/mentions/index.ts';
import { describe as describePerson, findPeople, identitiesOf } from '../../../../lib/attribution/people/index.ts';
import { pairQuotations, tokenise } from '../../../../lib/quotation/index.ts';

const words =
  'Ann Lee Ann Lee, Jr. Mr Dr Mayor mayor the a his Her she He it they who said says of for in and de van HWU ( ) Council Harbour ’s \' " “ ” . , : – - 42 36-year-old SPD-Chef nurse from Leeds is was as director The Prime Minister report Sein \n\n \ud800 é'.split(
    ' ',
  );
const noise = fc.array(fc.constantFrom(...words), { maxLength: 80 }).map((parts) => parts.join(' '));
const anything = fc.oneof(noise, fc.string({ unit: 'binary', maxLength: 80 }));
const language = fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'xx');

describe('people, for any text in any language', () => {
  it('are spans of the text, with certainties in [0,1], and every mention is one of its entity’s', () => {
    fc.assert(
      fc.property(anything, language, (text, tag) => {
        const { marks, grammar } = languageOf(tag);
        const lexicon = lexiconOf(languageOf(tag));
        const tokens = tokenise(text);
        const bits = tagWords(tokens, lexicon);
        const spans = tokenSpans(tokens, pairQuotations(tokens, marks));
        const found = findMentions({ tokens, bits, lexicon });
        placeMentions(found, coverOf(tokens, spans));
        const mentions = withoutQuotedNameless(found, spans, grammar.capitalNouns);
        const people = findPeople({ tokens, bits, lexicon }, mentions);
        const identities = identitiesOf(people);
        mentions.forEach((_mention, m) => {
          const entity = people.entityOf[m]!;
          expect(entity).toBeLessThan(people.entities.length);
          if (entity >= 0) expect(people.entities[entity]!.mentions).toContain(m);
          expect(people.certainty[m]).toBeGreaterThanOrEqual(0);
          expect(people.certainty[m]).toBeLessThanOrEqual(1);
          expect(people.hostOf[m]).toBeLessThan(mentions.length);
          if (people.hostOf[m]! < 0 && entity >= 0) expect(identities[m]).toBe(entity);
          const { name, role, roleSpan } = describePerson({ tokens, bits, lexicon }, mentions, people, m);
          expect(name).not.toBe('');
          expect(text).toContain(name);
          expect(roleSpan === null).toBe(role === null);
          if (roleSpan) expect(text.slice(roleSpan.start, roleSpan.end)).toBe(role);
        });
        for (const entity of people.entities) expect(entity.mentions).toEqual([...new Set(entity.mentions)].sort((a, b) => a - b));
      }),
      { numRuns: 600 },
    );
  });
});
