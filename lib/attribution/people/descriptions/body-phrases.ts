import { FLAG } from '../../../quotation/index.ts';
import type { Mention } from '../../mention.ts';
import { WORD } from '../../words/bits.ts';
import { kindOfBody } from '../../words/body-kinds.ts';
import { endsWithOne, isCapital, isWord } from '../../words/kinds.ts';
import type { Source } from '../../words/source.ts';
import { saysWhose } from './epithets.ts';

/** By which phrases papers call a body they have just named: `la compañía`, `the company`, `the Leeds-based company`. */

/** Words between the article and the noun. */
const DESCRIBING = 3;
/** Lists whose words may say of what kind a body is: `police`, `news`. */
const KIND_WORD = WORD.organisation | WORD.cueNoun;

/** Is that an article and a noun for a body just named (`la compañía`, `l'ente`), nothing hung on it and no preposition before it? Where nouns stand before what describes them. */
export function callsBodyByNoun(source: Source, mention: Mention): boolean {
  const { tokens, lexicon } = source;
  const { from, to, head } = mention;
  return (
    kindOfBody(source, head) !== undefined &&
    lexicon.romanceLike.articles.has(tokens.hash[from]!) &&
    !(from > 0 && (source.bits[from - 1]! & (WORD.preposition | WORD.accordingTo)) === WORD.preposition) &&
    !saysWhose(source, mention) &&
    // `a entidade que representa o setor`
    !lexicon.phrases.relatives.has(tokens.hash[to] ?? 0)
  );
}

/** The same in English: between `the` and the noun, which ends the phrase, only what says of what kind the body is (`the company`, `the left-leaning newspaper`, not `the company's head` nor `the Bureau of Tides`)? */
export function callsBody(source: Source, { from, to, head }: Mention): boolean {
  const { tokens, lexicon } = source;
  const { hash, flags, count } = tokens;
  if (to !== head + 1 || head - from > DESCRIBING + 1 || !lexicon.phrases.definite.has(hash[from]!) || !lexicon.epithets.bodies.has(hash[head]!)) return false;
  if (to < count && (flags[to]! & FLAG.clitic || lexicon.phrases.of.has(hash[to]!))) return false;
  if (callsByOrigin(source, { from, to, head })) return true;
  for (let i = from + 1; i < head; i++) if (!saysKind(source, i)) return false;
  return true;
}

/** `left-leaning`, `Leeds-based`, `news`: a word that says of what kind a body is, not whose (`the Lund campaign`) nor which of several (`the second company`, `the smaller company`). */
const saysKind = (source: Source, i: number): boolean =>
  isWord(source, i) &&
  ((source.bits[i]! & ~KIND_WORD) === 0 || source.lexicon.epithets.parties.has(source.tokens.hash[i]!)) &&
  (!isCapital(source, i) || (source.tokens.flags[i]! & FLAG.hyphen) !== 0) &&
  !source.lexicon.trades.noTrades.has(source.tokens.hash[i]!);

/** Is that the noun alone (`the company`), or by where it sits (`the Leeds-based company`), not by its kind (`the rights group`, which may be another one)? */
export const saysNoKind = (source: Source, mention: Mention): boolean => mention.head === mention.from + 1 || callsByOrigin(source, mention);

/** `the Leeds-based company`, `the San Mateo-headquartered bank`: does the phrase call a body by where it sits, as papers call only one just named? */
export function callsByOrigin(source: Source, { from, to, head }: Pick<Mention, 'from' | 'to' | 'head'>): boolean {
  const { tokens, lexicon } = source;
  if (to !== head + 1 || !lexicon.phrases.definite.has(tokens.hash[from]!)) return false;
  if (!(tokens.flags[head - 1]! & FLAG.hyphen) || !endsWithOne(source, head - 1, lexicon.names.seated)) return false;
  for (let i = from + 1; i < head; i++) if (!isCapital(source, i)) return false;
  return !isCapital(source, to);
}
