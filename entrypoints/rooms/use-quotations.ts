import { useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import type { NamedSpeaker } from '../../components/NameSpeaker.tsx';
import { citation, type ExportFormat } from '../../lib/exchange/index.ts';
import type { PageState, ShownQuotation } from '../../lib/messages/page-state.ts';
import { articleAddresses } from '../../lib/clip/index.ts';
import type { Clip } from '../../lib/clip/schema.ts';
import { ask, askReader } from '../../lib/messages/send.ts';
import { newsAfter, t, tCount } from '../../lib/messages/strings.ts';
import { clipFiles, saveFiles } from './clip-file.ts';
import { exportWords } from './export-words.ts';

/** What was just done, said once, with the way back where there is one. */
export type Said = { text: string; undo?: () => Promise<void> };

/**
 * All that can be done with the quotations of a tab, from outside the page. What was done, or that it failed, comes back as
 * `said`; nothing throws.
 */
export function useQuotations(tab: number) {
  const [said, setSaid] = useState<Said | null>(null);
  const actions = useMemo(() => {
    const say = (next: Said | null) => setSaid((before) => next && { ...next, text: newsAfter(before?.text ?? null, next.text) });
    const report = (work: Promise<Said | null>) =>
      void work.then(say, (error: unknown) => {
        console.warn('Saidby:', error);
        say({ text: t('panel_did_fail') });
      });
    return {
      goTo: (id: string) => report(goTo(tab, id)),
      save: (ids: string[]) => report(save(tab, ids)),
      unsave: (id: string) => report(unsave(tab, [id])),
      name: (id: string, speaker: NamedSpeaker) => report(correct(tab, id, speaker)),
      dismiss: (id: string) => report(correct(tab, id, null)),
      copy: (quotation: ShownQuotation, page: PageState) => report(copy(quotation, page)),
      exportAs: (format: ExportFormat, page: PageState) => report(exportAs(format, page)),
      undo: (way: () => Promise<void>) => report(way().then(() => null)),
      forget: () => setSaid(null),
    };
  }, [tab]);
  return { said, ...actions };
}

/** Where the list stands in a tab of its own, the page comes in front. */
async function goTo(tab: number, quotation: string): Promise<null> {
  await askReader(tab, 'goTo', { quotation });
  await browser.tabs.update(tab, { active: true });
  return null;
}

async function save(tab: number, quotations: string[]): Promise<Said> {
  const { saved } = await askReader(tab, 'saveQuotations', { quotations });
  return { text: tCount('panel_did_save', saved), undo: () => unsave(tab, quotations).then(() => {}) };
}

/** Asks the page first which clips keep them now. One message for all: every open page is read again after each. */
async function unsave(tab: number, ids: readonly string[]): Promise<Said> {
  const { quotations } = await askReader(tab, 'getState', {});
  const wanted = new Set(ids);
  const clips = quotations.flatMap(({ id, clip }) => (clip && wanted.has(id) ? [clip] : []));
  await ask('editClips', { clips, change: { deleted: true } });
  return { text: t('panel_did_unsave'), undo: () => ask('editClips', { clips, change: { deleted: false } }).then(() => {}) };
}

/** `speaker: null`: not a quotation. */
async function correct(tab: number, quotation: string, speaker: NamedSpeaker | null): Promise<Said> {
  const { decision } = await askReader(tab, 'correctSpeaker', { quotation, speaker: speaker && { name: speaker.name, role: speaker.role } });
  if (decision === null) throw new Error('The decision could not be kept.');
  return { text: speaker ? t('panel_did_name', speaker.name) : t('panel_did_not'), undo: () => askReader(tab, 'takeBack', { decision }).then(() => {}) };
}

async function copy({ text, attribution: { speaker } }: ShownQuotation, page: PageState): Promise<Said> {
  const article = page.article ?? { url: page.url, canonicalUrl: null, headline: page.headline, byline: null, publisher: null, published: null };
  await navigator.clipboard.writeText(citation({ exact: text, speaker, article }, exportWords()));
  return { text: t('panel_did_copy') };
}

/** What is kept of this page, as a file. */
async function exportAs(format: ExportFormat, { article, url }: PageState): Promise<Said> {
  const { clips } = await ask('keptAt', { addresses: articleAddresses(article ?? { url, canonicalUrl: null }) });
  const now = new Date().toISOString();
  const names = saveFiles(clipFiles(clips as Clip[], format, exportWords(), now), format, now);
  return { text: tCount('export_done', clips.length, names) };
}
