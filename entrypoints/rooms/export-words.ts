import type { MarkdownWords } from '../../lib/exchange/index.ts';
import { readersLanguage, t } from '../../lib/messages/strings.ts';

/** The reader's words for what exports and copies say beside the clips. */
export function exportWords(): MarkdownWords {
  return {
    locale: readersLanguage(),
    unknownSpeaker: t('collection_unknown'),
    title: t('export_markdown_title'),
    tags: t('collection_tags'),
    note: t('collection_note'),
  };
}
