import { FLAG, KIND, hashWord } from '../../../quotation/index.ts';
import type { Mention } from '../../mention.ts';
import { VERBAL, WORD } from '../../words/bits.ts';
import { sourcePhraseStart } from '../../words/source-phrases.ts';
import type { Source } from '../../words/source.ts';
import { endsAsPast, isComma } from '../../words/kinds.ts';
import type { TokenSpan } from '../../spans.ts';

/** Who stands beside a verb of speech, and whom it tells. Three ways to ask the first, from the words beside a phrase only to the whole clause. */

/** The longest apposition between a name and its verb, in tokens. */
const APPOSITION = 14;
/** Mentions looked through for who tells. */
const NEAR = 4;
const AND = hashWord('and');

/** Does a verb of speech stand right before or right behind a phrase: `Das nannte der Ökonom „falsch“`? */
export const isBesideCueVerb = ({ bits }: Source, { from, to }: TokenSpan): boolean => ((bits[from - 1]! | bits[to]!) & WORD.cueVerb) !== 0;

/** The same, but right behind in the phrase's sentence, be it behind an auxiliary: `ironizó el escandinavo`, `lo sloveno ha detto`. */
export function isBesideSpeech({ tokens, bits }: Source, { from, to }: TokenSpan): boolean {
  const after = bits[to]! & WORD.auxiliary ? to + 1 : to;
  return (((bits[from - 1] ?? 0) | (tokens.sentence[after] === tokens.sentence[from] ? bits[after]! : 0)) & WORD.cueVerb) !== 0;
}

/**
 * Is the mention the subject of a verb of speech, be it behind an apposition or later in the clause (`Ann Lee, a baker, said`), or a source (`according to Ann Lee`)? `opens`: is it the first of its sentence outside
 * quotations?
 */
export function isSpeaker(source: Source, mention: Mention, opens: boolean): boolean {
  const { tokens, bits, lexicon } = source;
  if (isInverted(source, mention) || isSource(source, mention)) return true;
  if (mention.from > 0 && bits[mention.from - 1]! & WORD.preposition) return false;
  if (opens && saysLater(source, mention)) return true;
  let after = mention.to;
  if (after < tokens.count && isComma(source, after)) {
    after++;
    // `La situación, advierten los expertos, empeora`: where subjects stand behind their verbs, that is another's, unless the comma ends an apposition.
    if (after < tokens.count && bits[after]! & WORD.cueVerb && lexicon.papers.asRomance && !(mention.from > 0 && isComma(source, mention.from - 1))) return false;
    // `Another villager, Ann Lee, said`: the comma ends an apposition before the name.
    if (after < tokens.count && bits[after]! & WORD.cueVerb) return !inRelative(source, mention);
    for (; after < tokens.count && after - mention.to < APPOSITION && !isComma(source, after); after++) if (tokens.flags[after]! & FLAG.sentenceStart) return false;
    after++;
  }
  return after < tokens.count && (bits[after]! & WORD.cueVerb) !== 0;
}

/** `according to Ann Lee`, `según el Ideam`: does a phrase that names a source stand before the mention, or before its article where the mention leaves that out? */
const isSource = (source: Source, { from }: Mention): boolean =>
  sourcePhraseStart(source, from) >= 0 || (from > 0 && (source.bits[from - 1]! & WORD.determiner) !== 0 && sourcePhraseStart(source, from - 1) >= 0);

/** `Dr Lee, who treated Ann Cole, said`: does the mention stand in a relative clause that a comma opens? */
function inRelative({ tokens, lexicon }: Source, { from }: Mention): boolean {
  for (let i = from - 1; i > 0 && from - i < APPOSITION && tokens.kind[i] === KIND.word; i--) if (lexicon.pronouns.get(tokens.hash[i]!)?.role === 'relative') return true;
  return false;
}

/** `Ann Lee in a speech in Leeds accused`, `Lee took off her hat and said`: does a verb of speech follow the subject in its own clause? */
function saysLater({ tokens, bits }: Source, { to }: Mention): boolean {
  let quoted = false;
  for (let i = to; i < tokens.count && i - to < APPOSITION; i++) {
    if (tokens.kind[i] === KIND.doubleMark) quoted = !quoted;
    if (quoted) continue;
    if (tokens.flags[i]! & FLAG.sentenceStart || tokens.kind[i] === KIND.punctuation) return false;
    const word = bits[i]!;
    if (word & WORD.cueVerb && !(word & (WORD.document | WORD.group | WORD.preposition)) && !(bits[i - 1]! & WORD.determiner)) return true;
    if (word & WORD.subordinator && tokens.hash[i] !== AND) return false;
  }
  return false;
}

/** Is the mention the subject of the verb of speech before it (`said Ann Lee`), not of a clause that somebody said (`he said Ann Lee left`)? */
function isInverted(source: Source, { from, to }: Mention): boolean {
  const { tokens, bits, lexicon } = source;
  const verb = from - 1;
  if (verb < 0 || !(bits[verb]! & WORD.cueVerb)) return false;
  // `Jo Park, a baker, said Ann Lee left`
  if (bits[to]! & VERBAL || endsAsPast(source, to)) return false;
  let before = verb - 1;
  // `se souvient la nageuse`
  const small = lexicon.papers.asRomance ? WORD.auxiliary | WORD.functionWord : WORD.auxiliary;
  while (before >= 0 && bits[before]! & small) before--;
  return tokens.kind[before] !== KIND.word;
}

/** Whom the verb right behind a mention speaks to (`he told Ann Lee`), who is somebody else: that one's entity, -1 for nobody known. */
export function whomItTells({ tokens, lexicon }: Source, mentions: readonly Mention[], entityOf: Int32Array, index: number): number {
  const { to } = mentions[index]!;
  if (!lexicon.telling.has(tokens.hash[to] ?? 0)) return -1;
  for (let k = index + 1; k < mentions.length && mentions[k]!.from <= to + 1; k++) if (mentions[k]!.from === to + 1) return entityOf[k]!;
  return -1;
}

/** The other way round: who speaks to whom the mention stands for (`the judge told the 51-year-old`). */
export function whoTells({ tokens, lexicon }: Source, mentions: readonly Mention[], entityOf: Int32Array, index: number): number {
  const verb = mentions[index]!.from - 1;
  if (!lexicon.telling.has(tokens.hash[verb]!)) return -1;
  for (let k = index - 1; k >= Math.max(0, index - NEAR); k--) if (mentions[k]!.to === verb) return entityOf[k]!;
  return -1;
}
