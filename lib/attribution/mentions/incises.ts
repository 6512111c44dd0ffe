import { FLAG } from '../../quotation/index.ts';
import type { TokenSpan } from '../spans.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import { CLASS } from '../words/classes.ts';
import type { Source } from '../words/source.ts';
import { verbAt } from './verbs.ts';

/**
 * French sets the reporting clause inside the marks (`« C'est dur, explique Ana Ruiz, mais on tient. »`), Spanish and Italian between dashes. The writer's own words there are taken
 * out of the quotation's `cover` (-1), so that later stages read them like any others outside. `spans`: of the quotations.
 */
export function uncoverIncises(source: Source, classes: Uint8Array, spans: readonly TokenSpan[], cover: Int32Array): void {
  const { papers, romanceLike } = source.lexicon;
  if (!papers.clausesInMarks) return;
  const takesCommas = romanceLike.incise.includes(',');
  for (const { from, to } of spans) {
    for (let i = from + 2; i < to - 2; i++) {
      if (classes[i] !== CLASS.dash && !(takesCommas && classes[i] === CLASS.comma)) continue;
      const end = inciseEnd(source, classes, i, to);
      if (end < 0) continue;
      cover.fill(-1, i, end);
      i = end;
    }
  }
}

/** Where the clause ends that the comma or dash at `i` opens, if it begins with a verb of speech: before the next such sign, a full stop or the mark that closes the quotation at `to`; -1 where it opens none. */
function inciseEnd(source: Source, classes: Uint8Array, i: number, to: number): number {
  const verb = verbAt(source, i + 1);
  if (verb < 0) return -1;
  const isComma = classes[i] === CLASS.comma;
  if (isComma && (!hasSubject(source, verb) || isOfMany(source, i + 1, verb))) return -1;
  let end = verb + 1;
  while (end < to - 1 && classes[end] !== CLASS.stop && (classes[end] !== classes[i] || isApposed(source, end))) end++;
  return end;
}

/** Is the verb one with its pronoun (`dit-elle`), or do an article or a name follow? */
function hasSubject({ tokens, bits }: Source, verb: number): boolean {
  if (bits[verb]! & WORD.pronoun) return true;
  const next = verb + 1;
  return (tokens.flags[next]! & FLAG.capital) !== 0 || (bits[next]! & WORD.determiner) !== 0;
}

/** `on coupe le ruban`: the subject stands before the verb, and what follows is its object. */
function isOfMany({ tokens, lexicon }: Source, from: number, verb: number): boolean {
  for (let i = from; i < verb; i++) if (lexicon.pronouns.get(tokens.hash[i]!)?.role === 'indefinite') return true;
  return false;
}

/** Does the sign at `i` stand between a capital and an office, as the comma of an apposition does: `dénonce Ana Ruiz, secrétaire générale du syndicat,`? */
const isApposed = ({ tokens, bits }: Source, i: number): boolean => (tokens.flags[i - 1]! & FLAG.capital) !== 0 && (bits[i + 1]! & OFFICE) !== 0;
