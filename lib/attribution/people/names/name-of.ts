import { FLAG, KIND, type Tokens } from '../../../quotation/index.ts';
import type { Mention } from '../../mention.ts';
import { OFFICE, WORD } from '../../words/bits.ts';
import { endsWith, isNumberOfName } from '../../words/kinds.ts';
import type { Source } from '../../words/source.ts';
import { endOfFirst } from './first-of-names.ts';
import { isGivenName } from '../../words/given-names.ts';
import { isKinOfSomebody } from './lone-names.ts';
import { NEW, isArticled, isGeneration, isInitial, isSuffix, type Name } from '../../words/name-parts.ts';
import { afterTrade, opensAsParticiple, opensAsTrade } from './trades-before-names.ts';

/** The name proper in a mention: where it begins behind titles and trades, and where it ends. */

const SMALL = WORD.cueVerb | WORD.preposition | WORD.subordinator | WORD.auxiliary | WORD.functionWord;

/**
 * Takes the name proper out of a mention: `Ann Lee` of `Harbour Board chairwoman Ann Lee`, `Macron` of `French President Macron`.
 * `null` where the mention holds no name: an office (`Prime Minister`), a month, a pronoun.
 */
export function nameOf(source: Source, mention: Mention): Name | null {
  if (mention.nameFrom >= mention.to) return nameInMarks(source, mention);
  const { tokens, bits, lexicon } = source;
  let from = behindOpening(source, mention);
  if (isNounAndSeat(source, mention)) return { from: from - 1, to: mention.to, words: [from - 1, from], suffix: 0 };
  // `Senators Ann Lee and Jo Park`
  while (from < mention.to - 1 && bits[from]! & WORD.group && isGivenName(tokens, from + 1)) from++;
  const dated = lexicon.names.days.has(tokens.hash[mention.to - 1]!) && !isGivenName(tokens, from);
  const to = endOfFirst(source, from, dated ? mention.to - 1 : mention.to);
  while (from < to - 1 && bits[from]! & WORD.determiner && !isNumeral(source, from)) from++;
  from = behindTitleBeforeGiven(source, from, to);
  if (isTitleAlone(source, from, to)) return null;
  from = behindTrades(source, behindTitles(source, from, to), to);
  // The titles before it are known now.
  return nameWithin(source, from, endOfFirst(source, from, to));
}

/** `die Zeitung „Neues Blatt“`: what stands in marks behind the noun for a body, in one mention with it, is its name. */
function nameInMarks(source: Source, { kind, head, to }: Mention): Name | null {
  const { tokens } = source;
  if (kind !== 'organisation' || tokens.kind[to - 1] !== KIND.doubleMark || tokens.kind[head + 1] !== KIND.doubleMark) return null;
  return nameWithin(source, head + 2, to - 1);
}

/** `l'azienda Tre Torri`: a capital inside a sentence makes a numeral part of a name, but in headlines where all words have one. */
const isNumeral = ({ tokens, lexicon }: Source, i: number): boolean =>
  !lexicon.papers.headlineCapitals &&
  (tokens.flags[i]! & (FLAG.capital | FLAG.sentenceStart)) === FLAG.capital &&
  lexicon.trades.indefinite.has(tokens.hash[i]!) &&
  !lexicon.phrases.articles.has(tokens.hash[i]!);

/** The first word of a mention that may be its name's: not `Selon` of `Selon Ann Lee`, nor `Added` of `Added Lee`, which have their capital from the sentence that they open. */
function behindOpening(source: Source, mention: Mention): number {
  const { tokens, bits } = source;
  let from = mention.nameFrom;
  // `Vorsitzende Meral Aydin`: what stands between title and surname is a given name, though no list has it.
  if (from - 2 >= mention.from && bits[from - 1] === 0 && tokens.flags[from - 1]! & FLAG.capital && bits[from - 2]! & OFFICE) from--;
  while (
    from < mention.to - (bits[from]! & WORD.cueVerb ? 1 : 2) &&
    tokens.flags[from]! & FLAG.sentenceStart &&
    bits[from]! & SMALL &&
    tokens.hash[from] !== NEW &&
    !(isGivenName(tokens, from) && !saysName(source, from, mention.to))
  )
    from++;
  return isPrintedOpening(source, from, mention.to) ? from + 1 : from;
}

/** `Harbour Congressman Noel King`, `Composer Noel King`, `Gardener Noel King`: behind the last title or trade with a given name behind it, since the surname may be a title elsewhere. */
function behindTitleBeforeGiven(source: Source, from: number, to: number): number {
  const { tokens, bits } = source;
  for (let i = to - 3; i >= from; i--) {
    if (!isGivenName(tokens, i + 1)) continue;
    if (bits[i]! & OFFICE ? i > from || !isGivenName(tokens, i) : i === from && opensAsTrade(source, i)) return i + 1;
  }
  return from;
}

/** Are the words from `from` on no name but an office, or a month or day: `Prime Minister`, `May`? */
function isTitleAlone(source: Source, from: number, to: number): boolean {
  const { tokens, bits, lexicon } = source;
  const last = bits[to - 1]!;
  if (isKinOfSomebody(source, { from, to })) return false;
  // `Zugbegleiterin Aynur Stürmer`: behind an office, what ends as a trade does is a surname.
  const titled = lexicon.grammar.capitalNouns && bits[from] === 0 && (bits[from - 1]! & OFFICE) !== 0;
  if (last & OFFICE && !titled && !isGivenName(tokens, from) && !isNameInside(source, from, to) && !isHonorificLast(source, from, to)) return true;
  return from === to - 1 && (last & (WORD.calendar | OFFICE)) !== 0;
}

/** `llegó Primitivo Sastre`: where offices are small words, one with a capital behind another, no article before them, is a surname. */
const isNameInside = ({ bits, lexicon }: Source, from: number, to: number): boolean =>
  lexicon.papers.smallOffices && to - from === 2 && bits[from] === 0 && !(bits[from - 1]! & (WORD.determiner | WORD.preposition));

/** `Nkechi Barr`: what only ever stands before a name, and is no office, closes one. */
const isHonorificLast = ({ tokens, bits, lexicon }: Source, from: number, to: number): boolean =>
  to - from > 1 && !(bits[to - 1]! & WORD.role) && lexicon.names.honorifics.has(tokens.hash[to - 1]!);

/** `Polícia Militar de Valmar`: where bodies have their noun first, one with a capital opens the body's name, though what follows is an office, too. */
const opensAsBody = ({ tokens, bits, lexicon }: Source, i: number): boolean =>
  lexicon.grammar.bodyNounFirst && (bits[i]! & WORD.organisation) !== 0 && (tokens.flags[i]! & tokens.flags[i + 1]! & FLAG.capital) !== 0 && (bits[i + 1]! & OFFICE) !== 0;

/** Where the name begins behind titles, with what they are of: `Ann Lee` of `Secretary of State Ann Lee`, `President of Freedonia Ann Lee`, `American Ann Lee`. */
function behindTitles(source: Source, start: number, to: number): number {
  const { tokens, bits, lexicon } = source;
  const isBody = (bits[to - 1]! & WORD.organisation) !== 0 || opensAsBody(source, start);
  let from = isBody ? start : behindLastTitle(source, start, to);
  // `Secretary of State Ann Lee`, `Director of Harbour Agency Kwabeni Lee`: the title goes on with its preposition.
  if (!(tokens.flags[from]! & FLAG.capital) && from < to - 1) from = (isBody ? null : behindBody(bits, from + 1, to)) ?? behindCountry(tokens, from + 1, to);
  if (isBody) return from;
  if (lexicon.grammar.capitalNouns) from = givenNameFrom(tokens, from, to);
  else if (followsRole(bits, from)) {
    const isOfState = lexicon.names.stateOffices.has(tokens.hash[from - 2] ?? 0);
    from = isOfState ? behindCountry(tokens, from, to) : givenNameFrom(tokens, from, to);
  }
  // `Elder Ann Lee`: what tells two of a surname apart in small letters is a title with a capital.
  if (from < to - 1 && lexicon.phrases.elder.has(tokens.hash[from]!)) from++;
  // `American Ann Lee`, `Democrat Ann Lee`: words that are names of no one. `European Harbour Agency` is called by all of them.
  while (from < to - 2 && (bits[from]! & WORD.calendar || isOneOfPeople(source, from)) && !isGivenName(tokens, from)) from++;
  return from;
}

/** Where somebody's name begins behind the last title before it, as long as a surname is left; `start` without one. */
function behindLastTitle({ tokens, bits, lexicon }: Source, start: number, to: number): number {
  for (let i = to - 2; i > start; i--) {
    if (!(bits[i]! & OFFICE)) continue;
    // `Ida Gräfin von Lund`, `Philippa Gräfin Lund`
    if (lexicon.names.noble.has(tokens.hash[i]!) || (bits[i + 1]! & WORD.particle && isGivenName(tokens, start))) continue;
    // `Ann Baker Lee`: behind a given name the last but one is a surname.
    if (i < to - 2 || !isGivenName(tokens, start)) return i + 1;
  }
  return start;
}

/** `Norwegian Ann Lee`, `Serb Vuk Lund`: whoever is of that people; before a given name only if the word may be an adjective (`Norwegian Air Lund`). */
const isOneOfPeople = (source: Source, i: number): boolean =>
  source.lexicon.epithets.peoples.has(source.tokens.hash[i]!) && (isGivenName(source.tokens, i + 1) || !endsWith(source, i, 'an'));

/** Where the name begins behind trades and what else says something of somebody: `City Planner Ann Lee`, `Commuter Ann Lee`, `Late-blooming Lee`, `Freedonian-born Ann Lee`. */
function behindTrades(source: Source, start: number, to: number): number {
  const { tokens, lexicon } = source;
  let from = afterTrade(source, start, to);
  while (from < to - 2 && opensAsTrade(source, from)) from++;
  if (from < to - 1 && opensAsParticiple(source, from)) from++;
  while (from < to - 1 && tokens.kind[from] === KIND.punctuation) from++;
  for (let i = to - 1; i > from; i--) if (lexicon.names.tied.has(tokens.tailHash[i - 1]!)) return i;
  return from;
}

/** The name of the tokens `from` to `end`, without letters behind it (`Ann Lee MP`), but for what tells two of one name apart; `null` where no word is left. */
function nameWithin(source: Source, from: number, end: number): Name | null {
  const { tokens, bits } = source;
  const words: number[] = [];
  let suffix = 0;
  for (let i = from; i < end; i++) {
    if (!(tokens.flags[i]! & FLAG.capital || isArticled(tokens, i) || isNumberOfName(source, i))) continue;
    if (isSuffix(tokens, i) && words.length > 0) {
      if (isGeneration(tokens, i)) suffix = tokens.hash[i]!;
      continue;
    }
    // `Ben Lee` has a given name, `ben` in `Ahmed ben Salah` is none.
    if (bits[i]! & WORD.particle && i < end - 1 && !(words.length === 0 && isGivenName(tokens, i))) continue;
    words.push(i);
  }
  if (words.length === 0) return null;
  let to = end;
  while (to - 1 > words.at(-1)! && !isGeneration(tokens, to - 1)) to--;
  return { from, to, words, suffix };
}

/** `Landgericht Aurich`, `Bauernverband Holstein`: where nouns have capitals, the noun for a body and where it sits or what it is for are its name together, lest it be taken for the town. */
function isNounAndSeat({ tokens, lexicon }: Source, { kind, from, to, nameFrom }: Mention): boolean {
  if (!lexicon.grammar.capitalNouns || kind !== 'organisation' || nameFrom === from) return false;
  const isTwo = to === nameFrom + 3 && lexicon.phrases.and.has(tokens.hash[nameFrom + 1]!);
  if (to !== nameFrom + 1 && !isTwo) return false;
  const noun = nameFrom - 1;
  const kindOfBody = lexicon.epithets.bodies.get(tokens.hash[noun]!) ?? lexicon.epithets.bodies.get(tokens.tailHash[noun]!);
  // `der Konzern Nordwerk`, `die Zeitung Nordblatt`: the noun is no part of the name.
  if (kindOfBody === undefined || kindOfBody === 'firm' || kindOfBody === 'paper') return false;
  // `Sozialverband VdK` goes by its letters elsewhere.
  return !/\p{Lu}.*\p{Lu}/u.test(tokens.text.slice(tokens.start[nameFrom], tokens.end[nameFrom])) && !isGivenName(tokens, nameFrom);
}

/** `HEARTBROKEN Ann Lee`: popular papers print the word that opens a report in capitals throughout; before a given name that is none of it, and in no body's name (`NASA Glenn Institute`). */
const isPrintedOpening = ({ tokens, bits }: Source, i: number, to: number): boolean =>
  i < to - 2 &&
  (tokens.flags[i]! & (FLAG.allCaps | FLAG.paragraphStart)) === (FLAG.allCaps | FLAG.paragraphStart) &&
  !(tokens.flags[i + 1]! & FLAG.allCaps) &&
  !isInitial(tokens, i) &&
  !isGivenName(tokens, i) &&
  isGivenName(tokens, i + 1) &&
  !(bits[to - 1]! & WORD.organisation);

/** `Said Ann Lee`: a verb of speech that is a given name, too, before a whole name. */
const saysName = ({ tokens, bits }: Source, from: number, to: number): boolean => (bits[from]! & WORD.cueVerb) !== 0 && to - from > 2 && isGivenName(tokens, from + 1);

/** Does an office with its preposition stand before a run of capitals that goes on with a name: `juez del Tribunal Supremo Ana Ruiz`? */
function followsRole(bits: Int32Array, body: number): boolean {
  let i = body - 1;
  while (i >= 0 && body - i < 3 && bits[i]! & (WORD.preposition | WORD.determiner)) i--;
  return i >= 0 && i < body - 1 && (bits[i]! & OFFICE) !== 0;
}

/** One past the last word for a body, if two words are left behind it; `null` without one. */
function behindBody(bits: Int32Array, from: number, to: number): number | null {
  for (let i = to - 3; i >= from; i--) if (bits[i]! & WORD.organisation) return i + 1;
  return null;
}

/** Where the name begins behind a country: `Ann Lee` of `Freedonia Ann Lee`. Where no given name is known, the first word is the country if two are left. */
function behindCountry(tokens: Tokens, from: number, to: number): number {
  const given = givenNameFrom(tokens, from, to);
  return given > from || isGivenName(tokens, from) || to - from < 3 ? given : from + 1;
}

/** The first given name or initial that has another word behind it (`Anna` of `Glasbläserin Anna Berg`); `from` without one. */
function givenNameFrom(tokens: Tokens, from: number, to: number): number {
  for (let i = from; i < to - 1; i++) if (isGivenName(tokens, i) || (tokens.kind[i] === KIND.word && isInitial(tokens, i))) return i;
  return from;
}
