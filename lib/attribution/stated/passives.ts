import { FLAG } from '../../quotation/index.ts';
import type { Context } from '../context.ts';
import type { Decision } from '../decide.ts';
import { WORD } from '../words/bits.ts';
import { mentionFrom } from '../mention.ts';
import { CLASS } from '../words/classes.ts';
import { hasForm } from '../words/kinds.ts';

/** Tokens between the verb and its quotation, and between the quotation and its agent (`an “unwelcome” body by the court`). */
const LONGEST = { clause: 12, behind: 5 };
/** Words that say what an agent is, in front of its name. */
const NATURE = 4;
/** How sure a stated agent is. */
const CERTAINTY = 0.85;

/**
 * Whoever `was told “…”` or `has been described as “…”` does not say so: the agent behind `by` does, and where none is stated nobody is known. Leaves all other decisions as they are.
 */
export function decideByPassive(context: Context, decisions: readonly Decision[]): Decision[] {
  return decisions.map((decision, q) => {
    const verb = decision.mention < 0 ? -1 : passiveBehind(context, decision.mention);
    if (verb < 0 || !isBrought(context, verb, q)) return decision;
    const agent = agentOf(context, verb, q);
    return agent < 0 ? { mention: -1, confidence: 1 - decision.confidence } : { mention: agent, confidence: CERTAINTY };
  });
}

/** The passive verb of speech whose subject the mention is: `was`, adverbs aside, and `told`; -1 for none. */
function passiveBehind(context: Context, m: number): number {
  const { mentions, tokens, classes, bits, lexicon, cover } = context;
  let i = mentions[m]!.to;
  // `the bill, which had been called`
  if (classes[i] === CLASS.comma) i++;
  if (bits[i]! & WORD.pronoun) i++;
  let passive = false;
  while (cover[i]! < 0 && (classes[i] === CLASS.auxiliary || classes[i] === CLASS.adverb)) passive = lexicon.passive.has(tokens.hash[i++]!) || passive;
  // `was saying` is none.
  return passive && cover[i]! < 0 && bits[i]! & WORD.cueVerb && !hasForm(context, i, 'present') ? i : -1;
}

/** Does the verb bring in quotation `q`: right before it, no other verb of speech and no clause between? */
function isBrought({ tokens, bits, spans }: Context, verb: number, q: number): boolean {
  const { from } = spans[q]!;
  if (from <= verb || from - verb > LONGEST.clause) return false;
  for (let i = verb + 1; i < from; i++) if (tokens.flags[i]! & FLAG.sentenceStart || bits[i]! & (WORD.cueVerb | WORD.pronoun)) return false;
  return true;
}

/** The mention behind `by`, between verb and quotation or soon after it; -1 for none. */
function agentOf({ tokens, lexicon, spans, mentions, cover }: Context, verb: number, q: number): number {
  for (let i = verb + 1; i < Math.min(tokens.count, spans[q]!.to + LONGEST.behind); i++) {
    if (tokens.flags[i]! & FLAG.sentenceStart) return -1;
    if (cover[i]! < 0 && lexicon.agent.has(tokens.hash[i]!)) return soonFrom(mentions, i + 1);
  }
  return -1;
}

/** The mention that begins at the token or soon after it, and where another follows it at once, that one: `Harbour Watch` of `by the sea charity Harbour Watch`. */
function soonFrom(mentions: Context['mentions'], token: number): number {
  for (let i = token; i < token + NATURE; i++) {
    const m = mentionFrom(mentions, i);
    if (m < 0) continue;
    const name = mentionFrom(mentions, mentions[m]!.to);
    return name >= 0 ? name : m;
  }
  return -1;
}
