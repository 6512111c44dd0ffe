import { FLAG, KIND } from '../../../quotation/index.ts';
import type { Gender } from '../../language/types.ts';
import type { Mention } from '../../mention.ts';
import { WORD } from '../../words/bits.ts';
import { endsWith, isCapital } from '../../words/kinds.ts';
import type { Source } from '../../words/source.ts';
import { genderOf, hostOrSelf, type Entity, type SoFar } from '../entity.ts';
import { couldBePerson } from '../attention/fits.ts';
import { isWoman } from '../descriptions/noun-calls.ts';

/** So many mentions before it are looked at, and so many sentences that hold any. */
const NEAR = 20;
const SENTENCES = 2;

/** Does a German demonstrative stand alone (`Dieser schwieg`), or, where it may be `relative`, open a sentence with a verb behind it (`Der habe genickt`)? */
export const pointsToLast = ({ tokens, bits, lexicon }: Source, { from, to, head, inQuotation }: Mention, relative: boolean): boolean =>
  inQuotation < 0 &&
  (relative
    ? lexicon.grammar.tellsCases && (tokens.flags[from]! & FLAG.sentenceStart) !== 0 && (bits[to]! & (WORD.auxiliary | WORD.cueVerb)) !== 0
    : lexicon.phrases.pointing.has(tokens.hash[head]!));

/**
 * `Ida Lund rief den Anwalt an. Dieser schwieg.`: such a pronoun means not whom the text is about but whoever of its gender was named or described last, be it somebody or a body. That one's entity; -1 without one.
 */
export function lastOfGender(soFar: SoFar, index: number, gender: Gender): number {
  const { source, mentions, entityOf, entities } = soFar;
  const { sentence, hash, kind: tokenKind } = source.tokens;
  let current = sentence[mentions[index]!.from]!;
  let sentences = 0;
  for (let k = index - 1; k >= Math.max(0, index - NEAR); k--) {
    const { from, head, kind, inQuotation } = mentions[k]!;
    if (inQuotation >= 0 || kind === 'pronoun') continue;
    if (sentence[from] !== current && ++sentences > SENTENCES) break;
    current = sentence[from]!;
    // `den Zeugen` is one or many; nobody knows `einen 34-Jährigen`.
    if ((kind === 'group' && gender === 'm' && source.lexicon.cases!.male.has(hash[from]!)) || tokenKind[head] === KIND.number) return -1;
    const id = entityOf[hostOrSelf(soFar, k)]!;
    if (id >= 0 && isOfGender(source, mentions[k]!, entities[id]!, gender)) return id;
  }
  return -1;
}

/** Is a mention one of that gender, by whom it stands for or by its article? */
function isOfGender(source: Source, { kind, gender: told, from, head }: Mention, entity: Entity, gender: Gender): boolean {
  if (kind === 'group' || entity.kind === 'group') return false;
  if (!couldBePerson(entity)) return kind === 'organisation' && articleSays(source, from, gender, false) && !(gender === 'm' && isNeuterOrMany(source, from, head));
  const own = genderOf(entity) ?? told;
  if (own !== null) return own === gender;
  return kind === 'name' || (gender === 'm' ? articleSays(source, from, 'm', true) : isWoman(source, head));
}

/** Is a noun behind an article of those that `der` may have one with `das`, or of many (`den Vereinen`)? */
function isNeuterOrMany(source: Source, from: number, head: number): boolean {
  const { neuter, objectMale } = source.lexicon.cases!;
  return neuter.has(source.tokens.tailHash[head]!) || (objectMale.has(source.tokens.hash[from]!) && endsWith(source, head, 'en'));
}

/** Is the article at the token, or two before it, one of that gender: `der Verband`, `vom Verband`, `die Bank`, `von einer neuen Bank`? `Sein` and the like tell `der` only before people. */
function articleSays(source: Source, from: number, gender: Gender, person: boolean): boolean {
  const { tokens, bits, lexicon } = source;
  const { male, female, genitive, subjectMale } = lexicon.cases!;
  let at = from;
  while (at > 0 && from - at < 2 && !(bits[at]! & WORD.determiner || male.has(tokens.hash[at]!))) at--;
  // `von der Bank`, `die Filiale der Bank`
  const oblique = (bits[at - 1]! & WORD.preposition) !== 0 || (isCapital(source, at - 1) && !(tokens.flags[at]! & FLAG.sentenceStart));
  if (subjectMale.has(tokens.hash[at]!)) return oblique === (gender === 'f');
  // `der Sprecher des Vereins`
  if (gender === 'm') return person ? male.has(tokens.hash[at]!) || lexicon.phrases.unmarked.has(tokens.hash[at]!) : male.has(tokens.hash[at]!) && !genitive.has(tokens.hash[at]!);
  return (bits[at]! & WORD.determiner) !== 0 && (female.has(tokens.hash[at]!) || endsWith(source, at, 'e'));
}
