import { FLAG, KIND } from '../../../quotation/index.ts';
import type { Mention } from '../../mention.ts';
import { WORD } from '../../words/bits.ts';
import { isComma, isOwnerEnding, isParticiple, openingOf } from '../../words/kinds.ts';
import { whomItTells } from '../attention/beside-speech.ts';
import type { SoFar } from '../entity.ts';

/** Whom `he` or `she` does not mean, or hardly, since the pronoun's own sentence or the words before it name them in another part. */

/** How likely it is beside other people that a pronoun means somebody whom the speaker's own words name, in marks or without: hardly anybody speaks of himself by name. */
const SELF = 0.4;
/** Mentions looked through for whom the words before a pronoun name, and for what stands close before it. */
const NEAR = { words: 16, close: 4 };
const NOBODY: ReadonlySet<number> = new Set();

/** For each entity how likely the pronoun of that index may mean it, by what its sentence tells: 0 for not at all, else 1, or less. `speaking`: does a verb of speech stand beside it? */
export function ownSentenceFactor(soFar: SoFar, mention: Mention, index: number, speaking: boolean): (id: number) => number {
  const addressee = whomItTells(soFar.source, soFar.mentions, soFar.entityOf, index);
  const opener = openerBeforeComma(soFar, mention, index);
  const asker = whoAsks(soFar, mention, index);
  const inParticiple = namedInParticiple(soFar, mention, index);
  const inMarks = speaking ? namedInMarks(soFar, mention, index) : NOBODY;
  const inReported = speaking ? namedInReported(soFar, mention, index) : NOBODY;
  return (id) => {
    if (id === addressee || id === opener || id === asker || inParticiple.has(id)) return 0;
    return inMarks.has(id) || inReported.has(id) ? SELF : 1;
  };
}

/** `Her late mother, she says, had it`: who opens the sentence is not whom the pronoun behind the comma means; -1 for none. */
function openerBeforeComma({ source, mentions, entityOf }: SoFar, { from }: Mention, index: number): number {
  if (!isComma(source, from - 1)) return -1;
  for (let k = index - 1; k >= Math.max(0, index - NEAR.close); k--)
    if (mentions[k]!.to === from - 1 && source.tokens.flags[mentions[k]!.from]! & FLAG.sentenceStart) return entityOf[k]!;
  return -1;
}

/** `A preguntas de la fiscal, reconoció`: who asks in its sentence is not the one left out who answers; -1 for nobody. */
function whoAsks({ source, mentions, entityOf }: SoFar, { from }: Mention, index: number): number {
  const { tokens, bits, lexicon } = source;
  if (lexicon.romanceLike.asked.size === 0) return -1;
  for (let k = index - 1; k >= Math.max(0, index - NEAR.close) && tokens.sentence[mentions[k]!.from] === tokens.sentence[from]; k--) {
    const first = mentions[k]!.from;
    // `del fiscal` begins with its preposition.
    const preposition = bits[first]! & WORD.preposition ? first : first - 1;
    if (bits[preposition]! & WORD.preposition && lexicon.romanceLike.asked.has(tokens.hash[preposition - 1]!)) return entityOf[k]!;
  }
  return -1;
}

/** `Asked about Ann Lee, she`, `Quoting Ann Lee’s book, she`: whom a sentence names in the participle that it opens with, whose subject is the pronoun behind its comma. */
function namedInParticiple({ source, mentions, entityOf }: SoFar, { from }: Mention, index: number): ReadonlySet<number> {
  const first = isComma(source, from - 1) ? openingOf(source, from) : -1;
  if (first < 0 || !isParticiple(source, first)) return NOBODY;
  const found = new Set<number>();
  for (let k = index - 1; k >= 0 && mentions[k]!.from >= first; k--) {
    // `Fred Lee` ends like one.
    if (mentions[k]!.from === first) return NOBODY;
    if (mentions[k]!.kind === 'name') found.add(entityOf[k]!);
  }
  return found;
}

/** `“Ann Lee was late,” she said.`: whom the quotation right before the pronoun names, in its paragraph. */
function namedInMarks({ source, mentions, entityOf }: SoFar, { from }: Mention, index: number): ReadonlySet<number> {
  const { paragraph } = source.tokens;
  const found = new Set<number>();
  let quotation = -1;
  for (let k = index - 1; k >= Math.max(0, index - NEAR.words); k--) {
    const { inQuotation, kind, from: at } = mentions[k]!;
    if (paragraph[at] !== paragraph[from] || (quotation >= 0 && inQuotation !== quotation)) break;
    if (inQuotation < 0) continue;
    quotation = inQuotation;
    if (kind === 'name') found.add(entityOf[k]!);
  }
  return found;
}

/** `Ann Lee was late, she said.`, but `Ann Lee’s friends were late, she said.`: whom a sentence names in what the pronoun behind its comma says. */
function namedInReported({ source, mentions, entityOf }: SoFar, { from, to }: Mention, index: number): ReadonlySet<number> {
  const { tokens, bits } = source;
  const closes = isComma(source, from - 1) && bits[to]! & WORD.cueVerb && tokens.kind[to + 1] === KIND.punctuation;
  const first = closes ? openingOf(source, from) : -1;
  if (first < 0 || bits[first]! & (WORD.subordinator | WORD.preposition)) return NOBODY;
  const found = new Set<number>();
  for (let k = index - 1; k >= 0 && mentions[k]!.from >= first; k--) {
    const { kind, to: end, inQuotation } = mentions[k]!;
    if (inQuotation >= 0) return NOBODY;
    if (kind === 'name' && !isOwnerEnding(source, end)) found.add(entityOf[k]!);
  }
  return found;
}
