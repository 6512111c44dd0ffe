import { KIND } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { afterAge } from '../ages.ts';
import { affiliation } from './affiliation.ts';
import { isCopula } from './statement.ts';
import { roleInRelative } from './relative.ts';
import { roleInVerbLastRelative } from './relative-last.ts';
import { afterCaption, afterCircumstance, afterDegree, isAdverb, isLy, opensPhrase } from './opening.ts';
import { isPronoun } from './phrase-words.ts';
import { roleOfPhrase } from './phrase.ts';
import { startsSentence, wordAt } from '../../words/kinds.ts';
import { trimmedRole, type Role } from './role.ts';
import { SCORE } from './scores.ts';

/** What stands between commas behind a name. */

/** `Ann Lee, 42, a nurse from Leeds,`; `Ann Lee, who is the harbour master,`; `Ann Lee, of Harbour Watch,`: what the comma before token `start` opens. */
export function roleInApposition(source: Source, start: number): Role | null {
  const { tokens, bits, lexicon } = source;
  let from = afterAge(source, afterCaption(source, afterDegree(source, start)));
  if (from < 0) return null;
  // `hasta ahora directora`
  if (lexicon.phrases.until.has(tokens.hash[from]!)) from++;
  const behind = afterCircumstance(source, from);
  if (behind > from) from = behind;
  else if (isAdverb(source, from) || isLy(source, from)) from++;
  if (startsSentence(source, from) || lexicon.phrases.otherNames.has(tokens.hash[from]!)) return null;
  if (isParty(source, from)) return trimmedRole(source, from, from + 1, SCORE.brackets);
  if (isPronoun(source, from) || isRelativeConjunction(source, from)) return roleInRelative(source, from);
  const verbLast = roleInVerbLastRelative(source, from);
  if (verbLast) return verbLast;
  if (bits[from]! & WORD.preposition && (!(bits[from]! & WORD.determiner) || lexicon.romanceLike.of.has(tokens.hash[from]!)))
    return affiliation(source, from, from === start ? 'apart' : 'aged');
  return opensPhrase(source, from) && !isSubjectOfQuoted(source, from) ? roleOfPhrase(source, from) : null;
}

/** `, que dirige la empresa`, `, que es médica`: the relative pronoun is also a conjunction. */
const isRelativeConjunction = (source: Source, i: number): boolean =>
  (source.bits[i]! & WORD.subordinator) !== 0 && (source.lexicon.trades.holding.has(source.tokens.hash[i + 1]!) || isCopula(source, i + 1));

/** `Segundo Ana Ruiz, o suspeito “confessou”`: an article and a noun that quoted words follow at once are their subject, and somebody else. */
const isSubjectOfQuoted = ({ tokens, lexicon }: Source, from: number): boolean => lexicon.romanceLike.articles.has(tokens.hash[from]!) && tokens.kind[from + 2] === KIND.doubleMark;

/** `R-Ind.`, `D-Ohio`: party and state. */
const isParty = (source: Source, i: number): boolean => /^[A-Z]-[A-Z]/.test(wordAt(source, i));
