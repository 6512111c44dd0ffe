import { browser } from 'wxt/browser';
import changelog from '../../CHANGELOG.md?raw';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { t } from '../../lib/messages/strings.ts';
import { openPage } from '../rooms/open.ts';
import { readChangelog } from './changelog.ts';

const releases = readChangelog(changelog);

/** Which version this is, what has changed, what it does not do. */
export function About() {
  return (
    <Section title={t('options_about')} text={t('options_version', browser.runtime.getManifest().version)}>
      <p className="options-quiet">{t('options_privacy')}</p>
      <details className="changes">
        <summary>{t('options_changes')}</summary>
        {/* Written in English, whatever the reader's language. */}
        <div lang="en" dir="ltr">
          {releases.map(({ version, changes }) => (
            <section key={version}>
              <h3>{version}</h3>
              <ul>
                {changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </details>
      <div className="options-row">
        <Button onPress={() => void openPage('welcome')}>{t('options_welcome')}</Button>
      </div>
    </Section>
  );
}
