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

/** Which of its candidates a mention stands for, as their index, and how likely; `null` leaves it as it is. `rows`: a row of `REVIEW_COLUMNS` for each. */
type Chooser = (mention: number, candidates: readonly number[], rows: Uint8Array) => { chosen: number; sure: number } | null;

/** What was looked at: a mention, the entities that it could stand for (`ITSELF` among them), how likely each is, and whom it stood for by the rules. */
type Review = { mention: number; candidates: readonly number[]; probabilities: Float64Array; before: number };

/**
 * How far the rules are trusted: somebody else who was read of must be so many times likelier than whom they chose, nobody else and whoever is named only later so many. On pronouns of real articles that no rule was made from,
 * trees that are only the likelier ones mend more than they break; rules know better who holds an office (“Whom real articles mean” in docs/experiments.md).
 */
const LIKELIER = { read: 1.5, unread: 3 };
const MENTIONS = REVIEW_COLUMNS.indexOf('e.mentions');

/**
 * Looks once more at whom speakers stand for, where one is a pronoun or description: the rules' answer is one column among others, trees trained on labelled articles decide. What they choose otherwise than the
 * rules is changed in `context.people` and `context.identity`. `speaking`: indices of mentions. Linear in the number of mentions. The idea of ranking all candidates together is Denis and Baldridge (2008).
 */
export function reviewReferents(context: Context, speaking: Iterable<number>, trees: Trees): Review[] {
  const { people, identity } = context;
  const speakers = new Set(speaking);
  const reviews: Review[] = [];
  const changed = walk(context, speakers, speakers, (mention, candidates, rows) => {
    const probabilities = probabilitiesOf(trees, candidates.length, rows);
    const before = people.entityOf[mention]!;
    // Whom the mention speaks to is no candidate, though the rules may have taken it for him.
    const ruled = entityAt(people, mention)?.name && !candidates.includes(before) ? -1 : Math.max(0, candidates.indexOf(before));
    const times = (k: number): number => (rows[k * REVIEW_WIDTH + MENTIONS] === 0 ? LIKELIER.unread : LIKELIER.read);
    const better = [...candidates.keys()].filter((k) => k !== ruled && (ruled < 0 || probabilities[k]! >= times(k) * probabilities[ruled]!));
    const chosen = better.length === 0 ? ruled : better.reduce((best, k) => (probabilities[k]! > probabilities[best]! ? k : best));
    reviews.push({ mention, candidates, probabilities, before });
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

/** Reads the mentions in text order and asks for each of those `asked` that has no name, and something to choose from. `speakers`: all that speak. Was anything changed? */
export function walk({ tokens, bits, lexicon, mentions, people }: Context, speakers: ReadonlySet<number>, asked: ReadonlySet<number>, choose: Chooser): boolean {
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
      const candidates = memory.candidates(m);
      // The rules have found the holder of that office.
      const settled = words.isOnlyHolder(mentions[m]!, people.entityOf[m]!, candidates);
      const rows = uint8(candidates.length * REVIEW_WIDTH);
      columns.fill(m, candidates, rows);
      const choice = candidates.length > 1 && !settled ? choose(m, candidates, rows) : null;
      if (choice && assign(source, mentions, people, m, candidates[choice.chosen]!, choice.sure, memory)) changed = true;
    }
    const id = people.entityOf[m]!;
    if (id < 0) continue;
    memory.note(m, id);
    report.note(mentions[m]!, m, id);
  }
  return changed;
}

/** Is that a pronoun for one person or body, or a description, outside quotations and titles? */
function isOpen({ tokens, bits, lexicon }: Source, { kind, inQuotation, head, from, to }: Mention, m: number, { hostOf, names, told }: People): boolean {
  if (inQuotation >= 0 || told.has(m) || hostOf[m]! >= 0 || names[m] !== null || kind === 'number' || kind === 'name' || kind === 'document') return false;
  // `officials`, without an article, are nobody who was named.
  if (kind === 'group' && !(bits[from]! & WORD.determiner)) return false;
  // `the Society of Pilots` is a name.
  if (kind === 'organisation' && !lexicon.language.capitalNouns && capitals(tokens, from, endOfName(tokens, lexicon, to)) > 1) return false;
  // `le dossier`
  if (lexicon.trades.noTrades.has(tokens.hash[head]!)) return false;
  const pronoun = kind === 'pronoun' ? lexicon.pronouns.get(tokens.hash[head]!) : undefined;
  return !pronoun || (pronoun.person === 3 && pronoun.role === 'subject' && pronoun.number !== 'plural');
}

/** One past what a name goes on with behind its noun: `of Pilots`. */
const endOfName = ({ hash, flags }: Tokens, { phrases }: Source['lexicon'], to: number): number => (phrases.of.has(hash[to] ?? 0) && flags[to + 1]! & FLAG.capital ? to + 2 : to);

function capitals({ flags }: Tokens, from: number, to: number): number {
  let found = 0;
  for (let i = from; i < to; i++) if (flags[i]! & FLAG.capital && !(flags[i]! & FLAG.sentenceStart)) found++;
  return found;
}

/** Gives a mention to whom it stands for; says whether that is another than before. */
function assign({ bits }: Source, mentions: readonly Mention[], { entities, entityOf, certainty }: People, m: number, chosen: number, sure: number, memory: Memory): boolean {
  const before = entityOf[m]!;
  certainty[m] = sure;
  if (chosen === ITSELF ? !memory.isKnown(before) : chosen === before) return false;
  entityOf[m] = chosen === ITSELF ? itself(bits, mentions[m]!, entities) : chosen;
  return true;
}

/** Whom a mention stands for that stands for nobody else: one of its own without a name, nobody at all where it is a pronoun. */
function itself(bits: Int32Array, { kind, head, gender }: Mention, entities: Entity[]): number {
  if (kind === 'pronoun') return ITSELF;
  const other = kind === 'group' || kind === 'document' || kind === 'organisation' ? kind : 'unknown';
  return entities.push({ ...newEntity(null, bits[head]! & OFFICE ? 'person' : other), gender }) - 1;
}

/** Tells each entity its mentions anew, in order. */
function gather({ entities, entityOf }: People): void {
  for (const entity of entities) entity.mentions = [];
  entityOf.forEach((id, m) => {
    if (id >= 0) entities[id]!.mentions.push(m);
  });
}
