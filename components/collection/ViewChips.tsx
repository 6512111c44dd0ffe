import { isNarrowed, NARROWINGS, type Narrowing, type View } from '../../lib/collection/search/index.ts';
import { t } from '../../lib/messages/strings.ts';
import { Icon } from '../Icon.tsx';
import { shownDate } from './dates.ts';
import './ViewChips.css';

type Change = Partial<View>;
type Chip = { text: string; without: Change };

/** The filters that are on, each to be taken away where it stands. */
export function ViewChips({ view, onChange }: { view: View; onChange: (change: Change) => void }) {
  const chips = chipsOf(view);
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={t('collection_filters')}>
      {chips.map(({ text, without }) => (
        <li key={text}>
          <button type="button" className="chip" aria-label={t('collection_filter_remove', text)} onClick={() => onChange(without)}>
            <bdi>{text}</bdi>
            <Icon name="close" />
          </button>
        </li>
      ))}
      {chips.length > 1 && isNarrowed(view) && (
        <li>
          <button type="button" className="chips-clear" onClick={() => onChange(Object.fromEntries(NARROWINGS.map((name) => [name, null])))}>
            {t('collection_filters_clear')}
          </button>
        </li>
      )}
    </ul>
  );
}

function chipsOf(view: View): Chip[] {
  const during = view.from !== null && view.from === view.to;
  const dates: Chip[] = during ? [{ text: t('collection_chip_during', shownDate(view.from!)), without: { from: null, to: null } }] : [];
  return [...dates, ...NARROWINGS.filter((name) => view[name] !== null && !(during && (name === 'from' || name === 'to'))).map((name) => chip(view, name))];
}

function chip(view: View, name: Narrowing): Chip {
  const value = view[name]!;
  return { text: t(`collection_chip_${name}`, name === 'from' || name === 'to' ? shownDate(value) : value), without: { [name]: null } };
}
