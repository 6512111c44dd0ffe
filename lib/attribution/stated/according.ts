import { FLAG, KIND } from '../../quotation/index.ts';
import type { Context } from '../context.ts';
import { entityAt } from '../people/entity.ts';
import type { Decision } from '../decide.ts';
import { subjectOrMention } from './afterwards.ts';
import { WORD } from '../words/bits.ts';
import { firstMentionFrom, mentionFrom } from '../mention.ts';
import { sourcePhraseEnd } from '../words/source-phrases.ts';
import { hostOrSelf } from '../people/index.ts';
import { CLASS } from '../words/classes.ts';
import { startsSentence } from '../words/kinds.ts';

/** How sure such a phrase makes of its source: in a language without a corpus, and in one with a corpus. */
const CONFIDENCE = { untrained: 0.9, trained: 0.75 };
/** Tokens of a mention before a relative clause. */
const LONGEST_MENTION = 6;
/** Tokens from a noun for words to the colon behind its sentence. */
const LONGEST_CLAUSE = 14;
/** Tokens looked at on either side of a quotation. */
const REACH = 60;

/**
 * `según Ana Ruiz` and its like in the quotation's sentence name its speaker. Where the weights have seen no corpus of the language, such a phrase decides, since the language file knows its
 * words. Where they have seen one they know these phrases, too: there one decides only what would stay open.
 */
export function decideByPhrase(context: Context, decision: Decision, q: number): Decision {
  const { trained } = context.lexicon.language;
  if (trained && decision.mention >= 0) return decision;
  const source = sourceOf(context, q);
  if (source < 0) return decision;
  const confidence = trained ? CONFIDENCE.trained : CONFIDENCE.untrained;
  return { mention: source, confidence: source === decision.mention ? Math.max(confidence, decision.confidence) : confidence };
}

/** Whom a phrase beside quotation `q` names as its source: in a short sentence behind it, then as whose words they are, then in its sentence before and after it; -1 for none. */
function sourceOf(context: Context, q: number): number {
  const { tokens, spans } = context;
  const { from, to } = spans[q]!;
  const thus = sourceBehindThus(context, to);
  if (thus >= 0) return thus;
  const owner = ownerOfQuoted(context, from, to);
  if (owner >= 0) return owner;
  for (let i = from; i > 0 && from - i < REACH && !(tokens.flags[i]! & FLAG.sentenceStart); i--) {
    const source = sourceBehindPhrase(context, i - 1);
    if (source >= 0) return source;
  }
  for (let i = to; i < tokens.count && i - to < REACH && !(tokens.flags[i]! & FLAG.sentenceStart); i++) {
    const source = sourceBehindPhrase(context, i);
    if (source >= 0) return source;
  }
  return -1;
}

/** Whom a sentence of its own gives what was just quoted: `«…». Così la sindaca`, `Así lo ha dicho la alcaldesa`; -1 for none. `to`: end of the quotation. */
function sourceBehindThus(context: Context, to: number): number {
  const { tokens, lexicon, people } = context;
  const i = tokens.kind[to] === KIND.punctuation ? to + 1 : to;
  return lexicon.romanceLike.thus.has(tokens.hash[i]!) ? hostOrSelf(people, subjectOrMention(context, i + 1)) : -1;
}

/** Whose words what is quoted is said to be, without a verb of speech: `«…», è la risposta del teste`, `La respuesta de Ana Ruiz: «…»`; -1 for none. `from`, `to`: the quotation. */
function ownerOfQuoted(context: Context, from: number, to: number): number {
  const { classes, bits } = context;
  if (classes[to] === CLASS.comma) {
    let noun = to + 1;
    while (bits[noun]! & (WORD.auxiliary | WORD.determiner)) noun++;
    if (noun > to + 1) return ownerOf(context, noun);
  }
  if (classes[from - 1] !== CLASS.colon) return -1;
  for (let noun = from - 2; noun > 0 && from - noun < LONGEST_CLAUSE && !startsSentence(context, noun); noun--) {
    const owner = bits[noun - 1]! & WORD.determiner ? ownerOf(context, noun) : -1;
    if (owner >= 0 && (from - noun < LONGEST_MENTION || isAlone(context, noun - 1, owner, from))) return owner;
  }
  return -1;
}

/** `La respuesta de Ana Ruiz no se hizo esperar:`: do the words open their sentence, and is nobody else named between their owner and the quotation at `from`? */
function isAlone(context: Context, first: number, owner: number, from: number): boolean {
  const { mentions } = context;
  if (!startsSentence(context, first)) return false;
  for (let m = firstMentionFrom(mentions, mentions[owner]!.to); m < mentions.length && mentions[m]!.from < from; m++) if (mentions[m]!.kind === 'name') return false;
  return true;
}

/** The mention that hangs with `of` on a noun for words: `Ana Ruiz` of `palabras de Ana Ruiz`; -1 where none does, or token `noun` is no such noun. */
function ownerOf({ bits, tokens, lexicon, mentions }: Context, noun: number): number {
  if (!(bits[noun]! & WORD.cueNoun) || !lexicon.romanceLike.of.has(tokens.hash[noun + 1]!)) return -1;
  return Math.max(mentionFrom(mentions, noun + 1), mentionFrom(mentions, noun + 2));
}

/** The source that a phrase like `según`, which begins at token `i`, names; -1 where none begins there. */
function sourceBehindPhrase(context: Context, i: number): number {
  const { tokens, bits, cover, lexicon, mentions, people } = context;
  const behind = cover[i]! >= 0 ? -1 : sourcePhraseEnd(context, i);
  if (behind < 0) return -1;
  const roleAt = (k: number): string | undefined => lexicon.pronouns.get(tokens.hash[k]!)?.role;
  // `a su juicio «…»`: whose view it is stands in the phrase.
  for (let k = i; k < behind; k++) if (roleAt(k) === 'possessive') return pronounFrom(mentions, k);
  // `según su versión`, `selon les mots d'Ana Ruiz`: whose words they are.
  if (bits[behind + 1]! & WORD.cueNoun) {
    const owner = roleAt(behind) === 'possessive' ? pronounFrom(mentions, behind) : ownerOf(context, behind + 1);
    if (owner >= 0) return owner;
  }
  // `Luca Orsini, secondo cui «…»`, `secondo il quale`: whom the relative pronoun stands for.
  const isRelative = roleAt(behind) === 'relative' || roleAt(behind + 1) === 'relative';
  const source = isRelative ? mentionUpTo(context, i - 1) : mentionFrom(mentions, behind);
  if (source < 0 || !lexicon.accordingToAtStart.has(tokens.hash[i]!)) return source;
  return tokens.flags[i]! & FLAG.sentenceStart && entityAt(people, source)?.kind === 'person' ? source : -1;
}

/** The pronoun at token `i` as a mention by itself, not the phrase that it opens; -1 for none. */
function pronounFrom(mentions: Context['mentions'], i: number): number {
  for (let m = firstMentionFrom(mentions, i); mentions[m]?.from === i; m++) if (mentions[m]!.kind === 'pronoun') return m;
  return -1;
}

/** The mention that ends before token `end`, where a comma is to be expected, or the name whose apposition it is in; -1 for none. */
function mentionUpTo({ mentions, people }: Context, end: number): number {
  for (let start = end - 1; start >= 0 && end - start < LONGEST_MENTION; start--) {
    const m = mentionFrom(mentions, start);
    if (m >= 0 && mentions[m]!.to === end) return hostOrSelf(people, m);
  }
  return -1;
}
