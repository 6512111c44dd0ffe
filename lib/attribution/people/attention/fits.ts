import { genderOf, type Entity } from '../entity.ts';

/** How well he or she fits: one of known gender, one whose given name looks like or is listed as the other gender's (`Lin`, `Joan`), a person of unknown gender, a name that speaks and may be a body's, any other name; for `it` a name that may be a country's. */
const FIT = { known: 1, against: 0.4, listed: 0.15, unknown: 0.5, speaking: 0.6, anything: 0.15, country: 0.4 };

/** Bodies with a name, and names that spoke and are nobody's and no place's as far as is known. */
export const couldBeBody = ({ name, kind, place, speaks }: Entity): boolean => name !== null && !place && (kind === 'organisation' || (kind === 'unknown' && speaks));

/** People, and names of unknown kind that are no single word and no place (`Image`, `Alaskan`). */
export const couldBePerson = (entity: Entity): boolean =>
  entity.kind === 'person' || (entity.kind === 'unknown' && !entity.place && entity.name !== null && entity.name.words.length > 1);

/** Is the gender of somebody, by the look of the given name at least, another? */
export const isOther = (entity: Entity, gender: Entity['gender']): boolean => gender !== null && genderOf(entity) !== null && genderOf(entity) !== gender;

/** How well somebody fits a pronoun of that gender; 0 not at all. `whole`: does a name without article count as a person's, as in German, where a firm is `es` or `das Unternehmen`? */
export function fitsPerson(entity: Entity, gender: Entity['gender'], whole: boolean): number {
  if (entity.kind === 'unknown' && entity.article) return 0;
  const certain = entity.kind === 'person' || entity.speaks ? FIT.known : FIT.unknown;
  const known = genderOf(entity);
  if (known !== null && gender !== null) {
    if (known === gender) return certain;
    if (entity.gender !== null || known !== entity.given?.gender || entity.pronouns[entity.given.gender] > 0) return 0;
    return !entity.given.listed ? FIT.against : entity.speaks ? FIT.listed : 0;
  }
  return entity.kind === 'person' ? FIT.unknown : entity.speaks || whole ? FIT.speaking : FIT.anything;
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
