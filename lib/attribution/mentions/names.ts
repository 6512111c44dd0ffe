import { FLAG } from '../../quotation/index.ts';
import { WORD } from '../lexicon.ts';
import { isGivenName } from '../people/given-names.ts';
import { endsWith, isAbbreviationStop, isBoundary, isCapital, isClosed, isGiven, isVerb, isWord, type Scan } from './scan.ts';

const LONGEST_NAME = 8;
const LEADING = WORD.title | WORD.role;

/**
 * The run of name words that starts at token `i`, or `null`: capitalised words, initials, particles between them (`van der`).
 * `nameFrom` is the first word after titles.
 */
export function nameAt(scan: Scan, i: number): { to: number; nameFrom: number } | null {
  if (!isCapital(scan, i)) return null;
  const { bits } = scan;
  if (isClosed(scan, i) && !(bits[i]! & WORD.calendar) && opensSentence(scan, i) && !(bits[i]! & WORD.auxiliary && speaks(scan, i + 1) && !scan.lexicon.language.grammar))
    return null;
  if (bits[i]! & WORD.pronoun) return null;
  let to = i + 1;
  while (to - i < LONGEST_NAME && !isBoundary(scan, to)) {
    if (isNextPerson(scan, i, to)) break;
    if (isCapital(scan, to) && !(bits[to]! & WORD.pronoun)) {
      to++;
      continue;
    }
    const skip = bits[to]! & WORD.particle ? (bits[to + 1]! & WORD.particle ? 2 : 1) : 0;
    if (skip > 0 && isCapital(scan, to + skip) && !isBoundary(scan, to + skip)) {
      to += skip + 1;
      continue;
    }
    // `Jr.`, `Mr.` and initials keep their stop as a token of its own when the list of abbreviations knows them.
    if (isAbbreviationStop(scan, to)) {
      let next = to + 1;
      while (next - to < 3 && !isBoundary(scan, next) && isWord(scan, next) && !isCapital(scan, next) && bits[next]! & WORD.particle) next++;
      if (isCapital(scan, next) && !isBoundary(scan, next)) {
        to = next + 1;
        continue;
      }
    }
    break;
  }
  if (to === i + 1 && opensSentence(scan, i) && isCommonOpening(scan, i) && !speaks(scan, to)) return null;
  if (scan.lexicon.language.grammar && opensSentence(scan, i) && isMerelyFirst(scan, i, to)) return null;
  let nameFrom = i;
  while (nameFrom < to - 1 && !isBody(scan, nameFrom) && ((bits[nameFrom]! & LEADING && !isNamesake(scan, nameFrom)) || !isWord(scan, nameFrom))) nameFrom++;
  return { to, nameFrom };
}

/** Romance bodies are called by their noun, then what they are: `la Guardia Civil`, though `guardia` is somebody's office, too. */
export const isBody = (scan: Scan, i: number): boolean =>
  scan.lexicon.language.grammar?.headFirst === true &&
  (scan.bits[i]! & WORD.organisation) !== 0 &&
  isCapital(scan, i) &&
  isCapital(scan, i + 1) &&
  !isBoundary(scan, i + 1) &&
  !isGiven(scan, i + 1);

/**
 * Romance languages hang what somebody heads on the office, right before the name: `le préfet du Tarn Paul Kerdan`, `sélectionneur de l’équipe de France Ana Ruiz`. In a run of capitals from `i` that an
 * article or preposition opened or a particle goes through, does a given name with a surname at `to` begin somebody else?
 */
export function isNextPerson(scan: Scan, i: number, to: number): boolean {
  const { bits } = scan;
  if (
    !scan.lexicon.language.grammar?.headFirst ||
    !isCapital(scan, to) ||
    !isCapital(scan, to + 1) ||
    isBoundary(scan, to + 1) ||
    bits[i]! & LEADING ||
    isGiven(scan, i) ||
    !isGiven(scan, to)
  )
    return false;
  const hung = i > 0 && (bits[i - 1]! & (WORD.determiner | WORD.preposition)) !== 0 && !(scan.tokens.flags[i]! & FLAG.sentenceStart);
  return hung || (to - 2 >= i && (bits[to - 2]! & WORD.particle) !== 0 && !isCapital(scan, to - 2));
}

/** First token of the titles and trades in small letters before a name: `former` is not one, `spokeswoman` is. */
export function titleStart(scan: Scan, name: number, floor: number): number {
  // `le délégué CGT` is somebody of that body, not called by it.
  if (scan.lexicon.language.grammar && scan.tokens.flags[name]! & FLAG.allCaps && !isCapital(scan, name + 1)) return name;
  let from = name;
  while (from > floor && !isBoundary(scan, from) && isWord(scan, from - 1) && scan.bits[from - 1]! & LEADING && !isCapital(scan, from - 1)) from--;
  return from;
}

function opensSentence({ tokens }: Scan, i: number): boolean {
  if (tokens.flags[i]! & FLAG.sentenceStart || i === 0) return true;
  const before = tokens.text[tokens.start[i - 1]!]!;
  return '"“„«»‘\'(:—–'.includes(before);
}

/** A given name that is a noun for a person, too, and no title: `Guy Lee`. */
const isNamesake = ({ tokens, bits }: Scan, i: number): boolean => !(bits[i]! & WORD.title) && isGivenName(tokens, i);

/** A verb of speech: whoever stands before it is likely somebody, whatever the word looks like. */
const speaks = (scan: Scan, i: number): boolean => !isBoundary(scan, i) && isVerb(scan, i) && (scan.bits[i]! & WORD.cueVerb) !== 0;

/**
 * Where verbs and adjectives open sentences (`Reconoce, eso sí,`, `Durissima Simona Greco:`), the first word has its capital from there: unless it is a given name, stands inside
 * a sentence with a capital, or a verb follows that it is the subject of. `to`: end of its run of capitals.
 */
function isMerelyFirst(scan: Scan, i: number, to: number): boolean {
  const { tokens, bits, nouns } = scan;
  if (nouns.has(tokens.hash[i]!) || bits[i]! & (LEADING | WORD.organisation) || tokens.flags[i]! & (FLAG.allCaps | FLAG.hyphen) || isGiven(scan, i)) return false;
  if (to === i + 1) return isBoundary(scan, to) || !isVerb(scan, to);
  // `Invité de France Info, le maire`: what hangs on it is the name.
  if (bits[i + 1]! & WORD.particle && !isCapital(scan, i + 1)) return true;
  return to > i + 2 && isCapital(scan, i + 1) && isGiven(scan, i + 1);
}

/** A capitalised word at a sentence's start that is more likely a common word than a name. */
function isCommonOpening(scan: Scan, i: number): boolean {
  return (scan.bits[i]! & (WORD.cueVerb | WORD.group)) !== 0 || endsWith(scan, i, 'ing') || endsWith(scan, i, 'ly');
}
