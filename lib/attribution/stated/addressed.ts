import type { Context } from '../context.ts';
import type { Decision } from '../decide.ts';
import { hostOrSelf } from '../people/index.ts';
import { WORD } from '../words/bits.ts';
import { droppedAt } from '../mentions/dropped.ts';
import { subjectBehind, verbAt } from '../mentions/verbs.ts';
import { CLASS } from '../words/classes.ts';

/** How sure it makes of its speaker. */
const CERTAINTY = 0.85;

/**
 * Romance verbs of speech have whom they tell before their subject: `« Rien », a déclaré à l'AFP un habitant`. Whoever stands right behind such a verb with a preposition does not speak: its subject
 * does. Leaves all other decisions as they are.
 */
export function decideByAddress(context: Context, decisions: readonly Decision[]): Decision[] {
  if (!context.lexicon.language.romanceLike) return [...decisions];
  return decisions.map((decision, q) => {
    const { mention, confidence } = decision;
    const behind = verbBehind(context, q);
    const subject = behind < 0 ? -1 : speakerOf(context, behind);
    if (subject >= 0 && (mention < 0 || (mention === subject && context.mentions[mention]!.kind !== 'pronoun')))
      return { mention: subject, confidence: Math.max(CERTAINTY, confidence) };
    if (subject >= 0 && standsBetween(context, mention, behind, subject)) return { mention: subject, confidence: CERTAINTY };
    const speaker = mention < 0 ? -1 : speakerTo(context, mention);
    return speaker < 0 ? decision : { mention: speaker, confidence: CERTAINTY };
  });
}

/** `«…», disse, à porta do tribunal, a vizinha`: does the mention stand between the verb and its subject? */
const standsBetween = ({ mentions }: Context, m: number, verb: number, subject: number): boolean => mentions[m]!.from > verb && mentions[m]!.from < mentions[subject]!.from;

/** The verb of speech that follows quotation `q`: `«…», ha detto dal suo banco la ministra`; -1 for none. */
function verbBehind(context: Context, q: number): number {
  const { to } = context.spans[q]!;
  return context.classes[to] === CLASS.comma ? verbAt(context, to + 1) : -1;
}

/** The subject behind the verb, or the name whose title it is part of; left out, the verb itself stands for it: `susurró a los periodistas`. */
function speakerOf(context: Context, verb: number): number {
  const behind = subjectBehind(context, context.mentions, verb);
  if (behind < 0) return droppedAt(context, context.mentions, verb);
  return hostOrSelf(context.people, behind);
}

/** Whoever speaks to the mention, where it hangs with a preposition on a verb of speech; -1 for nobody. */
function speakerTo(context: Context, m: number): number {
  const { mentions, bits, people } = context;
  // `Dizia à mulher, Ana Ruiz, que`: what stands before the name says who that is.
  let i = mentions[people.hostOf[m - 1] === m ? m - 1 : m]!.from;
  if (bits[i - 1]! & WORD.determiner) i--;
  // `alla radio`: the article holds the preposition.
  const preposition = bits[i]! & WORD.preposition ? i : i - 1;
  if (!(bits[preposition]! & WORD.preposition)) return -1;
  const verb = preposition - 1;
  return bits[verb]! & WORD.cueVerb ? speakerOf(context, verb) : -1;
}
