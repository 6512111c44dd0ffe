import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { QuotationRow, type QuotationRowProps } from '../../components/QuotationRow.tsx';
import { SpeakerHeading } from '../../components/SpeakerHeading.tsx';
import { speakerColour } from '../../components/SpeakerSwatch.tsx';
import { readersLanguage, t } from '../../lib/messages/strings.ts';
import type { SpeakerGroup } from './by-speaker.ts';
import { noteOf } from './note.ts';
import { runsOf, type Row } from './rows.ts';

/** A list of up to so many rows is drawn whole, so that screen readers and the browser's own search see all of it. */
const DRAWN_WHOLE = 400;
const OVERSCAN = 12;

type Props = Pick<QuotationRowProps, 'language' | 'onGo' | 'onSave' | 'onMore'> & {
  rows: Row[];
  current: string | null;
  menu: string | null;
  below: (row: Row & { kind: 'quotation' }) => ReactNode;
};

/** Speakers as headings, what they say as lists beneath; rows far out of sight are not drawn. Arrow keys go from one to the next. */
export function QuotationList({ rows, language, current, menu, below, onGo, onSave, onMore }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'speaker' ? 64 : 58),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: rows.length <= DRAWN_WHOLE ? rows.length : OVERSCAN,
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const runs = runsOf(items.map(({ index }) => ({ row: rows[index]!, index })));

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const from = event.target instanceof HTMLElement ? event.target.dataset['go'] : undefined;
    if (!step || from === undefined) return;
    let index = rows.findIndex((row) => row.key === from) + step;
    while (rows[index]?.kind === 'speaker') index += step;
    const next = rows[index];
    if (!next) return;
    event.preventDefault();
    virtual.scrollToIndex(index);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-go="${CSS.escape(next.key)}"]`)?.focus());
  };

  return (
    <div className="quotations" ref={scroller} onKeyDown={onKeyDown}>
      <div style={{ paddingBlock: `${before}px ${after}px` }}>
        {runs.map(({ speaker, rows: run }) => (
          <Speaker key={speaker.person ?? 'unknown'} speaker={speaker}>
            {run.map(({ row, index }) =>
              row.kind === 'speaker' ? (
                <div key={row.key} data-index={index} ref={virtual.measureElement}>
                  <Heading speaker={speaker} language={language} />
                </div>
              ) : null,
            )}
            <ul className="quotations-list" aria-label={t('panel_list_label', speaker.name ?? t('panel_unknown'))}>
              {run.map(({ row, index }) =>
                row.kind === 'quotation' ? (
                  <li key={row.key} data-index={index} ref={virtual.measureElement} aria-setsize={row.of} aria-posinset={row.place}>
                    <QuotationRow
                      id={row.quotation.id}
                      text={row.quotation.text}
                      language={language}
                      note={noteOf(row.quotation)}
                      saved={row.quotation.clip !== null}
                      current={row.quotation.id === current}
                      menuOpen={row.quotation.id === menu}
                      onGo={onGo}
                      onSave={onSave}
                      onMore={onMore}
                    >
                      {below(row)}
                    </QuotationRow>
                  </li>
                ) : null,
              )}
            </ul>
          </Speaker>
        ))}
      </div>
    </div>
  );
}

function Speaker({ speaker, children }: { speaker: SpeakerGroup; children: ReactNode }) {
  return <section style={{ '--c': speakerColour(speaker.order) }}>{children}</section>;
}

function Heading({ speaker, language }: { speaker: SpeakerGroup; language: string | undefined }) {
  const percent = new Intl.NumberFormat(readersLanguage(), { style: 'percent' }).format(speaker.share);
  return (
    <SpeakerHeading
      id={`speaker-${speaker.person ?? 'unknown'}`}
      order={speaker.order}
      name={speaker.name ?? t('panel_unknown')}
      role={speaker.role}
      language={language}
      figures={t('panel_of_words', speaker.quotations.length, percent)}
      share={speaker.share}
      shareLabel={t('panel_share_label', percent)}
    />
  );
}
