import { useEffect, useRef } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '../../components/Button.tsx';
import { t } from '../../lib/messages/strings.ts';
import { openPanel } from '../rooms/open.ts';
import { useKeys } from '../rooms/use-keys.ts';
import { startPractice } from './practice-reader.ts';

const PARAGRAPHS = ['practice_1', 'practice_2', 'practice_3', 'practice_4', 'practice_5'] as const;
const STEPS = ['welcome_step_card', 'welcome_step_lines', 'welcome_step_save', 'welcome_step_change'] as const;

/** An article of our own with the reader at work in it, and what can be tried. */
export function Practice() {
  useEffect(startPractice, []);
  const nextKey = useKeys()['next-quotation'];
  return (
    <section className="practice" aria-labelledby="practice-title">
      <div className="practice-steps">
        <h2 id="practice-title">{t('welcome_try')}</h2>
        <p>{t('welcome_try_text')}</p>
        <ol>
          {STEPS.map((step) => (
            <li key={step}>
              {t(step)} {step === 'welcome_step_card' && nextKey && t('welcome_step_key', nextKey)}
            </li>
          ))}
          <li>
            {t('welcome_step_panel')} <PanelButton />
          </li>
        </ol>
      </div>
      <article className="practice-article">
        <h3>{t('practice_headline')}</h3>
        <p className="practice-standfirst">{t('practice_standfirst')}</p>
        <p className="practice-byline">{t('practice_byline')}</p>
        {PARAGRAPHS.map((paragraph) => (
          <p key={paragraph}>{t(paragraph)}</p>
        ))}
      </article>
    </section>
  );
}

/** The window has to be known before the press: opening waits for nothing. */
function PanelButton() {
  const here = useRef<{ id?: number; windowId?: number }>({});
  useEffect(() => void browser.tabs.getCurrent().then((tab) => (here.current = tab ?? {})), []);
  return (
    <Button icon="panel" onPress={() => void openPanel(here.current)}>
      {t('welcome_open_panel')}
    </Button>
  );
}
