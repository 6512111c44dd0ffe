import search from 'approx-string-match';
import type { Span } from '../page/types.ts';

/** What is known of a quotation that was kept: its words, those around it, and where it began (0 if that is not known). */
export type Sought = { exact: string; prefix: string; suffix: string; start: number };

/**
 * Where it is now. `changed`: its words are no longer quite the same; `exactness` is 1 for the same words, less for each edit. `score`
 * is 1 where what stands around them is the same, too.
 */
export type Found = Span & { changed: boolean; exactness: number; score: number };

/**
 * What a candidate's score is made of, as in the Hypothesis client's quote matching. The words themselves decide; context tells
 * two same wordings apart and outweighs position, which moves with every line a publisher adds above.
 */
const WEIGHT = { words: 50, prefix: 20, suffix: 20, position: 2 };
/** Share of its characters that a quotation may have changed and still be the same one. Half, as Hypothesis allows, pairs short ones wrongly. */
const MOST_CHANGED = 0.25;
/** More edits than this cost more time than they find. */
const MOST_EDITS = 128;
/** Shorter words are too easily found elsewhere when letters may differ. */
const SHORTEST_FUZZY = 8;
/** Words that occur so often can't be told apart anyway. */
const MOST_CANDIDATES = 200;
/** Fuzzy search first looks so far around the old place, then, up to the second length, in the whole text: it takes 20 ms for each 100,000 characters. */
const NEIGHBOURHOOD = 5_000;
const LONGEST_FUZZY = 300_000;
/** A fuzzy find, and the same few words, whose score is below this share of a perfect one are somebody else's: nothing of what stood around is there. */
const LEAST_SCORE = 0.6;
/** Shorter words than these two people may well say alike. */
const SHORTEST_TELLING = 24;

/**
 * Finds a quotation in a text: the same words where they occur, best context first, few words only with some of it; else nearly the same words (bit-parallel
 * search for the fewest edits, Myers 1999). `null` when nothing comes near. Time is linear in the text's length.
 */
export function findQuotation(text: string, sought: Sought): Found | null {
  if (sought.exact.trim() === '') return null;
  if (standsThere(text, sought)) return { start: sought.start, end: sought.start + sought.exact.length, changed: false, exactness: 1, score: 1 };
  const same = best(text, sought, occurrences(text, sought.exact));
  if (same) return same;
  if (sought.exact.length < SHORTEST_FUZZY) return null;
  const from = Math.max(0, sought.start - NEIGHBOURHOOD);
  const near = fuzzy(text, sought, from, Math.min(text.length, sought.start + sought.exact.length + NEIGHBOURHOOD));
  return near ?? (text.length <= LONGEST_FUZZY ? fuzzy(text, sought, 0, text.length) : null);
}

/** Nothing has moved: no other place can score higher, so that the text need not be gone through for each of a page's clips. */
function standsThere(text: string, { exact, prefix, suffix, start }: Sought): boolean {
  return start >= prefix.length && text.startsWith(prefix + exact + suffix, start - prefix.length);
}

type Candidate = Span & { edits: number };

function occurrences(text: string, words: string): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < MOST_CANDIDATES; at = text.indexOf(words, at + 1)) found.push({ start: at, end: at + words.length, edits: 0 });
  return found;
}

function fuzzy(text: string, sought: Sought, from: number, to: number): Found | null {
  const most = Math.min(MOST_EDITS, Math.floor(sought.exact.length * MOST_CHANGED));
  // The very words of somebody else would hide them: the search gives only what has the fewest edits.
  const elsewhere = text.slice(from, to).replaceAll(sought.exact, (words) => '\0'.repeat(words.length));
  const matches = search(elsewhere, sought.exact, most).slice(0, MOST_CANDIDATES);
  return best(
    text,
    sought,
    matches.map(({ start, end, errors }) => ({ start: start + from, end: end + from, edits: errors })),
  );
}

function best(text: string, sought: Sought, candidates: readonly Candidate[]): Found | null {
  let found: Candidate | null = null;
  let bestScore = -1;
  for (const candidate of candidates) {
    const score = scoreOf(text, sought, candidate);
    if (score > bestScore) {
      found = candidate;
      bestScore = score;
    }
  }
  if (!found) return null;
  const needsContext = found.edits > 0 || sought.exact.length < SHORTEST_TELLING;
  if (needsContext && bestScore < LEAST_SCORE) return null;
  return { start: found.start, end: found.end, changed: found.edits > 0, exactness: 1 - found.edits / sought.exact.length, score: bestScore };
}

/** 0 to 1. */
function scoreOf(text: string, { exact, prefix, suffix, start }: Sought, candidate: Candidate): number {
  const words = 1 - candidate.edits / exact.length;
  const before = prefix === '' ? 1 : sharedEnd(text.slice(Math.max(0, candidate.start - prefix.length), candidate.start), prefix) / prefix.length;
  const after = suffix === '' ? 1 : sharedStart(text.slice(candidate.end, candidate.end + suffix.length), suffix) / suffix.length;
  const position = 1 - Math.min(1, Math.abs(candidate.start - start) / (text.length || 1));
  const score = WEIGHT.words * words + WEIGHT.prefix * before + WEIGHT.suffix * after + WEIGHT.position * position;
  return score / (WEIGHT.words + WEIGHT.prefix + WEIGHT.suffix + WEIGHT.position);
}

function sharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

function sharedEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
  return count;
}
