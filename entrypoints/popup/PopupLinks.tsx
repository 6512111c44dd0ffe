import { useState } from 'react';
import { RowButton } from '../../components/RowButton.tsx';
import { askReader } from '../../lib/messages/send.ts';
import { t, tCount } from '../../lib/messages/strings.ts';
import { useClipCount } from '../rooms/collection.ts';
import { hasPanel, openPage, openPanel } from '../rooms/open.ts';
import { situationOf } from '../rooms/page-words.ts';
import type { SeenPage } from '../rooms/use-page.ts';

type Props = { page: SeenPage | null; panelKey: string | undefined; onSaid: (text: string) => void };

/** Where one can go from the popup. It closes behind whoever goes. */
export function PopupLinks({ page, panelKey, onSaid }: Props) {
  const kept = useClipCount();
  const [failed, setFailed] = useState(false);
  const leave = (going: Promise<void>) =>
    void going.then(
      () => window.close(),
      (error: unknown) => {
        console.warn('Saidby:', error);
        setFailed(true);
      },
    );
  const hide = (tab: number) => askReader(tab, 'off', {}).then(() => onSaid(t('popup_hidden')));
  const situation = situationOf(page);
  return (
    <nav className="popup-links">
      {page && hasPanel() && situation !== 'restricted' && situation !== 'closed' && (
        <RowButton detail={panelKey} onPress={() => leave(openPanel({ id: page.tab, windowId: page.windowId }))}>
          {t('popup_panel')}
        </RowButton>
      )}
      {page && situation === 'read' && <RowButton onPress={() => leave(hide(page.tab))}>{t('popup_hide')}</RowButton>}
      <RowButton detail={kept === undefined ? undefined : tCount('clips', kept)} onPress={() => leave(openPage('collection'))}>
        {t('popup_collection')}
      </RowButton>
      <RowButton onPress={() => leave(openPage('options'))}>{t('popup_options')}</RowButton>
      <p role="alert" hidden={!failed}>
        {failed && t('collection_failed')}
      </p>
    </nav>
  );
}
