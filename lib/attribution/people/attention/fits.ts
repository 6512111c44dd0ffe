import type { Mention } from '../../mention.ts';
import { genderOf, knownGender, type Entity } from '../entity.ts';

/** How well an entity fits a pronoun. */
const FIT = {
  /** The kind is known, and of a person the gender. */
  known: 1,
  /** Of a person the gender is not known, or of a name of that gender not whether it is a person's. */
  unknown: 0.5,
  /** The given name looks like the other gender's (`Lin`), or is listed as that (`Joan`). */
  looksOther: 0.4,
  listedOther: 0.15,
  /** Where a name without article counts as a person's; a name that speaks and is as likely a body's (`Fair Tariff called it “a start”`), below any person; any other name. */
  whole: 0.6,
  speaking: 0.3,
  anything: 0.15,
  /** For `it`: a name that may be a country's. */
  country: 0.4,
};

/** Bodies with a name, and names that spoke and are nobody's and no place's as far as is known. */
export const couldBeBody = ({ name, kind, place, speaks }: Entity): boolean => name !== null && !place && (kind === 'organisation' || (kind === 'unknown' && speaks));

/** People, and names of unknown kind that are no single word and no place (`Image`, `Alaskan`). */
export const couldBePerson = (entity: Entity): boolean =>
  entity.kind === 'person' || (entity.kind === 'unknown' && !entity.place && entity.name !== null && entity.name.words.length > 1);

/** Do title and entity agree in gender, as far as either tells it? */
export const agreesInGender = (entity: Entity, { gender }: Mention): boolean => gender === null || gender === 'n' || knownGender(entity) === null || knownGender(entity) === gender;

/** Is the gender of somebody, by the look of the given name at least, another? Not where either is unknown. */
export function isOfOtherGender(entity: Entity, gender: Entity['gender']): boolean {
  const own = gender === null ? null : genderOf(entity);
  return own !== null && own !== gender;
}

/** How well somebody fits a pronoun of that gender, in [0,1]. `wholeIsPerson`: does a name without article count as a person's, as in German, where a firm is `es` or `das Unternehmen`? */
export function fitsPerson(entity: Entity, gender: Entity['gender'], wholeIsPerson: boolean): number {
  const { kind, article, speaks, given, pronouns } = entity;
  if (kind === 'unknown' && article) return 0;
  const own = genderOf(entity);
  if (own === null || gender === null) return kind === 'person' ? FIT.unknown : wholeIsPerson ? FIT.whole : speaks ? FIT.speaking : FIT.anything;
  if (own === gender) return kind === 'person' || speaks ? FIT.known : FIT.unknown;
  // Only what the given name suggests may be wrong, as long as no pronoun bears it out.
  if (entity.gender !== null || own !== given?.gender || pronouns[given.gender] > 0) return 0;
  return !given.listed ? FIT.looksOther : speaks ? FIT.listedOther : 0;
}

/** How well a body, group or paper fits `they` or `it`. */
export function fitsBody(entity: Entity, plural: boolean): number {
  if (entity.kind === 'organisation') return FIT.known;
  // By name it is mentioned as part of the phrase that stands for it (`the other Republicans`).
  if (entity.kind === 'group') return plural && entity.name === null ? FIT.known : 0;
  if (entity.kind === 'document') return plural ? 0 : FIT.known;
  // A country or the like.
  return entity.name !== null && !plural ? FIT.country : 0;
}
