import { browser } from 'wxt/browser';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { Switch } from '../../components/Switch.tsx';
import { ALL_SITES } from '../../lib/messages/sites.ts';
import { t } from '../../lib/messages/strings.ts';
import { useGrantedSites } from '../rooms/use-granted-sites.ts';
import { useSettings } from '../rooms/use-settings.ts';

/** Where Saidby reads by itself: all sites, each site by name, and the exceptions. */
export function Sites() {
  const { all, sites } = useGrantedSites();
  const [settings, change] = useSettings();
  const paused = settings?.pausedHosts ?? [];
  // Asked for first thing in the handler: browsers grant nothing later.
  const allow = (on: boolean) => void (on ? browser.permissions.request({ origins: ALL_SITES }) : browser.permissions.remove({ origins: ALL_SITES }));
  return (
    <Section title={t('options_reading')} text={t('options_reading_text')}>
      <Switch isSelected={all} onChange={allow} hint={t('options_all_hint')}>
        {t('options_all')}
      </Switch>
      <div>
        <h3>{t('options_sites')}</h3>
        {sites.length === 0 && <p className="options-quiet">{t('options_sites_none')}</p>}
        {sites.length > 0 && (
          <ul className="options-list">
            {sites.map(({ host, patterns, fixed }) => (
              <li key={host}>
                <span>{host}</span>
                {fixed ? (
                  <small>{t('options_builtin')}</small>
                ) : (
                  <Button look="bare" aria-label={t('options_remove_label', host)} onPress={() => void browser.permissions.remove({ origins: patterns })}>
                    {t('options_remove')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      {paused.length > 0 && (
        <div>
          <h3>{t('options_paused')}</h3>
          <ul className="options-list">
            {paused.map((host) => (
              <li key={host}>
                <span>{host}</span>
                <Button look="bare" aria-label={t('options_resume_label', host)} onPress={() => change({ pausedHosts: paused.filter((entry) => entry !== host) })}>
                  {t('options_resume')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
