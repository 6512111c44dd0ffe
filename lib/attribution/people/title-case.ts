import { FLAG, KIND, type Tokens } from '../../quotation/index.ts';

/** A headline has at least so many words, and so many of a hundred in title case have capitals. */
const FEWEST = 5;
const SHARE = 70;

/** Marks the sentences (1, by index) that are set in title case, where a capital says nothing: `Mayor Calls Ann Lee Her Best Friend`. */
export function titleCaseSentences(tokens: Tokens): Uint8Array {
  const marked = new Uint8Array(tokens.count > 0 ? tokens.sentence[tokens.count - 1]! + 1 : 0);
  for (let start = 0, end = 0; start < tokens.count; start = end) {
    let words = 0;
    let capitals = 0;
    for (end = start; end < tokens.count && tokens.sentence[end] === tokens.sentence[start]; end++) {
      if (tokens.kind[end] !== KIND.word || tokens.flags[end]! & FLAG.clitic) continue;
      words++;
      if (tokens.flags[end]! & FLAG.capital) capitals++;
    }
    if (words >= FEWEST && capitals * 100 >= words * SHARE) marked[tokens.sentence[start]!] = 1;
  }
  return marked;
}
