import { browser } from 'wxt/browser';
import { Section } from '../../components/Section.tsx';
import { SpeakerSwatch } from '../../components/SpeakerSwatch.tsx';
import { Switch } from '../../components/Switch.tsx';
import { SPEAKER_COLOURS } from '../../lib/highlight/index.ts';
import { t } from '../../lib/messages/strings.ts';
import { useSettings } from '../rooms/use-settings.ts';

const LINES = [
  { line: 'solid', text: 'options_line_stated' },
  { line: 'dashed', text: 'options_line_inferred' },
  { line: 'dotted', text: 'options_line_unknown' },
] as const;

/** What pages and the browser's own parts show, and what the marks mean. */
export function OnThePage() {
  const [settings, change] = useSettings();
  if (!settings) return null;
  return (
    <Section title={t('options_page')}>
      <div className="options-switches">
        <Switch isSelected={settings.pageKeys} onChange={(pageKeys) => change({ pageKeys })} hint={t('options_page_keys_hint')}>
          {t('options_page_keys')}
        </Switch>
        {browser.contextMenus && (
          <Switch isSelected={settings.contextMenu} onChange={(contextMenu) => change({ contextMenu })} hint={t('options_menu_hint')}>
            {t('options_menu')}
          </Switch>
        )}
        <Switch isSelected={settings.badge} onChange={(badge) => change({ badge })}>
          {t('options_badge')}
        </Switch>
      </div>
      <div>
        <h3>{t('options_marks')}</h3>
        <ul className="options-lines">
          {LINES.map(({ line, text }) => (
            <li key={line} data-line={line}>
              <b aria-hidden="true">“…”</b>
              {t(text)}
            </li>
          ))}
        </ul>
      </div>
      <div className="options-colours" aria-hidden="true">
        {Array.from({ length: SPEAKER_COLOURS }, (_, index) => (
          <SpeakerSwatch key={index} index={index} />
        ))}
      </div>
      <p className="options-quiet">{t('options_colours')}</p>
    </Section>
  );
}
