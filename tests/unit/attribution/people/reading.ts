import { placeMentions, withoutQuotedNameless } from '../../../../lib/attribution/candidates.ts';
import { coverOf, tokenSpans } from '../../../../lib/attribution/spans.ts';
import { languageOf } from '../../../../lib/attribution/language/index.ts';
import { lexiconOf, tagWords } from '../../../../lib/attribution/words/lexicon.ts';
import { findMentions } from '../../../../lib/attribution/mentions/index.ts';
import type { Description } from '../../../../lib/attribution/people/shown/describe.ts';
import { describe, findPeople, type People } from '../../../../lib/attribution/people/index.ts';
import type { Mention } from '../../../../lib/attribution/mention.ts';
import { pairQuotations } from '../../../../lib/quotation/pairing.ts';
import { tokenise } from '../../../../lib/quotation/tokens.ts';

/** A text read as far as the people in it. */
export type Read = {
  text: string;
  mentions: Mention[];
  people: People;
  of: (words: string, occurrence?: number) => Description;
  certaintyOf: (words: string, occurrence?: number) => number;
};

/** Runs the engine's stages up to coreference. `of` describes the mention with these words, the first or the one asked for. */
export function read(text: string, tag = 'en'): Read {
  const language = languageOf(tag);
  const lexicon = lexiconOf(language);
  const tokens = tokenise(text);
  const bits = tagWords(tokens, lexicon);
  const quotations = pairQuotations(tokens, language.marks);
  const spans = tokenSpans(tokens, quotations);
  const found = findMentions({ tokens, bits, lexicon });
  placeMentions(found, coverOf(tokens, spans));
  const mentions = withoutQuotedNameless(found, spans, language.grammar.capitalNouns);
  const people = findPeople({ tokens, bits, lexicon }, mentions);
  const indexOf = (words: string, occurrence: number): number => {
    const found = mentions.map((mention, index) => ({ mention, index })).filter(({ mention }) => text.slice(mention.start, mention.end) === words);
    if (!found[occurrence]) throw new Error(`no mention "${words}" in ${JSON.stringify(mentions.map((m) => text.slice(m.start, m.end)))}`);
    return found[occurrence].index;
  };
  return {
    text,
    mentions,
    people,
    of: (words, occurrence = 0) => describe({ tokens, bits, lexicon }, mentions, people, indexOf(words, occurrence)),
    certaintyOf: (words, occurrence = 0) => people.certainty[indexOf(words, occurrence)]!,
  };
}
