import { FLAG, KIND, hashWord } from '../../quotation/index.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import { isGivenName } from '../people/given-names.ts';
import { NEW, isGeneration, isInitial } from '../people/name-parts.ts';
import {
  NOUN,
  endsWith,
  hasCapitalInside,
  isAbbreviationStop,
  isBoundary,
  isCapital,
  isClosed,
  isFinite,
  isGiven,
  isInnerCapital,
  isVerb,
  isWord,
  saidAt,
  type Scan,
} from './scan.ts';

const LONGEST_NAME = 8;
const T = hashWord('t');

/** The name that starts at token `i`, with titles that have a capital, or `null`. `nameFrom` is the first word after titles. */
export function nameAt(scan: Scan, i: number): { to: number; nameFrom: number } | null {
  if (!isCapital(scan, i)) return null;
  const { bits, lexicon } = scan;
  if (bits[i]! & WORD.pronoun || isHeadlinePreposition(scan, i)) return null;
  const first = opensSentence(scan, i);
  if (first && isClosed(scan, i) && !(bits[i]! & WORD.calendar) && !isAuxiliaryName(scan, i) && !isNewPlace(scan, i)) return null;
  const to = nameEnd(scan, i);
  if (isLink(scan, to - 1) || isAnnouncement(scan, i, to)) return null;
  // `wrote on X`
  if (to === i + 1 && scan.tokens.end[i]! - scan.tokens.start[i]! === 1) return null;
  if (first && to === i + 1 && ((isCommonOpening(scan, i) && !speaks(scan, to)) || isBodyOfOffice(scan, i))) return null;
  if (first && lexicon.language.romanceLike && isMerelyFirst(scan, i, to)) return null;
  let nameFrom = i;
  while (nameFrom < to - 1 && !isBody(scan, nameFrom) && ((bits[nameFrom]! & OFFICE && !isNamesake(scan, nameFrom)) || isGroupBefore(scan, nameFrom) || !isWord(scan, nameFrom)))
    nameFrom++;
  if (nameFrom === i && to - i === 3 && isPeople(scan, i)) nameFrom++;
  return { to, nameFrom };
}

/** `le Nantais Tiphène Brock`, `la Malienne Oumou Sy`: behind a determiner the first of three capitals, with the ending of a people or town, is none of the name. */
function isPeople(scan: Scan, i: number): boolean {
  const { lexicon, tokens, bits } = scan;
  if (lexicon.peoples.length === 0 || i === 0 || !(bits[i - 1]! & WORD.determiner) || isBoundary(scan, i)) return false;
  return (bits[i]! & ~WORD.calendar) === 0 && (tokens.flags[i]! & FLAG.allCaps) === 0 && !isGiven(scan, i) && lexicon.peoples.some((ending) => endsWith(scan, i, ending));
}

/** `$2m From Group`, `Talks With Lee`: in English a preposition has its capital from the headline, and begins neither names nor goes on with a phrase. Particles and nouns of the lists may. */
export const isHeadlinePreposition = (scan: Scan, i: number): boolean =>
  scan.lexicon.language.romanceLike === undefined &&
  (scan.bits[i]! & (WORD.preposition | WORD.particle | NOUN)) === WORD.preposition &&
  !isBoundary(scan, i) &&
  !isGivenName(scan.tokens, i);

/** `READ MORE`: capitals throughout, and a small word at the end. */
const isLink = ({ tokens, bits }: Scan, last: number): boolean => (tokens.flags[last]! & FLAG.allCaps) !== 0 && (bits[last]! & WORD.functionWord) !== 0;

/** `Also Read:`, `WATCH:`: what announces the words behind the colon that it opens a paragraph with. */
const isAnnouncement = ({ tokens, lexicon }: Scan, from: number, to: number): boolean =>
  to < tokens.count &&
  tokens.text[tokens.start[to]!] === ':' &&
  ((tokens.flags[from]! | (tokens.flags[from - 1] ?? 0)) & FLAG.paragraphStart) !== 0 &&
  lexicon.announcing.has(tokens.hash[to - 1]!);

/** `Engineers Ann Lee and Dan Cole`: people in the plural before the first of their names. */
const isGroupBefore = (scan: Scan, i: number): boolean => (scan.bits[i]! & WORD.group) !== 0 && isGiven(scan, i + 1);

/**
 * `Will said`, `Will Lee, a baker,`: an auxiliary that opens a sentence, and a verb of speech behind it, or a surname with a comma or a verb that no question has (`Will Lee say`). Romance
 * auxiliaries are nobody's name: `Ha dicho`.
 */
function isAuxiliaryName(scan: Scan, i: number): boolean {
  const { tokens, bits, lexicon } = scan;
  if (!(bits[i]! & WORD.auxiliary) || lexicon.language.romanceLike) return false;
  if (speaks(scan, i + 1)) return true;
  if (!lexicon.auxiliaryNames.has(tokens.hash[i]!) || !isInnerCapital(scan, i + 1) || isBoundary(scan, i + 2)) return false;
  return tokens.text[tokens.start[i + 2]!] === ',' || saidAt(scan, i + 2);
}

/** `New Hampshire` at the opening of a sentence is one name, `New Governor Ann Lee` is not. */
const isNewPlace = (scan: Scan, i: number): boolean =>
  scan.tokens.hash[i] === NEW && isInnerCapital(scan, i + 1) && !isGivenName(scan.tokens, i + 1) && (scan.bits[i + 1]! & OFFICE) === 0;

/** End of the run of name words from token `i` on: capitalised words, initials, particles between them (`van der`). */
function nameEnd(scan: Scan, i: number): number {
  const { bits } = scan;
  let to = i + 1;
  while (to - i < LONGEST_NAME && !isBoundary(scan, to)) {
    if (isNextPerson(scan, i, to) || opensBehindInitial(scan, to)) break;
    if (nicknameEnd(scan, to) > to && isGivenName(scan.tokens, to - 1)) {
      to = nicknameEnd(scan, to) + 1;
      continue;
    }
    // `Ann Lee, Jr.`
    if (isWord(scan, to + 1) && isGeneration(scan.tokens, to + 1) && scan.tokens.text[scan.tokens.start[to]!] === ',' && !isBoundary(scan, to + 1)) return to + 2;
    if (isCapital(scan, to) && !(bits[to]! & WORD.pronoun)) {
      to++;
      continue;
    }
    if (isFirm(scan, i, to)) {
      to += 2;
      continue;
    }
    if (joinsTwo(scan, i, to)) break;
    let next = afterShort(scan, to);
    // `Ruiz da al Duero`: no article that holds a preposition stands behind another particle.
    if (next === to && bits[to]! & WORD.particle && !isGrownTogether(scan, to + 1)) next += bits[to + 1]! & WORD.particle ? 2 : 1;
    // `Jr.`, `Mr.` have their stop as a token of its own, since the list of abbreviations knows them.
    else if (isAbbreviationStop(scan, to)) next = afterParticles(scan, to + 1);
    if (next === to || !isInnerCapital(scan, next)) break;
    to = next + 1;
  }
  return to;
}

/** Behind a particle, `al` and `del` are prepositions with their article, and what is before them is a verb. */
const isGrownTogether = ({ bits, lexicon }: Scan, i: number): boolean => lexicon.language.romanceLike !== undefined && (bits[i]! & GROWN) === GROWN;
const GROWN = WORD.particle | WORD.preposition | WORD.determiner;

/**
 * Does the word at `at` join somebody to the name from `i` on: `Ana Ruiz y Luis Vega`, `Ana y Luis`, `Ana y la Fundación`? Given names on either side tell it, or two words on either side where no preposition makes a body of
 * them (`la consejera de Medio Ambiente y Cambio Climático`).
 */
function joinsTwo(scan: Scan, i: number, at: number): boolean {
  const { tokens, bits, lexicon } = scan;
  if (!lexicon.language.romanceLike?.headFirst || !lexicon.phrases.and.has(tokens.hash[at]!) || !isWord(scan, at + 1)) return false;
  if (bits[at + 1]! & WORD.determiner && !isCapital(scan, at + 1)) return true;
  if (!isInnerCapital(scan, at + 1)) return false;
  const full = isInnerCapital(scan, at + 2);
  if (isGiven(scan, at + 1) && isGiven(scan, i) && (full || at === i + 1)) return true;
  const tied = i > 0 && bits[i - 1]! & (WORD.preposition | WORD.determiner) && !(tokens.flags[i]! & FLAG.sentenceStart);
  return full && at === i + 2 && isCapital(scan, i + 1) && !tied && !((bits[i]! | bits[at + 1]!) & WORD.organisation) && !isInnerCapital(scan, at + 3);
}

/** `Saúl P. M. Según su versión`: a small word with a capital behind an initial opens a sentence. */
const opensBehindInitial = (scan: Scan, i: number): boolean =>
  scan.lexicon.language.romanceLike !== undefined && isCapital(scan, i) && isClosed(scan, i) && !(scan.bits[i]! & WORD.particle) && isInitial(scan.tokens, i - 1);

/** Does `&` join names of a firm (`Marr & Lowe`), not two people (`Ann & Tom`)? */
const isFirm = (scan: Scan, from: number, at: number): boolean =>
  isAmpersand(scan, at) && isInnerCapital(scan, at + 1) && !(isGivenName(scan.tokens, from) && isGivenName(scan.tokens, at + 1));

export const isAmpersand = ({ tokens }: Scan, i: number): boolean => i < tokens.count && tokens.text.charCodeAt(tokens.start[i]!) === 0x26;

/** `Ana “Mini” Lee`: the word behind up to two words with capitals in double marks, if it is one of a name, too; else `from`. */
function nicknameEnd(scan: Scan, from: number): number {
  const { kind } = scan.tokens;
  if (kind[from] !== KIND.doubleMark) return from;
  let end = from + 1;
  while (end - from < 3 && isCapital(scan, end)) end++;
  return end > from + 1 && kind[end] === KIND.doubleMark && isInnerCapital(scan, end + 1) ? end + 1 : from;
}

/** Steps over a preposition and the Dutch article that has lost its vowel: `Ann in 't Veen`. */
function afterShort({ tokens, bits }: Scan, i: number): number {
  if (tokens.hash[i + 2] !== T || !(bits[i]! & (WORD.preposition | WORD.particle)) || tokens.flags[i + 2]! & FLAG.spaceBefore) return i;
  return "'’‘".includes(tokens.text[tokens.start[i + 1]!]!) ? i + 3 : i;
}

/** Steps over up to two particles in small letters. */
function afterParticles(scan: Scan, from: number): number {
  let next = from;
  while (next - from < 2 && !isBoundary(scan, next) && isWord(scan, next) && !isCapital(scan, next) && scan.bits[next]! & WORD.particle) next++;
  return next;
}

/** Romance bodies are called by their noun, then what they are or what they are for: `la Guardia Civil`, though `guardia` is somebody's office, too, `el Ministerio de Cultura`. */
export function isBody(scan: Scan, i: number): boolean {
  if (scan.lexicon.language.romanceLike?.headFirst !== true || !(scan.bits[i]! & WORD.organisation) || !isCapital(scan, i)) return false;
  const next = scan.bits[i]! & OFFICE ? i + 1 : afterParticles(scan, i + 1);
  return isInnerCapital(scan, next) && !isGiven(scan, next);
}

/**
 * Romance languages hang what somebody heads on the office, right before the name: `le préfet du Tarn Paul Kerdan`, `sélectionneur de l’équipe de France Ana Ruiz`. In a run of capitals from `i` that an
 * article or preposition opened or a particle goes through, does a given name with a surname at `to` begin somebody else?
 */
export function isNextPerson(scan: Scan, i: number, to: number): boolean {
  const { bits } = scan;
  if (!scan.lexicon.language.romanceLike?.headFirst || bits[i]! & OFFICE) return false;
  if (isParty(scan, i, to)) return true;
  const fullName = isCapital(scan, to) && isInnerCapital(scan, to + 1) && isGiven(scan, to);
  if (!fullName || isGiven(scan, i)) return false;
  const hung = i > 0 && (bits[i - 1]! & (WORD.determiner | WORD.preposition)) !== 0 && !(scan.tokens.flags[i]! & FLAG.sentenceStart);
  return hung || (to - 2 >= i && (bits[to - 2]! & WORD.particle) !== 0 && !isCapital(scan, to - 2));
}

/** `le député PS Paul Kerdan`: capitals behind an office in small letters are its party, if a name of two words follows. */
function isParty(scan: Scan, i: number, to: number): boolean {
  const { flags } = scan.tokens;
  if (to !== i + 1 || i === 0 || !(scan.bits[i - 1]! & OFFICE) || isCapital(scan, i - 1) || !(flags[i]! & FLAG.allCaps)) return false;
  return isInnerCapital(scan, to) && isInnerCapital(scan, to + 1) && !((flags[to]! | flags[to + 1]!) & FLAG.allCaps);
}

/** First token of the titles and trades in small letters before a name: `former` is not one, `spokeswoman` is. */
export function titleStart(scan: Scan, name: number, floor: number): number {
  // `le délégué CGT` is somebody of that body, not called by it.
  if (scan.lexicon.language.romanceLike && scan.tokens.flags[name]! & FLAG.allCaps && !isCapital(scan, name + 1)) return name;
  let from = name;
  while (from > floor && !isBoundary(scan, from) && isWord(scan, from - 1) && scan.bits[from - 1]! & OFFICE && !isCapital(scan, from - 1) && !isPartOfVerb(scan, from - 1)) from--;
  return from;
}

/** `« Non », a prévenu Kerdan`: behind an auxiliary a Romance word that is an office, too, is a participle. */
const isPartOfVerb = (scan: Scan, i: number): boolean =>
  scan.lexicon.language.romanceLike?.headFirst === true && i > 0 && !isBoundary(scan, i) && (scan.bits[i - 1]! & (WORD.auxiliary | WORD.determiner)) === WORD.auxiliary;

function opensSentence({ tokens }: Scan, i: number): boolean {
  if (tokens.flags[i]! & FLAG.sentenceStart || i === 0) return true;
  // Most words stand behind another, and only a clitic begins with such a sign.
  if (tokens.kind[i - 1] === KIND.word && !(tokens.flags[i - 1]! & FLAG.clitic)) return false;
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
  const { tokens, bits } = scan;
  if (hasCapitalInside(scan, i) || bits[i]! & (OFFICE | WORD.organisation) || tokens.flags[i]! & (FLAG.allCaps | FLAG.hyphen) || isGiven(scan, i)) return false;
  // `Mancherà Halimi`
  if (to === i + 1 || isFinite(scan, i)) return to > i + 1 || isBoundary(scan, to) || !isVerb(scan, to);
  // `Invité de France Info, le maire`: what hangs on it is the name.
  if (bits[i + 1]! & WORD.particle && !isCapital(scan, i + 1)) return true;
  return to > i + 2 && isCapital(scan, i + 1) && isGiven(scan, i + 1);
}

/** `Council leader says`: a noun for a body that has its capital from the sentence or headline, before an office in small letters that no name follows, is no name but of one phrase with it. */
const isBodyOfOffice = (scan: Scan, i: number): boolean =>
  scan.lexicon.language.romanceLike === undefined &&
  (scan.bits[i]! & (WORD.organisation | WORD.role | WORD.title)) === WORD.organisation &&
  !(scan.tokens.flags[i]! & FLAG.allCaps) &&
  !isBoundary(scan, i + 1) &&
  (scan.bits[i + 1]! & WORD.role) !== 0 &&
  !isVerb(scan, i + 1) &&
  !isCapital(scan, i + 1) &&
  !isInnerCapital(scan, i + 2);

/** A capitalised word at a sentence's start that is more likely a common word than a name. */
function isCommonOpening(scan: Scan, i: number): boolean {
  return (scan.bits[i]! & (WORD.cueVerb | WORD.group)) !== 0 || endsWith(scan, i, 'ing') || endsWith(scan, i, 'ly');
}
