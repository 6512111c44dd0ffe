import { mentionFrom, type Mention } from '../../mention.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { SPEAKER } from './attribute-words.ts';
import { attributesEnd } from './attributes.ts';
import { isArticle, isOneOf, isRelativeOwner, isUnknownNoun } from '../../words/kinds.ts';
import type { TokenSpan } from '../../spans.ts';

/** The words by which somebody without a name is shown: those of a mention, without article, with what tells who it is (`source close to the talks` for `A source` in `A source close to the talks said`). */
export function ownWords(source: Source, mentions: readonly Mention[], mention: Mention): TokenSpan {
  const one = oneOfThese(source, mentions, mention);
  if (one) return one;
  let from = behindFrame(source, mention);
  // `that officials`: the word that opens the clause is none of theirs.
  // `un de ses associés` keeps what only looks like an article.
  while (
    from < mention.to - 1 &&
    from !== mention.head &&
    (isArticle(source, from) || isRelativeOwner(source, from) || isOne(source, mention, from) || source.bits[from]! & WORD.subordinator)
  )
    from++;
  return { from, to: withMembers(source, mentions, mention) ?? attributesEnd(source, mention) };
}

/** `Angaben der Polizei`: behind the noun for what somebody says, whose it is; else where the mention begins. */
function behindFrame({ tokens, lexicon }: Source, { from, to, head }: Mention): number {
  if (!lexicon.framing.has(tokens.hash[head]!) || head + 1 >= to) return from;
  if (lexicon.genitiveDeterminers.has(tokens.hash[head + 1]!)) return head + 1;
  return lexicon.attributePrepositions.has(tokens.hash[head + 1]!) ? head + 2 : from;
}

/** `eine der Anwohnerinnen`, be the mention the first word or the others; `null` for other phrases. */
function oneOfThese(source: Source, mentions: readonly Mention[], { from, to }: Mention): TokenSpan | null {
  const isGenitive = (i: number): boolean => source.lexicon.genitiveDeterminers.has(source.tokens.hash[i]!);
  if (isGenitive(from) && isOneOf(source, from - 1)) return { from: from - 1, to };
  const those = isGenitive(to) && isOneOf(source, from) ? mentionFrom(mentions, to) : -1;
  return those < 0 ? null : { from, to: mentions[those]!.to };
}

/** `one engineer` is no more than `an engineer`; `one dated 9 May` is. */
const isOne = (source: Source, { head }: Mention, from: number): boolean =>
  source.lexicon.phrases.oneOf.has(source.tokens.hash[from]!) && ((source.bits[head]! & SPEAKER) !== 0 || isUnknownNoun(source, head));

/** `one of the survivors`, `a member of the audience`: the end of what follows; `null` where the mention is no such part. */
function withMembers({ tokens, lexicon }: Source, mentions: readonly Mention[], { head, to }: Mention): number | null {
  if (!lexicon.phrases.parts.has(tokens.hash[head]!) || !lexicon.phrases.of.has(tokens.hash[to] ?? 0)) return null;
  const whole = mentionFrom(mentions, to + 1);
  return whole < 0 ? null : mentions[whole]!.to;
}
