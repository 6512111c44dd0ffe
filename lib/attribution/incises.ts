import { FLAG, KIND, type Tokens } from '../quotation/index.ts';
import type { TokenSpan } from './candidates.ts';
import type { Context } from './context.ts';
import type { Decision } from './decide.ts';
import type { Lexicon } from './words/lexicon.ts';
import { OFFICE, WORD } from './words/bits.ts';
import { firstMentionFrom, mentionFrom } from './mention.ts';
import { isDropped } from './mentions/dropped.ts';
import { subjectBehind, verbAt } from './mentions/verbs.ts';
import { CLASS } from './words/classes.ts';

/** How sure a speaker is whom a clause inside the marks names, and whom its verb alone means. */
const NAMED = 0.9;
const DROPPED = 0.8;

/** Tokens of a clause set off inside a quotation: `explique Ana Ruiz, présidente de la coopérative`. */
const LONGEST = 30;

/**
 * French sets the reporting clause inside the marks (`« C'est dur, explique Ana Ruiz, mais on tient. »`), Spanish and Italian between dashes. The writer's own words there are taken
 * out of the quotation's cover, so that later stages read them like any others outside.
 */
export function uncoverIncises(tokens: Tokens, bits: Int32Array, classes: Uint8Array, lexicon: Lexicon, spans: readonly TokenSpan[], cover: Int32Array): void {
  const { grammar } = lexicon.language;
  if (!grammar) return;
  const words = { tokens, bits, lexicon };
  const opens = (i: number): boolean => classes[i] === CLASS.dash || (classes[i] === CLASS.comma && grammar.incise.includes(','));
  spans.forEach(({ from, to }, q) => {
    for (let i = from + 2; i < to - 2; i++) {
      if (cover[i] !== q || !opens(i)) continue;
      const verb = verbAt(words, i + 1);
      if (verb < 0 || (classes[i] === CLASS.comma && !hasSubject(tokens, bits, verb))) continue;
      let end = verb + 1;
      while (
        end < to - 1 &&
        end - i < LONGEST &&
        !(tokens.flags[end]! & FLAG.sentenceStart) &&
        !(classes[end] === classes[i] && !isApposed(tokens, bits, end)) &&
        classes[end] !== CLASS.stop
      )
        end++;
      cover.fill(-1, i, end);
      i = end;
    }
  });
}

/** Is the verb one with its pronoun (`dit-elle`), or do an article or a name follow? */
function hasSubject(tokens: Tokens, bits: Int32Array, verb: number): boolean {
  if (bits[verb]! & WORD.pronoun) return true;
  const next = verb + 1;
  return tokens.kind[next] === KIND.word && (tokens.flags[next]! & FLAG.capital || (bits[next]! & WORD.determiner && !(bits[next]! & WORD.preposition))) !== 0;
}

/** Does the comma at `i` open an apposition in small letters: `dénonce Ana Ruiz, secrétaire générale du syndicat,`? */
const isApposed = (tokens: Tokens, bits: Int32Array, i: number): boolean => (tokens.flags[i - 1]! & FLAG.capital) !== 0 && i + 1 < tokens.count && (bits[i + 1]! & OFFICE) !== 0;

/**
 * The subject of a clause inside the marks speaks; left out (`«Es caro — añade — y feo»`), its verb stands for a mention by itself. Candidates are looked for beside quotations, not in them, so that the
 * ranker does not see these. Leaves all other decisions as they are.
 */
export function decideByIncise(context: Context, decisions: readonly Decision[]): Decision[] {
  if (!context.lexicon.language.grammar) return [...decisions];
  return decisions.map((decision, q) => {
    const verb = verbInside(context, q);
    const subject = verb < 0 ? -1 : subjectBehind(context, context.mentions, verb);
    const mention = subject >= 0 ? named(context, subject) : verb >= 0 ? droppedAt(context, verb) : -1;
    if (mention < 0 || context.people.entityOf[mention]! < 0) return decision;
    return { mention, confidence: subject >= 0 ? NAMED : DROPPED };
  });
}

/** The verb of the first clause that is uncovered inside quotation `q`, -1 for none. */
function verbInside(context: Context, q: number): number {
  const { spans, cover } = context;
  const { from, to } = spans[q]!;
  for (let i = from + 1; i < to - 1; i++) {
    if (cover[i]! >= 0 || cover[i - 1] !== q) continue;
    const verb = verbAt(context, i + 1);
    if (verb >= 0) return verb;
  }
  return -1;
}

/** The name whose title or apposition the subject is part of, or that follows a trade of no list: `el patrón mayor, Pablo Quintana`. */
function named({ people, mentions, classes }: Context, m: number): number {
  if (people.hostOf[m]! >= 0) return people.hostOf[m]!;
  const { to } = mentions[m]!;
  const apposed = people.entityOf[m]! < 0 && classes[to] === CLASS.comma ? mentionFrom(mentions, to + 1) : -1;
  return apposed >= 0 && mentions[apposed]!.kind === 'name' ? apposed : m;
}

/** The mention that a verb without a subject is; -1 where it has one. */
export function droppedAt({ mentions, lexicon, tokens }: Context, verb: number): number {
  for (let m = firstMentionFrom(mentions, verb); mentions[m]?.from === verb; m++) if (isDropped(tokens, lexicon, mentions[m]!)) return m;
  return -1;
}
