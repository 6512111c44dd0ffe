import { int32, uint8 } from '../arrays.ts';
import type { Block } from '../../page/types.ts';
import { entityAt } from '../people/entity.ts';
import { isAgent } from '../stated/agents.ts';
import type { Context } from '../context.ts';
import type { Decision } from '../decide.ts';

/** Only a speaker this sure is carried on to a neighbour: to a heading, to an answer. */
export const SURE = 0.6;
/** How sure a carried speaker is at most. */
export const CARRIED = 0.75;

/** For each quotation the last heading at or before it, as an index into `blocks` (-1 above the first), and whether that heading holds it. */
export type Sections = { headingOf: Int32Array; inHeading: Uint8Array };

/** Finds the section of each quotation. Linear: both lists are walked once. */
export function sectionsOf({ quotations }: Context, blocks: readonly Block[]): Sections {
  const headingOf = int32(quotations.length).fill(-1);
  const inHeading = uint8(quotations.length);
  let b = 0;
  let heading = -1;
  quotations.forEach(({ start }, q) => {
    for (; b < blocks.length && blocks[b]!.start <= start; b++) if (blocks[b]!.kind === 'heading') heading = b;
    headingOf[q] = heading;
    if (heading >= 0 && start < blocks[heading]!.end) inHeading[q] = 1;
  });
  return { headingOf, inHeading };
}

/**
 * A heading belongs to the section below it: where it names nobody who could speak itself, or calls somebody only by an office that the first who speaks there has, its words are those of that one, never of somebody
 * of the section above.
 */
export function decideInHeadings(context: Context, decisions: readonly Decision[], { headingOf, inHeading }: Sections, blocks: readonly Block[]): Decision[] {
  const { mentions, quotations } = context;
  const firstBelow = new Map<number, Decision>();
  decisions.forEach((decision, q) => {
    const speaks = quotations[q]!.speech && decision.mention >= 0 && decision.confidence >= SURE;
    if (speaks && !inHeading[q] && !firstBelow.has(headingOf[q]!)) firstBelow.set(headingOf[q]!, decision);
  });
  return decisions.map((decision, q) => {
    if (!inHeading[q]) return decision;
    const { mention, confidence } = decision;
    const below = firstBelow.get(headingOf[q]!);
    const namesSomebody = mention >= 0 && mentions[mention]!.start >= blocks[headingOf[q]!]!.start && isAgent(context, mention);
    if (namesSomebody && !(below && isCalledByOffice(context, mention, below.mention))) return decision;
    return below ? { mention: below.mention, confidence: Math.min(below.confidence, CARRIED) } : { mention: -1, confidence };
  });
}

/** `Plymouth MP warns`: does a mention without a name call by office whom the mention `named` names? */
function isCalledByOffice({ people, mentions, tokens }: Context, m: number, named: number): boolean {
  const [nameless, holder] = [entityAt(people, m), entityAt(people, named)];
  return nameless?.name === null && holder?.name != null && holder.roles.includes(tokens.hash[mentions[m]!.head]!);
}
