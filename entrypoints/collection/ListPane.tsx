import type { RefObject } from 'react';
import { ClipList, type ListPress } from '../../components/collection/ClipList.tsx';
import type { ListIntent } from '../../components/collection/list-keys.ts';
import { ListEmpty } from '../../components/collection/ListEmpty.tsx';
import { ListHead, ListTools } from '../../components/collection/ListHead.tsx';
import { MarkedTools } from '../../components/collection/MarkedTools.tsx';
import type { Named } from '../../components/collection/SpeakerDialog.tsx';
import { ViewChips } from '../../components/collection/ViewChips.tsx';
import { EVERYTHING, NOTHING, extend, markAll, moveTo, neighbour, toggle, viewHash, type Selection, type View } from '../../lib/collection/search/index.ts';
import { t } from '../../lib/messages/strings.ts';
import type { Question } from './Dialogs.tsx';
import type { Actions } from './use-actions.ts';
import type { Shown } from './use-desk.ts';
import type { ViewChange } from './use-view.ts';

type Props = {
  view: View;
  shown: Shown;
  selection: Selection;
  actions: Actions;
  colourOf: (speaker: string | null) => number | null;
  changeView: ViewChange;
  changeSelection: (change: (selection: Selection) => Selection) => void;
  onAsk: (question: Question) => void;
  onDelete: (ids: string[]) => void;
  onRestore: (ids: string[]) => void;
  onImport: () => void;
  /** Enter: on to the clip that is open. */
  onEnter: () => void;
  ref: RefObject<HTMLDivElement | null>;
};

/** The list with its head, and what presses and keys in it do. */
export function ListPane({ view, shown, selection, actions, colourOf, changeView, changeSelection, onAsk, onDelete, onRestore, onImport, onEnter, ref }: Props) {
  const { ids, rows, overview } = shown;
  const marked = ids.filter((id) => selection.marked.has(id));
  const inTrash = view.list === 'trash';
  /** The marked clips, or the open one. */
  const concerned = marked.length > 0 ? marked : view.clip === null ? [] : [view.clip];

  /** The bar goes with the marks, a chip with its filter: the focus is the list's then, not nobody's. */
  const fromBar = (act: () => void) => () => {
    ref.current?.focus();
    act();
  };
  const open = (clip: string, how: 'step' | 'same') => {
    changeSelection((before) => moveTo(before, clip));
    changeView({ clip }, how);
  };
  const press = ({ id, on, extend: isRange, toggle: isToggle }: ListPress) => {
    if (isRange) changeSelection((before) => extend(before, ids, view.clip, id));
    else if (on === 'mark' || isToggle) changeSelection((before) => toggle(before, id));
    else open(id, 'step');
  };
  const key = (intent: ListIntent) => {
    if (intent.do === 'move' || intent.do === 'ends') {
      const next = intent.do === 'move' ? neighbour(ids, view.clip, intent.by) : ids.at(intent.end === 'first' ? 0 : -1);
      if (!next) return;
      if (intent.extend) {
        changeSelection((before) => extend(before, ids, view.clip, next));
        changeView({ clip: next }, 'same');
      } else open(next, 'same');
    } else if (intent.do === 'mark') {
      if (view.clip !== null) changeSelection((before) => toggle(before, view.clip!));
    } else if (intent.do === 'markAll') changeSelection(() => markAll(ids));
    else if (intent.do === 'unmark') changeSelection(() => NOTHING);
    else if (intent.do === 'open') onEnter();
    else if (intent.do === 'delete') onDelete(concerned);
    else if (intent.do === 'copy') void (concerned.length > 0 && actions.copy(concerned, 'citation'));
    else actions.notice?.undo?.();
  };

  return (
    <section className="list" aria-label={t('collection_list_label')} data-listed={shown.view.q} aria-busy={viewHash({ ...shown.view, clip: view.clip }) !== viewHash(view)}>
      <ListHead listed={ids.length} of={overview[shown.view.list]} similar={shown.similar} marked={marked.length} onUnmark={fromBar(() => changeSelection(() => NOTHING))}>
        {marked.length > 0 ? (
          <MarkedTools
            count={marked.length}
            inTrash={inTrash}
            onCopy={(form) => void actions.copy(marked, form)}
            onExport={(format) => void actions.exportAs(marked, format)}
            onTag={() => onAsk({ ask: 'tags', ids: marked, common: commonTags(rows.filter(({ id }) => selection.marked.has(id))) })}
            onName={() => onAsk({ ask: 'speaker', ids: marked, speaker: commonSpeaker(rows.filter(({ id }) => selection.marked.has(id))) })}
            onDelete={fromBar(() => onDelete(marked))}
            onRestore={fromBar(() => onRestore(marked))}
            onPurge={() => onAsk({ ask: 'purge', ids: marked })}
            onMarkAll={() => changeSelection(() => markAll(ids))}
          />
        ) : (
          <ListTools view={view} listed={ids.length} onSort={(sort) => changeView({ sort })} onEmptyTrash={() => onAsk({ ask: 'purge', ids })} />
        )}
      </ListHead>
      <ViewChips view={view} onChange={(change) => fromBar(() => changeView({ ...change, clip: null }))()} />
      {rows.length === 0 ? (
        <ListEmpty view={shown.view} isEmpty={overview.all === 0} onImport={onImport} onClear={() => changeView({ ...EVERYTHING, list: view.list, sort: view.sort })} />
      ) : (
        <ClipList ref={ref} rows={rows} terms={shown.terms} open={view.clip} marked={selection.marked} colourOf={colourOf} onPress={press} onKey={key} />
      )}
    </section>
  );
}

/** The one speaker of all rows, to start a correction from; the role only where all have the same. */
function commonSpeaker(rows: readonly { speaker: string | null; role: string | null }[]): Named | null {
  const [first] = rows;
  if (!first || first.speaker === null || rows.some(({ speaker }) => speaker !== first.speaker)) return null;
  return rows.some(({ role }) => role !== first.role) ? { name: first.speaker } : { name: first.speaker, role: first.role };
}

/** The tags that all rows have. */
function commonTags([first, ...others]: readonly { tags: string[] }[]): string[] {
  return first ? first.tags.filter((tag) => others.every(({ tags }) => tags.includes(tag))) : [];
}
