import { FLAG } from '../../quotation/index.ts';
import { WORD } from '../lexicon.ts';
import type { Name, Source } from './name.ts';
import { isComma } from './roles/scan.ts';

/**
 * Is a name of one word that no list has a person's by what stands beside it? `person`: it is; `office`: only if an office stands beside it, too.
 *
 * | text | what tells | languages | |
 * |---|---|---|---|
 * | `Su mujer, Dorotea`, `añade su mujer, Dorotea` | a relation that is a subject, a comma | with `grammar` | `person` |
 * | `his father, Huw, said`, `Lee’s father, Huw, said` | somebody's relation, commas on both sides | all | `office` |
 * | `cuenta Olvido, hija de un obrero` | a verb of speech, a comma behind | with `grammar` | `office` |
 */
export function personBy(source: Source, { from, to }: Name): 'person' | 'office' | null {
  const { tokens, bits, lexicon } = source;
  const { grammar } = lexicon.language;
  if (to > from + 1 || from === 0) return null;
  const relation = from > 2 && isComma(source, from - 1) && lexicon.trades.relations.has(tokens.hash[from - 2]!) ? from - 2 : -1;
  if (grammar && relation > 0 && isSubject(source, relation) && !(bits[from]! & WORD.calendar)) return 'person';
  if (!isComma(source, to)) return null;
  const owned = relation > 0 && ((bits[relation - 1]! & WORD.pronoun) !== 0 || (tokens.flags[relation - 1]! & FLAG.clitic) !== 0);
  return owned || (grammar && bits[from - 1]! & WORD.cueVerb) ? 'office' : null;
}

/** Does a word opening the sentence, or standing behind a verb of speech, stand before the relation: `Su mujer`, `añade su mujer`? */
const isSubject = ({ tokens, bits }: Source, relation: number): boolean =>
  (tokens.flags[relation - 1]! & FLAG.sentenceStart) !== 0 || (relation > 1 && (bits[relation - 2]! & WORD.cueVerb) !== 0);
