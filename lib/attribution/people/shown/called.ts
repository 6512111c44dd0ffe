import type { Mention } from '../../mention.ts';
import type { Entity, People } from '../entity.ts';
import type { Source } from '../../words/source.ts';
import { isOwned } from '../roles/index.ts';
import { isArticle, isCapital, isPossessivePronoun, isRoleNoun } from '../../words/kinds.ts';
import { trim } from '../roles/role.ts';
import { isGeneric, isPlain, looksLikeTrade } from '../../words/trades.ts';
import { attributesEnd } from './attributes.ts';
import type { TokenSpan } from '../../spans.ts';

/** How sure a description of a word of no list must be of whom it means (`the micocoulier` ends as a trade does, and is a tree). */
const SURE = 0.55;

/**
 * The office or trade by which somebody is called who is nowhere named with it: `Prime Minister`, `Harbour Party candidate`, `the singer`, not `star`. What anybody may be called
 * is taken where nothing else is said, and says nothing in a sentence that names the person, of whom it would hardly tell so (`Cole met the billionaire candidate`). `named`: only one that says of where.
 */
export function officeCalled(source: Source, mentions: readonly Mention[], { certainty }: People, entity: Entity, named: boolean): TokenSpan | null {
  const { lexicon } = source;
  const { hash, sentence } = source.tokens;
  const names = entity.name!.words.map((word) => hash[word]!);
  const naming = new Set<number>();
  const offices: Mention[] = [];
  const trades: Mention[] = [];
  const generic: Mention[] = [];
  const kin: Mention[] = [];
  for (const index of entity.mentions) {
    const mention = mentions[index]!;
    const { nameFrom, from, to, head, kind, inQuotation } = mention;
    if (nameFrom < to) naming.add(sentence[from]!);
    else if (kind !== 'description' || inQuotation >= 0 || isOwned(source, mention, names)) continue;
    // `il nonno` alone does not say whose.
    else if (lexicon.language.romanceLike && to - from < 3 && lexicon.trades.relations.has(hash[head]!)) continue;
    // `his wife` says less than what she is otherwise.
    else if (isPossessivePronoun(source, from) && lexicon.trades.kin.has(hash[head]!)) kin.push(mention);
    else if (isGeneric(source, head)) generic.push(mention);
    else if (isRoleNoun(source, head)) offices.push(mention);
    else if (looksLikeTrade(source, head) && certainty[index]! > SURE) trades.push(mention);
  }
  const telling = generic.filter((mention) => isTelling(source, mention) && !naming.has(sentence[mention.from]!));
  const best = offices.find((mention) => !naming.has(sentence[mention.from]!)) ?? offices[0];
  const office = named ? offices.find(({ from, head }) => isNamed(source, from, head)) : (best ?? trades[0] ?? longest(telling) ?? kin[0]);
  if (!office) return null;
  const to = attributesEnd(source, office);
  return hasName(source, office.to, to, names) ? null : trim(source, office.from, to);
}

const longest = (mentions: readonly Mention[]): Mention | undefined =>
  mentions.reduce<Mention | undefined>((best, m) => (best && best.to - best.from >= m.to - m.from ? best : m), undefined);

/** `the lawyer of Mr Lee`, who is not Lee. */
function hasName({ tokens }: Source, from: number, to: number, names: readonly number[]): boolean {
  for (let i = from; i < to; i++) if (names.includes(tokens.hash[i]!)) return true;
  return false;
}

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
