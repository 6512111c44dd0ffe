import { useState } from 'react';
import { announcementOf, situationOf, wordsFor } from '../rooms/page-words.ts';
import { PageQuotations } from '../rooms/PageQuotations.tsx';
import { PageSituation } from '../rooms/PageSituation.tsx';
import { useKeys } from '../rooms/use-keys.ts';
import { usePage } from '../rooms/use-page.ts';
import './Panel.css';

/** The side panel: the quotations of the tab beside it, by speaker. The way to everything on the page without seeing it. */
export function Panel() {
  const { page, readNow } = usePage();
  const keys = useKeys();
  const [said, setSaid] = useState('');
  const read = situationOf(page) === 'read';
  const { title, text } = wordsFor(page);
  const language = page?.state?.article?.language;
  return (
    <main className="panel">
      {read && (
        <header className="panel-head">
          <h1>{title}</h1>
          <p dir="auto" lang={language === 'und' ? undefined : language}>
            {text}
          </p>
        </header>
      )}
      {read && page?.state ? (
        <PageQuotations key={page.tab} tab={page.tab} page={page.state} onSaid={setSaid} />
      ) : (
        <PageSituation page={page} readKey={keys['read-page']} onRead={() => void readNow()} />
      )}
      <p className="visually-hidden" role="status">
        {said || announcementOf(page)}
      </p>
    </main>
  );
}
