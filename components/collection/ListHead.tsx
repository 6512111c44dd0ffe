import type { ReactNode } from 'react';
import { SORTS, sortOf, type Sort, type View } from '../../lib/collection/search/index.ts';
import { t, tCount } from '../../lib/messages/strings.ts';
import { Button } from '../Button.tsx';
import './ListHead.css';

type HeadProps = {
  listed: number;
  of: number;
  similar: boolean;
  marked: number;
  onUnmark: () => void;
  /** What can be done with the list, or with the marked ones. */
  children: ReactNode;
};

/** Above the list: how many clips of how many; while some are marked, how many those are. The words stay one element, whose changes are read out. */
export function ListHead({ listed, of, similar, marked, onUnmark, children }: HeadProps) {
  const isMarking = marked > 0;
  const words = isMarking ? tCount('collection_marked', marked) : listed === of ? tCount('collection_clips', of) : t('collection_of', listed, of);
  return (
    <div className={isMarking ? 'list-head list-marked' : 'list-head'} role={isMarking ? 'group' : undefined} aria-label={isMarking ? words : undefined}>
      {isMarking && (
        <Button look="bare" icon="close" iconOnly onPress={onUnmark}>
          {t('collection_unmark')}
        </Button>
      )}
      <p role="status">
        {words}
        {similar && !isMarking && <span className="list-similar">{t('collection_similar')}</span>}
      </p>
      {children}
    </div>
  );
}

type ToolsProps = { view: View; listed: number; onSort: (sort: Sort | null) => void; onEmptyTrash: () => void };

/** In which order the list is; for the trash, the way to empty it. */
export function ListTools({ view, listed, onSort, onEmptyTrash }: ToolsProps) {
  const sorts = SORTS.filter((sort) => sort !== 'best' || view.q.trim() !== '');
  return (
    <>
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
    </>
  );
}
