import { NARROWINGS, isNarrowed, type View } from '../../lib/collection/search/index.ts';
import { t } from '../../lib/messages/strings.ts';
import { Button } from '../Button.tsx';
import { EmptyState } from '../EmptyState.tsx';

type Props = { view: View; isEmpty: boolean; onImport: () => void; onClear?: () => void };

/** What stands in place of a list without clips: why it is empty, and the way on. */
export function ListEmpty({ view, isEmpty, onImport, onClear }: Props) {
  if (isEmpty && view.list === 'all' && !isNarrowed(view)) {
    return (
      <EmptyState icon="bookmark" title={t('collection_empty_title')} text={t('collection_empty_text')}>
        <Button icon="upload" onPress={onImport}>
          {t('collection_empty_import')}
        </Button>
      </EmptyState>
    );
  }
  if (isNarrowed(view)) {
    return (
      <EmptyState icon="search" title={t('collection_none_title')} text={t('collection_none_text')}>
        <Button onPress={onClear}>{t(NARROWINGS.some((name) => view[name] !== null) ? 'collection_filters_clear' : 'collection_search_clear')}</Button>
      </EmptyState>
    );
  }
  return view.list === 'trash' ? (
    <EmptyState icon="trash" title={t('collection_trash_empty_title')} text={t('collection_trash_empty_text')} />
  ) : (
    <EmptyState icon="person" title={t('collection_unknown_empty_title')} text={t('collection_unknown_empty_text')} />
  );
}
