import { FLAG } from '../../../quotation/index.ts';
import type { Mention } from '../../mention.ts';
import { OFFICE, VERBAL, WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { addRole, isNamedInFull, type Referent, type SoFar } from '../entity.ts';
import { isOwnerEnding, isWord } from '../../words/kinds.ts';
import { isGeneric, looksLikeTrade } from '../../words/trades.ts';

/** How reports tell late what somebody is called who was brought in without a name: `a protester, who gave his name only as Levan`, `The first to speak was Ann Lee`. */

/** Mentions between somebody and the name. */
const NEAR = 8;
const SURE = 0.9;
const DOT = 0x2e;

/** Whom a sentence about somebody without a name says to be called so; `null` where it does not. Notes that the one named is a person of that office. */
export function namedAs({ source, mentions, entities, entityOf }: SoFar, mention: Mention, index: number): Referent | null {
  const { bits, tokens } = source;
  const { kind, head, from } = mention;
  if (kind !== 'description' || mention.inQuotation >= 0) return null;
  for (let k = index + 1; k < mentions.length && k - index <= NEAR; k++) {
    const name = mentions[k]!;
    if (tokens.sentence[name.from] !== tokens.sentence[from]) return null;
    const id = entityOf[k]!;
    if (id < 0 || !(name.kind === 'name' || isInitials(source, name))) continue;
    const isSubject = isNamedInFull(entities[id]!) && !isOwnerEnding(source, name.to) && isSubjectOf(source, mention, name.from - 1);
    if (!isSubject && !tellsName(source, mention, name.from)) continue;
    if (!(bits[head]! & OFFICE || isGeneric(source, head) || looksLikeTrade(source, head))) return null;
    const entity = entities[id]!;
    entity.kind = 'person';
    addRole(entity, tokens.hash[head]!);
    return { entity: id, sure: SURE, told: true };
  }
  return null;
}

/** `J.R.`, which may be a body elsewhere. */
const isInitials = ({ tokens }: Source, { from, to }: Mention): boolean => tokens.text.charCodeAt(tokens.end[to - 1]! - 1) === DOT && to - from < 3;

/** `One of the last passengers to leave the boat was Ann Lee.`: does the sentence open with the mention and go on to that verb with no other? */
function isSubjectOf(source: Source, { from, to, head }: Mention, verb: number): boolean {
  const { tokens, bits, lexicon } = source;
  const { being, bodiesToo } = lexicon.lateNames;
  if (!being.has(tokens.hash[verb]!) || !(tokens.flags[from]! & FLAG.sentenceStart) || bodiesToo.has(tokens.hash[head]!)) return false;
  for (let i = to; i < verb; i++) if (!isWord(source, i) || bits[i]! & VERBAL) return false;
  return true;
}

/** Do the words before the name tell that it is that one's: `known as`, `who identified herself as`, `who gave her first name as`, `who said his name was`? */
function tellsName({ tokens, bits, lexicon }: Source, { to }: Mention, start: number): boolean {
  const { hash } = tokens;
  const { being, known, only, name, kindsOfName, own, self, identifying, giving, who } = lexicon.lateNames;
  const link = hash[start - 1]!;
  const isAs = lexicon.trades.as.has(link);
  if (!isAs && !being.has(link)) return false;
  const before = only.has(hash[start - 2]!) ? start - 3 : start - 2;
  if (isAs && known.has(hash[before]!)) return before - to <= 1;
  if (isAs && self.has(hash[before]!)) return identifying.has(hash[before - 1]!);
  if (!name.has(hash[before]!)) return false;
  const owner = kindsOfName.has(hash[before - 1]!) ? before - 2 : before - 1;
  if (owner <= to || !own.has(hash[owner]!)) return false;
  if (giving.has(hash[owner - 1]!)) return true;
  // Not `a friend who knew him said his name was`.
  const isTold = (bits[owner - 1]! & WORD.cueVerb) !== 0 && (who.has(hash[owner - 2]!) || lexicon.phrases.and.has(hash[owner - 2]!));
  return isTold && hash.subarray(to, owner).some((word) => who.has(word));
}
