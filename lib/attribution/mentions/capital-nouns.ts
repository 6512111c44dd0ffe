import { FLAG, KIND, type Tokens } from '../../quotation/index.ts';
import type { Gender } from '../language/types.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import type { Mention, MentionKind } from '../mention.ts';
import { isGivenName } from '../words/given-names.ts';
import { isInitial } from '../words/name-parts.ts';
import { looksLikeTrade } from '../words/trades.ts';
import { hasEnding, hasOneEnding, isCapital, isFullStop, isPossessivePronoun, isWholeWord } from '../words/kinds.ts';
import { add, addPronoun } from './add.ts';
import { SPEAKING } from './capital-words.ts';
import { hashOfTwo } from './capital-runs.ts';
import { nounPhraseAt, type NounPhrase } from './capital-noun-phrases.ts';
import { isGiven, type Scan } from './scan.ts';

/** A name in marks has so few words. */
const LONGEST_MARKED = 4;

/**
 * Adds the mentions that start at token `i` of a text that writes all nouns with capitals; returns where to go on. What hangs on a phrase
 * is looked at again, for mentions of its own.
 */
export function capitalMentionAt(scan: Scan, i: number, found: Mention[]): number {
  const { tokens, bits } = scan;
  const marked = markedNameAt(scan, i);
  if (marked > 0) {
    add(scan, found, 'organisation', i + 1, marked - 1, i + 1);
    return marked;
  }
  if (tokens.kind[i] !== KIND.number && !isWholeWord(scan, i)) return i + 1;
  const web = webNameEnd(scan, i);
  if (web > i) {
    add(scan, found, 'organisation', i, web, i, i);
    return web;
  }
  const phrase = nounPhraseAt(scan, i);
  if (phrase === null) {
    // `die „Neue Zeitung“`: the article is no pronoun then.
    const name = bits[i]! & WORD.determiner ? markedNameAt(scan, i + 1) : 0;
    if (name > 0) {
      add(scan, found, 'organisation', i, name, i + 2, name - 2);
      return name;
    }
    if (bits[i]! & WORD.pronoun) addPronoun(scan, found, i);
    return i + 1;
  }
  if (canSpeak(scan, phrase)) {
    const first = found.length;
    addNounPhrase(scan, found, phrase);
    const gender = toldGender(scan, phrase);
    if (gender) for (let k = first; k < found.length; k++) found[k]!.gender ??= gender;
  }
  if (isPossessivePronoun(scan, i)) addPronoun(scan, found, i);
  return phrase.core;
}

/** The words with a capital that stand right behind a given name somewhere, and the hashes of those, and of what stands behind the noun for a body (`die Firma Lund Kaffee`), with the one behind them. */
export function surnamesOf(tokens: Tokens, bits: Int32Array): Set<number> {
  const surnames = new Set<number>();
  const isInside = (i: number): boolean => (tokens.flags[i]! & (FLAG.capital | FLAG.sentenceStart)) === FLAG.capital;
  for (let i = 1; i < tokens.count; i++) {
    if (!isInside(i) || !(tokens.flags[i - 1]! & FLAG.capital)) continue;
    const isSurname = isGivenName(tokens, i - 1);
    if (isSurname) surnames.add(tokens.hash[i]!);
    if ((isSurname || bits[i - 1]! & WORD.organisation) && isInside(i + 1)) surnames.add(hashOfTwo(tokens, i));
  }
  return surnames;
}

/** Not weekdays, nor nouns for things: half of all noun phrases, hardly ever a source. */
function canSpeak({ bits, tokens }: Scan, { from, head, nameFrom, core, to }: NounPhrase): boolean {
  if (tokens.kind[from] === KIND.number && to > core) return true;
  if (bits[head]! & WORD.calendar && nameFrom >= core - 1) return false;
  return nameFrom < core || (bits[head]! & SPEAKING) !== 0 || (bits[head]! & (WORD.noun | WORD.functionWord)) === 0;
}

/** Adds a noun phrase as what its nouns make it, and the name in it by itself. */
function addNounPhrase(scan: Scan, found: Mention[], phrase: NounPhrase): void {
  const { from, nouns, nameFrom, head, core, to } = phrase;
  if (nameFrom >= core) return add(scan, found, kindOf(scan, phrase), from, to, to, head);
  const kind = namesBody(scan, phrase) ? 'organisation' : 'name';
  // `der Hafen`: an article and one word that no list knows is a thing rather than somebody's name, but for `der 50-jährige Berg` after `Jan Berg`.
  const single = core - nouns === 1 && from < nouns && !isGiven(scan, nouns) && !(scan.surnames.has(scan.tokens.hash[nouns]!) && nouns - from > 1);
  const whole = kind === 'name' ? 'description' : kind;
  if (single) return add(scan, found, whole, from, to, kind === 'name' ? to : nameFrom, head);
  if (from < nouns) add(scan, found, whole, from, to, to, head);
  add(scan, found, kind, nouns, from < nouns ? core : to, nameFrom, head);
}

/** `50-jährige`, before a noun or a name. */
const isAged = (scan: Scan, i: number): boolean => hasOneEnding(scan, i, scan.lexicon.trades.ages);

/** `der 48-Jährige`, `eine 31-jährige Malerin`, `Malerin Ida Lund`: the gender that article and ending tell in the nominative, or a trade. */
function toldGender(scan: Scan, { from, head, nameFrom, core }: NounPhrase): Gender | null {
  const trade = nameFrom < core ? nameFrom - 1 : head;
  if (trade >= from && hasEnding(scan, trade, 'in') && (scan.bits[trade]! & OFFICE || looksLikeTrade(scan, trade))) return 'f';
  if (isMan(scan, from, head)) return 'm';
  for (let i = from + 1; i <= head; i++) {
    if (!isAged(scan, i)) continue;
    if (hasEnding(scan, i, 'er')) return 'm';
    if (hasEnding(scan, i, 'e')) return hasEnding(scan, from, 'er') ? 'm' : hasEnding(scan, from, 'ie') || hasEnding(scan, from, 'ine') ? 'f' : null;
  }
  return null;
}

/** `ihr Lehrer`, `sein Nachbar`, `ein Anwohner`: an office with a possessive or article without ending, not of either (`ihr Opfer`). */
const isMan = ({ tokens, bits, lexicon }: Scan, from: number, head: number): boolean =>
  lexicon.phrases.unmarked.has(tokens.hash[from]!) && (bits[head]! & OFFICE) !== 0 && !lexicon.trades.either.has(tokens.tailHash[head]!);

/** `die Trainer`: many, since of one woman it would be `die Trainerin`; `mehrere Anwohner`, `147 Priester`, and `Kommentatoren` without an article. */
function isPlural(scan: Scan, from: number, head: number): boolean {
  const { bits, tokens, lexicon } = scan;
  if (from === head) return hasEnding(scan, head, 'oren') || hasEnding(scan, head, 'innen');
  if (lexicon.phrases.many.has(tokens.hash[from]!) || tokens.kind[from] === KIND.number) return true;
  return (bits[from]! & WORD.determiner) !== 0 && hasEnding(scan, from, 'ie') && !(bits[head]! & WORD.feminine) && hasEnding(scan, head, 'er');
}

/** What a noun phrase without a name is, by its head. */
function kindOf(scan: Scan, { from, head }: NounPhrase): MentionKind {
  const { bits, tokens } = scan;
  const word = bits[head]!;
  // `Politiker` is one or many: without an article it is many.
  const bare = !(bits[from]! & WORD.determiner);
  if (word & WORD.group && (bare || !(word & OFFICE))) return 'group';
  if (word & OFFICE) return isPlural(scan, from, head) ? 'group' : 'description';
  if (word & WORD.document) return 'document';
  if (word & WORD.organisation) return 'organisation';
  return tokens.kind[from] === KIND.number ? 'number' : 'description';
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

/** A mark that opens a name of few words: one past the closing mark, 0 where there is none. */
function markedNameAt(scan: Scan, i: number): number {
  const { tokens } = scan;
  if (tokens.kind[i] !== KIND.doubleMark || !(tokens.flags[i]! & FLAG.spaceBefore)) return 0;
  // `„bestenfalls ein Anfang“` is no name, `„die neue Zeit“` may be.
  if (!isCapital(scan, i + 1) && tokens.kind[i + 2] !== KIND.doubleMark && tokens.kind[i + 3] !== KIND.doubleMark && !(scan.bits[i + 1]! & WORD.determiner)) return 0;
  for (let to = i + 1; to < tokens.count && to - i <= LONGEST_MARKED + 1; to++) {
    if (tokens.kind[to] === KIND.doubleMark) return to > i + 1 ? to + 1 : 0;
    if (!isWholeWord(scan, to)) return 0;
    // `„Ich war schneller“` is a sentence.
    if (scan.bits[to]! & WORD.auxiliary || (scan.bits[to]! & WORD.cueVerb && !isCapital(scan, to))) return 0;
  }
  return 0;
}
