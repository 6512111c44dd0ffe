import { WORD } from '../../words/bits.ts';
import { SURE_ENDING, isPlain } from '../../words/trades.ts';
import { opensClause } from './ends.ts';
import { endsWithOne, isCapital, isMark, isPause, isRoleNoun, startsSentence, wordAt } from '../../words/kinds.ts';
import { trimmedRole, type Role } from './role.ts';
import type { Source } from '../../words/source.ts';
import { SCORE } from './scores.ts';

/** Tokens of an office that opens a sentence. */
const LONGEST = 20;

/**
 * Where offices are small, a sentence may open with that of its subject, without article: `Adjointe chargée de l'urbanisme, Nadège Lorin a détaillé`. Not with what somebody did or is like (`Élue en 2020,`,
 * `Premier à réagir,`).
 */
export function bareOpening(source: Source, comma: number): Role | null {
  const { bits, tokens, lexicon } = source;
  const { nounFirst } = lexicon.grammar;
  let from = comma - 1;
  while (from > 0 && comma - from < LONGEST && !startsSentence(source, from) && !isPause(source, from) && !isMark(source, from)) from--;
  if (!startsSentence(source, from)) return null;
  // `Également député wallon, le mandataire`, `Como presidenta de la entidad, Ana Ruiz`
  const second = bits[from] === WORD.functionWord || lexicon.trades.as.has(tokens.hash[from]!);
  if (second) from++;
  // `Élue en 2020,` is no office; where adjectives stand before their nouns, nothing with a preposition is.
  const circumstance =
    (bits[from + 1]! & WORD.preposition) !== 0 && bits[from] !== 0 && !(nounFirst && (lexicon.romanceLike.of.has(tokens.hash[from + 1]!) || !isParticiple(source, from)));
  const office = (isRoleNoun(source, from) || isTradeAtStart(source, from)) && !isPlain(source, from) && !(bits[from]! & (WORD.determiner | WORD.functionWord));
  if (!office || circumstance || isCapital(source, from + 1)) return null;
  let to = from + 1;
  while (to < comma && !opensClause(source, to)) to++;
  return trimmedRole(source, from, to, second ? SCORE.doubtful : SCORE.title);
}

/** `Radiologue au CHU,`: a trade by its ending, with the sentence's capital. */
const isTradeAtStart = (source: Source, i: number): boolean =>
  source.bits[i] === 0 && startsSentence(source, i) && endsWithOne(source, i, source.lexicon.trades.endings, SURE_ENDING);

/** `élu`, `détenue`, not `sociologue`. */
function isParticiple(source: Source, i: number): boolean {
  const word = wordAt(source, i).toLowerCase();
  const { participles } = source.lexicon.romanceLike;
  return !/[gq]ue$/.test(word) && participles.some((ending) => word.endsWith(ending) || word.endsWith(`${ending}e`));
}
