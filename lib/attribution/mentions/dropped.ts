import { FLAG, KIND, type Tokens } from '../../quotation/index.ts';
import { NOUN, OFFICE, WORD } from '../words/bits.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Source } from '../words/source.ts';
import { firstMentionFrom, mentionFrom, type Mention } from '../mention.ts';
import { CLASS } from '../words/classes.ts';
import { newMention } from './add.ts';
import { canBeSubject, isFiniteVerb, isImpersonal, subjectBehind, verbStart } from './verbs.ts';

const SPEAKER = OFFICE | WORD.group | WORD.organisation;
/** Tokens from a sentence's start to its verb. */
const LONGEST_OPENING = 16;

/**
 * Spanish, Italian and Portuguese leave a subject out where it is clear: `Añadió que la obra “es cara”`, `“Basta”, avisa.` A verb of speech without a subject is then a mention by itself, like a
 * pronoun that tells neither gender nor whom it means. The mentions with these among them, in order.
 */
export function withDropped(source: Source, classes: Uint8Array, mentions: readonly Mention[]): Mention[] {
  const { tokens, bits } = source;
  const added: Mention[] = [];
  for (let verb = 0; verb < tokens.count; verb++) {
    if (!(bits[verb]! & WORD.cueVerb) || isReadAsNoun(source, mentions, verb) || isImpersonal(source, verb)) continue;
    const from = verbStart(source, verb);
    if (!isFiniteVerb(source, from, verb) || !standsFirst(source, classes, mentions, from, verb) || subjectBehind(source, mentions, verb) >= 0) continue;
    const dropped = newMention(tokens, 'pronoun', verb, verb + 1);
    dropped.number = 'singular';
    added.push(dropped);
  }
  return [...mentions, ...added].sort((a, b) => a.from - b.from);
}

/** Is the mention a verb whose subject is left out? */
export const isDropped = (tokens: Tokens, lexicon: Lexicon, { kind, head }: Mention): boolean => kind === 'pronoun' && !lexicon.pronouns.has(tokens.hash[head]!);

/** The mention that a verb without a subject is; -1 where it has one. */
export function droppedAt({ tokens, lexicon }: Source, mentions: readonly Mention[], verb: number): number {
  for (let m = firstMentionFrom(mentions, verb); mentions[m]?.from === verb; m++) if (isDropped(tokens, lexicon, mentions[m]!)) return m;
  return -1;
}

/** Is nothing before the verb that could be its subject: a sentence's start, a quotation's end, `y`, a dash, or only phrases with a preposition? Or is it an insert behind the subject of another one? */
function standsFirst(source: Source, classes: Uint8Array, mentions: readonly Mention[], from: number, verb: number): boolean {
  const { tokens, bits } = source;
  if (tokens.flags[from]! & FLAG.sentenceStart) return true;
  const before = from - 1;
  if (classes[before] === CLASS.dash || tokens.kind[before] === KIND.doubleMark) return true;
  if (classes[before] === CLASS.comma && tokens.kind[before - 1] === KIND.doubleMark) return true;
  // `Che rincara: «…»`: a relative clause as a sentence.
  if (bits[before]! & WORD.subordinator) return joinsVerbs(source, before) || (tokens.flags[before]! & FLAG.sentenceStart) !== 0;
  if (classes[before] !== CLASS.comma) return false;
  for (let i = before; before - i < LONGEST_OPENING; i--) {
    const m = mentionFrom(mentions, i);
    if (m >= 0 && canBeSubject(source, mentions[m]!)) return isInserted(source, classes, mentions[m]!, from, verb);
    if (tokens.flags[i]! & FLAG.sentenceStart) return true;
  }
  return false;
}

/** `El Ayuntamiento, asegura, no paga`: whoever opens the sentence is no subject of a verb that commas set apart, since none parts a subject from its own verb. */
function isInserted({ tokens, bits }: Source, classes: Uint8Array, opener: Mention, from: number, verb: number): boolean {
  const maySpeak = opener.kind !== 'description' || (bits[opener.head]! & SPEAKER) !== 0;
  return maySpeak && opener.to === from - 1 && (tokens.flags[opener.from]! & FLAG.sentenceStart) !== 0 && classes[verb + 1] === CLASS.comma;
}

/** Is the verb at `i` read as a noun: does a longer mention begin with it, or a mention with an article or preposition before it, or is it a listed noun behind an article (`La sentencia sostiene`)? */
function isReadAsNoun({ bits }: Source, mentions: readonly Mention[], i: number): boolean {
  if (bits[i]! & NOUN && bits[i - 1]! & WORD.determiner) return true;
  const m = mentionFrom(mentions, i);
  return m >= 0 && (mentions[m]!.to > i + 1 || (bits[i - 1]! & (WORD.preposition | WORD.determiner)) !== 0);
}

/** `y`, `e`, `ma`: of the subordinators those of a letter or two join a second verb to the first, but for `si` and `se`. */
const joinsVerbs = ({ tokens }: Source, i: number): boolean => tokens.end[i]! - tokens.start[i]! <= 2 && tokens.text[tokens.start[i]!] !== 's';
