import type { View } from '../../lib/collection/search/index.ts';
import { t } from '../../lib/messages/strings.ts';

type Props = Pick<View, 'from' | 'to'> & { onChange: (change: Partial<View>) => void };

/** Two dates, either of which may be left open. Shut until it is wanted: most readers choose a month. */
export function DateRange({ from, to, onChange }: Props) {
  return (
    <details className="dates" open={(from !== null || to !== null) && from !== to}>
      <summary className="filter filter-more">{t('collection_between')}</summary>
      {(['from', 'to'] as const).map((name) => (
        <label key={name} className="dates-field">
          <span>{t(`collection_${name}`)}</span>
          <input className="field-input" type="date" value={fullDay({ from, to }[name], name)} onChange={(event) => onChange({ [name]: event.target.value || null })} />
        </label>
      ))}
    </details>
  );
}

/** A month as the day that a date field can show: its first one, or its last. */
function fullDay(date: string | null, end: 'from' | 'to'): string {
  if (date === null || date.length === 10) return date ?? '';
  const [year, month] = date.split('-').map(Number) as [number, number | undefined];
  const day = end === 'from' ? Date.UTC(year, (month ?? 1) - 1, 1) : Date.UTC(year, month ?? 12, 0);
  return new Date(day).toISOString().slice(0, 10);
}
