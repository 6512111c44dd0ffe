import { FLAG } from '../../../quotation/index.ts';
import type { Mention } from '../../mention.ts';
import { OFFICE } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import type { Entity } from '../entity.ts';
import { isOfOtherParty } from './epithets.ts';
import { isRoleNoun } from '../../words/kinds.ts';
import { looksLikeTrade } from '../../words/trades.ts';

/** By which offices, parties and trades English papers call somebody just named, whom they need not have named with these: `the Freedonia governor`, `the Swede`, `the retired crane driver`. */

/** Is that a phrase by which papers call somebody just named (`the Freedonia governor`, `the Labour candidate`, `the Swede`), who need not have been named with it? */
export function callsByOffice({ tokens, lexicon }: Source, { kind, from, to, head }: Mention): boolean {
  const { known, offices, parties, peoples, stars, besides } = lexicon.epithets;
  const hash = tokens.hash[head]!;
  if (kind !== 'description' || to - from < 2 || (to - from === 2 && known.has(hash))) return false;
  // `The Freedon Union Leader` is a paper, `the Democrat` nobody but a person.
  const capital = (tokens.flags[head]! & (FLAG.capital | FLAG.allCaps)) === FLAG.capital;
  if (capital) return parties.has(hash) || peoples.has(hash);
  return stars.has(hash) ? (tokens.flags[head - 1]! & FLAG.capital) !== 0 : offices.has(hash) || besides.has(hash);
}

/** Is that a phrase for somebody by trade and something else that is told of them (`the retired crane driver`, `the part-time carer`), and not for whom reports bring in by their post alone? */
export function callsByTrade(source: Source, { kind, from, to, head }: Mention): boolean {
  const { tokens, bits, lexicon } = source;
  if (
    kind !== 'description' ||
    to - from < 3 ||
    !lexicon.phrases.definite.has(tokens.hash[from]!) ||
    tokens.flags[head]! & FLAG.capital ||
    lexicon.epithets.posts.has(tokens.hash[head]!)
  )
    return false;
  // `the ad’s narrator`
  for (let i = from; i <= to; i++) if (i < tokens.count && tokens.flags[i]! & FLAG.clitic) return false;
  return (bits[head]! & OFFICE) !== 0 || isRoleNoun(source, head) || looksLikeTrade(source, head);
}

/** Can somebody be of a trade that the text does not tell beside their name? */
export const isOfThatTrade = (source: Source, mention: Mention, entity: Entity): boolean => (entity.kind === 'person' || entity.speaks) && !isOfOtherParty(source, mention, entity);

/**
 * Can somebody be called so: a person who has no other office or trade, as far as the text has said, and is of no other party? Whoever has the same in the same word is no holder by the description's other
 * words (`the French minister`).
 */
export function canBeCalled(source: Source, mention: Mention, entity: Entity): boolean {
  const { offices, parties, peoples, besides } = source.lexicon.epithets;
  const { kind, speaks, roles } = entity;
  const hash = source.tokens.hash[mention.head]!;
  if ((kind !== 'person' && !speaks) || roles.includes(hash)) return false;
  if (peoples.has(hash)) return true;
  if (isOfOtherParty(source, mention, entity)) return false;
  if (parties.has(hash)) return true;
  const office = offices.get(hash);
  const has = (role: number): boolean => office !== undefined && offices.get(role) === office;
  return roles.some(has) || roles.every((role) => besides.has(role) || parties.has(role) || (offices.has(role) && office === undefined));
}
