import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { sitePatterns } from '../../lib/messages/sites.ts';
import { AccessChoice } from '../rooms/AccessChoice.tsx';
import { hasPanel } from '../rooms/open.ts';
import { announcementOf, hostOf, readLabel, situationOf, wordsFor } from '../rooms/page-words.ts';
import { PageQuotations } from '../rooms/PageQuotations.tsx';
import { useKeys } from '../rooms/use-keys.ts';
import { usePage } from '../rooms/use-page.ts';
import { PopupLinks } from './PopupLinks.tsx';
import './Popup.css';

/** The popup: what Saidby sees here, reading it now or always, the way to the other rooms. Without a side panel, that too. */
export function Popup() {
  const { page, readNow } = usePage({ isPopup: true });
  const keys = useKeys();
  const [said, setSaid] = useState('');
  const situation = situationOf(page);
  const { title, text } = wordsFor(page);
  const label = readLabel(situation);
  const isSite = page !== null && situation !== 'restricted' && sitePatterns(page.url).length > 0;
  return (
    <main className="popup" data-situation={situation}>
      <header>
        <h1>{title}</h1>
        <p dir="auto">{situation === 'read' ? hostOf(page!.url) : text}</p>
      </header>
      {situation === 'reading' && <div className="popup-busy" aria-hidden="true" />}
      {label && (
        <Button look={situation === 'idle' ? 'main' : 'plain'} wide keys={keys['read-page']} onPress={() => void readNow()}>
          {label}
        </Button>
      )}
      {isSite && <AccessChoice url={page.url} onGranted={() => void readNow()} />}
      {situation === 'read' && page?.state && !hasPanel() && (
        <section className="popup-quotations">
          <PageQuotations tab={page.tab} page={page.state} onSaid={setSaid} />
        </section>
      )}
      <PopupLinks page={page} panelKey={keys['open-panel']} onSaid={setSaid} />
      <p className="visually-hidden" role="status">
        {said || announcementOf(page)}
      </p>
    </main>
  );
}
