import { t } from '../../lib/messages/strings.ts';
import { About } from './About.tsx';
import { Keys } from './Keys.tsx';
import { OnThePage } from './OnThePage.tsx';
import { Sites } from './Sites.tsx';
import { Stored } from './Stored.tsx';
import './Options.css';

/** The options, one below the other; each takes effect at once. */
export function Options() {
  return (
    <main className="options">
      <h1>{t('options_title')}</h1>
      <Sites />
      <OnThePage />
      <Keys />
      <Stored />
      <About />
    </main>
  );
}
