import type { Context } from '../../lib/attribution/context.ts';
import { WIDTH, type Table } from '../../lib/attribution/features/index.ts';
import { SPEECH_SCALE, speechRows } from '../../lib/attribution/speech/index.ts';
import { SPEECH_WIDTH } from '../../lib/attribution/features/speech.ts';
import { SPEECH_BITS, SPEECH_WORDS, speechWords } from '../../lib/attribution/features/speech-words.ts';
import type { Rows } from './boost.ts';
import type { Example } from './corpus.ts';
import { labelCandidates } from './labels.ts';
import { addRow, emptySparse, endGroup, trainLinear, type Sparse } from './linear.ts';

/** An example with everything computed for it so far. */
export type Worked = { example: Example; context: Context; table: Table };

/** Rows of the labelled speech quotations, a group each, with the candidates' labels. */
export function rankingRows(parts: readonly Worked[]): Rows {
  const first = [0];
  const labels: number[] = [];
  const pieces: Uint8Array[] = [];
  parts.forEach(({ example, context, table }) => {
    example.gold.forEach((gold, q) => {
      if (!gold?.speech) return;
      const from = table.first[q]!,
        to = table.first[q + 1]!;
      for (const label of labelCandidates(context, table.candidate.subarray(from, to), gold)) labels.push(label);
      first.push(labels.length);
      pieces.push(table.rows.subarray(from * WIDTH, to * WIDTH));
    });
  });
  return { width: WIDTH, rows: join(pieces), first: Int32Array.from(first), labels: Uint8Array.from(labels) };
}

/** Hashed words of an example's labelled quotations: speech 1, other 0. */
export function speechData({ example, context }: Worked): Sparse {
  const data = emptySparse();
  const out = new Int32Array(SPEECH_WORDS);
  example.gold.forEach((gold, q) => {
    if (!gold) return;
    addRow(data, out, speechWords(context, q, out), gold.speech ? 1 : 0);
    endGroup(data);
  });
  return data;
}

/** The weights that tell speech by the words around it: logistic regression over the quotations of `speechData`. */
export const trainSpeechWords = (parts: readonly Sparse[]): Int8Array =>
  trainLinear(parts, { bits: SPEECH_BITS, epochs: 8, rate: 0.1, caution: 3, articles: 3, scale: SPEECH_SCALE, least: 1.25 });

/** Rows of the speech classifier for all labelled quotations. `probabilities` are the ranking's of each example. */
export function speechTable(parts: readonly Worked[], probabilities: readonly Float64Array[], weights: (part: Worked) => Int8Array): Rows {
  const labels: number[] = [];
  const pieces: Uint8Array[] = [];
  parts.forEach((part, i) => {
    const rows = speechRows(part.context, part.table, probabilities[i]!, weights(part));
    part.example.gold.forEach((gold, q) => {
      if (!gold) return;
      labels.push(gold.speech ? 1 : 0);
      pieces.push(rows.subarray(q * SPEECH_WIDTH, (q + 1) * SPEECH_WIDTH));
    });
  });
  return { width: SPEECH_WIDTH, rows: join(pieces), first: Int32Array.from({ length: labels.length + 1 }, (_, i) => i), labels: Uint8Array.from(labels) };
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
