import { FLAG, KIND } from '../quotation/index.ts';
import type { Context } from './context.ts';
import type { Decision } from './decide.ts';
import { WORD } from './lexicon.ts';
import { firstMentionFrom, mentionFrom } from './mention.ts';
import { isFinite, isFree, isGerund, subjectBehind, verbFrom, verbStart } from './mentions/verbs.ts';
import { CLASS } from './word-class.ts';

const CERTAINTY = 0.9;
/** How sure it is whom a verb without a subject means. */
const DROPPED = 0.8;
/** Tokens before a quotation that are looked through for its sentence's verb. */
const REACH = 50;

/**
 * In languages that the model was not trained on, the verb of speech beside a quotation decides by grammar: its subject right behind it (`«…», afirma la ministra`), in a clause inside the marks (`« …,
 * explique Ana Ruiz, … »`), or left out (`Añadió que «…»`, whose verb stands for a mention by itself). Leaves to the ranker what stands otherwise.
 */
export function decideByVerb(context: Context, decisions: readonly Decision[]): Decision[] {
  if (!context.lexicon.language.clauses) return [...decisions];
  return decisions.map((decision, q) => {
    const mention = subjectOf(context, q);
    if (mention < 0 || context.people.entityOf[mention]! < 0) return decision;
    if (context.identity[mention] === context.identity[decision.mention]) return { mention: decision.mention, confidence: Math.max(decision.confidence, CERTAINTY) };
    return { mention, confidence: isVerbItself(context, mention) ? DROPPED : CERTAINTY };
  });
}

/**
 * In these languages a quotation that opens a sentence, with a verb of speech and its subject behind the comma, is speech, however short: `« Le quai rouvre », a dit Ana Ruiz.` Sets `speech` of the context's
 * quotations.
 */
export function hearVerbs(context: Context): void {
  const { lexicon, quotations, spans, tokens } = context;
  if (!lexicon.language.clauses) return;
  quotations.forEach((quotation, q) => {
    const { from, to } = spans[q]!;
    if (quotation.speech || quotation.inside !== null || !(tokens.flags[from]! & FLAG.sentenceStart) || subjectAfter(context, to) < 0) return;
    quotation.speech = true;
    quotation.speechProbability = Math.max(quotation.speechProbability, CERTAINTY);
  });
}

/** A dropped subject is a mention by its verb. */
const isVerbItself = ({ mentions, bits }: Context, m: number): boolean => mentions[m]!.kind === 'pronoun' && !(bits[mentions[m]!.head]! & WORD.pronoun);

function subjectOf(context: Context, q: number): number {
  const { from, to } = context.spans[q]!;
  const inside = subjectInside(context, q);
  if (inside >= 0) return inside;
  const behind = Math.max(subjectAfter(context, to), subjectOfThus(context, to));
  if (behind >= 0) return behind;
  return subjectBefore(context, from);
}

/** In a clause set off inside the quotation. */
function subjectInside(context: Context, q: number): number {
  const { spans, cover } = context;
  const { from, to } = spans[q]!;
  for (let i = from + 1; i < to - 1; i++) {
    if (cover[i]! >= 0 || cover[i - 1] !== q) continue;
    const verb = verbFrom(context, i + 1);
    if (verb) return subjectOrItself(context, verb.verb);
  }
  return -1;
}

/** Of what follows `Così` as a sentence of its own: `«…». Così la sindaca`. */
function subjectOfThus({ tokens, mentions, lexicon, people }: Context, to: number): number {
  let i = to;
  if (i < tokens.count && tokens.kind[i] === KIND.punctuation) i++;
  if (i >= tokens.count || tokens.paragraph[i] !== tokens.paragraph[to - 1] || !lexicon.thus.has(tokens.hash[i]!)) return -1;
  const found = mentionFrom(mentions, i + 1);
  return found >= 0 && people.hostOf[found]! >= 0 ? people.hostOf[found]! : found;
}

/** Of a verb that follows the quotation, a comma or dash between. */
function subjectAfter(context: Context, to: number): number {
  const { tokens, classes, cover, mentions } = context;
  let i = to;
  if (classes[i] === CLASS.comma || classes[i] === CLASS.dash) i++;
  if (i >= tokens.count || cover[i]! >= 0 || tokens.paragraph[i] !== tokens.paragraph[to - 1] || (tokens.flags[i]! & FLAG.sentenceStart && tokens.flags[i]! & FLAG.capital))
    return -1;
  const verb = verbFrom(context, i);
  if (!verb || !(isFinite(context, verb.from, verb.verb) || (!isGerund(context, verb.verb) && subjectBehind(context, mentions, verb.verb) >= 0))) return -1;
  return subjectOrItself(context, verb.verb);
}

/** The subject behind the verb, else the mention that the verb is by itself. */
function subjectOrItself(context: Context, verb: number): number {
  const found = subjectBehind(context, context.mentions, verb);
  return found >= 0 ? named(context, found) : droppedAt(context, verb);
}

/** The name whose title or apposition the subject is part of, or that follows a trade of no list: `el patrón mayor, Pablo Quintana`. */
function named({ people, mentions, classes }: Context, m: number): number {
  if (people.hostOf[m]! >= 0) return people.hostOf[m]!;
  const { to } = mentions[m]!;
  const apposed = people.entityOf[m]! < 0 && classes[to] === CLASS.comma ? mentionFrom(mentions, to + 1) : -1;
  return apposed >= 0 && mentions[apposed]!.kind === 'name' ? apposed : m;
}

function droppedAt(context: Context, verb: number): number {
  const { mentions } = context;
  for (let m = firstMentionFrom(mentions, verb); mentions[m]?.from === verb; m++) if (isVerbItself(context, m)) return m;
  return -1;
}

/** Of the last verb of speech before the quotation in its sentence: left out, or right before the verb. */
function subjectBefore(context: Context, from: number): number {
  const { tokens, bits, cover } = context;
  for (let i = from - 1; i >= 0 && from - i < REACH; i--) {
    if (cover[i]! < 0 && tokens.kind[i] === KIND.word && bits[i]! & WORD.cueVerb && !(bits[i]! & WORD.auxiliary)) {
      const own = droppedAt(context, i);
      if (own >= 0) return own;
      const start = verbStart(context, i);
      if (isFinite(context, start, i)) {
        const behind = subjectSetOff(context, start, i);
        return behind >= 0 ? behind : subjectUpTo(context, start);
      }
    }
    if (tokens.flags[i]! & FLAG.sentenceStart && cover[i]! < 0) return -1;
  }
  return -1;
}

/** The subject behind the verb of a clause between commas: `Ahora, promete la alcaldesa, «…»`. An object has no comma behind it. */
function subjectSetOff(context: Context, start: number, verb: number): number {
  const { classes, mentions, tokens } = context;
  if (!(tokens.flags[start]! & FLAG.sentenceStart) && classes[start - 1] !== CLASS.comma) return -1;
  const found = subjectBehind(context, mentions, verb);
  return found >= 0 && classes[mentions[found]!.to] === CLASS.comma ? named(context, found) : -1;
}

/** The phrase that ends right before the verb at `end`, a comma or a relative pronoun between: `el alcalde, Juan Ruiz, pidió`, `Ana Ruiz, que pidió`. */
function subjectUpTo(context: Context, end: number): number {
  const { bits, classes, mentions, people, tokens } = context;
  if (tokens.flags[end]! & FLAG.sentenceStart) return -1;
  let to = end;
  if (bits[to - 1]! & WORD.subordinator && classes[to - 2] === CLASS.comma) to--;
  if (classes[to - 1] === CLASS.comma) to--;
  let found = -1;
  for (let m = firstMentionFrom(mentions, end) - 1, looked = 0; m >= 0 && looked < NEAR; m--, looked++) if (mentions[m]!.to === to) found = m;
  if (found < 0 || mentions[found]!.inQuotation >= 0) return -1;
  if (people.hostOf[found]! >= 0) return people.hostOf[found]!;
  return isFree(context, mentions[found]!) ? found : -1;
}

/** Mentions that may end in one place. */
const NEAR = 6;
