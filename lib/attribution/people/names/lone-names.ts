import { FLAG } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isAged, isBehindAge } from '../ages.ts';
import { isBesideSpeech } from '../attention/beside-speech.ts';
import { isCalledAfter } from './places.ts';
import { isGivenName } from '../../words/given-names.ts';
import type { Name } from '../../words/name-parts.ts';
import { isComma, isOwnerEnding, isPossessivePronoun, isRoleNoun } from '../../words/kinds.ts';
import type { TokenSpan } from '../../spans.ts';

/**
 * Is a name of no known kind a person's by what stands beside it? `person`: it is; `office`: only if an office stands beside it, too.
 *
 * | text | what tells | languages | |
 * |---|---|---|---|
 * | `la fundó el padre, Narciso, y la cerró` | a relation behind a determiner, commas on both sides | `nounFirst` | `person` |
 * | `Su mujer, Dorotea`, `añade su mujer, Dorotea` | a relation that is a subject, a comma | `asRomance` | `person` |
 * | `his father, Huw, said`, `Lee’s late father, Huw, said` | somebody's relation, commas on both sides | all | `office` |
 * | `cuenta Olvido, hija de un obrero` | a verb of speech, a comma behind | `subjectBehindVerb` | `office` |
 * | `Denise, 34 anni,`, `Ana Ruiz, de 34 años` | an age | all | `person` |
 * | `A los 81 años, Xila canta` | an age before the comma | all | `person` |
 * | `dice Sofia, quarta C`, `Simone, che ha chiesto` | a listed given name, a verb of speech beside it or a relative clause behind it | `asRomance` | `person` |
 */
export function personBy(source: Source, name: Name): 'person' | 'office' | null {
  const { from, to } = name;
  const { tokens, bits, lexicon } = source;
  const { grammar, papers } = lexicon;
  if (isAged(source, to) || isBehindAge(source, from)) return 'person';
  if (papers.asRomance && isGivenName(tokens, from) && isSpokenOf(source, name) && !isCalledAfter(source, from)) return 'person';
  const relation = isComma(source, from - 1) && lexicon.trades.relations.has(tokens.hash[from - 2]!) ? from - 2 : -1;
  if (papers.asRomance && relation > 0 && isSubject(source, relation)) return 'person';
  if (!isComma(source, to)) return null;
  if (grammar.nounFirst && isComma(source, from - 1) && isBroughtIn(source, from - 2)) return 'person';
  // `Ihr Freund, Koch, schweigt`: a trade is no name.
  if (isRoleNoun(source, from)) return null;
  return (relation > 0 && isSomebodys(source, relation)) || (grammar.subjectBehindVerb && bits[from - 1]! & WORD.cueVerb) ? 'office' : null;
}

/** `her son, Deacon, who`, `his daughter, Charity Lund,`: between commas behind somebody's close relation a capital is a name, whatever the words are elsewhere. */
export const isKinOfSomebody = (source: Source, { from, to }: TokenSpan): boolean =>
  isComma(source, from - 1) && isComma(source, to) && source.lexicon.trades.kin.has(source.tokens.hash[from - 2]!) && isSomebodys(source, from - 2);

/** Somebody's relation, a word before it at most: `his father`, `Lee’s late father`. */
const isSomebodys = (source: Source, relation: number): boolean => isOwner(source, relation - 1) || isOwner(source, relation - 2);

const isOwner = (source: Source, i: number): boolean => isPossessivePronoun(source, i) || isOwnerEnding(source, i);

/** Do a relation and what tells several apart stand behind a determiner up to that token: `el padre`, `un frère`, `su hermano mayor`? */
function isBroughtIn({ tokens, bits, lexicon }: Source, last: number): boolean {
  const noun = lexicon.phrases.siblings.has(tokens.hash[last]!) ? last - 1 : last;
  return noun > 0 && lexicon.trades.relations.has(tokens.hash[noun]!) && (bits[noun - 1]! & WORD.determiner) !== 0;
}

/** Does a verb of speech stand right beside the name, or a relative clause behind its comma? */
const isSpokenOf = (source: Source, name: Name): boolean =>
  isBesideSpeech(source, name) || (isComma(source, name.to) && source.lexicon.phrases.relatives.has(source.tokens.hash[name.to + 1]!));

/** Does a word opening the sentence, or standing behind a verb of speech, stand before the relation: `Su mujer`, `añade su mujer`? */
const isSubject = ({ tokens, bits }: Source, relation: number): boolean => (tokens.flags[relation - 1]! & FLAG.sentenceStart) !== 0 || (bits[relation - 2]! & WORD.cueVerb) !== 0;
