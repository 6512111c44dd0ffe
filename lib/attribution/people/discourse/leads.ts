import { agreesInGender } from '../attention/fits.ts';
import { FLAG } from '../../../quotation/index.ts';
import { OFFICE, WORD } from '../../words/bits.ts';
import type { Mention } from '../../mention.ts';
import { absorb, sortMentions, type Entity, type Resolved } from '../entity.ts';
import type { Source } from '../../words/source.ts';
import { isColon, isCueVerb, isWord } from '../../words/kinds.ts';
import { isGeneric, looksLikeTrade } from '../../words/trades.ts';

/** A lead stands in the first paragraphs, and the name that it leaves out follows so many sentences later at most. */
const PARAGRAPHS = 3;
const SENTENCES = 3;
/** So many tokens behind the description a verb of speech follows at most: `from Leeds has now accused`. */
const TO_VERB = 7;
const NO_SUBJECT = WORD.subordinator | WORD.pronoun;
const SURE = 0.8;

/**
 * Reports say in their first sentences what somebody is and leave the name to the headline or to a sentence further on: `A mother of two says she was “left to rot”. … Ann Lee, 31, woke to water.` Who speaks so is
 * the only person named before, else the one whose name, without a title, opens a sentence next, unless the gender tells that it is another, or a post by which papers bring in people without a name. Who opens a
 * paragraph so and does not speak is the one whose name opens the next.
 */
export function nameLeads(source: Source, mentions: readonly Mention[], people: Resolved): void {
  const { entities, entityOf, certainty } = people;
  if (source.lexicon.papers.namesInPassing) return;
  const { tokens } = source;
  /** Who was named so far, and whether the name opened a sentence. */
  const before = new Map<number, boolean>();
  for (let k = 0; k < mentions.length && tokens.paragraph[mentions[k]!.from]! < PARAGRAPHS; k++) {
    const id = entityOf[k]!;
    const opens = (tokens.flags[mentions[k]!.from]! & FLAG.sentenceStart) !== 0;
    if (id >= 0 && entities[id]!.name && entities[id]!.kind === 'person') before.set(id, opens || before.get(id) === true);
    if (!isSomebody(source, mentions[k]!) || people.told.has(k) || (id >= 0 && entities[id]!.name)) continue;
    const [first] = before;
    const onlyBefore = first && before.size === 1 && first[1] ? first[0] : -1;
    const speaker = first ? onlyBefore : nextNamed(source, mentions, entities, entityOf, k);
    const person = speaks(source, mentions[k]!) ? speaker : namedBelow(source, mentions, entities, entityOf, k);
    if (person < 0 || isNamedBeside(source, mentions, entityOf, k, person) || !agreesInGender(entities[person]!, mentions[k]!)) continue;
    if (id >= 0) absorb(people, id, person, SURE);
    else {
      entityOf[k] = person;
      certainty[k] = SURE;
      entities[person]!.mentions.push(k);
    }
    sortMentions(entities[person]!);
  }
}

/** Is that a person without a name who opens a sentence? `A nurse from Leeds has said`, not `A spokesperson for the council said`. */
function isSomebody(source: Source, { kind, from, head }: Mention): boolean {
  const { tokens, bits, lexicon } = source;
  if (kind !== 'description' || !(tokens.flags[from]! & FLAG.sentenceStart) || tokens.flags[head]! & FLAG.capital) return false;
  if (lexicon.epithets.posts.has(tokens.hash[head]!)) return false;
  return (bits[head]! & OFFICE) !== 0 || isGeneric(source, head) || looksLikeTrade(source, head);
}

/** Does somebody speak in the sentence that they open? `A nurse from Leeds has said`, not `was told`, nor a witness who is quoted (`A neighbour said: “…”`). */
function speaks(source: Source, { to }: Mention): boolean {
  const { tokens, bits, lexicon } = source;
  for (let i = to; i < to + TO_VERB && isWord(source, i) && !(bits[i]! & NO_SUBJECT) && !lexicon.passive.has(tokens.hash[i]!); i++)
    if (isCueVerb(source, i)) return !isColon(source, i + 1);
  return false;
}

/** The first person named behind a mention, if the name opens a sentence not far off; -1 otherwise. */
function nextNamed(source: Source, mentions: readonly Mention[], entities: readonly Entity[], entityOf: Int32Array, index: number): number {
  const { sentence, flags } = source.tokens;
  for (let k = index + 1; k < mentions.length && sentence[mentions[k]!.from]! - sentence[mentions[index]!.from]! <= SENTENCES; k++) {
    const { from, nameFrom, kind } = mentions[k]!;
    const id = entityOf[k]!;
    if (kind !== 'name' || id < 0 || entities[id]!.kind !== 'person') continue;
    return flags[from]! & FLAG.sentenceStart && nameFrom === from && !hasOtherTrade(source, mentions[index]!, entities[id]!) ? id : -1;
  }
  return -1;
}

/** Whom the next paragraph opens with by name: `A bus driver must share his prize.`, then `Tom Reed, 56, had hidden the ticket.`; -1 for nobody, and for a witness who is quoted there (`Ann Lee said`). */
function namedBelow(source: Source, mentions: readonly Mention[], entities: readonly Entity[], entityOf: Int32Array, index: number): number {
  const { paragraph, flags, hash } = source.tokens;
  const { from: lead } = mentions[index]!;
  if (!(flags[lead]! & FLAG.paragraphStart) || !source.lexicon.trades.indefinite.has(hash[lead]!)) return -1;
  let below = index + 1;
  while (below < mentions.length && paragraph[mentions[below]!.from] === paragraph[lead]) below++;
  const id = entityOf[below] ?? -1;
  if (id < 0 || entities[id]!.kind !== 'person') return -1;
  const { kind, from, nameFrom, to } = mentions[below]!;
  const opens = kind === 'name' && nameFrom === from && paragraph[from] === paragraph[lead]! + 1 && (flags[from]! & FLAG.paragraphStart) !== 0;
  return opens && !isCueVerb(source, to) && !hasOtherTrade(source, mentions[index]!, entities[id]!) ? id : -1;
}

/** Is somebody told to be of an office or trade, and another than the lead (`A student … Ann Lee, the head teacher,`), unless that is as general as `woman`? */
const hasOtherTrade = (source: Source, { head }: Mention, { roles }: Entity): boolean => roles.length > 0 && !isGeneric(source, head) && !roles.includes(source.tokens.hash[head]!);

/** Does the sentence of the mention name that person? */
function isNamedBeside({ tokens }: Source, mentions: readonly Mention[], entityOf: Int32Array, index: number, person: number): boolean {
  const own = tokens.sentence[mentions[index]!.from];
  for (let k = index + 1; k < mentions.length && tokens.sentence[mentions[k]!.from] === own; k++) if (entityOf[k] === person && mentions[k]!.kind === 'name') return true;
  return false;
}
