import { FLAG, KIND } from '../../quotation/index.ts';
import type { Gender } from '../language/types.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import type { MentionKind } from '../mention.ts';
import { isGivenName, listedGender } from '../words/given-names.ts';
import { isInitial } from '../words/name-parts.ts';
import { looksLikeTrade } from '../words/trades.ts';
import { hasEnding, hasOneEnding, isCapital, isFullStop, isPossessivePronoun, isWholeWord } from '../words/kinds.ts';
import { add, addPronoun } from './add.ts';
import { SPEAKING } from './capital-words.ts';
import { nounPhraseAt, type NounPhrase } from './capital-noun-phrases.ts';
import { isGiven, type Scan } from './scan.ts';

/** Mentions of a text where every noun has a capital, so that lists, endings and given names tell what a name is. */

/** Words of a name in marks. */
const LONGEST_MARKED = 4;

/**
 * Adds the mentions that start at token `i` of a text that writes all nouns with capitals; returns where to go on, behind `i`. What hangs on a phrase
 * is looked at again, for mentions of its own.
 */
export function addCapitalMentions(scan: Scan, i: number): number {
  const marked = markedBodyEnd(scan, i);
  if (marked > i) {
    add(scan, 'organisation', i + 1, marked - 1, i + 1);
    return marked;
  }
  if (scan.tokens.kind[i] !== KIND.number && !isWholeWord(scan, i)) return i + 1;
  const web = webNameEnd(scan, i);
  if (web > i) {
    add(scan, 'organisation', i, web, i, i);
    return web;
  }
  const phrase = nounPhraseAt(scan, i);
  if (phrase === null) return addWithoutNoun(scan, i);
  if (canSpeak(scan, phrase)) {
    const first = scan.found.length;
    addNounPhrase(scan, phrase);
    const gender = genderByEndings(scan, phrase);
    if (gender) for (let m = first; m < scan.found.length; m++) scan.found[m]!.gender ??= gender;
  }
  if (isPossessivePronoun(scan, i)) addPronoun(scan, i);
  return phrase.core;
}

/** Adds the article at `i` with the name in marks behind it (`die „Neue Zeitung“`), or a pronoun; returns where to go on. */
function addWithoutNoun(scan: Scan, i: number): number {
  const { bits } = scan;
  const marked = bits[i]! & WORD.determiner ? markedBodyEnd(scan, i + 1) : i + 1;
  if (marked > i + 1) {
    add(scan, 'organisation', i, marked, i + 2, marked - 2);
    return marked;
  }
  if (bits[i]! & WORD.pronoun) addPronoun(scan, i);
  return i + 1;
}

/** Not weekdays, nor nouns for things: half of all noun phrases, hardly ever a source. */
function canSpeak({ bits, tokens }: Scan, { from, head, nameFrom, core, to }: NounPhrase): boolean {
  if (tokens.kind[from] === KIND.number && to > core) return true;
  if (bits[head]! & WORD.calendar && nameFrom >= core - 1) return false;
  return nameFrom < core || (bits[head]! & SPEAKING) !== 0 || (bits[head]! & (WORD.noun | WORD.functionWord)) === 0;
}

/** Adds a noun phrase as what its nouns make it, and the name in it by itself: `den Sprecher Jonas Feld` and `Sprecher Jonas Feld`. */
function addNounPhrase(scan: Scan, phrase: NounPhrase): void {
  const { from, nouns, nameFrom, head, core, to } = phrase;
  if (nameFrom >= core) return add(scan, kindOf(scan, phrase), from, to, to, head);
  const isOfBody = namesBody(scan, phrase);
  const isSingle = isSingleUnknown(scan, phrase);
  const isDetermined = from < nouns;
  if (isDetermined) add(scan, isOfBody ? 'organisation' : 'description', from, to, isOfBody && isSingle ? nameFrom : to, head);
  if (!isSingle) add(scan, isOfBody ? 'organisation' : 'name', nouns, isDetermined ? core : to, nameFrom, head);
}

/** `der Hafen`: an article and one word that no list knows is a thing rather than somebody's name, but for `der 50-jährige Berg` after `Jan Berg`. */
function isSingleUnknown(scan: Scan, { from, nouns, core }: NounPhrase): boolean {
  if (core - nouns !== 1 || from === nouns || isGiven(scan, nouns)) return false;
  const isDescribed = nouns - from > 1;
  return !(isDescribed && scan.surnames.has(scan.tokens.hash[nouns]!));
}

/** The gender that a trade (`Malerin Ida Lund`), or article and ending in the nominative tell (`der 48-Jährige`, `eine 31-jährige Lehrkraft`); `null` for none. */
function genderByEndings(scan: Scan, { from, head, nameFrom, core }: NounPhrase): Gender | null {
  const trade = nameFrom < core ? nameFrom - 1 : head;
  if (trade >= from && hasEnding(scan, trade, scan.lexicon.cases!.women) && (scan.bits[trade]! & OFFICE || looksLikeTrade(scan, trade))) return 'f';
  if (isMan(scan, from, head) || (nameFrom < core && isNamedMan(scan, from, nameFrom))) return 'm';
  for (let i = from + 1; i <= head; i++) {
    // `50-jährige`
    if (!hasOneEnding(scan, i, scan.lexicon.trades.ages)) continue;
    if (hasEnding(scan, i, 'er')) return 'm';
    if (!hasEnding(scan, i, 'e')) continue;
    if (hasEnding(scan, from, 'er')) return 'm';
    return hasEnding(scan, from, 'ie') || hasEnding(scan, from, 'ine') ? 'f' : null;
  }
  return null;
}

/** `ihr Lehrer`, `sein Nachbar`, `ein Anwohner`: an office with a possessive or article without ending, not of either (`ihr Opfer`). */
const isMan = ({ tokens, bits, lexicon }: Scan, from: number, head: number): boolean =>
  lexicon.phrases.unmarked.has(tokens.hash[from]!) && (bits[head]! & OFFICE) !== 0 && !lexicon.trades.either.has(tokens.tailHash[head]!);

/** `der Pianist Aurel Lund`, `dem Abgeordneten Lund`: what a man's article with an office of men tells, of which women have another form; not `der Abgeordneten Lund`, nor against a listed given name (`der Vorstand Ida Lund`). */
function isNamedMan(scan: Scan, from: number, nameFrom: number): boolean {
  const { tokens, bits, lexicon } = scan;
  const office = nameFrom - 1;
  const { male, subjectMale } = lexicon.cases!;
  const isSubject = subjectMale.has(tokens.hash[from]!) && !hasEnding(scan, office, 'n');
  if (office <= from || !(isSubject || male.has(tokens.hash[from]!))) return false;
  const isOfMen = (bits[office]! & OFFICE) !== 0 && !(bits[office]! & WORD.feminine) && !lexicon.trades.either.has(tokens.tailHash[office]!);
  return isOfMen && listedGender(tokens, nameFrom, lexicon.given) !== 'f';
}

/** What a noun phrase without a name is, by its head. */
function kindOf(scan: Scan, { from, head }: NounPhrase): Exclude<MentionKind, 'pronoun'> {
  const { bits, tokens } = scan;
  const word = bits[head]!;
  // `Politiker` is one or many: without an article it is many.
  const isBare = !(bits[from]! & WORD.determiner);
  if (word & WORD.group && (isBare || !(word & OFFICE))) return 'group';
  if (word & OFFICE) return isPlural(scan, from, head) ? 'group' : 'description';
  if (word & WORD.document) return 'document';
  if (word & WORD.organisation) return 'organisation';
  return tokens.kind[from] === KIND.number ? 'number' : 'description';
}

/** `die Trainer`: many, since of one woman it would be `die Trainerin`; `mehrere Anwohner`, `147 Priester`, and `Kommentatoren` without an article. */
function isPlural(scan: Scan, from: number, head: number): boolean {
  const { bits, tokens, lexicon } = scan;
  if (from === head) return hasEnding(scan, head, 'oren') || hasEnding(scan, head, 'innen');
  if (lexicon.phrases.many.has(tokens.hash[from]!) || tokens.kind[from] === KIND.number) return true;
  return (bits[from]! & WORD.determiner) !== 0 && hasEnding(scan, from, 'ie') && !(bits[head]! & WORD.feminine) && hasEnding(scan, head, 'er');
}

/** Does a noun for a body stand before the name or at its end, or is it an acronym? */
function namesBody({ bits, tokens }: Scan, { nouns, nameFrom, core }: NounPhrase): boolean {
  if (bits[core - 1]! & WORD.organisation) return true;
  if (tokens.flags[nameFrom]! & FLAG.allCaps && !isInitial(tokens, nameFrom)) return true;
  // `Bergener HC`, not `Ida Lund KC`
  if (tokens.flags[core - 1]! & FLAG.allCaps && !isInitial(tokens, core - 1) && !isGivenName(tokens, nameFrom)) return true;
  for (let i = nouns; i < nameFrom; i++) if (bits[i]! & WORD.organisation && !(bits[i]! & OFFICE)) return true;
  return false;
}

/** `blatt.example.de`: one past a name of a site, `i` where there is none. */
function webNameEnd(scan: Scan, i: number): number {
  let to = i + 1;
  while (isFullStop(scan, to) && !(scan.tokens.flags[to]! & (FLAG.spaceBefore | FLAG.spaceAfter)) && isWholeWord(scan, to + 1) && !isCapital(scan, to + 1)) to += 2;
  return to > i + 1 ? to : i;
}

/** One past a name of few words in marks (`„Neue Zeitung“`) whose opening mark is token `i`; `i` where there is none. */
function markedBodyEnd(scan: Scan, i: number): number {
  const { tokens } = scan;
  if (tokens.kind[i] !== KIND.doubleMark || !(tokens.flags[i]! & FLAG.spaceBefore)) return i;
  // `„bestenfalls ein Anfang“` is no name, `„die neue Zeit“` may be.
  if (!isCapital(scan, i + 1) && tokens.kind[i + 2] !== KIND.doubleMark && tokens.kind[i + 3] !== KIND.doubleMark && !(scan.bits[i + 1]! & WORD.determiner)) return i;
  for (let to = i + 1; to < tokens.count && to - i <= LONGEST_MARKED + 1; to++) {
    if (tokens.kind[to] === KIND.doubleMark) return to > i + 1 ? to + 1 : i;
    if (!isWholeWord(scan, to)) return i;
    // `„Ich war schneller“` is a sentence.
    if (scan.bits[to]! & WORD.auxiliary || (scan.bits[to]! & WORD.cueVerb && !isCapital(scan, to))) return i;
  }
  return i;
}
