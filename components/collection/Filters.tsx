import type { Facets, List, Overview, View } from '../../lib/collection/search/index.ts';
import { viewHash } from '../../lib/collection/search/index.ts';
import { t } from '../../lib/messages/strings.ts';
import { SpeakerSwatch } from '../SpeakerSwatch.tsx';
import { DateRange } from './DateRange.tsx';
import { shownDate, shownNumber } from './dates.ts';
import { FacetList } from './FacetList.tsx';
import './Filters.css';

type Props = {
  view: View;
  overview: Overview;
  facets: Facets;
  colourOf: (speaker: string | null) => number | null;
  onChange: (change: Partial<View>) => void;
  onLeave: (how: 'chosen' | 'left') => void;
};

/**
 * Everything that narrows the list, with counts. `onLeave`: one was chosen, or Escape pressed; for where the filters stand above the list.
 * Plain links: every one of them is a view with its own address.
 */
export function Filters({ view, overview, facets, colourOf, onChange, onLeave }: Props) {
  const to = (change: Partial<View>) => viewHash({ ...view, clip: null, ...change });
  const months = facets.months.map(({ value, count }) => ({ value, count, text: shownDate(value) }));
  return (
    <nav
      className="filters"
      aria-label={t('collection_filters')}
      onClick={(event) => (event.target as Element).closest('a') && onLeave('chosen')}
      onKeyDown={(event) => event.key === 'Escape' && onLeave('left')}
    >
      <ul className="filter-list">
        {(['all', 'unknown', 'trash'] as const satisfies readonly List[]).map((list) => (
          <li key={list}>
            <a className="filter" href={to({ list, speaker: list === 'unknown' ? null : view.speaker })} aria-current={view.list === list ? 'page' : undefined}>
              <span className="filter-text">{t(`collection_list_${list}`)}</span>
              <small>{shownNumber(overview[list])}</small>
            </a>
          </li>
        ))}
      </ul>
      <FacetList
        title={t('collection_speakers')}
        facets={facets.speakers}
        selected={view.speaker}
        hrefOf={(speaker) => to({ speaker, list: view.list === 'unknown' ? 'all' : view.list })}
        lead={(speaker) => <SpeakerSwatch index={colourOf(speaker)} />}
      />
      <FacetList title={t('collection_publishers')} facets={facets.publishers} selected={view.publisher} hrefOf={(publisher) => to({ publisher })} />
      <FacetList title={t('collection_tags')} facets={facets.tags} selected={view.tag} hrefOf={(tag) => to({ tag })} />
      <FacetList title={t('collection_months')} facets={months} selected={view.from === view.to ? view.from : null} hrefOf={(month) => to({ from: month, to: month })}>
        <DateRange from={view.from} to={view.to} onChange={onChange} />
      </FacetList>
    </nav>
  );
}
