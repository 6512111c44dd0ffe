import { FLAG, KIND } from '../../quotation/index.ts';
import type { Context } from '../context.ts';
import { entityAt } from '../people/entity.ts';
import type { Decision } from '../decide.ts';
import { WORD } from '../words/bits.ts';
import { firstMentionFrom, mentionFrom } from '../mention.ts';
import { sourcePhraseEnd } from '../words/source-phrases.ts';
import { subjectBehind, verbAt } from '../mentions/verbs.ts';
import { hostOrSelf } from '../people/index.ts';
import { CLASS } from '../words/classes.ts';

const CERTAINTY = 0.9;
/** How sure it is where the weights knew nobody. */
const OPEN = 0.75;
/** Tokens of a mention before a relative clause. */
const LONGEST_MENTION = 6;
/** Tokens looked at on either side of a quotation. */
const REACH = 60;

/**
 * Where the weights have seen no real text of the language, `según Ana Ruiz` and its like in the quotation's sentence decide: the words are known from the language file. Where they were trained
 * on a corpus they know such phrases: there the phrase decides only what else would stay open. Leaves all other decisions as they are.
 */
export function decideByPhrase(context: Context, decisions: readonly Decision[]): Decision[] {
  const { trained } = context.lexicon.language;
  return decisions.map((decision, q) => {
    if (trained && decision.mention >= 0) return decision;
    const mention = phraseMention(context, q);
    return mention < 0 ? decision : { mention, confidence: Math.max(trained ? OPEN : CERTAINTY, decision.mention === mention ? decision.confidence : 0) };
  });
}

/** The mention right behind such a phrase in the sentence of quotation `q`, before it or after it; -1 for none. */
function phraseMention(context: Context, q: number): number {
  const { tokens, spans } = context;
  const { from, to } = spans[q]!;
  const handed = mentionBehindThus(context, to);
  if (handed >= 0) return handed;
  const owner = ownerOfQuoted(context, from, to);
  if (owner >= 0) return owner;
  for (let i = from; i > 0 && from - i < REACH && !(tokens.flags[i]! & FLAG.sentenceStart); i--) {
    const found = mentionBehind(context, i - 1);
    if (found >= 0) return found;
  }
  for (let i = to; i < tokens.count && i - to < REACH && !(tokens.flags[i]! & FLAG.sentenceStart); i++) {
    const found = mentionBehind(context, i);
    if (found >= 0) return found;
  }
  return -1;
}

/** Whom a sentence of its own hands what was just quoted: `«…». Così la sindaca`, `Así lo ha dicho la alcaldesa`; -1 for none. `to`: end of the quotation. */
function mentionBehindThus(context: Context, to: number): number {
  const { tokens, mentions, lexicon, people } = context;
  const i = tokens.kind[to] === KIND.punctuation ? to + 1 : to;
  if (!lexicon.thus.has(tokens.hash[i]!)) return -1;
  const verb = verbAt(context, i + 1);
  const found = verb < 0 ? mentionFrom(mentions, i + 1) : subjectBehind(context, mentions, verb);
  return hostOrSelf(people, found);
}

/**
 * Whose words are told to be what is quoted, without a verb of speech: `«…», è la risposta del teste`, `La respuesta de Ana Ruiz: «…»`; -1 for none. `from`, `to`: the quotation.
 */
function ownerOfQuoted(context: Context, from: number, to: number): number {
  const { classes, bits } = context;
  if (classes[to] === CLASS.comma) {
    let i = to + 1;
    while (bits[i]! & (WORD.auxiliary | WORD.determiner)) i++;
    if (i > to + 1) return ownerBehind(context, i);
  }
  if (classes[from - 1] !== CLASS.colon) return -1;
  for (let i = from - 2; i > 0 && from - i < LONGEST_MENTION; i--) {
    const owner = bits[i - 1]! & WORD.determiner ? ownerBehind(context, i) : -1;
    if (owner >= 0) return owner;
  }
  return -1;
}

/** The mention that hangs with `of` on the noun for words at token `i`: `Ana Ruiz` of `palabras de Ana Ruiz`; -1 for none. */
function ownerBehind({ bits, tokens, lexicon, mentions }: Context, i: number): number {
  if (!(bits[i]! & WORD.cueNoun) || !lexicon.of.has(tokens.hash[i + 1]!)) return -1;
  return Math.max(mentionFrom(mentions, i + 1), mentionFrom(mentions, i + 2));
}

/** The mention that ends at token `end`, where a comma is to be expected, or the name whose apposition it is in; -1 for none. */
function mentionBefore({ mentions, people }: Context, end: number): number {
  for (let start = end - 1; start >= 0 && end - start < LONGEST_MENTION; start--) {
    const m = mentionFrom(mentions, start);
    if (m >= 0 && mentions[m]!.to === end) return hostOrSelf(people, m);
  }
  return -1;
}

/** The pronoun at token `i` as a mention by itself, not the phrase that it opens; -1 for none. */
function pronounFrom(mentions: Context['mentions'], i: number): number {
  for (let m = firstMentionFrom(mentions, i); mentions[m]?.from === i; m++) if (mentions[m]!.kind === 'pronoun') return m;
  return -1;
}

/** The mention that follows a phrase which begins at token `i`, -1 where none does. */
function mentionBehind(context: Context, i: number): number {
  const { tokens, bits, cover, lexicon, mentions, people } = context;
  const behind = cover[i]! >= 0 ? -1 : sourcePhraseEnd(context, i);
  if (behind < 0) return -1;
  // `a su juicio «…»`: whose view it is stands in the phrase.
  for (let k = i; k < behind; k++) if (lexicon.pronouns.get(tokens.hash[k]!)?.role === 'possessive') return pronounFrom(mentions, k);
  // `según su versión`, `selon les mots d'Ana Ruiz`: whose words they are.
  if (bits[behind + 1]! & WORD.cueNoun) {
    const owner = lexicon.pronouns.get(tokens.hash[behind]!)?.role === 'possessive' ? pronounFrom(mentions, behind) : ownerBehind(context, behind + 1);
    if (owner >= 0) return owner;
  }
  // `Luca Orsini, secondo cui «…»`, `secondo il quale`: whom the relative pronoun stands for.
  const relative = (k: number): boolean => lexicon.pronouns.get(tokens.hash[k]!)?.role === 'relative';
  const mention = relative(behind) || relative(behind + 1) ? mentionBefore(context, i - 1) : mentionFrom(mentions, behind);
  if (mention < 0 || !lexicon.accordingToAtStart.has(tokens.hash[i]!)) return mention;
  return tokens.flags[i]! & FLAG.sentenceStart && entityAt(people, mention)?.kind === 'person' ? mention : -1;
}
