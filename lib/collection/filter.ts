import type { Clip } from '../clip/index.ts';

/** What a reader narrows the list to; fields that are set must all hold. `speaker: null` asks for unknown speakers. */
export type ClipFilter = { speaker?: string | null; publisher?: string; month?: string; tag?: string };

/** How often each value occurs among clips, most frequent first, then by name. */
export type Facet = { value: string; count: number }[];
export type Facets = { speakers: Facet; publishers: Facet; months: Facet; tags: Facet; unknown: number };

/** The clips that fit a filter, in their order. */
export function filterClips(clips: readonly Clip[], filter: ClipFilter): Clip[] {
  return clips.filter(
    (clip) =>
      (filter.speaker === undefined || (clip.speaker?.name ?? null) === filter.speaker) &&
      (filter.publisher === undefined || publisherOf(clip) === filter.publisher) &&
      (filter.month === undefined || monthOf(clip) === filter.month) &&
      (filter.tag === undefined || clip.tags.includes(filter.tag)),
  );
}

/** Counts for the filters beside the list. Months come newest first. */
export function facetsOf(clips: readonly Clip[]): Facets {
  return {
    speakers: count(clips.flatMap((clip) => clip.speaker?.name ?? [])),
    publishers: count(clips.map(publisherOf)),
    months: count(clips.map(monthOf)).sort((a, b) => b.value.localeCompare(a.value)),
    tags: count(clips.flatMap((clip) => clip.tags)),
    unknown: clips.filter((clip) => !clip.speaker).length,
  };
}

/** Who published it: as the page says, else its host. */
export function publisherOf({ article }: Clip): string {
  if (article.publisher) return article.publisher;
  return URL.canParse(article.url) ? new URL(article.url).host.replace(/^www\./, '') : article.url;
}

/** `YYYY-MM` of publication, or of saving where the page states no date. */
export function monthOf(clip: Clip): string {
  return (/^\d{4}-\d{2}/.exec(clip.article.published ?? '') ?? [clip.saved.slice(0, 7)])[0];
}

function count(values: string[]): Facet {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, n]) => ({ value, count: n })).sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
