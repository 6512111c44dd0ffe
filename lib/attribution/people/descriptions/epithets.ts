import { FLAG, KIND } from '../../../quotation/index.ts';
import type { Gender } from '../../language/types.ts';
import type { Mention } from '../../mention.ts';
import { OFFICE, WORD } from '../../words/bits.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Source } from '../../words/source.ts';
import { isBesideSpeech } from '../attention/beside-speech.ts';
import type { Entity } from '../entity.ts';
import { behindAdjectives } from '../roles/head.ts';
import { isCapital } from '../../words/kinds.ts';
import { looksLikeTrade } from '../../words/trades.ts';

/** Epithets: what papers of Romance languages call somebody already in mind by, instead of repeating a name: `el regidor`, `la Niçoise`, `il tecnico`. */

/** What the article says of a phrase's gender, where its noun says nothing (`la leader`). */
export const articleGender = ({ tokens, lexicon }: Source, { from, gender }: Mention): Gender | null => gender ?? lexicon.romanceLike.articles.get(tokens.hash[from]!) ?? null;

/**
 * Does a phrase call somebody already in mind by trade, origin or part (`el regidor`, `la Niçoise`, `il tecnico`): a definite article, a noun for a person or one beside a verb of speech, and nothing hung on it that would
 * tell who it is, unless they speak (`speaks`: `la líder de la oposición`)?
 */
export function isEpithet(source: Source, mention: Mention, speaks: boolean): boolean {
  const { tokens, bits, lexicon } = source;
  const { articles, these } = lexicon.romanceLike;
  if (mention.kind !== 'description' || !articles.has(tokens.hash[mention.from]!)) return false;
  if (lexicon.trades.noTrades.has(tokens.hash[mention.head]!) && !isSubjectBehindWords(source, mention)) return false;
  if (isAcronym(source, mention) || isOtherRank(source, mention)) return false;
  const whose = saysWhose(source, mention);
  // `la mamma di una ragazza` is told by whose she is, and nobody just named.
  if (whose && lexicon.trades.relations.has(tokens.hash[mention.head]!)) return false;
  // `este agricultor de Valmar` points back all the same.
  if (whose && !speaks && !these.has(tokens.hash[mention.from]!)) return false;
  const isForPerson = (i: number): boolean => (bits[i]! & OFFICE) !== 0 || looksLikeTrade(source, i) || lexicon.epithets.offices.has(tokens.hash[i]!);
  if (!isBesideSpeech(source, mention) && !holds(mention, isForPerson)) return false;
  // Nouns of a list of groups are many; two capitals are a name: `la Unión Africana`.
  return !holds(mention, (i) => (bits[i]! & WORD.group) !== 0 || (isCapital(source, i) && isCapital(source, i - 1)));
}

/** `«…», dice la sanitaria`: an article and one word behind the verb that words in marks end before are somebody, whatever the word is elsewhere. */
const isSubjectBehindWords = ({ tokens, bits }: Source, { from, to }: Mention): boolean =>
  to - from === 2 && (bits[from - 1]! & WORD.cueVerb) !== 0 && (tokens.kind[from - 2] === KIND.doubleMark || tokens.kind[from - 3] === KIND.doubleMark);

/** `la SNCF a répondu`: letters in capitals behind an article are a body, those of `la déléguée CGT` are hers, `le PDG` is an office. */
const isAcronym = ({ tokens, bits }: Source, { from, head }: Mention): boolean => head === from + 1 && (tokens.flags[head]! & FLAG.allCaps) !== 0 && !(bits[head]! & OFFICE);

/** `le premier ministre` is an office of its own: no minister is called so who has not been introduced with it. */
export const isOtherRank = ({ tokens, lexicon }: Source, { head }: Mention): boolean =>
  lexicon.phrases.ranking.has(tokens.hash[head - 1]!) && lexicon.phrases.ranked.has(tokens.hash[head]!);

/** `la líder de la oposición`; nothing hangs on `le défenseur d'ajouter`, and `le technicien de 51 ans` is told by an age. */
export function saysWhose({ tokens, bits, lexicon }: Source, { to }: Mention): boolean {
  if (lexicon.phrases.years.has(tokens.hash[to + 2] ?? 0)) return false;
  return lexicon.romanceLike.of.has(tokens.hash[to] ?? 0) && !(bits[to + 1]! & WORD.cueVerb);
}

function holds({ from, to }: Mention, fits: (token: number) => boolean): boolean {
  for (let i = from + 1; i < to; i++) if (fits(i)) return true;
  return false;
}

/** Is somebody of another of the listed offices: a goalkeeper is not `le technicien`? */
export function isOfOtherOffice(source: Source, mention: Mention, { roles, modifiers }: Entity): boolean {
  const { offices, stateHeads } = source.lexicon.epithets;
  if (isHeadOfState(source, mention)) return roles.length > 0 && ![...roles, ...modifiers].some((word) => stateHeads.has(word));
  const office = offices.get(source.tokens.hash[mention.head]!);
  const others = roles.map((role) => offices.get(role)).filter((number) => number !== undefined);
  if (office === undefined || others.includes(office)) return false;
  // `El ministro del Interior`, `el ministro interino del Interior` is nobody of another trade.
  const to = source.lexicon.phrases.ranked.has(source.tokens.hash[mention.head]!) ? behindAdjectives(source, mention.to) : mention.to;
  return others.length > 0 || (roles.length > 0 && saysWhose(source, { ...mention, to }));
}

/** `le chef de l’État`, `el jefe del Ejecutivo`, `il premier`: somebody heads the state or its government, as no mayor does. */
export function isHeadOfState({ tokens, bits, lexicon }: Source, { head, to }: Mention): boolean {
  if (lexicon.grammar.nounFirst && lexicon.epithets.known.has(tokens.hash[head]!)) return true;
  if (!lexicon.epithets.stateHeads.has(tokens.hash[head]!) || !lexicon.romanceLike.of.has(tokens.hash[to] ?? 0)) return false;
  const state = bits[to + 1]! & WORD.determiner ? to + 2 : to + 1;
  return lexicon.epithets.states.has(tokens.hash[state] ?? 0) && !lexicon.romanceLike.of.has(tokens.hash[state + 1] ?? 0);
}

/** `the prime minister` is no transport minister: does a phrase name a field of its office, and the text others of somebody of that office? */
export function isOfOtherField({ tokens, lexicon }: Source, { from, head }: Mention, { roles, modifiers }: Entity): boolean {
  const field = tokens.hash[head - 1]!;
  if (head - 1 <= from || !lexicon.trades.fields.has(field) || !roles.includes(tokens.hash[head]!)) return false;
  return modifiers.some((word) => lexicon.trades.fields.has(word)) && !modifiers.includes(field);
}

/** Does a phrase name another party than that of somebody, as far as the text has told it (`the GOP candidate`)? */
export function isOfOtherParty({ tokens, lexicon }: Source, { from, head }: Mention, entity: Entity): boolean {
  for (let i = from; i <= head; i++) {
    const party = lexicon.epithets.parties.get(tokens.hash[i]!);
    if (party !== undefined && hasPartyBut(lexicon, entity, party)) return true;
  }
  return false;
}

/** Has the text told somebody to be of a party other than that? By the party's number, which its words share. */
export function hasPartyBut({ epithets: { parties } }: Lexicon, { roles, modifiers }: Entity, party: number): boolean {
  const isOther = (word: number): boolean => parties.has(word) && parties.get(word) !== party;
  return roles.some(isOther) || modifiers.some(isOther);
}
