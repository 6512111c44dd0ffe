import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type Ref } from 'react';
import type { Row } from '../../lib/collection/search/index.ts';
import { t } from '../../lib/messages/strings.ts';
import { ClipRow, rowId } from './ClipRow.tsx';
import { listIntent, type ListIntent } from './list-keys.ts';
import './ClipList.css';

export type ListPress = { id: string; on: 'row' | 'mark'; extend: boolean; toggle: boolean };

type Props = {
  rows: readonly Row[];
  terms: ReadonlySet<string>;
  open: string | null;
  marked: ReadonlySet<string>;
  colourOf: (speaker: string | null) => number | null;
  onPress: (press: ListPress) => void;
  onKey: (intent: ListIntent) => void;
  ref?: Ref<HTMLDivElement>;
};

/** Most clips have two lines of quotation and one of source. */
const USUAL_HEIGHT = 94;

/** The clips of a view as a list box of which only what is seen exists. It hears keys and presses and leaves what they mean to the page. */
export function ClipList({ rows, terms, open, marked, colourOf, onPress, onKey, ref }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => rows[index]!.id,
    overscan: 6,
  });
  const openAt = open === null ? -1 : rows.findIndex(({ id }) => id === open);
  const items = list.getVirtualItems();
  const isOpenDrawn = items.some(({ index }) => index === openAt);

  const shown = useRef({ open, isDrawn: true });
  useEffect(() => {
    // The place of the open clip changes with each one that comes or goes elsewhere: no reason to leave what is read far from it.
    if (openAt >= 0 && (shown.current.open !== open || shown.current.isDrawn)) list.scrollToIndex(openAt, { align: 'auto' });
  }, [list, open, openAt]);
  useEffect(() => {
    shown.current = { open, isDrawn: openAt < 0 || isOpenDrawn };
  });

  const press = (event: MouseEvent) => {
    const target = event.target as Element;
    const row = target.closest<HTMLElement>('[data-clip]');
    const id = row?.dataset.clip;
    const selected = getSelection();
    // Words of the row that were just selected to be copied are no press; words elsewhere are none of its business.
    if (!id || (selected && !selected.isCollapsed && row.contains(selected.anchorNode))) return;
    onPress({ id, on: target.closest('[data-mark]') ? 'mark' : 'row', extend: event.shiftKey, toggle: event.ctrlKey || event.metaKey });
  };
  const key = (event: KeyboardEvent) => {
    const intent = listIntent(event);
    const selecting = intent?.do === 'copy' && !getSelection()?.isCollapsed;
    if (!intent || selecting) return;
    event.preventDefault();
    onKey(intent);
  };

  return (
    <div className="clips-scroll" ref={scroller} tabIndex={-1}>
      <div
        ref={ref}
        className="clips"
        role="listbox"
        tabIndex={0}
        aria-label={t('collection_list_label')}
        aria-multiselectable="true"
        aria-activedescendant={isOpenDrawn ? rowId(open!) : undefined}
        data-marking={marked.size > 0 || undefined}
        style={{ blockSize: list.getTotalSize() }}
        onClick={press}
        onMouseDown={(event) => event.shiftKey && event.preventDefault()}
        onKeyDown={key}
      >
        <div className="clips-window" role="presentation" style={{ transform: `translateY(${items[0]?.start ?? 0}px)` }}>
          {items.map(({ index, key: id }) => {
            const row = rows[index]!;
            return (
              <ClipRow
                key={id}
                row={row}
                index={index}
                size={rows.length}
                colour={colourOf(row.speaker)}
                terms={terms}
                open={row.id === open}
                marked={marked.has(row.id)}
                measure={list.measureElement}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
