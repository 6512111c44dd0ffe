import { t, tCount, type StringKey } from '../../lib/messages/strings.ts';
import { countSpeakers } from './by-speaker.ts';
import type { Restriction } from '../../lib/messages/restricted.ts';
import type { SeenPage } from './use-page.ts';

/** What a room says of the page it speaks of: one of these, with a title and a sentence. */
export type Situation = 'loading' | 'closed' | 'restricted' | 'denied' | 'idle' | 'reading' | 'read' | 'none' | 'notArticle' | 'failed';

/** `loading` while nothing is known of the page (`null`). */
export function situationOf(page: SeenPage | null): Situation {
  if (!page) return 'loading';
  if (page.reason === 'denied' || page.reason === 'closed') return page.reason;
  if (page.reason) return 'restricted';
  return page.state?.status ?? 'idle';
}

const TO_READ: Partial<Record<Situation, StringKey>> = {
  idle: 'page_read_now',
  denied: 'page_try_again',
  failed: 'page_try_again',
  none: 'page_read_again',
  notArticle: 'page_read_again',
};

/** What the button that has the page read is called; `null` where there is nothing to press it for. */
export function readLabel(situation: Situation): string | null {
  const key = TO_READ[situation];
  return key ? t(key) : null;
}

/** What the popup and the side panel say of the page: where it was read, how much there is. */
export function wordsFor(page: SeenPage | null): { title: string; text: string } {
  switch (situationOf(page)) {
    case 'loading':
      return { title: t('ext_name'), text: t('panel_loading') };
    case 'closed':
      return { title: t('page_closed_title'), text: t('page_closed_text') };
    case 'restricted':
      return { title: t('page_restricted_title'), text: t(`page_restricted_${page!.reason as Restriction}`) };
    case 'denied':
      return { title: t('page_restricted_denied_title'), text: t('page_restricted_denied') };
    case 'idle':
      return { title: t('page_idle_title'), text: t('page_idle_text') };
    case 'reading':
      return { title: t('page_reading_title'), text: t('page_reading_text') };
    case 'none':
      return { title: t('page_none_title'), text: t('page_none_text') };
    case 'notArticle':
      return { title: t('page_not_article_title'), text: t('page_not_article_text') };
    case 'failed':
      return { title: t('page_failed_title'), text: t('page_failed_text') };
    case 'read':
      return { title: countsOf(page!), text: page!.state?.headline ?? hostOf(page!.url) };
  }
}

/** `14 quotations, 5 speakers`. */
function countsOf(page: SeenPage): string {
  const quotations = page.state?.quotations ?? [];
  const { speakers } = countSpeakers({ quotations });
  const counted = tCount('quotations', quotations.length);
  return speakers === 0 ? t('page_counts_unnamed', counted) : t('page_counts', counted, tCount('speakers', speakers));
}

/** `12 quotations, 9 with a named speaker`; for the one polite announcement. */
export function announcementOf(page: SeenPage | null): string {
  if (situationOf(page) !== 'read') return wordsFor(page).title;
  const quotations = page?.state?.quotations ?? [];
  return t('page_said', tCount('quotations', quotations.length), countSpeakers({ quotations }).named);
}

/** The host of an address without `www.`, empty for what is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}
