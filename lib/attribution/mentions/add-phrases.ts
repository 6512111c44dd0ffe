import { FLAG, KIND } from '../../quotation/index.ts';
import type { Mention, MentionKind } from '../mention.ts';
import { WORD } from '../words/bits.ts';
import { isApostropheS, isOwnerEnding } from '../words/kinds.ts';
import { add } from './add.ts';
import { isAmpersand } from './name-ends.ts';
import { isBody, nameAt, titleStart } from './name-runs.ts';
import { phraseEnd } from './phrase-end.ts';
import type { Scan } from './scan.ts';

/** Adds names and noun phrases as mentions, with those that lie in them and those that a possessive makes of them. */

/** After a mention comes `'s`, or the apostrophe alone after an `s`: the whole `the mayor's office`, `Travers' office` is a mention too. */
export function extendPossessive(scan: Scan, from: number, to: number, found: Mention[]): number {
  if (!(isApostropheS(scan, to) || isBareApostrophe(scan, from, to))) return to;
  const end = phraseEnd(scan, to + 1);
  if (end <= to + 1) return to + 1;
  addPhrase(scan, found, from, end);
  innerNames(scan, to + 1, end, found);
  return extendPossessive(scan, from, end, found);
}

/** The apostrophe of an English owner in `-s`, which no mark before it opened: `Travers’ office`, not `the ‘Travers’ case`. */
const isBareApostrophe = (scan: Scan, from: number, to: number): boolean =>
  scan.tokens.kind[to] === KIND.singleMark && scan.lexicon.forms !== undefined && isOwnerEnding(scan, to) && scan.tokens.kind[from - 1] !== KIND.singleMark;

/** Names inside a phrase are mentions of their own: `Farrow` in `a Farrow spokesman`. */
export function innerNames(scan: Scan, from: number, to: number, found: Mention[]): void {
  for (let i = from; i < to; i++) {
    const name = nameAt(scan, i);
    if (!name) continue;
    const end = Math.min(name.to, to);
    addName(scan, found, titleStart(scan, i, from), Math.min(name.nameFrom, end - 1), end);
    i = end - 1;
  }
}

/** Adds the name of the tokens `from` to `to`, titles and all, which begins without them at `nameFrom`: of a body where its words tell one, `Marr & Lowe`. */
export function addName(scan: Scan, found: Mention[], from: number, nameFrom: number, to: number): void {
  const { bits, tokens } = scan;
  let firm = false;
  for (let i = nameFrom + 1; i < to - 1; i++) firm ||= isAmpersand(scan, i);
  const ofBody = firm || bits[to - 1]! & WORD.organisation || tokens.flags[nameFrom]! & FLAG.allCaps || bits[nameFrom]! & WORD.determiner || isBody(scan, nameFrom);
  add(scan, found, ofBody ? 'organisation' : 'name', from, to, nameFrom);
}

/** Adds the noun phrase of the tokens `from` to `to` as what its last noun makes it: `the mayor` somebody, `officials` a group, `the report` a document. */
export function addPhrase(scan: Scan, found: Mention[], from: number, to: number): void {
  // `el Ministerio de Cultura` is a ministry, whatever the last word is.
  if (to - from > 2 && isBody(scan, from + 1)) return add(scan, found, 'organisation', from, to, to, from + 1);
  const head = scan.bits[to - 1]!;
  const kind: MentionKind =
    head & WORD.role ? 'description' : head & WORD.group ? 'group' : head & WORD.document ? 'document' : head & WORD.organisation ? 'organisation' : 'description';
  add(scan, found, kind, from, to, to);
}
