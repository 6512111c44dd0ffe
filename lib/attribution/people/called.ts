import type { Mention } from '../mention.ts';
import type { Source } from './name.ts';
import { isOwned } from './roles/index.ts';
import { isArticle, isCapital, isRoleNoun, trim } from './roles/scan.ts';
import { isGeneric, isPlain, looksLikeTrade } from './trades.ts';
import { attributesEnd } from './unnamed.ts';

/**
 * The office or trade by which somebody is called who is nowhere named with it: `Prime Minister`, `Harbour Party candidate`, `the singer`, not `star`. What anybody may be called
 * is taken where nothing else is said, and says nothing in a sentence that names the person, of whom it would hardly tell so (`Cole met the billionaire candidate`). `named`: only one that says of where.
 */
export function officeCalled(source: Source, mentions: readonly Mention[], names: readonly number[], named: boolean): { from: number; to: number } | null {
  const { sentence } = source.tokens;
  const naming = new Set(mentions.filter(({ nameFrom, to }) => nameFrom < to).map(({ from }) => sentence[from]));
  const called = mentions.filter((mention) => mention.nameFrom === mention.to && mention.kind === 'description' && mention.inQuotation < 0 && !isOwned(source, mention, names));
  const office =
    called.find(({ from, head }) => isRoleNoun(source, head) && !isGeneric(source, head) && (!named || isNamed(source, from, head))) ??
    (named
      ? undefined
      : (called.find(({ head }) => looksLikeTrade(source, head)) ??
        longest(called.filter((m) => isGeneric(source, m.head) && isTelling(source, m) && !naming.has(sentence[m.from])))));
  return office ? trim(source, office.from, attributesEnd(source, office)) : null;
}

const longest = (mentions: readonly Mention[]): Mention | undefined =>
  mentions.reduce<Mention | undefined>((best, m) => (best && best.to - best.from >= m.to - m.from ? best : m), undefined);

/** Does a word by which anybody may be called tell a trade, or more than the word: `singer`, `Harbour Party star`, neither `man` nor `star`, `mother` or the paper `Star`? */
function isTelling(source: Source, { from, to, head }: Mention): boolean {
  const { labels, relations } = source.lexicon.trades;
  const word = source.tokens.hash[head]!;
  if (!isRoleNoun(source, head) || isPlain(source, head) || (isCapital(source, head) && !source.lexicon.language.capitalNouns)) return false;
  return to - from > 2 || !(labels.has(word) || relations.has(word));
}

/** Does a name stand in front of the head: `the Freedonia senator`? */
function isNamed(source: Source, from: number, head: number): boolean {
  for (let i = from; i < head; i++) if (isCapital(source, i) && !isArticle(source, i)) return true;
  return false;
}
