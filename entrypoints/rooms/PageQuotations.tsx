import { useEffect, useMemo, useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { ActionMenu, type Action } from '../../components/ActionMenu.tsx';
import { NameSpeaker } from '../../components/NameSpeaker.tsx';
import { TextField } from '../../components/TextField.tsx';
import { candidatesFor } from '../../lib/messages/candidates.ts';
import { t, tCount } from '../../lib/messages/strings.ts';
import type { PageState, ShownQuotation } from '../../lib/messages/page-state.ts';
import { bySpeaker } from './by-speaker.ts';
import { openPage } from './open.ts';
import { QuotationFooter } from './QuotationFooter.tsx';
import { QuotationList } from './QuotationList.tsx';
import { rowsOf } from './rows.ts';
import { useFocusBack } from './use-focus-back.ts';
import { useQuotations } from './use-quotations.ts';
import './PageQuotations.css';

/** A search field is worth its place from so many quotations on. */
const WORTH_SEARCHING = 6;

/**
 * The quotations of a page by speaker, with all that can be done about them: what the side panel is, and the popup on a phone.
 * `onSaid` is told what was just done, for the room's live region.
 */
export function PageQuotations({ tab, page, onSaid }: { tab: number; page: PageState; onSaid: (text: string) => void }) {
  const { goTo, save, unsave, copy, name, dismiss, said, undo, forget, exportAs } = useQuotations(tab);
  const [search, setSearch] = useState('');
  const [unknownFirst, setUnknownFirst] = useState(false);
  const [current, setCurrent] = useState<string | null>(null);
  const [naming, setNaming] = useState<string | null>(null);
  const [menu, setMenu] = useState<string | null>(null);
  const focusBack = useFocusBack(page);
  const menuButton = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    onSaid(said?.text ?? '');
    // What was done here is no news of the page that comes next.
    return () => onSaid('');
  }, [onSaid, said]);

  const groups = useMemo(() => bySpeaker(page), [page]);
  const rows = useMemo(() => rowsOf(groups, { search, unknownFirst }), [groups, search, unknownFirst]);
  const language = page.article?.language;
  const inMenu = page.quotations.find(({ id }) => id === menu);

  const named = (id: string) => {
    setNaming(null);
    focusBack(id);
  };
  const act = (action: string, quotation: ShownQuotation) => {
    if (action === 'go') goTo(quotation.id);
    if (action === 'copy') copy(quotation, page);
    // The menu gives focus back to its button as it closes; the field takes it after that.
    if (action === 'change') requestAnimationFrame(() => requestAnimationFrame(() => setNaming(quotation.id)));
    if (action === 'not') dismiss(quotation.id);
    if (action === 'show') void openPage('collection', `#/clip/${quotation.clip ?? ''}`);
  };

  return (
    <>
      {page.quotations.length >= WORTH_SEARCHING && (
        <div className="quotations-tools">
          <TextField label={t('panel_search')} labelHidden placeholder={t('panel_search')} value={search} onChange={setSearch} type="search" />
          {groups.length > 1 && groups.some(({ person }) => person === null) && (
            <ToggleButton className="quotations-toggle" isSelected={unknownFirst} onChange={setUnknownFirst}>
              {t('panel_unknown_first')}
            </ToggleButton>
          )}
        </div>
      )}
      <p className={rows.length === 0 ? 'quotations-nothing' : 'visually-hidden'} role="status">
        {search && (rows.length === 0 ? t('panel_search_none') : tCount('quotations', rows.filter(({ kind }) => kind === 'quotation').length))}
      </p>
      <QuotationList
        rows={rows}
        language={language === 'und' ? undefined : language}
        current={current}
        menu={menu}
        onGo={(id) => {
          setCurrent(id);
          goTo(id);
        }}
        onSave={(id, saved) => (saved ? unsave(id) : save([id]))}
        onMore={(id, button) => {
          menuButton.current = button;
          setMenu(id);
        }}
        below={({ quotation }) => {
          const { id, state } = quotation;
          if (naming === id)
            return <NameSpeaker people={candidatesFor(quotation, page.people, page.quotations)} onCancel={() => named(id)} onName={(speaker) => (named(id), name(id, speaker))} />;
          if (state !== 'unknown') return null;
          return (
            <button type="button" className="quotation-link" onClick={() => setNaming(id)}>
              {t('panel_name_speaker')}
            </button>
          );
        }}
      />
      {inMenu && (
        <ActionMenu label={t('panel_menu_label')} actions={actionsOn(inMenu)} beside={menuButton} onAction={(action) => act(action, inMenu)} onClose={() => setMenu(null)} />
      )}
      <QuotationFooter page={page} said={said} onUndo={undo} onForget={forget} onSaveAll={save} onExport={(format) => exportAs(format, page)} />
    </>
  );
}

function actionsOn({ clip, state }: ShownQuotation): Action[] {
  return [
    { id: 'go', icon: 'out', text: t('panel_go') },
    { id: 'copy', icon: 'copy', text: t('panel_copy') },
    { id: 'change', icon: 'pen', text: t(state === 'unknown' ? 'panel_name_speaker' : 'panel_change') },
    ...(clip ? [{ id: 'show', icon: 'collection', text: t('panel_show') } as const] : []),
    { id: 'not', icon: 'close', text: t('panel_not') },
  ];
}
