import { FLAG, hashWord } from '../../../quotation/tokens.ts';
import type { Language } from '../../language/types.ts';
import type { Source } from '../name.ts';

/** A language's words for reading roles, by hash; endings as they are. */
type Trades = { words: Set<number>; endings: readonly string[]; naming: Set<number>; as: Set<number> };

const hashes = (words: string): Set<number> => new Set(words.split(' ').filter(Boolean).map(hashWord));
const compiled = new WeakMap<Language, Trades>();

export function tradesOf({ lexicon: { language } }: Source): Trades {
  let trades = compiled.get(language);
  if (!trades) {
    const { words = '', endings = '', naming = '', as = '' } = language.trades ?? {};
    trades = { words: hashes(words), endings: endings.split(' ').filter(Boolean), naming: hashes(naming), as: hashes(as) };
    compiled.set(language, trades);
  }
  return trades;
}

/** Shorter words end in `er` or `or` without being trades. */
const SHORTEST = 5;

/**
 * Does a word of no list look like a trade by its ending: `beekeeper`, `Drogenbeauftragter`? Only small words, or capitalised ones where nouns
 * are.
 */
export function looksLikeTrade(source: Source, i: number): boolean {
  const { tokens, bits, lexicon } = source;
  if (i < 0 || bits[i] !== 0) return false;
  const capital = (tokens.flags[i]! & FLAG.capital) !== 0;
  if (capital !== (lexicon.language.capitalNouns ?? false) || tokens.end[i]! - tokens.start[i]! < SHORTEST) return false;
  const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return tradesOf(source).endings.some((ending) => word.endsWith(ending));
}
