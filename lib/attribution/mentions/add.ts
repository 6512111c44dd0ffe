import type { Tokens } from '../../quotation/index.ts';
import type { Gender } from '../language/types.ts';
import type { Mention, MentionKind } from '../mention.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import type { Scan } from './scan.ts';

/** Adds the pronoun at token `i` to the mentions found. */
export function addPronoun({ tokens, lexicon, found }: Scan, i: number): void {
  const mention = newMention(tokens, 'pronoun', i, i + 1);
  const { gender, number } = lexicon.pronouns.get(tokens.hash[i]!)!;
  mention.gender = gender;
  mention.number = number;
  insert(found, mention);
}

/**
 * Adds the mention of the tokens `from` to `to`, with the gender and number that its words tell. `nameFrom` is where the name in it begins, `head` its last token unless
 * something hangs on that one: `Sprecher` of `ein Sprecher der Polizei`.
 */
export function add(scan: Scan, kind: Exclude<MentionKind, 'pronoun'>, from: number, to: number, nameFrom = to, head = to - 1): void {
  const mention = newMention(scan.tokens, kind, from, to, nameFrom, head);
  mention.gender = genderByOffice(scan, kind, from, to, nameFrom) ?? (kind === 'organisation' || kind === 'document' ? 'n' : null);
  mention.number = kind === 'group' || kind === 'number' ? 'plural' : null;
  insert(scan.found, mention);
}

/** A mention of the tokens `from` to `to` of which no gender and number are known yet, nor in which quotation it is. */
export const newMention = (tokens: Tokens, kind: MentionKind, from: number, to: number, nameFrom = to, head = to - 1): Mention => ({
  start: tokens.start[from]!,
  end: tokens.end[to - 1]!,
  kind,
  from,
  to,
  head,
  nameFrom,
  gender: null,
  number: null,
  inQuotation: -1,
});

/** The gender that the titles and offices among the words tell, unless they tell both: `Mrs Lee`, `the chairman`. */
function genderByOffice({ bits, lexicon }: Scan, kind: MentionKind, from: number, to: number, nameFrom: number): Gender | null {
  // `Ana Nieto`, `Rosa Herrero`: an office behind a given name is a surname.
  const end = kind === 'name' && lexicon.papers.smallOffices ? Math.min(to, nameFrom + 1) : to;
  let seen = 0;
  for (let i = from; i < end; i++) if (bits[i]! & OFFICE) seen |= bits[i]!;
  const genders = seen & (WORD.feminine | WORD.masculine);
  return genders === WORD.feminine ? 'f' : genders === WORD.masculine ? 'm' : null;
}

/** Keeps the order by start, the longer first. Most mentions are the last so far; possessives and titles reach back. */
function insert(found: Mention[], mention: Mention): void {
  const { from, to } = mention;
  let at = found.length;
  while (at > 0 && (found[at - 1]!.from > from || (found[at - 1]!.from === from && found[at - 1]!.to < to))) at--;
  if (at === found.length) found.push(mention);
  else found.splice(at, 0, mention);
}
