import { int32 } from '../arrays.ts';
import type { Block } from '../../page/types.ts';
import { FLAG, KIND, familyAt } from '../../quotation/index.ts';
import { entityAt } from '../people/entity.ts';
import { isAgent } from '../stated/agents.ts';
import type { Context } from '../context.ts';
import type { Decision } from '../decide.ts';
import { CARRIED, SURE, decideInHeadings, sectionsOf, type Sections } from './sections.ts';
import { isDropped } from '../mentions/dropped.ts';
import { explain } from '../why.ts';

/** A speaker is carried on over at most so many paragraphs (an interview's question stands between two answers). */
const PARAGRAPHS = 3;
/** A mention that is no agent must be as sure to be shown as the speaker, where the language says nothing else (`thingFrom`). */
const THING_FROM = 0.6;
/** A speaker less sure than this gives way to a neighbour's: to the main speaker where nothing states it, else to whom an answer or a repetition belongs. */
const DOUBTED = 0.8;
/** The main speaker of a report has so many quotations and such a share of all. */
const FEWEST_MAIN = 4;
const MAIN_SHARE = 0.75;
/** So many words outside quotations leave a paragraph one that is only quoted. */
const FEW_WORDS = 2;

/**
 * Settles quotations with their neighbours, after each has been decided alone. A paragraph that is only a quotation, for which the text names
 * nobody who could speak (the likeliest mention is a place, a thing or nobody), belongs to the speaker before it: the answers of an
 * interview, a speech in paragraphs. A heading takes the speaker of its section. And a quotation that repeats another (`echoOf`: the
 * other's index, -1 for none; a headline, a pull quote) takes the surer speaker of the two.
 */
export function settle(context: Context, decisions: readonly Decision[], echoOf: Int32Array, blocks: readonly Block[] = []): Decision[] {
  const sections = sectionsOf(context, blocks);
  const carried = carryOn(context, decisions, captionMentions(context, blocks), sections);
  return shareEchoes(context, decideInHeadings(context, carried, sections, blocks), echoOf);
}

/** Gives quotations outside headings, in text order, the speaker before them or the main one; see `settle`. `captioned`: of `captionMentions`. */
function carryOn(context: Context, decisions: readonly Decision[], captioned: Int32Array, { inHeading }: Sections): Decision[] {
  const { tokens, quotations, spans } = context;
  // Where a speaker has to be surer than one that is carried on, nobody is taken for the one whom a report is about.
  const main = (context.lexicon.language.speakerFrom ?? 0) > CARRIED ? -1 : mainSpeaker(context, decisions);
  const outside = wordsOutside(context);
  /** The last sure speaker with a name, and where those words end. */
  let last: Decision & { paragraph: number } = { mention: -1, confidence: 0, paragraph: -1 };
  return decisions.map((decision, q) => {
    if (!quotations[q]!.speech || inHeading[q]) return decision;
    const { from, to } = spans[q]!;
    const settled = carried(q, decision, last.mention >= 0 && tokens.paragraph[from]! - last.paragraph <= PARAGRAPHS);
    if (settled.confidence >= SURE && isNamed(context, settled.mention)) last = { ...settled, paragraph: tokens.paragraph[to - 1]! };
    return settled;
  });

  /** The decision for one quotation. `isNear`: the last speaker is near enough to go on. */
  function carried(q: number, decision: Decision, isNear: boolean): Decision {
    const { mention, confidence } = decision;
    if (isInterviewers(context, q, outside)) return { mention: -1, confidence };
    const paragraph = tokens.paragraph[spans[q]!.from]!;
    // Who is named in a caption, or took the picture, speaks in no paragraph.
    const isElsewhere = mention >= 0 && captioned[mention]! >= 0 && captioned[mention] !== paragraph;
    const canSpeak = mention >= 0 && !isElsewhere && (isAgent(context, mention) || isWriter(context, q, mention));
    const standsApart = isAlone(context, q, outside) || isSentence(context, q);
    const goesOn = (isAnswer(context, q, outside) || (!canSpeak && standsApart)) && !isStated(context, q, decision);
    if (goesOn && isNear) return { mention: last.mention, confidence: Math.min(last.confidence, CARRIED) };
    // Where it stands apart and does not go on, there is a mention to be explained: one that can speak, or that is stated.
    const goesToMain = goesOn || (standsApart && main >= 0 && confidence < DOUBTED && !explain(context, q, mention).stated);
    if (main >= 0 && goesToMain) return { mention: main, confidence: CARRIED };
    if (canSpeak) return decision;
    const isThing = confidence < (context.lexicon.language.thingFrom ?? THING_FROM) || (mention >= 0 && isNobody(context, mention));
    return isThing ? { mention: -1, confidence } : decision;
  }
}

/**
 * A mention of the one person who speaks nearly all that a report quotes and says surely who does: the subject of a portrait or interview. -1 where there is no such person.
 */
function mainSpeaker(context: Context, decisions: readonly Decision[]): number {
  const times = new Map<number, number>();
  let sure = 0;
  let most = 0;
  let main = -1;
  decisions.forEach(({ mention, confidence }, q) => {
    if (confidence < SURE || !context.quotations[q]!.speech || !isNamed(context, mention)) return;
    sure++;
    const speaker = context.identity[mention]!;
    const own = (times.get(speaker) ?? 0) + 1;
    times.set(speaker, own);
    if (own <= most) return;
    most = own;
    // The first mention of the one who has most so far.
    if (main < 0 || speaker !== context.identity[main]) main = mention;
  });
  return most >= FEWEST_MAIN && most >= MAIN_SHARE * sure ? main : -1;
}

/** For each mention the paragraph of the caption that holds it, -1 outside captions. */
function captionMentions({ mentions, tokens }: Context, blocks: readonly Block[]): Int32Array {
  const captioned = int32(mentions.length).fill(-1);
  const captions = blocks.filter((block) => block.kind === 'caption');
  let c = 0;
  mentions.forEach((mention, m) => {
    while (c < captions.length && captions[c]!.end <= mention.start) c++;
    if (captions[c] && captions[c]!.start <= mention.start) captioned[m] = tokens.paragraph[mention.from]!;
  });
  return captioned;
}

/** Does the mention stand for somebody with a name, who may speak again? */
function isNamed(context: Context, m: number): boolean {
  const entity = entityAt(context.people, m);
  return entity !== undefined && entity.name !== null && entity.kind !== 'organisation' && isAgent(context, m);
}

/** How many words stand outside quotations, by paragraph. */
function wordsOutside({ tokens, cover }: Context): Int32Array {
  const words = int32(tokens.count);
  for (let i = 0; i < tokens.count; i++) if (cover[i]! < 0 && tokens.kind[i] === KIND.word) words[tokens.paragraph[i]!]!++;
  return words;
}

/** Holds the paragraph of a quotation nothing but quotations? `outside`: words outside them, by paragraph. */
function isAlone({ tokens, spans }: Context, q: number, outside: Int32Array): boolean {
  const first = tokens.paragraph[spans[q]!.from]!;
  const last = tokens.paragraph[spans[q]!.to - 1]!;
  return outside[first]! + (last > first ? outside[last]! : 0) <= FEW_WORDS;
}

/** Does a question without marks stand before a paragraph that is, but for one or two words, only a quotation? Whom the question names does not answer it. */
function isAnswer(context: Context, q: number, outside: Int32Array): boolean {
  const { tokens, spans, cover } = context;
  const end = spans[q]!.from - 1;
  if (tokens.text[tokens.start[end]!] !== '?' || !isAlone(context, q, outside)) return false;
  for (let i = end; i >= 0 && tokens.paragraph[i] === tokens.paragraph[end]; i--) if (cover[i]! >= 0) return false;
  return true;
}

/** Is it a question that stands alone behind a dash? It is the reporter's, and nobody's who was read of. */
const isInterviewers = (context: Context, q: number, outside: Int32Array): boolean =>
  familyAt(context.tokens, context.spans[q]!.from) < 0 &&
  context.quotations[q]!.kind !== 'block' &&
  context.tokens.text[context.quotations[q]!.end - 1] === '?' &&
  isAlone(context, q, outside);

/** Is the quotation a sentence of its own in the paragraph, not part of the writer's? */
function isSentence({ tokens, spans }: Context, q: number): boolean {
  const { from, to } = spans[q]!;
  return (tokens.flags[from]! & FLAG.sentenceStart) !== 0 && (to >= tokens.count || (tokens.flags[to]! & FLAG.sentenceStart) !== 0);
}

/** Gives a quotation whose words stand in another one the surer speaker of that, unless the text states its own. */
function shareEchoes(context: Context, decisions: Decision[], echoOf: Int32Array): Decision[] {
  return decisions.map((decision, q) => {
    if (echoOf[q]! < 0) return decision;
    const repeated = decisions[echoOf[q]!]!;
    return repeated.mention >= 0 && repeated.confidence > decision.confidence && !isStated(context, q, decision) ? repeated : decision;
  });
}

/** Does the text itself state the speaker, and surely? */
const isStated = (context: Context, q: number, { mention, confidence }: Decision): boolean => mention >= 0 && confidence >= DOUBTED && explain(context, q, mention).stated;

/** Is the mention a day, or a verb without a subject, or grown together with its pronoun (`afirmó`, `affirme-t-elle`), that stands for nobody known? */
function isNobody({ tokens, lexicon, mentions, identity }: Context, m: number): boolean {
  const mention = mentions[m]!;
  if (identity[m]! >= 0) return false;
  if (lexicon.names.days.has(tokens.hash[mention.head]!) || isDropped(tokens, lexicon, mention)) return true;
  return mention.kind === 'pronoun' && (tokens.flags[mention.head]! & FLAG.hyphen) !== 0;
}

/** `“Where to?” I asked.`: is the mention the writer, with a cue beside it? */
function isWriter(context: Context, q: number, m: number): boolean {
  const { mentions, tokens, lexicon } = context;
  const pronoun = mentions[m]!.kind === 'pronoun' ? lexicon.pronouns.get(tokens.hash[mentions[m]!.head]!) : undefined;
  return pronoun?.person === 1 && pronoun.number === 'singular' && pronoun.role === 'subject' && explain(context, q, m).cue !== null;
}
