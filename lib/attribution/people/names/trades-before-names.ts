import { FLAG } from '../../../quotation/index.ts';
import type { Source } from '../../words/source.ts';
import { isGivenName } from '../../words/given-names.ts';
import { endsWithOne } from '../../words/kinds.ts';

/** Trades and participles with a capital that are no part of the name behind them: `City Planner Ann Lee`, `Late-blooming Lee`. */

/** Letters of an ending that hardly any given name has: `Hydrologist Piet Lund`. */
const LONG_ENDING = 4;

/** Is it a trade of the list that opens a sentence or stands before a given name (`Commuter Ann Lee`), or one by its ending that has its capital from the sentence that it opens (`Hydrologist Piet Lund`); also a plural (`Celebrities Ann Lee and Piet Lund`)? */
export function opensAsTrade(source: Source, i: number): boolean {
  const { tokens, bits, lexicon } = source;
  if (lexicon.grammar.nounFirst || lexicon.grammar.capitalNouns || isGivenName(tokens, i)) return false;
  if (lexicon.trades.words.has(tokens.hash[i]!)) return isGivenName(tokens, i + 1) || (tokens.flags[i]! & FLAG.sentenceStart) !== 0;
  const opens = (tokens.flags[i]! & (FLAG.sentenceStart | FLAG.allCaps)) === FLAG.sentenceStart && bits[i] === 0;
  if (opens && tokens.text[tokens.end[i]! - 1] === 's' && isGivenName(tokens, i + 1)) return true;
  return opens && !lexicon.trades.noTrades.has(tokens.hash[i]!) && endsWithOne(source, i, lexicon.trades.endings, isGivenName(tokens, i + 1) ? 2 : LONG_ENDING);
}

/** Letters of the second part of `late-blooming`; given names have fewer (`Wei-ming`). */
const PARTICIPLE = 6;

/** `Late-blooming Lee wins`, `Long-serving Ann Lee`: a participle that has its capital from the sentence that it opens. */
export function opensAsParticiple({ tokens, lexicon }: Source, i: number): boolean {
  const { text, start, end, flags } = tokens;
  if ((flags[i]! & (FLAG.sentenceStart | FLAG.hyphen)) !== (FLAG.sentenceStart | FLAG.hyphen)) return false;
  const last = text.slice(start[i], end[i]).split('-').at(-1)!;
  return last.length >= PARTICIPLE && [...lexicon.forms.present, ...lexicon.forms.past].some((ending) => last.endsWith(ending));
}

/** Words of a trade with capitals, such as whose it is, before a name. */
const TRADE_WORDS = 4;

/** `City Planner Ann Lee`: a trade with its capitals, whatever stands before it, ends where a given name and more follow; not in `Ann Baker Jo Lee`. Start of the name. */
export function afterTrade({ tokens, lexicon }: Source, from: number, to: number): number {
  if (isGivenName(tokens, from)) return from;
  for (let i = Math.min(to - 3, from + TRADE_WORDS); i >= from; i--) if (lexicon.trades.words.has(tokens.hash[i]!) && isGivenName(tokens, i + 1)) return i + 1;
  return from;
}
