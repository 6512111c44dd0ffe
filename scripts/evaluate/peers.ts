import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { en } from '../../lib/attribution/language/en.ts';

/** What a peer says of a document, in the form that the scorer reads. */
export type Prediction = { start: number; end: number; speaker: { start: number; end: number; name: string } | null };
export type Peer = { name: string; read(text: string): Prediction[] };

type Place = { start: number; end: number };

type CompromiseItem = { text: string; offset: { start: number; length: number } };
const placesOf = (items: CompromiseItem[]): (Place & { text: string })[] => items.map(({ text, offset }) => ({ text, start: offset.start, end: offset.start + offset.length }));

/** `compromise`: its quotations, each with the nearest of its people. */
export const compromisePeer: Peer = {
  name: 'compromise, quotations + nearest person',
  read(text) {
    const doc = compromise(text);
    const people = placesOf(doc.people().json({ offset: true }) as CompromiseItem[]);
    return placesOf(doc.quotations().json({ offset: true }) as CompromiseItem[]).map((quotation) => {
      const person = nearest(quotation, people);
      return { start: quotation.start, end: quotation.end, speaker: person && { start: person.start, end: person.end, name: person.text } };
    });
  },
};

const wink = winkNLP(model);
const cues = new Set(en().cueVerbs.split(' '));

/** `wink-nlp`: pairs of double marks; the run of proper nouns or the pronoun that stands nearest beside a verb of speech. */
export const winkPeer: Peer = {
  name: 'wink-nlp, tags + a rule',
  read(text) {
    const predictions: Prediction[] = [];
    let offset = 0;
    for (const paragraph of text.split('\n')) {
      predictions.push(...readParagraph(paragraph, offset));
      offset += paragraph.length + 1;
    }
    return predictions;
  },
};

function readParagraph(paragraph: string, offset: number): Prediction[] {
  if (!/["“”„«]/.test(paragraph)) return [];
  const tokens = wink.readDoc(paragraph).tokens();
  const words = tokens.out(wink.its.value) as string[];
  const tags = tokens.out(wink.its.pos) as string[];
  const spaces = tokens.out(wink.its.precedingSpaces) as string[];
  const starts: number[] = [];
  let at = 0;
  words.forEach((word, i) => {
    at += spaces[i]!.length;
    starts.push(at);
    at += word.length;
  });
  const speakers: Place[] = [];
  for (let i = 0; i < words.length; i++) {
    if (tags[i] !== 'PROPN' && tags[i] !== 'PRON') continue;
    let to = i + 1;
    while (tags[i] === 'PROPN' && tags[to] === 'PROPN') to++;
    if (cues.has(words[to] ?? '') || cues.has(words[i - 1] ?? '')) speakers.push({ start: starts[i]!, end: starts[to - 1]! + words[to - 1]!.length });
    i = to - 1;
  }
  const marks = words.map((_, i) => i).filter((i) => /^["“”„«»]$/.test(words[i]!));
  const found: Prediction[] = [];
  for (let k = 0; k < marks.length; k += 2) {
    const start = starts[marks[k]!]!;
    const end = k + 1 < marks.length ? starts[marks[k + 1]!]! + 1 : paragraph.length;
    const speaker = nearest({ start, end }, speakers);
    found.push({
      start: start + offset,
      end: end + offset,
      speaker: speaker && { start: speaker.start + offset, end: speaker.end + offset, name: paragraph.slice(speaker.start, speaker.end) },
    });
  }
  return found;
}

/** Characters between a quotation and its speaker. */
const FARTHEST = 200;

/** The place nearest to the quotation, before or behind it; `null` where none is near. */
function nearest<T extends Place>(quotation: Place, places: readonly T[]): T | null {
  let best: T | null = null,
    least = FARTHEST;
  for (const place of places) {
    const gap = place.start >= quotation.end ? place.start - quotation.end : quotation.start - place.end;
    if (gap >= 0 && gap < least) {
      least = gap;
      best = place;
    }
  }
  return best;
}

/** `wink-nlp`'s tagging and entities alone: what the engine's speed is held against. */
export function winkTagging(text: string): number {
  const doc = wink.readDoc(text);
  return (doc.tokens().out(wink.its.pos) as string[]).length + doc.entities().length();
}
