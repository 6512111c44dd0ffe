import { FLAG, hashWord } from '../../quotation/index.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import { isAnyVerb, isCapital, isWholeWord } from '../words/kinds.ts';
import { looksLikeTrade } from '../words/trades.ts';
import { afterParticles, nameEnd } from './name-ends.ts';
import { nameAt } from './name-runs.ts';
import { phraseEnd } from './phrase-end.ts';
import { endsAsVerb, isGiven, isInnerCapital, type Scan } from './scan.ts';

/** Phrases of Romance languages that an article and its noun do not make: `uno de ellos`, `ce dernier`, `esta`, names with particles behind an article. */

const LO = hashWord('lo');
const QUE = hashWord('que');

/** Is the word at `i` the pronoun `lo` (`l'agronoma che lo gestisce`, `lo dijo`)? It is an article only in Italian, before what it must stand before there: `lo studio`, `lo zio`. */
export const isObjectPronoun = ({ tokens }: Scan, i: number): boolean =>
  tokens.hash[i] === LO && !/^(?:s[^aeiou]|z|gn|ps|i[aeo])/i.test(tokens.text.slice(tokens.start[i + 1], tokens.end[i + 1]));

/** `uno de ellos`, `um deles`, `un de ses associés`: one past those of whom somebody is one, in Romance languages; `i` for no such phrase. */
export function partitiveEnd(scan: Scan, i: number): number {
  const { tokens, bits, lexicon } = scan;
  if (!lexicon.trades.indefinite.has(tokens.hash[i]!)) return i;
  if (lexicon.romanceLike.ofThem.has(tokens.hash[i + 1] ?? 0)) return i + 2;
  if (!lexicon.romanceLike.of.has(tokens.hash[i + 1] ?? 0)) return i;
  const determined = (bits[i + 1]! & WORD.determiner) !== 0;
  const from = determined ? i + 2 : i + 3;
  const to = phraseEnd(scan, from);
  if (to > from) return to;
  return !determined && lexicon.pronouns.get(tokens.hash[i + 2]!)?.number === 'plural' ? to : i;
}

/** One past a demonstrative that stands for somebody without a noun, `ce dernier` or `este`; `i` for none. */
export function demonstrativeEnd(scan: Scan, i: number): number {
  if (!scan.lexicon.romanceLike.these.has(scan.tokens.hash[i]!)) return i;
  if (isLastNamed(scan, i + 1)) return i + 2;
  return standsAlone(scan, i) ? i + 1 : i;
}

/** `dernier` of `ce dernier`, before a verb, a comma or the sentence's end, not of `ce dernier match`. */
const isLastNamed = (scan: Scan, i: number): boolean =>
  scan.lexicon.romanceLike.last.has(scan.tokens.hash[i] ?? 0) &&
  (!isWholeWord(scan, i + 1) || isAnyVerb(scan, i + 1) || (scan.bits[i + 1]! & (WORD.pronoun | WORD.preposition | WORD.subordinator)) !== 0);

/** `Esta, en cambio, calló`, `pregunta este`, `Este negó que`: has the demonstrative at `i` no noun behind it? */
function standsAlone(scan: Scan, i: number): boolean {
  const { tokens, bits, lexicon } = scan;
  if (lexicon.romanceLike.alone.size === 0) return false;
  const next = i + 1;
  if (!isWholeWord(scan, next)) return true;
  const word = bits[next]!;
  const isVerb = (word & WORD.cueVerb) !== 0 && (endsAsVerb(scan, next) || tokens.hash[next + 1] === QUE);
  return isVerb || (word & (WORD.auxiliary | WORD.preposition)) !== 0 || lexicon.romanceLike.clitics.has(tokens.hash[next]!) || lexicon.romanceLike.alone.has(tokens.hash[next]!);
}

/**
 * The end of a phrase, from the word behind its article at `from` to `to`, with the rest of a name that has particles in it: behind a given name up to the end of the surname (`la estilista Cayetana de Orduña`,
 * `zijn advocaat Sander de Ruiter`), else up to the end of the name that the phrase ends in or is: `el abogado Luis Ruiz de Orduña`, `el Ministerio de Cultura`, `a empresa Águas do Vale`.
 */
export function overParticles(scan: Scan, from: number, to: number): number {
  if (!scan.lexicon.grammar.particlesInNames || !isCapital(scan, to - 1)) return to;
  const first = capitalsStart(scan, from, to);
  const isAll = first === from;
  const isOneWord = first === to - 1;
  const name = isAll || !isOneWord || isBehindBody(scan, first) ? nameAt(scan, first) : null;
  if (name) return name.to;
  // `la alcaldesa María del Carmen de los Ríos`
  if (isGiven(scan, to - 1)) return nameEnd(scan, to - 1);
  if (!isBehindOffice(scan, to - 1)) return to;
  const surname = afterParticles(scan, to);
  let end = surname;
  while (isInnerCapital(scan, end)) end++;
  return end > surname ? end : to;
}

/** Where the capitals begin that end at token `to`: at `from`, or inside the phrase at the first given name among them, at the last of them without one. */
function capitalsStart(scan: Scan, from: number, to: number): number {
  let first = to - 1;
  while (first > from && isCapital(scan, first - 1)) first--;
  if (first === from) return first;
  while (first < to - 1 && !isGiven(scan, first)) first++;
  return first;
}

/** Does a noun for a body in small letters stand right before? */
const isBehindBody = (scan: Scan, i: number): boolean => (scan.bits[i - 1]! & (OFFICE | WORD.organisation)) === WORD.organisation && !isCapital(scan, i - 1);

/** `la conseillère Tiphène de Brock`, `la musicóloga Hanke van Loon`: a lone word with a capital right behind an office or trade is a given name, if a particle follows. */
const isBehindOffice = (scan: Scan, i: number): boolean => ((scan.bits[i - 1]! & OFFICE) !== 0 || looksLikeTrade(scan, i - 1)) && !(scan.tokens.flags[i]! & FLAG.allCaps);
