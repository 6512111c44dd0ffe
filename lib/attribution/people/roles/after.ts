import { affiliation } from './affiliation.ts';
import { WORD } from '../../words/bits.ts';
import { looksLikeTrade } from '../../words/trades.ts';
import { roleInApposition } from './apposition.ts';
import { counselAfter } from './counsel.ts';
import { opensOffice } from './opening.ts';
import { codeAt, isCapital, isClose, isColon, isComma, isDash, isEnd, isOpen, isRoleNoun, isUnknownWord, isVerb, isYear, startsSentence } from '../../words/kinds.ts';
import { startsWithDeterminer } from './phrase-words.ts';
import { trimmedRole, type Role } from './role.ts';
import type { Source } from '../../words/source.ts';
import { SCORE } from './scores.ts';

const AT_SIGN = 0x40;
/** Tokens in brackets. */
const LONGEST = 8;

/** The role that stands right after a name, whose tokens end at `at`: an apposition, an affiliation, a bracket. */
export function roleAfter(source: Source, at: number): Role | null {
  if (startsSentence(source, at)) return null;
  if (isComma(source, at) || isDash(source, at)) return counselAfter(source, at + 1) ?? orRoleBehindPlace(source, roleInApposition(source, at + 1));
  if (isOpen(source, at)) return roleBehindBrackets(source, at + 1) ?? roleInBrackets(source, at + 1);
  return orRoleBehindPlace(source, affiliation(source, at, 'beside')) ?? roleBehindVerb(source, at);
}

/** `Man könnte Ida Lund fragen, Köchin in Jena.`: where nouns have capitals, so that a small word of no list is a verb, an apposition behind the verb that comes last, if an office opens it without article. */
function roleBehindVerb(source: Source, at: number): Role | null {
  if (!source.lexicon.grammar.capitalNouns) return null;
  let comma = at;
  while (isUnknownWord(source, comma) || isVerb(source, comma)) comma++;
  return isComma(source, comma) && opensOffice(source, comma + 1) ? roleInApposition(source, comma + 1) : null;
}

/** The comma behind the second of two places, which belongs to the first (`from Leeds, West Yorkshire,`): `to` is the comma between them, or what else stands behind the first, and comes back where there is no second. */
export function afterPlace(source: Source, to: number): number {
  let at = to + 1;
  while (isCapital(source, at)) at++;
  return isComma(source, to) && isComma(source, at) ? at : to;
}

/** The role, or the apposition that follows it between commas if it only says where somebody is from: `Ann Lee, 42, of Leeds, Ohio, a nurse,`, `Sen. Ann Lee of Ohio, the top Democrat on the panel,`. */
function orRoleBehindPlace(source: Source, role: Role | null): Role | null {
  if (!role || role.score > SCORE.affiliation || source.lexicon.papers.namesInPassing || !isComma(source, role.to)) return role;
  const next = afterPlace(source, role.to) + 1;
  const behind = roleInApposition(source, next);
  // `Ann Lee, of Leeds, the nurse said`
  return behind && isEnd(source, behind.to) && holdsOffice(source, behind) ? { ...behind, start: role.start } : role;
}

/** `Ann Lee of Harbour Watch, a charity for divers,`: is there an office or trade in a phrase with its article, up to the first preposition, or is it about what she is of? */
function holdsOffice(source: Source, { start, from, to }: Role): boolean {
  if (!startsWithDeterminer(source, start)) return true;
  for (let i = from; i < to && !(source.bits[i]! & WORD.preposition); i++) if (isRoleNoun(source, i) || looksLikeTrade(source, i)) return true;
  return false;
}

/** `Ann Lee (42), a nurse,`: the apposition behind short brackets. */
function roleBehindBrackets(source: Source, from: number): Role | null {
  const close = closeOf(source, from);
  return close > from && isComma(source, close + 1) ? roleInApposition(source, close + 2) : null;
}

/** The token that closes the brackets opened before `from`; -1 where it is far. */
export function closeOf(source: Source, from: number): number {
  let to = from;
  while (to - from < LONGEST && !isClose(source, to)) to++;
  return isClose(source, to) ? to : -1;
}

/** `(CDU)`, `(Harbour Watch)`: short, without verbs; not a number, a birth (`Sevilla, 1968`), an account, a credit (`Picture: HW`) or a single letter. */
function roleInBrackets(source: Source, from: number): Role | null {
  const { tokens } = source;
  const to = closeOf(source, from);
  if (to <= from || tokens.end[to - 1]! - tokens.start[from]! < 2) return null;
  // `(Name geändert)`
  if (source.lexicon.grammar.capitalNouns && to - from > 1 && isUnknownWord(source, to - 1)) return null;
  let role = false;
  for (let i = from; i < to; i++) {
    if (isVerb(source, i) || isColon(source, i) || isYear(source, i)) return null;
    role ||= isRoleNoun(source, i) || isCapital(source, i) || source.lexicon.epithets.parties.has(tokens.hash[i]!);
  }
  return role && codeAt(source, from) !== AT_SIGN ? trimmedRole(source, from, to, SCORE.brackets) : null;
}
