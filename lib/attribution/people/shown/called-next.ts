import { KIND } from '../../../quotation/index.ts';
import { OFFICE, WORD } from '../../words/bits.ts';
import type { Mention } from '../../mention.ts';
import { entityAt, type Entity, type People } from '../entity.ts';
import type { Source } from '../../words/source.ts';
import { isPast } from '../roles/forms.ts';
import { endsWith, isCapital, isRoleNoun, isVerb, isWord, startsSentence } from '../../words/kinds.ts';
import { trim } from '../roles/role.ts';
import { isPlain, looksLikeTrade } from '../../words/trades.ts';
import type { TokenSpan } from '../../spans.ts';

/** Mentions of somebody behind which is looked, tokens to the next sentence, and words of what opens it. */
const MOST_MENTIONS = 8;
const LONGEST_SENTENCE = 60;
const LONGEST = 6;

/**
 * `Ann Lee was cold. The 34-year-old farm vet had been up since three.`: reports go on about the one they have just mentioned by a trade with an article. Read for those of whom nothing else is said,
 * and only where the trade is no office and in no mention that stands for somebody named, and the sentence before names no other person. Where the language lists a `definite` article, as English does; the trade is in
 * small letters.
 */
export function calledNext(source: Source, mentions: readonly Mention[], people: People, entity: Entity): TokenSpan | null {
  for (const index of entity.mentions.slice(0, MOST_MENTIONS)) {
    const { to, inQuotation } = mentions[index]!;
    if (inQuotation >= 0) continue;
    const at = nextSentence(source, to);
    const head = tradeOf(source, at);
    if (head < 0 || !isAlone(source, mentions, people, index) || isHeld(source, mentions, people, index, head)) continue;
    return trim(source, at, head + 1);
  }
  return null;
}

/** Where the sentence behind a token begins; -1 where it is far. */
function nextSentence(source: Source, from: number): number {
  const end = Math.min(source.tokens.count, from + LONGEST_SENTENCE);
  for (let i = from; i < end; i++) if (startsSentence(source, i)) return i;
  return -1;
}

/** The trade of `The 34-year-old farm vet had`: the first word with a verb right behind it; -1 where the sentence opens otherwise, or that word is no trade. */
function tradeOf(source: Source, the: number): number {
  if (!source.lexicon.phrases.definite.has(source.tokens.hash[the]!)) return -1;
  for (let i = the + 1; i < the + LONGEST && isNoun(source, i); i++)
    if (isPredicateAt(source, i + 1) && !isCapital(source, i) && !isPlain(source, i)) return isRoleNoun(source, i) || looksLikeTrade(source, i) ? i : -1;
  return -1;
}

/** May it stand between the article and the verb? */
const isNoun = (source: Source, i: number): boolean => source.tokens.kind[i] === KIND.number || (isWord(source, i) && !(source.bits[i]! & (WORD.preposition | WORD.pronoun)));

const isPredicateAt = (source: Source, i: number): boolean => isVerb(source, i) || isPast(source, i) || (source.bits[i] === 0 && endsWith(source, i, 's'));

/** Is no other person named in the sentence of the mention, nor by a name that stands for nobody known? */
function isAlone({ tokens }: Source, mentions: readonly Mention[], { entityOf, entities }: People, index: number): boolean {
  const own = tokens.sentence[mentions[index]!.from];
  for (const step of [-1, 1])
    for (let k = index + step; k >= 0 && k < mentions.length && tokens.sentence[mentions[k]!.from] === own; k += step) {
      const id = entityOf[k]!;
      if (mentions[k]!.kind === 'name' && id !== entityOf[index] && (id < 0 || entities[id]!.kind === 'person')) return false;
    }
  return true;
}

/** Is the trade an office, whose holders are looked for elsewhere, or does it stand for somebody named? */
function isHeld({ bits }: Source, mentions: readonly Mention[], people: People, index: number, head: number): boolean {
  if (bits[head]! & OFFICE) return true;
  for (let k = index + 1; k < mentions.length && mentions[k]!.from <= head; k++) if (head < mentions[k]!.to && entityAt(people, k)?.name) return true;
  return false;
}
