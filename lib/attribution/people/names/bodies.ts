import { FLAG, KIND, type Tokens } from '../../../quotation/index.ts';
import { OFFICE, WORD } from '../../words/bits.ts';
import type { Mention } from '../../mention.ts';
import { isGivenName } from '../../words/given-names.ts';
import type { Name } from '../../words/name-parts.ts';
import type { Source } from '../../words/source.ts';
import { isOwnerEnding } from '../../words/kinds.ts';
import { acronymOf, initialsOf } from './acronyms.ts';

/** The second part of a name is among so many mentions from the first on. */
const NEAR = 4;

/** `Bureau for Harbour Safety` is one name, though a small word stands inside: the first part takes in the second. Changes `names` and returns for each mention that was taken in the one that took it. */
export function joinBodies(source: Source, mentions: readonly Mention[], names: (Name | null)[]): Map<number, number> {
  const { tokens, bits } = source;
  const partOf = new Map<number, number>();
  names.forEach((name, index) => {
    if (!name || name.to >= tokens.count) return;
    const link = linkAt(source, name);
    const next = link === null ? -1 : nextNamed(names, index);
    if (link === null || next < 0 || !isPartOf(source, link, mentions[index]!, name, mentions[next]!, names[next]!)) return;
    takeIn(index, next);
    if (link === 'preposition' && (bits[name.words.at(-1)!]! & WORD.organisation) !== 0) takeInFields(index, next);
  });
  return partOf;

  function takeIn(index: number, next: number): void {
    const [name, part] = [names[index]!, names[next]!];
    names[index] = { ...name, to: part.to, words: [...name.words, ...part.words] };
    names[next] = null;
    partOf.set(next, index);
  }

  /** `the Department for Work and Pensions`: the fields of an English department go on. */
  function takeInFields(index: number, last: number): void {
    for (let next = last + 1; names[next] && isField(source, mentions[next]!, names[index]!, names[next]!); next++) takeIn(index, next);
  }
}

/** The next of the mentions right behind one that has a name; -1 for none. */
function nextNamed(names: readonly (Name | null)[], index: number): number {
  for (let next = index + 1; next < Math.min(names.length, index + NEAR); next++) if (names[next]) return next;
  return -1;
}

/** Is a name, which stands in the second mention, the second part of a body's, of which `link` and the name of the first mention are the beginning? */
function isPartOf(source: Source, link: Link, first: Mention, name: Name, second: Mention, part: Name): boolean {
  const { bits, lexicon } = source;
  const between = second.from - name.to;
  const isNext = between === 1 || (between === 2 && (bits[name.to + 1]! & WORD.determiner) !== 0);
  if (!isNext) return false;
  // `Bureau of Tides Director Ann Lee` is hers.
  if (!lexicon.grammar.bodyNounFirst && bits[part.from - 1]! & OFFICE && part.from > second.from) return false;
  if (link === 'preposition') return true;
  const endsAsBody = (bits[part.words.at(-1)!]! & WORD.organisation) !== 0 && part.words.length < 3;
  const isTied = link === 'plural' || (between === 1 && part.words.length > 1 && isPartOfTwo(source, first, name));
  return (endsAsBody && isTied) || isInitialled(source.tokens, name, part);
}

/** Is the second name behind `and` another field of the department of the first? */
function isField({ tokens, bits, lexicon }: Source, { from }: Mention, name: Name, part: Name): boolean {
  if (!lexicon.names.fielded.has(tokens.hash[name.words[0]!]!)) return false;
  if (from !== part.from || part.from !== name.to + 1 || !lexicon.names.linkingAnd.has(tokens.hash[name.to]!)) return false;
  // `a Ministry of Tides and Trade spokesman`
  if ((bits[part.to] ?? 0) & OFFICE) return false;
  const isOther = (word: number): boolean => isGivenName(tokens, word) || ((bits[word]! & WORD.organisation) | (tokens.flags[word]! & FLAG.allCaps)) !== 0;
  return !part.words.some(isOther);
}

/** What ties a name to the next: a preposition after a body's name (`Bureau for Safety`), the apostrophe of a plural (`Police Chiefs’ Council`), or `and` (`Avon and Marsh Police`). */
type Link = 'preposition' | 'plural' | 'and';

/** What stands right behind a name and may tie it to the next; `null` for nothing. */
function linkAt(source: Source, name: Name): Link | null {
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
const isInitialled = (tokens: Tokens, name: Name, part: Name): boolean => acronymOf(tokens, part) === initialsOf(tokens, [...name.words, ...part.words]);
