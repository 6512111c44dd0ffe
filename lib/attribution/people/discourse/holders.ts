import { FLAG } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import type { Mention } from '../../mention.ts';
import type { Entity, Resolved } from '../entity.ts';
import { isOfOtherGender } from '../attention/fits.ts';
import type { Source } from '../../words/source.ts';

/** The office must be mentioned so often, with an article so often of these, and its holder so often. */
const FEWEST = { office: 3, articles: 2, holder: 4 };
/** The holder must be mentioned this many times as often as the next who could be meant. */
const LEAD = 1.3;
/** `King`, `Rev`: words of so many letters are titles before a name rather than offices. */
const SHORT = 4;
const SURE = 0.6;

/**
 * British and Commonwealth papers write `the Prime Minister` with capitals and need not say who it is. Such an office, mentioned again and again
 * without a name, belongs to the person mentioned most of those who have no office of their own and are never named in one sentence with
 * it; its mentions go over to that person. Where two would do, to nobody.
 */
export function findHolders(source: Source, mentions: readonly Mention[], { entities, entityOf, certainty }: Resolved): void {
  if (source.lexicon.grammar.capitalNouns) return;
  const offices = entities.filter((entity) => isCapitalOffice(source, mentions, entity));
  if (offices.length === 0) return;
  const people = entities.filter(
    (entity) =>
      entity.name !== null &&
      entity.kind === 'person' &&
      entity.roles.every((role) => source.lexicon.names.honorifics.has(role)) &&
      named(mentions, entity).length >= FEWEST.holder,
  );
  for (const office of offices) {
    const sentences = new Set(named(mentions, office).map((m) => source.tokens.sentence[mentions[m]!.from]!));
    const fit = people.filter(
      (person) => !isOfOtherGender(person, office.gender) && !named(mentions, person).some((m) => sentences.has(source.tokens.sentence[mentions[m]!.from]!)),
    );
    fit.sort((a, b) => named(mentions, b).length - named(mentions, a).length);
    const [holder, next] = fit;
    if (!holder || (next && named(mentions, holder).length < LEAD * named(mentions, next).length)) continue;
    const id = entities.indexOf(holder);
    for (const m of office.mentions) {
      entityOf[m] = id;
      certainty[m] = Math.min(certainty[m]!, SURE);
    }
    holder.mentions = [...holder.mentions, ...office.mentions].sort((a, b) => a - b);
    office.mentions = [];
  }
}

const named = (mentions: readonly Mention[], entity: Entity): number[] => entity.mentions.filter((m) => mentions[m]!.kind !== 'pronoun');

/** An office by title that is always written with a capital, and at least twice with an article: `the Prime Minister`. */
function isCapitalOffice({ tokens, bits }: Source, mentions: readonly Mention[], entity: Entity): boolean {
  if (entity.mentions.length < FEWEST.office) return false;
  const all = named(mentions, entity).map((m) => mentions[m]!);
  const isOffice = ({ head }: Mention): boolean =>
    (bits[head]! & WORD.title) !== 0 && (bits[head]! & WORD.role) !== 0 && (tokens.flags[head]! & FLAG.capital) !== 0 && tokens.end[head]! - tokens.start[head]! > SHORT;
  return all.length >= FEWEST.office && all.every(isOffice) && all.filter(({ from }) => bits[from]! & WORD.determiner).length >= FEWEST.articles;
}
