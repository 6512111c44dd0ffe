import { FLAG, KIND, hashWord } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isGivenName } from '../../words/given-names.ts';
import { isPlain, looksLikeTrade } from '../../words/trades.ts';
import { roleInRelative } from './relative.ts';
import { opensClause } from './ends.ts';
import { behindAdjectives } from './head.ts';
import { isPredicate } from './forms.ts';
import { listEnd, listGoesOn } from './lists.ts';
import { isPronoun } from './phrase-words.ts';
import {
  endsWith,
  endsWithOne,
  isAnd,
  isArticle,
  isCapital,
  isComma,
  isCueVerb,
  isEnd,
  isInnerStop,
  isOneOf,
  isOwnerEnding,
  isRoleNoun,
  isUnknownWord,
  isVerb,
  isWord,
  wordAt,
} from '../../words/kinds.ts';
import { LONGEST_ROLE, trimmedRole, type Role } from './role.ts';
import { unlistedTrade } from './unlisted-trades.ts';
import { SCORE } from './scores.ts';

/** The office or trade that a noun phrase names, in an apposition or where a sentence opens with it. */

/** Words before `who` in what says little itself. */
const SHORT = 5;

/** The office or trade that the noun phrase from token `from` on names. */
export function roleOfPhrase(source: Source, from: number): Role | null {
  const { tokens, lexicon } = source;
  const walked = walk(source, from);
  if (walked === null) return statedBehind(source, from);
  const { noun, who } = walked;
  // `a retired paralegal who runs a group`: only people are spoken of so.
  const end = noun < 0 && lexicon.phrases.who.has(tokens.hash[who]!) ? who : walked.end;
  // `Ann Lee, an Irishwoman who serves as harbour master`, `a sophomore who is editor of the paper`
  const held = who >= 0 && noun > who ? roleInRelative(source, who) : null;
  if (held) return held;
  if (noun >= 0 && (holdsPredicate(source, noun, end) || hasObject(source, noun))) return null;
  if (end - from === LONGEST_ROLE) return null;
  // Where nouns are capitalised a phrase ends in one; a relative clause ends in its verb.
  if (lexicon.grammar.capitalNouns && !isCapital(source, end - 1) && tokens.kind[end - 1] === KIND.word) return null;
  if (noun >= 0) {
    const oneOf = isOneOf(source, from);
    return trimmedRole(source, from, isComma(source, end) ? listEnd(source, end) : end, oneOf || lexicon.phrases.another.has(tokens.hash[from]!) ? SCORE.oneOf : SCORE.apposition);
  }
  return unlistedTrade(source, from, end, who);
}

/** `Ann Lee, a sophomore who is editor of the paper`: the office that the clause states, where the phrase itself names none. */
function statedBehind(source: Source, from: number): Role | null {
  let i = from;
  while (i - from < SHORT && isWord(source, i) && !isPronoun(source, i)) i++;
  return source.lexicon.phrases.who.has(source.tokens.hash[i]!) ? roleInRelative(source, i) : null;
}

/** A noun phrase as far as it was walked over. */
type Walk = {
  /** One past its last token. */
  end: number;
  /** Its last noun of office, its first token for `one of the directors`; -1 without one. */
  noun: number;
  /** The relative pronoun in it (`who`), before that noun if there is one; -1 without one. */
  who: number;
};

/** Walks over the noun phrase from token `from` on; `null` where it is a clause or a list of people. */
function walk(source: Source, from: number): Walk | null {
  const { bits } = source;
  const oneOf = isOneOf(source, from);
  // `Ana Ruiz, geóloga de la Universidad de Soria que ha leído el informe`: a trade of no list ends where a clause begins, too.
  const bare = looksLikeTrade(source, from);
  // `l'ornitologo altoatesino che ha coordinato i rilievi`
  const described = looksLikeTrade(source, from + 1) ? behindAdjectives(source, from + 2) : -1;
  let noun = -1;
  let who = -1;
  let tied = false;
  let i = from;
  for (; i - from < LONGEST_ROLE; i++) {
    // Offices may be lists (`finance, trade and tourism minister`): a comma ends the phrase once it has its noun.
    if (isEnd(source, i) && !(noun < 0 && isComma(source, i) && listGoesOn(source, i + 1))) break;
    // `Ann Lee, chair of the League said`: without its comma, as long as it began as an office.
    if (isCueVerb(source, i) && isRoleNoun(source, from)) break;
    if (noun >= 0 && closesRelative(source, i)) break;
    if (isVerb(source, i) && !isCapital(source, i) && !isDescribed(source, i)) return null;
    if ((noun >= 0 || bare || i === described) && opensClause(source, i)) break;
    if (who < 0 && isPronoun(source, i)) who = i;
    // Not inside the name of a body (`University of Leeds professor`).
    if (isAnd(source, i)) tied = false;
    tied ||= (bits[i]! & WORD.preposition) !== 0 && !(isCapital(source, i - 1) && isCapital(source, i + 1));
    if (noun < 0 && oneOf && isPluralRole(source, i)) noun = from;
    // `a gregarious man` says what somebody is like, not what they are.
    if (!isRoleNoun(source, i) || isPlain(source, i)) continue;
    // The office stands before what it is of: `expecting the senator's child` holds none.
    if (noun < 0 && tied && !oneOf) continue;
    // `Ann Lee, board member Jo Bell and`: the next one of a list.
    if (noun < 0 && !tied && isNextName(source, i)) return null;
    noun = i;
  }
  return { end: i, noun, who };
}

/** `Ida Lund, die Leiterin des Hafens ist,`: where the verb of a relative clause comes last, to be closes an office. */
const closesRelative = (source: Source, i: number): boolean => source.lexicon.trades.copulas.has(source.tokens.hash[i]!) && isEnd(source, i + 1);

/** `a talk radio host`, `a Leeds-based talk radio host`: behind an article, or its compound adjective, stands no verb. */
const isDescribed = (source: Source, i: number): boolean => isArticle(source, i - 1) || isOwnerEnding(source, i - 1) || (source.tokens.flags[i - 1]! & FLAG.hyphen) !== 0;

/** Does somebody else's name follow the noun at `noun`: a given name and more, or behind a small noun any capitals up to the phrase's end? */
function isNextName(source: Source, noun: number): boolean {
  const from = isInnerStop(source, noun + 1) ? noun + 2 : noun + 1;
  let to = from;
  while (isCapital(source, to)) to++;
  // `President Ann Lee's adviser`: an owner.
  if (to - from < 2 || isOwnerEnding(source, to)) return false;
  return isGivenName(source.tokens, from) || (!isCapital(source, noun) && isEnd(source, to));
}

/** Does an office go on with a verb: in English right behind it, in other languages whatever has a verb's ending? */
function holdsPredicate(source: Source, noun: number, end: number): boolean {
  const { verbs } = source.lexicon.trades;
  for (let i = noun + 1; i < end; i++) {
    if (isUnknownWord(source, i) && endsWithOne(source, i, verbs)) return true;
  }
  // `a veteran speechwriter`
  return isPredicate(source, noun + 1) && !looksLikeTrade(source, noun + 1);
}

/** `Zilda, guarda a carta`: a noun that is a verb, too, is this before an article, where nouns stand before what describes them. */
const hasObject = ({ tokens, bits, lexicon }: Source, noun: number): boolean => lexicon.romanceLike.articles.has(tokens.hash[noun + 1]!) && !(bits[noun + 1]! & WORD.preposition);

/** The plural of a role noun, or where nouns stand before what describes them any plural for people: `directors`, `sceneggiatrici`, `organizadores`. */
function isPluralRole(source: Source, i: number): boolean {
  if (source.lexicon.grammar.nounFirst && source.bits[i]! & WORD.group) return true;
  const word = wordAt(source, i).toLowerCase();
  const endings = endsWith(source, i, 's') ? [''] : source.lexicon.romanceLike.singular;
  return endings.some((ending) => (source.lexicon.words.get(hashWord(word.slice(0, -1) + ending)) & WORD.role) !== 0);
}
