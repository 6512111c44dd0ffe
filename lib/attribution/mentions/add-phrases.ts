import { FLAG, KIND } from '../../quotation/index.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import { hasOneEnding, isAmpersand, isApostropheS, isOwnerEnding } from '../words/kinds.ts';
import { add } from './add.ts';
import { isBody, nameAt, titleStart } from './name-runs.ts';
import { phraseEnd } from './phrase-end.ts';
import type { Scan } from './scan.ts';

/** Adds names and noun phrases to the mentions found, with those that lie in them and those that a possessive makes of them. */

/** Adds the name of the tokens `from` to `to`, titles and all, which begins without them at `nameFrom`: of a body where its words tell one, `Marr & Lowe`. */
export function addName(scan: Scan, from: number, nameFrom: number, to: number): void {
  const { bits, tokens } = scan;
  let isFirm = false;
  for (let i = nameFrom + 1; i < to - 1; i++) isFirm ||= isAmpersand(scan, i);
  const isOfBody = isFirm || bits[to - 1]! & WORD.organisation || tokens.flags[nameFrom]! & FLAG.allCaps || bits[nameFrom]! & WORD.determiner || isBody(scan, nameFrom);
  add(scan, isOfBody ? 'organisation' : 'name', from, to, nameFrom);
}

/** Adds the noun phrase of the tokens `from` to `to` as what its last noun makes it: `the mayor` somebody, `officials` a group, `the report` a document. */
export function addPhrase(scan: Scan, from: number, to: number): void {
  // `el Ministerio de Cultura` is a ministry, whatever the last word is.
  if (to - from > 2 && isBody(scan, from + 1)) return add(scan, 'organisation', from, to, to, from + 1);
  if (isBodyDescribed(scan, from, to)) return add(scan, 'organisation', from, to, to, from + 1);
  const head = scan.bits[to - 1]!;
  if (head & WORD.role) return add(scan, 'description', from, to);
  if (head & WORD.group) return add(scan, 'group', from, to);
  if (head & WORD.document) return add(scan, 'document', from, to);
  add(scan, head & WORD.organisation ? 'organisation' : 'description', from, to);
}

/** `la direzione generale`: behind the noun for a body, where it comes first, an adjective that is somebody elsewhere. */
function isBodyDescribed({ bits, tokens, lexicon }: Scan, from: number, to: number): boolean {
  if (!lexicon.grammar.nounFirst || to !== from + 3 || (bits[from + 1]! & (WORD.organisation | OFFICE)) !== WORD.organisation) return false;
  return (bits[to - 1]! & OFFICE) !== 0 && !(tokens.flags[to - 1]! & FLAG.capital) && hasOneEnding({ tokens, bits, lexicon }, to - 1, lexicon.romanceLike.adjectives);
}

/** Adds the names among the tokens `from` to `to` of a phrase as mentions of their own: `Farrow` in `a Farrow spokesman`. */
export function addInnerNames(scan: Scan, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const name = nameAt(scan, i);
    if (!name) continue;
    const end = Math.min(name.to, to);
    addName(scan, titleStart(scan, i, from), Math.min(name.nameFrom, end - 1), end);
    i = end - 1;
  }
}

/**
 * Where the mention of the tokens `from` to `to` is an owner, by `'s` or the apostrophe alone behind an `s`, adds what it owns with it: `the mayor's office`, `Travers' office`. And whatever that owns:
 * `the mayor's office's clerk`. Returns one past all of it; `to` where it is no owner.
 */
export function addOwned(scan: Scan, from: number, to: number): number {
  if (!(isApostropheS(scan, to) || isBareApostrophe(scan, from, to))) return to;
  const end = phraseEnd(scan, to + 1);
  if (end <= to + 1) return to + 1;
  addPhrase(scan, from, end);
  addInnerNames(scan, to + 1, end);
  return addOwned(scan, from, end);
}

/** The apostrophe of an owner in `-s`, which no mark before it opened: `Travers’ office`, not `the ‘Travers’ case`. */
const isBareApostrophe = (scan: Scan, from: number, to: number): boolean =>
  scan.tokens.kind[to] === KIND.singleMark && isOwnerEnding(scan, to) && scan.tokens.kind[from - 1] !== KIND.singleMark;
