import { useId, useState, type ReactNode } from 'react';
import { fold } from '../../lib/collection/search/index.ts';
import { t } from '../../lib/messages/strings.ts';
import { shownNumber } from './dates.ts';

type Value = { value: string; count: number; text?: string };

type Props = {
  title: string;
  facets: readonly Value[];
  selected: string | null;
  /** Address of the view narrowed to a value; of the one without it for `null`. */
  hrefOf: (value: string | null) => string;
  /** What stands before a value. */
  lead?: (value: string) => ReactNode;
  /** Another way to narrow by this, beneath the values. */
  children?: ReactNode;
};

/** Values that are shown before the reader asks for more. */
const FEW = 6;
/** Values that are shown at most at once; more are reached by typing. */
const MANY = 200;
/** From so many on, there is a field to find one. */
const FINDABLE = 15;

/** The values of one filter with their counts, most frequent first; the chosen one leads back. */
export function FacetList({ title, facets, selected, hrefOf, lead, children }: Props) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const heading = useId();
  if (facets.length === 0 && selected === null) return null;
  const isFindable = open && facets.length >= FINDABLE;
  // Where the field has gone because another filter left few, what was typed in it is no reason to leave any out.
  const matching = isFindable && typed ? facets.filter(({ value, text }) => fold(text ?? value).includes(fold(typed))) : facets;
  const shown = withSelected(matching.slice(0, open ? MANY : FEW), facets, selected);
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {isFindable && (
        <input
          className="field-input filter-find"
          type="search"
          aria-label={t('collection_facet_find')}
          placeholder={t('collection_facet_find')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      {isFindable && (
        <p className="filter-none" role="status">
          {matching.length === 0 && t('panel_search_none')}
        </p>
      )}
      <ul className="filter-list">
        {shown.map(({ value, count, text }) => (
          <li key={value}>
            <a className="filter" href={hrefOf(value === selected ? null : value)} aria-current={value === selected ? 'true' : undefined}>
              {lead?.(value)}
              <span className="filter-text">
                <bdi>{text ?? value}</bdi>
              </span>
              <small>{shownNumber(count)}</small>
            </a>
          </li>
        ))}
      </ul>
      {facets.length > FEW && (
        <button type="button" className="filter filter-more" aria-expanded={open} onClick={() => (setOpen(!open), setTyped(''))}>
          {open ? t('collection_facet_fewer') : t('collection_facet_all', facets.length)}
        </button>
      )}
      {children}
    </section>
  );
}

/** What the list is narrowed to is always there to be taken away, even where nothing has it. */
function withSelected(shown: readonly Value[], all: readonly Value[], selected: string | null): readonly Value[] {
  if (selected === null || shown.some(({ value }) => value === selected)) return shown;
  return [...shown, all.find(({ value }) => value === selected) ?? { value: selected, count: 0 }];
}
