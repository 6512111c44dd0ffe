import { useCallback, useState } from 'react';
import { browser } from 'wxt/browser';
import { citation } from '../../lib/exchange/index.ts';
import { ask, askReader } from '../../lib/messages/send.ts';
import { t, tCount } from '../../lib/messages/strings.ts';
import type { PageState, ShownQuotation } from '../../lib/messages/page-state.ts';
import type { NamedSpeaker } from '../../components/NameSpeaker.tsx';

/** What was just done, said once, with the way back where there is one. */
export type Said = { text: string; undo?: () => Promise<void> };

/** All that can be done with the quotations of a tab, from outside the page. What fails is said, never thrown. */
export function useQuotations(tab: number, page: PageState) {
  const [said, setSaid] = useState<Said | null>(null);
  const attempt = useCallback(
    (work: () => Promise<Said | null>) =>
      void work().then(setSaid, (error: unknown) => {
        console.warn('Saidby:', error);
        setSaid({ text: t('panel_did_fail') });
      }),
    [],
  );

  const unsave = useCallback(async (ids: readonly string[], shown: readonly ShownQuotation[]) => {
    for (const { id, clip } of shown) if (clip && ids.includes(id)) await ask('unsave', { clip });
  }, []);

  return {
    said,
    forget: () => setSaid(null),
    goTo: useCallback((quotation: string) => attempt(async () => (await askReader(tab, 'goTo', { quotation }), null)), [attempt, tab]),
    save: (ids: string[]) =>
      attempt(async () => {
        const { saved } = await askReader(tab, 'saveQuotations', { quotations: ids });
        const undo = async () => {
          const now = await askReader(tab, 'getState', {});
          await unsave(ids, now.quotations);
        };
        return { text: tCount('panel_did_save', saved), undo };
      }),
    unsave: (id: string) => attempt(async () => (await unsave([id], page.quotations), { text: t('panel_did_unsave') })),
    copy: ({ text, attribution: { speaker } }: ShownQuotation) =>
      attempt(async () => {
        const article = page.article ?? { url: page.url, canonicalUrl: null, headline: page.headline, byline: null, publisher: null, published: null };
        const passage = citation({ exact: text, speaker, article }, { locale: browser.i18n.getUILanguage(), unknownSpeaker: t('panel_unknown') });
        await navigator.clipboard.writeText(passage);
        return { text: t('panel_did_copy') };
      }),
    name: (quotation: string, speaker: NamedSpeaker) =>
      attempt(async () => (await askReader(tab, 'correctSpeaker', { quotation, speaker }), { text: t('panel_did_name', speaker.name) })),
    dismiss: (quotation: string) => attempt(async () => (await askReader(tab, 'correctSpeaker', { quotation, speaker: null }), { text: t('panel_did_not') })),
  };
}
