import { COLON } from './characters.ts';
import { plainSign } from './scripts.ts';
import { FLAG, KIND, type Tokens } from './tokens.ts';
import type { MarkStyle } from './types.ts';

/**
 * Families of marks: a quotation opened by one mark of a family is closed by another of the same family, whichever the
 * writer's keyboard gave (`“so"`, `„so“`, `„so”`, `"so“`).
 */
export const FAMILY = { double: 0, guillemet: 1, single: 2, singleGuillemet: 3, corner: 4, whiteCorner: 5 } as const;

const FAMILIES: Readonly<Record<string, number>> = {
  '"': FAMILY.double,
  '“': FAMILY.double,
  '”': FAMILY.double,
  '„': FAMILY.double,
  '‟': FAMILY.double,
  '〝': FAMILY.double,
  '〞': FAMILY.double,
  '＂': FAMILY.double,
  '«': FAMILY.guillemet,
  '»': FAMILY.guillemet,
  "'": FAMILY.single,
  '‘': FAMILY.single,
  '’': FAMILY.single,
  '‚': FAMILY.single,
  '‛': FAMILY.single,
  '`': FAMILY.single,
  '‹': FAMILY.singleGuillemet,
  '›': FAMILY.singleGuillemet,
  '「': FAMILY.corner,
  '」': FAMILY.corner,
  '『': FAMILY.whiteCorner,
  '』': FAMILY.whiteCorner,
};
const FAMILY_OF_CODE = new Map(Object.entries(FAMILIES).map(([mark, family]) => [mark.charCodeAt(0), family]));

/** What a mark does by its place: `opens`, `closes`, or `either` where spacing does not tell. */
export const LEAN = { opens: 0, closes: 1, either: 2 } as const;

const codes = (signs: string): Set<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const OPENING = codes('([{¿¡');
const CLOSING = codes(')]}.,;:!?…');
const DASHES = codes('-‐‑–—―/');

/** The family of the mark at token `i`, -1 where the token is no mark. Marks of two signs (`''`) are double. */
export function familyAt(tokens: Tokens, i: number): number {
  const kind = tokens.kind[i];
  if (kind === KIND.word || kind === KIND.number) return -1;
  if (kind === KIND.doubleMark && tokens.end[i]! - tokens.start[i]! > 1) return FAMILY.double;
  return FAMILY_OF_CODE.get(tokens.code[i]!) ?? -1;
}

/**
 * Tells from spacing and neighbours whether a mark opens or closes. Space on one side only decides, unless a full stop or bracket
 * stands on the other; with space on both sides or none, a bracket, dash or full stop beside it does.
 */
export function leanOf(tokens: Tokens, i: number): number {
  const flags = tokens.flags[i]!;
  const first = (flags & FLAG.paragraphStart) !== 0;
  const last = i + 1 === tokens.count || (tokens.flags[i + 1]! & FLAG.paragraphStart) !== 0;
  if (first) return last ? LEAN.either : LEAN.opens;
  if (last) return LEAN.closes;
  const spaceBefore = (flags & FLAG.spaceBefore) !== 0;
  const spaceAfter = (flags & FLAG.spaceAfter) !== 0;
  if (spaceBefore && spaceAfter) return LEAN.either;
  const previous = plainSign(tokens.text.charCodeAt(tokens.end[i - 1]! - 1));
  const next = tokens.code[i + 1]!;
  // A single stop after the mark (`so »,`) closes it in spite of the space; a run of them (`"... and`) does not.
  const stopAfter = CLOSING.has(next) && tokens.end[i + 1]! - tokens.start[i + 1]! === 1;
  if (spaceBefore) return stopAfter && next !== 0x2026 ? LEAN.either : LEAN.opens;
  if (spaceAfter) return OPENING.has(previous) ? LEAN.opens : LEAN.closes;
  if (OPENING.has(previous)) return LEAN.opens;
  if (stopAfter) return LEAN.closes;
  if (DASHES.has(previous)) return LEAN.opens;
  if (DASHES.has(next)) return LEAN.closes;
  return previous === COLON ? LEAN.opens : LEAN.either;
}

/** Does a language's style open quotations with this mark? */
export function styleOpens(style: MarkStyle, mark: string): boolean {
  return style.double.some(([open]) => open === mark) || style.single.some(([open]) => open === mark);
}
