import { FLAG, type Tokens } from '../../quotation/index.ts';
import { float64, uint8, upTo } from '../arrays.ts';
import type { Context } from '../context.ts';
import type { Mention } from '../mention.ts';
import { softmax } from '../model/softmax.ts';
import { addScores, type Trees } from '../model/trees.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import type { Source } from '../words/source.ts';
import { entityAt, newEntity, type Entity, type People } from '../people/entity.ts';
import { identitiesOf } from '../people/index.ts';
import { Columns, REVIEW_COLUMNS, REVIEW_WIDTH } from './columns.ts';
import { ITSELF, Memory } from './memory.ts';
import { Report } from './report.ts';
import { OfficeWords } from './words.ts';

export { REVIEW_COLUMNS, REVIEW_WIDTH } from './columns.ts';
export { ITSELF } from './memory.ts';

/** Which of its candidates a mention stands for, as its place among them, and how likely; `null` leaves it as it is. `rows`: a row of `REVIEW_COLUMNS` for each. */
type Chooser = (mention: number, candidates: readonly number[], rows: Uint8Array) => { chosen: number; sure: number } | null;

/** What was looked at: a mention, the entities that it could stand for (`ITSELF` among them), how likely each is, and whom it stood for by the rules. */
type Review = { mention: number; candidates: readonly number[]; probabilities: Float64Array; before: number };

/**
 * How far the rules are trusted: whoever is chosen against them must be so many times likelier than whom they chose. `read`: somebody who was read of; `unread`: the mention itself, or somebody who is named only
 * later. On pronouns of real articles that no rule was made from, trees that are only the likelier ones mend more than they break; rules know better who holds an office (“Whom real articles mean” in docs/experiments.md).
 */
const LIKELIER = { read: 1.5, unread: 3 };
const MENTIONS = REVIEW_COLUMNS.indexOf('e.mentions');

/**
 * Looks once more at whom speakers stand for, where one is a pronoun or description: the rules' answer is one column among others, trees trained on labelled articles decide. What they choose otherwise than the
 * rules is changed in `context.people` and `context.identity`. `speaking`: indices of mentions. Returns what was looked at. Linear in the number of mentions. The idea of ranking all candidates together is Denis and Baldridge (2008).
 */
export function reviewReferents(context: Context, speaking: Iterable<number>, trees: Trees): Review[] {
  const { people, identity } = context;
  const speakers = new Set(speaking);
  const reviews: Review[] = [];
  const changed = walk(context, speakers, speakers, (mention, candidates, rows) => {
    const probabilities = probabilitiesOf(trees, candidates.length, rows);
    reviews.push({ mention, candidates, probabilities, before: people.entityOf[mention]! });
    const chosen = likeliest(probabilities, rows, ruledPlace(people, mention, candidates));
    return { chosen, sure: probabilities[chosen]! };
  });
  if (!changed) return reviews;
  gather(people);
  identity.set(identitiesOf(people));
  return reviews;
}

/** How likely each of so many rows is. */
function probabilitiesOf(trees: Trees, count: number, rows: Uint8Array): Float64Array {
  const scores = float64(count);
  addScores(trees, 0, trees.roots.length, rows, REVIEW_WIDTH, upTo(count), scores);
  softmax(scores, 0, count, scores);
  return scores;
}

/** The place among the candidates of whom the rules chose: 0, the mention itself, where that is nobody; -1 where it is no candidate, as whom the mention speaks to, though the rules may have taken it for him. */
function ruledPlace(people: People, mention: number, candidates: readonly number[]): number {
  const place = candidates.indexOf(people.entityOf[mention]!);
  return place < 0 && !entityAt(people, mention)?.name ? 0 : place;
}

/** The place of the likeliest candidate that is enough likelier than the one at place `ruled`, else that. */
function likeliest(probabilities: Float64Array, rows: Uint8Array, ruled: number): number {
  let chosen = ruled;
  for (let k = 0; k < probabilities.length; k++) {
    const times = rows[k * REVIEW_WIDTH + MENTIONS] === 0 ? LIKELIER.unread : LIKELIER.read;
    if (k === ruled || (ruled >= 0 && probabilities[k]! < times * probabilities[ruled]!)) continue;
    if (chosen === ruled || probabilities[k]! > probabilities[chosen]!) chosen = k;
  }
  return chosen;
}

/**
 * Reads the mentions in text order and asks whom each of those `asked` stands for that has no name and something to choose from. `speakers`: all that speak. Says whether anything was changed.
 */
export function walk(context: Context, speakers: ReadonlySet<number>, asked: ReadonlySet<number>, choose: Chooser): boolean {
  const { tokens, bits, lexicon, mentions, people } = context;
  const source = { tokens, bits, lexicon };
  const open = new Set([...asked].filter((m) => isOpen(source, mentions[m]!, m, people)));
  if (open.size === 0) return false;
  const words = new OfficeWords(source, mentions, people);
  const memory = new Memory(source, mentions, people, words);
  const report = new Report(source, speakers);
  const columns = new Columns(source, mentions, people, memory, report, words);
  let changed = false;
  // What stands behind the last one need not be read.
  for (let m = 0, left = open.size; left > 0; m++) {
    if (open.has(m)) {
      left--;
      if (review(m)) changed = true;
    }
    memory.see(m);
    const id = people.entityOf[m]!;
    if (id < 0) continue;
    memory.note(m, id);
    report.note(mentions[m]!, m, id);
  }
  return changed;

  /** Has one chosen whom the mention stands for, and gives it that; says whether that is another than before. */
  function review(m: number): boolean {
    const candidates = memory.candidates(m);
    // The rules have found the holder of that office.
    if (candidates.length < 2 || words.isOnlyHolder(mentions[m]!, people.entityOf[m]!, candidates)) return false;
    const rows = uint8(candidates.length * REVIEW_WIDTH);
    columns.fill(m, candidates, rows);
    const choice = choose(m, candidates, rows);
    if (!choice) return false;
    const before = people.entityOf[m]!;
    const chosen = candidates[choice.chosen]!;
    people.certainty[m] = choice.sure;
    if (chosen === ITSELF ? !memory.isKnown(before) : chosen === before) return false;
    people.entityOf[m] = chosen === ITSELF ? addItself(bits, mentions[m]!, people.entities) : chosen;
    return true;
  }
}

/** Is that a pronoun for one person or body, or a description, outside quotations and titles, of which the text does not tell whom it stands for? */
function isOpen({ tokens, bits, lexicon }: Source, { kind, inQuotation, head, from, to }: Mention, m: number, { hostOf, names, told }: People): boolean {
  if (inQuotation >= 0 || told.has(m) || hostOf[m]! >= 0 || names[m] !== null) return false;
  if (kind === 'number' || kind === 'name' || kind === 'document') return false;
  // `officials`, without an article, are nobody who was named.
  if (kind === 'group' && !(bits[from]! & WORD.determiner)) return false;
  // `the Society of Pilots` is a name.
  if (kind === 'organisation' && !lexicon.grammar.capitalNouns && capitals(tokens, from, endOfName(tokens, lexicon, to)) > 1) return false;
  // `le dossier`
  if (lexicon.trades.noTrades.has(tokens.hash[head]!)) return false;
  const pronoun = kind === 'pronoun' ? lexicon.pronouns.get(tokens.hash[head]!) : undefined;
  return !pronoun || (pronoun.person === 3 && pronoun.role === 'subject' && pronoun.number !== 'plural');
}

/** One past what a name goes on with behind its noun: `of Pilots`. */
const endOfName = ({ hash, flags }: Tokens, { phrases }: Source['lexicon'], to: number): number => (phrases.of.has(hash[to] ?? 0) && flags[to + 1]! & FLAG.capital ? to + 2 : to);

/** Words with a capital that does not only open a sentence. */
function capitals({ flags }: Tokens, from: number, to: number): number {
  let found = 0;
  for (let i = from; i < to; i++) if (flags[i]! & FLAG.capital && !(flags[i]! & FLAG.sentenceStart)) found++;
  return found;
}

/** Adds an entity for a mention that stands for nobody else, without a name, and returns it; `ITSELF`, nobody at all, for a pronoun. */
function addItself(bits: Int32Array, { kind, head, gender }: Mention, entities: Entity[]): number {
  if (kind === 'pronoun') return ITSELF;
  const kindOfThing = kind === 'group' || kind === 'document' || kind === 'organisation' ? kind : 'unknown';
  return entities.push({ ...newEntity(null, bits[head]! & OFFICE ? 'person' : kindOfThing), gender }) - 1;
}

/** Tells each entity its mentions anew, in order. */
function gather({ entities, entityOf }: People): void {
  for (const entity of entities) entity.mentions = [];
  entityOf.forEach((id, m) => {
    if (id >= 0) entities[id]!.mentions.push(m);
  });
}
