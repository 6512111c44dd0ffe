import { Button } from '../../components/Button.tsx';
import { t } from '../../lib/messages/strings.ts';
import { openPage } from '../rooms/open.ts';
import { Choice } from './Choice.tsx';
import { Picture } from './Picture.tsx';
import { Practice } from './Practice.tsx';
import './Welcome.css';

/** Shown once, after the installation: what Saidby does, an article to try it on, and the one choice. Asks for nothing by itself. */
export function Welcome() {
  return (
    <main className="welcome">
      <header className="welcome-head">
        <div>
          <p className="welcome-name">{t('ext_name')}</p>
          <h1>{t('welcome_claim')}</h1>
          <p>{t('welcome_first')}</p>
          <p>{t('welcome_second')}</p>
          <p>{t('welcome_third')}</p>
        </div>
        <Picture label={t('welcome_picture')} />
      </header>
      <Practice />
      <Choice />
      <footer className="welcome-foot">
        <Button look="main" onPress={() => void openPage('collection')}>
          {t('welcome_done')}
        </Button>
        <Button look="bare" onPress={() => void openPage('options')}>
          {t('popup_options')}
        </Button>
      </footer>
    </main>
  );
}
