import { int32 } from '../arrays.ts';
import type { Block } from '../../page/types.ts';
import { FLAG, KIND } from '../../quotation/index.ts';
import { entityAt } from '../people/entity.ts';
import { isAgent } from '../stated/agents.ts';
import type { Context } from '../context.ts';
import type { Decision } from '../decide.ts';
import { decideInHeadings, sectionsOf, type Sections } from './sections.ts';
import { isDropped } from '../mentions/dropped.ts';
import { explain } from '../why.ts';

/** A speaker is carried on over at most so many paragraphs (an interview's question stands between two answers). */
const PARAGRAPHS = 3;
/** How sure a carried speaker is at most. */
const CARRIED = 0.75;
/** Only a speaker this sure is carried on, and a mention that is no agent must be as sure to be shown as the speaker, where the language says nothing else. */
const SURE = 0.6;
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
 * interview, a speech in paragraphs. And a quotation that repeats another (`echoOf`: a headline, a pull quote) takes the surer speaker of the two.
 */
export function settle(context: Context, decisions: readonly Decision[], echoOf: Int32Array, blocks: readonly Block[] = []): Decision[] {
  const sections = sectionsOf(context, blocks);
  const carried = carryOn(context, decisions, captionMentions(context, blocks), sections);
  return shareEchoes(context, decideInHeadings(context, carried, sections, blocks), echoOf);
}

function carryOn(context: Context, decisions: readonly Decision[], captioned: Int32Array, { inHeading }: Sections): Decision[] {
  const { tokens, quotations, spans } = context;
  const main = mainSpeaker(context, decisions);
  const outside = wordsOutside(context);
  let last: Decision & { paragraph: number } = { mention: -1, confidence: 0, paragraph: -1 };
  return decisions.map((decision, q) => {
    const quotation = quotations[q]!;
    if (!quotation.speech || inHeading[q]) return decision;
    const { from, to } = spans[q]!;
    const near = last.mention >= 0 && tokens.paragraph[from]! - last.paragraph <= PARAGRAPHS;
    // Who is named in a caption, or took the picture, speaks in no paragraph.
    const elsewhere = decision.mention >= 0 && captioned[decision.mention]! >= 0 && captioned[decision.mention] !== tokens.paragraph[from];
    const named = decision.mention >= 0 && !elsewhere && (isAgent(context, decision.mention) || isWriter(context, q, decision.mention));
    let settled = decision;
    const apart = isAlone(context, q, outside) || isSentence(context, q);
    const carries = (isAnswer(context, q, outside) || (!named && apart)) && !isStated(context, q, decision);
    // There is a mention to be explained: one that stands apart and does not carry is named or stated.
    if (!carries && apart && main >= 0 && decision.confidence < DOUBTED && !explain(context, q, decision.mention).stated) settled = { mention: main, confidence: CARRIED };
    else if (carries && near) settled = { mention: last.mention, confidence: Math.min(last.confidence, CARRIED) };
    else if (carries && main >= 0) settled = { mention: main, confidence: CARRIED };
    if (settled === decision && !named && (decision.confidence < (context.lexicon.language.thingFrom ?? SURE) || (decision.mention >= 0 && isNobody(context, decision.mention))))
      settled = { mention: -1, confidence: decision.confidence };
    if (settled.confidence >= SURE && isNamed(context, settled.mention)) last = { ...settled, paragraph: tokens.paragraph[to - 1]! };
    return settled;
  });
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
    const own = (times.get(context.identity[mention]!) ?? 0) + 1;
    times.set(context.identity[mention]!, own);
    if (own <= most) return;
    most = own;
    if (context.identity[mention] !== context.identity[main]) main = mention;
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

/** Does a question without marks stand before a paragraph that is, but for one of two words, only a quotation? Whom the question names does not answer it. */
function isAnswer(context: Context, q: number, outside: Int32Array): boolean {
  const { tokens, spans, cover } = context;
  const end = spans[q]!.from - 1;
  if (tokens.text[tokens.start[end]!] !== '?' || !isAlone(context, q, outside)) return false;
  for (let i = end; i >= 0 && tokens.paragraph[i] === tokens.paragraph[end]; i--) if (cover[i]! >= 0) return false;
  return true;
}

/** Is the quotation a sentence of its own in the paragraph, not part of the writer's? */
function isSentence({ tokens, spans }: Context, q: number): boolean {
  const { from, to } = spans[q]!;
  return (tokens.flags[from]! & FLAG.sentenceStart) !== 0 && (to >= tokens.count || (tokens.flags[to]! & FLAG.sentenceStart) !== 0);
}

function shareEchoes(context: Context, decisions: Decision[], echoOf: Int32Array): Decision[] {
  return decisions.map((decision, q) => {
    const source = echoOf[q]! >= 0 ? decisions[echoOf[q]!]! : decision;
    return source.mention >= 0 && source.confidence > decision.confidence && !isStated(context, q, decision) ? source : decision;
  });
}

/** Does the text itself state the speaker, and surely? */
const isStated = (context: Context, q: number, { mention, confidence }: Decision): boolean => mention >= 0 && confidence >= DOUBTED && explain(context, q, mention).stated;

/** Is it a verb without a subject, or grown together with its pronoun (`afirmó`, `affirme-t-elle`), that stands for nobody known? */
const isNobody = ({ tokens, lexicon, mentions, identity }: Context, m: number): boolean =>
  identity[m]! < 0 && (isDropped(tokens, lexicon, mentions[m]!) || (mentions[m]!.kind === 'pronoun' && (tokens.flags[mentions[m]!.head]! & FLAG.hyphen) !== 0));

/** `“Where to?” I asked.` is it the writer, with a verb of speech? */
function isWriter(context: Context, q: number, m: number): boolean {
  const { mentions, tokens, lexicon } = context;
  const pronoun = mentions[m]!.kind === 'pronoun' ? lexicon.pronouns.get(tokens.hash[mentions[m]!.head]!) : undefined;
  return pronoun?.person === 1 && pronoun.number === 'singular' && pronoun.role === 'subject' && explain(context, q, m).cue !== null;
}
