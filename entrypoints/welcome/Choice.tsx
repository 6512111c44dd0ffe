import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Form } from 'react-aria-components';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { ALL_SITES } from '../../lib/messages/sites.ts';
import { t } from '../../lib/messages/strings.ts';
import { useGrantedSites } from '../rooms/use-granted-sites.ts';
import { readSites } from './sites.ts';

/** When Saidby should read: on click (nothing to do), on sites that are named, everywhere. Each asks the browser in place. */
export function Choice() {
  const granted = useGrantedSites();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [said, setSaid] = useState('');
  const own = granted.sites.filter((site) => !site.fixed);
  const say = (asked: Promise<boolean>) => void asked.catch(() => false).then((done) => setSaid(t(done ? 'welcome_granted' : 'welcome_refused')));

  const allowSites = () => {
    const { patterns, bad } = readSites(typed);
    setError(bad === null ? undefined : t('welcome_sites_bad', bad));
    if (patterns && patterns.length > 0) say(browser.permissions.request({ origins: patterns }));
  };
  const takeBack = () => {
    const origins = [...(granted.all ? ALL_SITES : []), ...own.flatMap((site) => site.patterns)];
    void browser.permissions.remove({ origins }).then(() => setSaid(t('welcome_taken_back')));
  };
  const onClickOnly = !granted.all && own.length === 0;

  return (
    <section className="choice" aria-labelledby="choice-title">
      <h2 id="choice-title">{t('welcome_choice')}</h2>
      <p>{t('welcome_choice_text')}</p>
      <div className="choices">
        <section data-on={onClickOnly || undefined}>
          <h3 id="choice-click">{t('welcome_click')}</h3>
          <p>{t('welcome_click_text')}</p>
          {onClickOnly ? (
            <On />
          ) : (
            <Button aria-describedby="choice-click" onPress={takeBack}>
              {t('options_remove')}
            </Button>
          )}
        </section>
        <section data-on={(own.length > 0 && !granted.all) || undefined}>
          <h3 id="choice-sites">{t('welcome_sites')}</h3>
          <p>{t('welcome_sites_text')}</p>
          <Form
            onSubmit={(event) => {
              event.preventDefault();
              allowSites();
            }}
          >
            <TextField
              label={t('welcome_sites_field')}
              labelHidden
              hint={t('welcome_sites_hint')}
              value={typed}
              onChange={setTyped}
              error={error}
              spellCheck="false"
              inputMode="url"
            />
            <Button aria-describedby="choice-sites" type="submit" isDisabled={typed.trim() === ''}>
              {t('welcome_allow')}
            </Button>
          </Form>
          {own.length > 0 && <p className="choice-hosts">{own.map(({ host }) => host).join(', ')}</p>}
        </section>
        <section data-on={granted.all || undefined}>
          <h3 id="choice-all">{t('welcome_all')}</h3>
          <p>{t('welcome_all_text')}</p>
          {granted.all ? (
            <On />
          ) : (
            <Button aria-describedby="choice-all" onPress={() => say(browser.permissions.request({ origins: ALL_SITES }))}>
              {t('welcome_allow')}
            </Button>
          )}
        </section>
      </div>
      <p className="choice-said" role="status">
        {said}
      </p>
    </section>
  );
}

function On() {
  return <span className="choice-on">{t('welcome_on')}</span>;
}
