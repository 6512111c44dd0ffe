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

/** The descriptions by which somebody is called, by what they tell, and the sentences in which the name stands. */
type Descriptions = { offices: Mention[]; trades: Mention[]; generic: Mention[]; kin: Mention[]; naming: Set<number> };

/**
 * The office or trade by which somebody is called who is nowhere named with it: `Prime Minister`, `Harbour Party candidate`, `the singer`, not `star`; `null` for none. `ofPlace`: only an office that says of
 * where.
 */
export function officeCalled(source: Source, mentions: readonly Mention[], people: People, entity: Entity, ofPlace: boolean): TokenSpan | null {
  const names = entity.name!.words.map((word) => source.tokens.hash[word]!);
  const called = descriptionsOf(source, mentions, people, entity, names);
  const best = ofPlace ? called.offices.find(({ from, head }) => isNamed(source, from, head)) : mostTelling(source, called);
  if (!best) return null;
  const to = attributesEnd(source, best);
  return hasName(source, best.to, to, names) ? null : trim(source, best.from, to);
}

/** Sorts the descriptions that stand for somebody outside quotations. */
function descriptionsOf(source: Source, mentions: readonly Mention[], { certainty }: People, entity: Entity, names: readonly number[]): Descriptions {
  const { tokens, lexicon } = source;
  const found: Descriptions = { offices: [], trades: [], generic: [], kin: [], naming: new Set() };
  for (const index of entity.mentions) {
    const mention = mentions[index]!;
    const { nameFrom, from, to, head, kind, inQuotation } = mention;
    if (nameFrom < to) found.naming.add(tokens.sentence[from]!);
    else if (kind !== 'description' || inQuotation >= 0 || isOwned(source, mention, names)) continue;
    // `il nonno` alone does not say whose.
    else if (lexicon.papers.asRomance && to - from < 3 && lexicon.trades.relations.has(tokens.hash[head]!)) continue;
    else if (isPossessivePronoun(source, from) && lexicon.trades.kin.has(tokens.hash[head]!)) found.kin.push(mention);
    else if (isGeneric(source, head)) found.generic.push(mention);
    else if (isRoleNoun(source, head)) found.offices.push(mention);
    else if (looksLikeTrade(source, head) && certainty[index]! > SURE) found.trades.push(mention);
  }
  return found;
}

/**
 * An office, best in a sentence without the name, else a trade. What anybody may be called is taken where nothing else is said, and says nothing in a sentence that names the person, of whom it would hardly
 * tell so (`Cole met the billionaire candidate`). `his wife` says less than what she is otherwise.
 */
function mostTelling(source: Source, { offices, trades, generic, kin, naming }: Descriptions): Mention | undefined {
  const isApart = ({ from }: Mention): boolean => !naming.has(source.tokens.sentence[from]!);
  return offices.find(isApart) ?? offices[0] ?? trades[0] ?? longest(generic.filter((mention) => isTelling(source, mention) && isApart(mention))) ?? kin[0];
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
  if (!isRoleNoun(source, head) || isPlain(source, head) || (isCapital(source, head) && !source.lexicon.grammar.capitalNouns)) return false;
  return to - from > 2 || !(labels.has(word) || relations.has(word));
}

/** Does a name stand in front of the head: `the Freedonia senator`? */
function isNamed(source: Source, from: number, head: number): boolean {
  for (let i = from; i < head; i++) if (isCapital(source, i) && !isArticle(source, i)) return true;
  return false;
}
