import type { PageState, ShownQuotation } from '../../lib/messages/page-state.ts';

/** What one person says on a page. Unknown speakers are one group without a name. */
export type SpeakerGroup = {
  /** Index into `PageState.people`; `null` for the unknown. */
  person: number | null;
  name: string | null;
  role: string | null;
  /** Order of first appearance among the quotations, which decides the colour; `null` for the unknown. */
  order: number | null;
  /** In text order. */
  quotations: ShownQuotation[];
  /** Share of the page's quoted words, in [0,1]. */
  share: number;
};

/** The page's quotations by speaker: who says most comes first, the unknown last. */
export function bySpeaker(page: Pick<PageState, 'people' | 'quotations'>): SpeakerGroup[] {
  const groups = new Map<number | null, Omit<SpeakerGroup, 'share'> & { words: number }>();
  let speakers = 0;
  for (const quotation of page.quotations) {
    const speaker = quotation.attribution.speaker;
    const person = speaker?.person ?? null;
    let group = groups.get(person);
    if (!group) {
      const known = person === null ? undefined : page.people[person];
      group = {
        person,
        name: speaker ? (known?.name ?? speaker.name) : null,
        role: known?.role ?? speaker?.role ?? null,
        order: speaker ? speakers++ : null,
        quotations: [],
        words: 0,
      };
      groups.set(person, group);
    }
    group.quotations.push(quotation);
    group.words += countWords(quotation.text);
  }
  const total = Math.max(
    1,
    [...groups.values()].reduce((sum, group) => sum + group.words, 0),
  );
  return [...groups.values()]
    .sort((a, b) => Number(a.person === null) - Number(b.person === null) || b.words - a.words)
    .map(({ words, ...group }) => ({ ...group, share: words / total }));
}

/** How many of the page's quotations have a speaker, and how many speakers there are. */
export function countSpeakers(page: Pick<PageState, 'quotations'>): { named: number; speakers: number } {
  const named = page.quotations.filter((quotation) => quotation.attribution.speaker);
  return { named: named.length, speakers: new Set(named.map((quotation) => quotation.attribution.speaker?.person)).size };
}

/** Words, or characters where a script sets no spaces. */
export function countWords(text: string): number {
  return text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
