import { FLAG, KIND, hashWord, hashWords, type Tokens } from '../../../quotation/index.ts';
import { OFFICE, WORD } from '../../words/bits.ts';
import type { Mention } from '../../mention.ts';
import type { Entity } from '../entity.ts';
import { isGivenName } from '../../words/given-names.ts';
import type { Name } from '../../words/name-parts.ts';
import type { Source } from '../../words/source.ts';
import { isOwnerEnding } from '../../words/kinds.ts';

/** The second part of a name follows within so many mentions. */
const NEAR = 4;
/** English bodies that are named for their fields. */
const FIELDED = hashWords('department ministry bureau office committee secretariat directorate minister centre center institute');

/**
 * `Bureau for Harbour Safety` is one name, though a small word stands inside: the first part takes in the second. Changes `names` and returns which mention is part of which.
 */
export function joinBodies(source: Source, mentions: readonly Mention[], names: (Name | null)[]): Map<number, number> {
  const { tokens, bits, lexicon } = source;
  const parts = new Map<number, number>();
  names.forEach((name, index) => {
    if (!name || name.to >= tokens.count) return;
    const link = linkAt(source, name);
    if (link === null) return;
    for (let next = index + 1; next < Math.min(names.length, index + NEAR); next++) {
      const part = names[next];
      if (!part) continue;
      const between = mentions[next]!.from - name.to;
      const linked = between === 1 || (between === 2 && (bits[name.to + 1]! & WORD.determiner) !== 0);
      // `Bureau of Tides Director Ann Lee` is hers.
      if (!linked || (lexicon.forms !== undefined && bits[part.from - 1]! & OFFICE && part.from > mentions[next]!.from)) return;
      if (link === 'and' && (between > 1 || part.words.length < 2 || !isPartOfTwo(source, mentions[index]!, name)) && !isInitialled(tokens, name, part)) return;
      if (link !== 'preposition' && !(bits[part.words.at(-1)!]! & WORD.organisation && part.words.length < 3) && !isInitialled(tokens, name, part)) return;
      takeIn(index, next);
      if (link === 'preposition' && (bits[name.words.at(-1)!]! & WORD.organisation) !== 0) takeInFields(index, next);
      return;
    }
  });
  return parts;

  function takeIn(index: number, next: number): void {
    const [name, part] = [names[index]!, names[next]!];
    names[index] = { ...name, to: part.to, words: [...name.words, ...part.words] };
    names[next] = null;
    parts.set(next, index);
  }

  /** `the Department for Work and Pensions`: the fields of an English department go on. */
  function takeInFields(index: number, last: number): void {
    for (let next = last + 1; names[next] && isField(source, mentions[next]!, names[index]!, names[next]!); next++) takeIn(index, next);
  }
}

/** Is the second name behind `and` another field of the department of the first, and nobody, nor a word before an office (`a Ministry of Tides and Trade spokesman`)? */
function isField({ tokens, bits, lexicon }: Source, { from }: Mention, name: Name, part: Name): boolean {
  if (!lexicon.forms || from !== part.from || part.from !== name.to + 1 || !lexicon.names.linkingAnd.has(tokens.hash[name.to]!) || (bits[part.to] ?? 0) & OFFICE) return false;
  return (
    FIELDED.has(tokens.hash[name.words[0]!]!) && !part.words.some((word) => isGivenName(tokens, word) || bits[word]! & WORD.organisation || tokens.flags[word]! & FLAG.allCaps)
  );
}

/**
 * What ties a name to the next: a preposition after a body's name (`Bureau for Safety`), the apostrophe of a plural (`Police Chiefs’ Council`), or `and`
 * (`Avon and Marsh Police`).
 */
function linkAt(source: Source, name: Name): 'preposition' | 'plural' | 'and' | null {
  const { tokens, bits, lexicon } = source;
  const { links, joinedFor, linkingAnd } = lexicon.names;
  const hash = tokens.hash[name.to]!;
  if (joinedFor.has(hash) && isPlural(source, name)) return 'preposition';
  if (links.has(hash)) return name.words.some((word) => bits[word]! & WORD.organisation) ? 'preposition' : null;
  if (tokens.kind[name.to] === KIND.singleMark) return isOwnerEnding(source, name.to) ? 'plural' : null;
  return linkingAnd.has(hash) ? 'and' : null;
}

/** Can `and` tie the name to a body's: one word, no title before it (`Senator Lee and Congress`), no initials that are a body by themselves (`the HWU and Harbour Council`)? */
const isPartOfTwo = ({ tokens, bits }: Source, { from }: Mention, name: Name): boolean =>
  name.words.length === 1 && !(tokens.flags[name.from]! & FLAG.allCaps) && (from === name.from || !(bits[name.from - 1]! & OFFICE));

/** Is it the name of people who joined for or against something: `Citizens for Clean Water`? */
export function hasCause({ tokens, lexicon }: Source, { from, to }: Name): boolean {
  for (let i = from + 1; i < to - 1; i++) if (lexicon.names.joinedFor.has(tokens.hash[i]!)) return true;
  return false;
}

/** Is the name one word in `-s`, but no day or month: `Citizens`, `Mothers`? */
function isPlural({ tokens, bits }: Source, { words }: Name): boolean {
  const [word] = words;
  return words.length === 1 && tokens.text[tokens.end[word!]! - 1] === 's' && (bits[word!]! & WORD.calendar) === 0;
}

/** Do brackets after the second part hold the initials of both (`Public Works and Transport Office (PWTO)`)? */
const isInitialled = (tokens: Tokens, name: Name, part: Name): boolean => acronymOf(tokens, part) === hashWord(initials(tokens, [...name.words, ...part.words]));

const initials = (tokens: Tokens, words: readonly number[]): string => words.map((word) => tokens.text[tokens.start[word]!]).join('');

/** Hash of the short form of a name: what stands in brackets after it (`(HWU)`), or else its initials, where it has three words or more; `null` for none. */
export function acronymOf(tokens: Tokens, name: Name): number | null {
  const next = name.to;
  if (next + 2 < tokens.count && isSign(tokens, next, '(') && isSign(tokens, next + 2, ')') && tokens.flags[next + 1]! & FLAG.allCaps) return tokens.hash[next + 1]!;
  return name.words.length < 3 ? null : hashWord(initials(tokens, name.words));
}

/**
 * Can one that is not known to be a person be called by one word of its name: a body whose other words are words for a body (`Harbour` of
 * `Harbour Council`; in Romance languages its noun, `Agencia` of `Agencia Portuaria`), or a name of unknown kind, where no preposition makes a place of the word (`in London`, beside `London Harbour`), here or
 * elsewhere?
 */
export function isCalledByOneWord(source: Source, entity: Entity, single: Name, places: ReadonlySet<number>): boolean {
  const { bits, tokens, lexicon } = source;
  const { words } = entity.name!;
  if (places.has(tokens.hash[single.words[0]!]!)) return false;
  if (lexicon.language.romanceLike?.headFirst && bits[single.words[0]!]! & WORD.organisation) return tokens.hash[words[0]!] === tokens.hash[single.words[0]!];
  if (entity.kind === 'organisation') return words.every((word, k) => k === 0 || (bits[word]! & WORD.organisation) !== 0);
  // `those on the Lee Train` does not make a train of `Lee`.
  if (isBehindArticle(source, entity.name!.from) && !isBehindArticle(source, single.from)) return false;
  return words.length < 4 && !(bits[single.from - 1]! & WORD.preposition);
}

const isBehindArticle = ({ tokens, lexicon }: Source, from: number): boolean => from > 0 && lexicon.phrases.definite.has(tokens.hash[from - 1]!);

/** Does a preposition of place stand before the token? */
export const isPlaced = ({ tokens, lexicon }: Source, from: number): boolean => from > 0 && lexicon.names.locatives.has(tokens.hash[from - 1]!);

/**
 * Does a name of two words or more stand where hardly any but a place does: a dateline in capitals (`VILLA DE ARRIBA (Agencia)`), behind what says where, and people only behind it where they are spoken to (`a Porto Fermo`),
 * behind `of` with another `of` inside?
 */
export function isPlaceOf({ tokens, lexicon }: Source, { from, words }: Name): boolean {
  if (words.length < 2 || !lexicon.language.romanceLike) return false;
  // `la cantina di Borgo di Sopra`: nobody but a place or body has a name of that form, if no list has its first word.
  const hung = from > 0 && lexicon.of.has(tokens.hash[from - 1]!) && lexicon.of.has(tokens.hash[from + 1]!) && !isGivenName(tokens, from);
  const dateline = (tokens.flags[from]! & FLAG.paragraphStart) !== 0 && words.every((word) => tokens.flags[word]! & FLAG.allCaps);
  return dateline || hung || (from > 0 && lexicon.at.has(tokens.hash[from - 1]!));
}

/** One-word names of which more than so many stand elsewhere for each one behind such a preposition are no places: `a letter from Park`. */
const ELSEWHERE = 4;

/** Hashes of the one-word names that stand behind such a preposition in the text, now and then at least. */
export function placesOf(source: Source, names: readonly (Name | null)[]): Set<number> {
  const { tokens } = source;
  const times = new Map<number, { placed: number; all: number }>();
  for (const name of names) {
    if (name?.words.length !== 1) continue;
    const hash = tokens.hash[name.words[0]!]!;
    let known = times.get(hash);
    if (!known) times.set(hash, (known = { placed: 0, all: 0 }));
    known.all++;
    if (isPlaced(source, name.from)) known.placed++;
  }
  return new Set([...times].flatMap(([hash, { placed, all }]) => (placed > 0 && all <= placed * (ELSEWHERE + 1) ? [hash] : [])));
}

const isSign = (tokens: Tokens, i: number, sign: string): boolean => tokens.text[tokens.start[i]!] === sign;
