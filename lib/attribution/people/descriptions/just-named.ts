import { FLAG } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import type { Gender } from '../../language/types.ts';
import type { Mention } from '../../mention.ts';
import { isNamedInFull, type SoFar } from '../entity.ts';
import { isOfOtherGender } from '../attention/fits.ts';
import { canBeCalledBy, subjectGender } from './noun-calls.ts';
import { isCapital, isRoleNoun, isUnknownWord, isWord } from '../../words/kinds.ts';
import type { Source } from '../../words/source.ts';

/** So many mentions to either side, and sentences back, is looked for the name. */
const NEAR = 30;
const SENTENCES = 4;

/**
 * `Ihm widersprach Ida Lund. Die Pflegefachfrau kam als Kind.`: German and Dutch papers go on about whom they have just named by a trade as the subject of the next sentence. It is the only one of that gender in the last
 * sentence that tells of any; -1 where that tells of several, or of somebody without a name.
 */
export function justNamed(soFar: SoFar, mention: Mention, index: number): number {
  const { source, mentions, entities } = soFar;
  const { sentence } = source.tokens;
  const gender = genderCalled(source, mention);
  if (gender === undefined) return -1;
  let found = -1;
  let told = -1;
  for (let k = index - 1; k >= 0 && index - k <= NEAR; k--) {
    const own = sentence[mentions[k]!.from]!;
    if (sentence[mention.from]! - own > SENTENCES || (told >= 0 && own !== told)) break;
    const id = whoCouldBe(soFar, k, gender);
    if (id < 0 || id === found) continue;
    // Somebody else of that sentence or of the trade's own, or called by another trade just now.
    if (found >= 0 || own === sentence[mention.from] || mentions[k]!.kind === 'description') return -1;
    [found, told] = [id, own];
  }
  return found >= 0 && entities[found]!.name !== null && canBeCalledBy(source, mention, entities[found]!) && !isNamedBehind(soFar, index, gender) ? found : -1;
}

/** `Die erste Rednerin war Ida Lund` */
function isNamedBehind(soFar: SoFar, index: number, gender: Gender | null): boolean {
  const { source, mentions } = soFar;
  const { sentence } = source.tokens;
  for (let k = index + 1; k < Math.min(mentions.length, index + NEAR) && sentence[mentions[k]!.from] === sentence[mentions[index]!.from]; k++)
    if (whoCouldBe(soFar, k, gender) >= 0) return true;
  return false;
}

/** Whom the mention at `k` stands for, if a trade of that gender could be theirs; else -1. Nobody of a relative pronoun (`sagt Ida Lund, die am Hafen wohnt`). */
function whoCouldBe({ source: { tokens, lexicon }, mentions, entities, entityOf }: SoFar, k: number, gender: Gender | null): number {
  const { inQuotation, kind, head } = mentions[k]!;
  const id = entityOf[k]!;
  if (id < 0 || inQuotation >= 0) return -1;
  if (kind === 'pronoun' && lexicon.pronouns.get(tokens.hash[head]!)?.role !== 'subject') return -1;
  const entity = entities[id]!;
  if (entity.kind !== 'person' && !(isNamedInFull(entity) && !entity.article)) return -1;
  return isOfOtherGender(entity, gender) ? -1 : id;
}

/** The gender of the trade that a sentence has for its subject, where it opens with it or has its verb right before, `null` where a Dutch noun tells none; `undefined` for other phrases, among them `der zweite Gründer`. */
function genderCalled(source: Source, mention: Mention): Gender | null | undefined {
  const { tokens, bits, lexicon } = source;
  const { from, to, head } = mention;
  if (!isRoleNoun(source, head)) return undefined;
  if (to > head + 1 && lexicon.genitiveDeterminers.has(tokens.hash[head + 1]!)) return undefined;
  // `De schepen van Cultuur`
  if (lexicon.romanceLike.of.has(tokens.hash[to]!) && isCapital(source, to + 1)) return undefined;
  for (let i = from + 1; i < head; i++) if (lexicon.phrases.another.has(tokens.hash[i]!)) return undefined;
  const gender = subjectGender(source, mention);
  if (tokens.flags[from]! & FLAG.sentenceStart) return gender;
  // `Lange hatte der Tierarzt geschwiegen`: `die Tierärztin` could be an object.
  const behindVerb = (bits[from - 1]! & WORD.auxiliary) !== 0 || isUnknownWord(source, from - 1);
  return behindVerb && (gender === 'm' || opensAdverbially(source, from - 1)) ? gender : undefined;
}

/** Words before the verb that stands second. */
const FRONT = 6;

/** `Darüber redet die Tierärztin nicht`: does an adverb or preposition open the clause of the verb, so that its subject stands behind it? */
function opensAdverbially(source: Source, verb: number): boolean {
  const { bits } = source;
  let first = verb;
  while (first > 0 && verb - first < FRONT && isWord(source, first - 1) && !(bits[first - 1]! & WORD.subordinator && !(bits[first - 1]! & WORD.preposition))) first--;
  if (bits[first]! & WORD.preposition) return true;
  return verb === first + 1 && (bits[first]! & WORD.functionWord) !== 0 && !(bits[first]! & (WORD.determiner | WORD.pronoun));
}
