import type { Change } from '../../lib/collection/index.ts';
import { t } from '../../lib/messages/strings.ts';
import { shownMoment } from './dates.ts';
import './ClipHistory.css';

/** When the clip was saved, and what was made of it since; shut until it is wanted. */
export function ClipHistory({ saved, changes }: { saved: string; changes: readonly Change[] }) {
  if (changes.length === 0) return <p className="history-saved">{t('collection_saved_at', shownMoment(saved))}</p>;
  return (
    <details className="history">
      <summary>{t('collection_history')}</summary>
      <ol className="history-list">
        <li>{t('collection_saved_at', shownMoment(saved))}</li>
        {changes.map((change) => (
          <li key={change.number}>
            <span dir="auto">{wordsOf(change)}</span> <time dateTime={change.at}>{shownMoment(change.at)}</time>
          </li>
        ))}
      </ol>
    </details>
  );
}

function wordsOf({ field, before, after }: Change): string {
  if (field === 'speaker') return t('collection_history_speaker', nameOf(before), nameOf(after));
  if (field === 'tags') return t('collection_history_tags', tagsOf(before), tagsOf(after));
  if (field === 'note') return t('collection_history_note');
  return t(after === null ? 'collection_history_restored' : 'collection_history_deleted');
}

/** What was stored is what this version or an older one wrote; shown by what can be read of it. */
function nameOf(speaker: unknown): string {
  const { name, role } = (speaker ?? {}) as { name?: unknown; role?: unknown };
  return [name, role].filter((part) => typeof part === 'string').join(', ') || t('collection_unknown');
}

function tagsOf(tags: unknown): string {
  return (Array.isArray(tags) && tags.join(', ')) || t('collection_history_none');
}
