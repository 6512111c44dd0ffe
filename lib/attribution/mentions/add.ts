import type { Gender } from '../language/types.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import type { Mention, MentionKind } from '../mention.ts';
import type { Scan } from './scan.ts';

/** Adds the pronoun at token `i`. */
export function addPronoun(scan: Scan, found: Mention[], i: number): void {
  add(scan, found, 'pronoun', i, i + 1, i + 1);
}

/**
 * Adds the mention of the tokens `from` to `to`, with the gender and number that its words tell. `head` is its last token unless something
 * hangs on it.
 */
export function add(scan: Scan, found: Mention[], kind: MentionKind, from: number, to: number, nameFrom: number, head = to - 1): void {
  const { tokens, bits, lexicon } = scan;
  let gender: Gender | null = null;
  let number: Mention['number'] = null;
  if (kind === 'pronoun') {
    const pronoun = lexicon.pronouns.get(tokens.hash[head]!)!;
    gender = pronoun.gender;
    number = pronoun.number;
  } else {
    let seen = 0;
    // `Ana Nieto`, `Rosa Herrero`: an office behind a given name is a surname.
    const end = kind === 'name' && lexicon.language.romanceLike ? Math.min(to, nameFrom + 1) : to;
    for (let i = from; i < end; i++) if (bits[i]! & OFFICE) seen |= bits[i]!;
    if (seen & WORD.feminine && !(seen & WORD.masculine)) gender = 'f';
    else if (seen & WORD.masculine && !(seen & WORD.feminine)) gender = 'm';
    else if (kind === 'organisation' || kind === 'document') gender = 'n';
    if (kind === 'group' || kind === 'number') number = 'plural';
  }
  const mention: Mention = { start: tokens.start[from]!, end: tokens.end[to - 1]!, kind, from, to, head, nameFrom, gender, number, inQuotation: -1 };
  // Possessives and titles reach back: keep the order by start, the longer first.
  let at = found.length;
  while (at > 0 && (found[at - 1]!.from > from || (found[at - 1]!.from === from && found[at - 1]!.to < to))) at--;
  if (at === found.length) found.push(mention);
  else found.splice(at, 0, mention);
}
