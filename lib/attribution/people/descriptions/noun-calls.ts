import { FLAG } from '../../../quotation/index.ts';
import type { Gender } from '../../language/types.ts';
import type { Mention } from '../../mention.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import type { Entity } from '../entity.ts';
import { couldBePerson } from '../attention/fits.ts';
import { firstPart } from '../../words/name-parts.ts';
import { endsWith, isCapital, isRoleNoun } from '../../words/kinds.ts';
import { looksLikeTrade } from '../../words/trades.ts';

/** What German and Dutch papers call somebody just named by: `„…“, sagte die Biologin`, `so der SPD-Politiker`. */

const E = 'e';

/**
 * The gender of such a phrase: article and noun as the subject of a verb of speech has them, with nothing hung on it that would tell who it is (`der Sprecher der Polizei`). `undefined` for all other phrases, among them
 * those in another case (`der Biologin`) and of many (`die Biologen`).
 */
export const nounGender = (source: Source, mention: Mention): Gender | null | undefined =>
  mention.to === mention.head + 1 && (isRoleNoun(source, mention.head) || looksLikeTrade(source, mention.head)) ? subjectGender(source, mention) : undefined;

/** The same by article and noun alone. */
export function subjectGender(source: Source, { from, head, gender }: Mention): Gender | null | undefined {
  const { tokens, lexicon } = source;
  // Dutch articles tell no gender.
  if (!lexicon.grammar.tellsCases) return lexicon.romanceLike.articles.has(tokens.hash[from]!) ? gender : undefined;
  // `die Gewerkschaft der Bäcker`
  if (!(tokens.flags[from]! & FLAG.sentenceStart) && isCapital(source, from - 1)) return undefined;
  const { subjectMale, subjectFemale } = lexicon.cases!;
  if (subjectMale.has(tokens.hash[from]!)) return isFeminine(source, head) ? undefined : 'm';
  if (!subjectFemale.has(tokens.hash[from]!)) return undefined;
  return isWoman(source, head) ? 'f' : undefined;
}

const isFeminine = (source: Source, noun: number): boolean => (source.bits[noun]! & WORD.feminine) !== 0 || endsWith(source, noun, source.lexicon.cases!.women);

/** Does a German noun behind `die` mean one woman: `die Biologin`, `die Abgeordnete`, `die Verletzte`? */
export const isWoman = (source: Source, noun: number): boolean => isFeminine(source, noun) || source.tokens.text[source.tokens.end[noun]! - 1] === E;

/** Can somebody be called by that noun: a person, or whoever has a whole name without article, of no other party; not by the posts by which reports bring in people without a name (`der Richter`). */
export function canBeCalledBy(source: Source, { head }: Mention, entity: Entity): boolean {
  const { tokens, lexicon } = source;
  const { modifiers } = entity;
  if (!couldBePerson(entity)) return false;
  const { posts, functions, parties } = lexicon.epithets;
  const post = tokens.tailHash[head]!;
  // `die Amtsleiterin` may be whoever has no office so far, `die Polizeisprecherin` is somebody else.
  if (posts.has(tokens.hash[head]!) || (posts.has(post) && (entity.roles.length > 0 || functions.has(post)))) return false;
  const party = tokens.flags[head]! & FLAG.hyphen ? parties.get(firstPart(tokens, head)) : undefined;
  return party === undefined || !modifiers.some((word) => parties.has(word) && parties.get(word) !== party);
}
