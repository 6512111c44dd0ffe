import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ExportButton } from '../../components/collection/CopyAndExport.tsx';
import { Filters } from '../../components/collection/Filters.tsx';
import { ImportDialog } from '../../components/collection/ImportDialog.tsx';
import { ListEmpty } from '../../components/collection/ListEmpty.tsx';
import { SearchBox } from '../../components/collection/SearchBox.tsx';
import { Toast } from '../../components/collection/Toast.tsx';
import { EVERYTHING, NOTHING, isNarrowed, remaining, viewHash } from '../../lib/collection/search/index.ts';
import { SPEAKER_COLOURS } from '../../lib/highlight/index.ts';
import { t, tCount } from '../../lib/messages/strings.ts';
import { ClipPane } from './ClipPane.tsx';
import { Dialogs, type Question } from './Dialogs.tsx';
import { ListPane } from './ListPane.tsx';
import { useActions } from './use-actions.ts';
import { useDesk } from './use-desk.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useImport } from './use-import.ts';
import { useMarks } from './use-marks.ts';
import { useView } from './use-view.ts';
import './collection.css';

const NO_IDS: string[] = [];

/** The collection: filters, list, the clip that is open. */
export function CollectionPage() {
  const [view, changeView] = useView();
  const { shown, failed, retry } = useDesk(view);
  const ids = shown?.ids ?? NO_IDS;
  const [selection, changeSelection] = useMarks(ids);
  const actions = useActions();
  const { forget } = actions;
  const importing = useImport();
  const [question, setQuestion] = useState<Question | null>(null);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const toggle = useRef<HTMLSpanElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLElement>(null);
  const isOver = useFileDrop(importing.start);
  const chooseFile = useCallback(() => file.current?.click(), []);
  /** What goes with a press on it leaves the focus to the list, not to nobody. */
  const closeNotice = useCallback(() => {
    if (document.activeElement?.closest('.toast')) list.current?.focus();
    forget();
  }, [forget]);

  const colours = shown?.overview.colours;
  const colourOf = useCallback((speaker: string | null) => (speaker === null ? null : (colours?.get(speaker) ?? SPEAKER_COLOURS)), [colours]);
  const exported = selection.marked.size > 0 ? ids.filter((id) => selection.marked.has(id)) : ids;
  const isBlank = shown !== null && shown.overview.all + shown.overview.trash === 0 && viewHash(view) === viewHash(EVERYTHING);

  /** These leave the list: on to the clip that comes next. */
  const leave = (which: string[]) => {
    if (view.clip !== null && which.includes(view.clip)) changeView({ clip: remaining(ids, which, view.clip) }, 'same');
    changeSelection(() => NOTHING);
  };
  const trash = (which: string[]) => {
    leave(which);
    void actions.trash(which);
  };
  const restore = (which: string[]) => {
    if (view.list === 'trash') leave(which);
    void actions.restore(which);
  };
  const purge = (which: string[]) => {
    leave(which);
    void actions.purge(which);
  };
  /** Into the trash; out of it only once the reader has said so. */
  const remove = (which: string[]) => {
    if (which.length === 0) return;
    if (view.list === 'trash') setQuestion({ ask: 'purge', ids: which });
    else trash(which);
  };

  /** Where the filters stand above the list, they go; the focus goes to what they narrowed, or back to where they were opened. */
  const leaveFilters = (how: 'chosen' | 'left') => {
    if (!filtersOpen) return;
    flushSync(() => setFiltersOpen(false));
    if (how === 'chosen') list.current?.focus();
    else toggle.current?.querySelector('button')?.focus();
  };

  return (
    <div className="collection" data-open={view.clip !== null || undefined} data-filters={filtersOpen || undefined}>
      <header className="collection-head">
        <h1>
          <img src="/icon/32.png" alt="" width="22" height="22" />
          <span>{t('ext_name')}</span>
          <span className="visually-hidden">{t('collection_title')}</span>
        </h1>
        <SearchBox value={view.q} onChange={(q) => changeView({ q, clip: null }, 'same')} onDown={() => list.current?.focus()} />
        <div className="collection-acts">
          <span ref={toggle} className="collection-toggle">
            <Button icon="filter" aria-expanded={filtersOpen} onPress={() => setFiltersOpen(!filtersOpen)}>
              {t('collection_filters')}
            </Button>
          </span>
          <Button icon="upload" onPress={chooseFile}>
            {t('import_button')}
          </Button>
          <ExportButton
            label={exported.length === 0 ? t('export_button') : tCount('export_some', exported.length)}
            isDisabled={exported.length === 0}
            onExport={(format) => void actions.exportAs(exported, format)}
          />
        </div>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          multiple
          hidden
          data-import
          onChange={(event) => {
            void importing.start([...(event.target.files ?? [])]);
            // The same file may be chosen again once it has been mended.
            event.target.value = '';
          }}
        />
      </header>
      {failed ? (
        <main className="collection-whole">
          <EmptyState icon="warn" title={t('collection_error_title')} text={t('collection_error_text')}>
            <Button look="main" onPress={retry}>
              {t('collection_retry')}
            </Button>
          </EmptyState>
        </main>
      ) : !shown ? (
        <main className="collection-whole" aria-busy="true">
          <p className="collection-loading">{t('collection_loading')}</p>
        </main>
      ) : isBlank ? (
        <main className="collection-whole">
          <ListEmpty view={view} isEmpty onImport={chooseFile} />
        </main>
      ) : (
        // One landmark for all three: on a phone only one of them is there.
        <main className="collection-body">
          <Filters
            view={view}
            overview={shown.overview}
            facets={shown.facets}
            colourOf={colourOf}
            onChange={(change) => changeView({ ...change, clip: null })}
            onLeave={leaveFilters}
          />
          <ListPane
            ref={list}
            view={view}
            shown={shown}
            selection={selection}
            actions={actions}
            colourOf={colourOf}
            changeView={changeView}
            changeSelection={changeSelection}
            onAsk={setQuestion}
            onDelete={remove}
            onRestore={restore}
            onImport={chooseFile}
            onEnter={() => detail.current?.focus()}
          />
          <ClipPane
            ref={detail}
            id={view.clip}
            tags={shown.overview.tags}
            hasClips={ids.length > 0}
            actions={actions}
            colourOf={colourOf}
            onAsk={setQuestion}
            onDelete={trash}
            onRestore={restore}
            onBack={() => {
              flushSync(() => changeView({ clip: null }));
              list.current?.focus();
            }}
          />
        </main>
      )}
      {shown && question && <Dialogs question={question} overview={shown.overview} actions={actions} onPurge={purge} onClose={() => setQuestion(null)} />}
      {importing.state && (
        <ImportDialog
          state={importing.state}
          onCancel={() => {
            // What came in should be seen, whatever the list was narrowed to.
            if (importing.state?.step === 'done' && (isNarrowed(view) || view.list !== 'all')) changeView(EVERYTHING);
            importing.cancel();
          }}
          onAnother={() => {
            importing.cancel();
            chooseFile();
          }}
        />
      )}
      {isOver && <div className="collection-drop">{t('import_drop')}</div>}
      <Toast notice={actions.notice} onClose={closeNotice} />
    </div>
  );
}
