import { SORTS, sortOf, type Sort, type View } from '../../lib/collection/search/index.ts';
import { t, tCount } from '../../lib/messages/strings.ts';
import { Button } from '../Button.tsx';
import { shownNumber } from './dates.ts';
import './ListHead.css';

type Props = { view: View; listed: number; all: number; similar: boolean; onSort: (sort: Sort | null) => void; onEmptyTrash: () => void };

/** Above the list: how many clips of how many, and in which order. */
export function ListHead({ view, listed, all, similar, onSort, onEmptyTrash }: Props) {
  const sorts = SORTS.filter((sort) => sort !== 'best' || view.q.trim() !== '');
  return (
    <div className="list-head">
      <p role="status">
        {listed === all ? tCount('collection_clips', all) : t('collection_of', shownNumber(listed), shownNumber(all))}
        {similar && <span className="list-similar">{t('collection_similar')}</span>}
      </p>
      {view.list === 'trash' && listed > 0 && (
        <Button look="bare" onPress={onEmptyTrash}>
          {t('collection_purge_all')}
        </Button>
      )}
      <label className="list-sort">
        <span className="visually-hidden">{t('collection_sort')}</span>
        <select value={sortOf(view)} onChange={(event) => onSort(event.target.value as Sort)}>
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`collection_sort_${sort}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
