import { FULL_STOP, characterClass, isInnerApostrophe, isLetter, isLetterOrDigit } from './characters.ts';
import { hashOf, hashWords } from './hash.ts';

/** Where a word ends: which full stops and apostrophes belong to it. */

/** Words whose full stop ends no sentence, over all languages; single letters are handled by rule. */
export const ABBREVIATIONS = hashWords(
  'med phil jur rer nat habil mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt capt maj cmdr adm rev hon st jr sr vs inc corp ltd co jan feb mar apr ' +
    'del atty det insp brig pvt cpl pfc cmdt aug sept sep oct nov dec messrs supt ave mt ft est dept assn bros etc ' +
    'z u d bzw ca hrsg nr str vgl abs evtl ggf usw bspw mio mrd sog geb gest sept okt dez hl ing dipl ' +
    'm mm mme mmes mlle sr sra srta dra dña don ud uds pág sig dott avv prof dhr mevr mw drs ' +
    'lic licda licdo lcda lcdo arq mtra mtro gral cnel cel tte sgto cmdte almte excma excmo exma exmo ilma ilmo pbro abg abog profa des geom cav',
);
/** The same behind a word that lost its vowel: `l'on. Rossi`, unlike English `on`. */
export const ELIDED_ABBREVIATIONS = hashWords('on arch');
/** The same in small letters: `mons. Rossi`, unlike the town of Mons. */
export const SMALL_ABBREVIATIONS = hashWords('mons');
/** What an apostrophe joins to the next word in French and Italian. */
export const ELISIONS = hashWords('l d j m t s n c qu jusqu lorsqu puisqu quoiqu dell nell all dall sull un quest quell gli');
const CLITICS = hashWords('s ll re ve d m');

/** Does one of `s ll re ve d m` end here as a word, so that with the apostrophe before it is a clitic? */
export function startsClitic(text: string, at: number): boolean {
  let end = at;
  while (end - at < 3 && end < text.length && isLetter(characterClass(text.charCodeAt(end)))) end++;
  return end > at && end - at < 3 && CLITICS.has(hashOf(text, at, end));
}

/** Is the letter before this full stop single, or the last of a chain such as `U.S`? `X` is a network, hardly anybody's initial (`wrote on X. The mayor …`). */
export function isInitial(text: string, stop: number): boolean {
  if (stop < 2) return true;
  if (text[stop - 1] === 'X' && text[stop - 2] === ' ') return false;
  const before = text.charCodeAt(stop - 2);
  if (before === FULL_STOP) return stop > 2 && isLetter(characterClass(text.charCodeAt(stop - 3)));
  return !isLetterOrDigit(characterClass(before)) && !isInnerApostrophe(before);
}
