import { FLAG, KIND, hashWord } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import { isPartOfVerb } from '../../words/participles.ts';
import type { Source } from '../../words/source.ts';
import { isGivenName } from '../../words/given-names.ts';
import { bodyNoun } from './body-nouns.ts';
import { opensAsTrade } from '../names/trades-before-names.ts';
import { looksLikeTrade } from '../../words/trades.ts';
import { isNameOfBody, isPlaceName, servesHolder } from './bearer.ts';
import { isDescribing } from './forms.ts';
import { beforeAdjectives, headAt } from './head.ts';
import { joinedStart, phraseStart } from './phrase-start.ts';
import { isGoverned, isSetOff, startsWithDeterminer } from './phrase-words.ts';
import {
  endsWithOne,
  honorificsStart,
  isCapital,
  isClose,
  isHonorific,
  isInnerStop,
  isOpen,
  isOwnerEnding,
  isRoleNoun,
  isUnknownNoun,
  startsSentence,
  wordAt,
} from '../../words/kinds.ts';
import { trimmedRole, type Role } from './role.ts';
import { SCORE } from './scores.ts';

/** Tokens of brackets before a name. */
const BRACKETS = 6;
const PROF = hashWord('prof');

/** The role in front of a name: `Finance Minister`, `Gov.`, `Albania's foreign minister`, `minister of mines and energy`, `her beekeeper`. */
export function roleBefore(source: Source, nameStart: number): Role | null {
  const { tokens } = source;
  const name = honorificsStart(source, nameStart);
  if (name === 0 || startsSentence(source, name)) return null;
  const last = beforeProf(source, lastBefore(source, name));
  if (last < 0 || isPartOfVerb(source, last)) return null;
  if (isOwnerEnding(source, last)) return affiliationBefore(source, last, name);
  // `Leeds-based Ann Lee`
  if (tokens.flags[last]! & FLAG.hyphen && isCapital(source, last) && endsWithOne(source, last, source.lexicon.names.based))
    return trimmedRole(source, placeStart(source, last), last + 1, SCORE.owner);
  const office = beforeAdjectives(source, last);
  const head = servesHolder(source, office) ? office : headAt(source, last);
  if (isPlaceName(source, last, head, name) || isNameOfBody(source, last, head, name)) return null;
  if (head >= 0) {
    const start = joinedStart(source, startInRelative(source, phraseStart(source, head), head));
    const isShort = last < name - 1 || isHonorific(source, start);
    return trimmedRole(source, start, Math.max(last, head) + 1, isShort ? SCORE.shortTitle : SCORE.title);
  }
  return titleOfNoList(source, last, name);
}

/** `beekeeper Ann Lee`, `her widow Ann Lee`: a noun of no list that ends at `last` before the name, if it looks like a trade or stands as a title does. */
function titleOfNoList(source: Source, last: number, name: number): Role | null {
  if (opensAsTrade(source, last)) return trimmedRole(source, last, last + 1, SCORE.unlistedTitle);
  if (looksLikeTrade(source, last)) return isGoverned(source, last) ? null : trimmedRole(source, phraseStart(source, last), last + 1, SCORE.unlistedTitle);
  return standsAsTitle(source, last, name) ? trimmedRole(source, last, last + 1, SCORE.doubtful) : null;
}

function standsAsTitle(source: Source, noun: number, name: number): boolean {
  // Where nouns are capitalised, any noun before a given name: `Auch Zwillingsbruder Jan Berg`.
  if (isNounOfNoList(source, noun) && isGivenName(source.tokens, name)) return isSetOff(source, noun - 1) || isSmall(source, noun - 1);
  if (!isUnknownNoun(source, noun)) return false;
  // Elsewhere right after a determiner or comma: `her widow Ann Lee`, unless behind the comma may stand a verb.
  const setOff = source.lexicon.grammar.subjectBehindVerb ? isSubject(source, noun) || isBareTitle(source, noun, name) : isSetOff(source, noun - 1);
  return setOff && !isDescribing(source, noun);
}

/**
 * May the noun with its article be somebody, where a subject may stand behind its verb: not behind a comma, where a verb stands (`«No», solloza Ana Ruiz`), nor behind a preposition of place or time (`dice nel
 * dopopartita Ugo Lanzi`, `dans le clan Morel`), nor a verb with its object (`la aprovechó Ana Ruiz`)?
 */
function isSubject(source: Source, noun: number): boolean {
  const { tokens, lexicon } = source;
  const { noTrades, verbs } = lexicon.trades;
  if (!startsWithDeterminer(source, noun - 1) || noTrades.has(tokens.hash[noun]!) || verbs.some((ending) => wordAt(source, noun).endsWith(ending))) return false;
  const { circumstances } = lexicon.phrases;
  return !circumstances.has(tokens.hash[noun - 1]!) && !circumstances.has(tokens.hash[noun - 2]!);
}

/** `vertelt eerstejaars Ann Lee`, `volgens teamcaptain Ann Lee`: where any noun stands before a name without its article, a small word of no list between a verb of speech and a given name is one. */
const isBareTitle = (source: Source, noun: number, name: number): boolean =>
  source.lexicon.grammar.compoundNouns && (source.bits[noun - 1]! & (WORD.cueVerb | WORD.accordingTo)) !== 0 && isGivenName(source.tokens, name);

/** What a body is, in front of its name at token `name`: `environmental charity Harbour Watch`, `Agentur Nordpress`, `Zeitung „Neues Blatt“`. */
export function natureBefore(source: Source, name: number): Role | null {
  const noun = bodyNoun(source, name);
  if (noun >= 0) return trimmedRole(source, phraseStart(source, noun), name, SCORE.title);
  const { capitalNouns } = source.lexicon.grammar;
  const last = capitalNouns && source.tokens.kind[name - 1] === KIND.doubleMark ? name - 2 : name - 1;
  if (last < 0 || startsSentence(source, name) || !(source.bits[last]! & WORD.organisation) || source.lexicon.romanceLike.these.has(source.tokens.hash[last - 1]!)) return null;
  // A capital belongs to the name, but where all nouns have one.
  if (isCapital(source, last) !== capitalNouns) return null;
  return trimmedRole(source, phraseStart(source, last), last + 1, SCORE.title);
}

/** The last token of what stands before the name: not its stop (`Gov.`), nor what only ties the two (`a physicist named Ann Lee`). */
function lastBefore(source: Source, name: number): number {
  const last = beforeBrackets(source, name - 1);
  return source.lexicon.trades.naming.has(source.tokens.hash[last]!) || isInnerStop(source, last) ? last - 1 : last;
}

/** `el concejal de Urbanismo (PSOE) Tomás Iruela`, `Judge (retd) Ann Lee`: steps back over short brackets. */
function beforeBrackets(source: Source, last: number): number {
  if (!isClose(source, last)) return last;
  let open = last - 1;
  while (open > 0 && last - open < BRACKETS && !isOpen(source, open)) open--;
  return open > 0 && isOpen(source, open) ? open - 1 : last;
}

/** `der Hydrologe Prof. Ann Lee`: a trade before `Prof.` tells more. Where none is, `last` as it is. */
function beforeProf(source: Source, last: number): number {
  if (source.tokens.hash[last] !== PROF) return last;
  return looksLikeTrade(source, last - 1) || isRoleNoun(source, last - 1) ? last - 1 : last;
}

/** `San Mateo-based`: the first word of a town that its last one stands for. */
function placeStart(source: Source, last: number): number {
  let from = last;
  while (!startsSentence(source, from) && isCapital(source, from - 1) && source.bits[from - 1] === 0) from--;
  return from;
}

/** `BBC's Ann Lee`, `Harbour Forum's Ann Lee`: the body somebody is of, known by its capitals, as a body or by words that are nobody's name. */
function affiliationBefore(source: Source, clitic: number, name: number): Role | null {
  let from = clitic;
  let body = false;
  for (; from > 0 && isCapital(source, from - 1) && !(source.bits[from - 1]! & WORD.preposition) && !startsSentence(source, from); from--) {
    body ||= (source.bits[from - 1]! & WORD.organisation) !== 0 || /\p{Ll}?\p{Lu}{2}/u.test(wordAt(source, from - 1));
  }
  if (isGivenName(source.tokens, from) || isRoleNoun(source, from)) return body ? trimmedRole(source, from, clitic, SCORE.owner) : null;
  body ||= clitic - from > 1;
  // `Leeds’s Ann Lee`: one word before a given name may be a body or a place.
  const role = body || isGivenName(source.tokens, name) ? trimmedRole(source, from, clitic, SCORE.owner) : null;
  return role && { ...role, home: !body };
}

/** `a move Superintendent Ann Lee called off`: a title with a capital has no `a`, which belongs to the noun before a relative clause. The start of the title there; elsewhere `from`. */
function startInRelative(source: Source, from: number, head: number): number {
  if (!source.lexicon.grammar.bareRelatives || !source.lexicon.trades.indefinite.has(source.tokens.hash[from]!) || !isCapital(source, head)) return from;
  let start = head;
  while (start > from + 1 && isCapital(source, start - 1)) start--;
  return start;
}

/** A capitalised word of no list, where all nouns are capitalised. */
const isNounOfNoList = (source: Source, i: number): boolean => source.lexicon.grammar.capitalNouns && isCapital(source, i) && source.bits[i] === 0;

const isSmall = (source: Source, i: number): boolean => i >= 0 && (source.bits[i]! & WORD.functionWord) !== 0;
