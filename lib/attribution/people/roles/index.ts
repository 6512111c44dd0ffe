import { isSuffix } from '../name.ts';
import { roleAfter, roleStated } from './after.ts';
import { roleBefore, roleBeforeComma } from './before.ts';
import { codeAt, contentWords, isHonorific, startsSentence, type Role, type Source } from './scan.ts';

/** A name in the text: its tokens without title. */
export type NamePlace = { from: number; to: number };

/** Names looked at for one person: later ones hardly ever tell more. */
const MOST_PLACES = 12;
/** What each further word of a role is worth, and how many count; what each later mention costs. */
const WORTH = { word: 0.25, words: 6, later: 0.05 };

/**
 * The role or affiliation that the article states of someone, wherever it does: before the name, after it, or in a sentence with to be. Of
 * several, the one that tells most, the earlier first. `null` where it states none.
 */
export function findRole(source: Source, places: readonly NamePlace[]): { from: number; to: number } | null {
  let best: Role | null = null;
  places.slice(0, MOST_PLACES).forEach((place, order) => {
    const end = afterSuffix(source, place.to);
    for (const role of [roleBefore(source, place.from), roleBeforeComma(source, place.from, end), roleAfter(source, end), roleStated(source, end)]) {
      if (!role) continue;
      const words = contentWords(source, role.from, role.to);
      if (words === 0 || onlyHonorifics(source, role)) continue;
      const score = role.score + WORTH.word * Math.min(words, WORTH.words) - WORTH.later * order;
      if (best === null || score > best.score) best = { ...role, score };
    }
  });
  return best;
}

/** The stretches beside a name that belong to it: its title and its apposition, as token ranges. */
export function apposed(source: Source, name: NamePlace): { from: number; to: number }[] {
  const end = afterSuffix(source, name.to);
  return [roleBefore(source, name.from) ?? roleBeforeComma(source, name.from, end), roleAfter(source, end)].filter((role) => role !== null);
}

/** Steps over `Jr.` and the like, which stand between a name and its apposition. */
function afterSuffix(source: Source, to: number): number {
  let at = to;
  while (at < source.tokens.count && !startsSentence(source, at) && (isSuffix(source.tokens, at) || (codeAt(source, at) === 0x2e && isSuffix(source.tokens, at - 1)))) at++;
  return at;
}

function onlyHonorifics(source: Source, role: Role): boolean {
  for (let i = role.from; i < role.to; i++) if (!isHonorific(source, i)) return false;
  return true;
}
