import { browser } from 'wxt/browser';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { t } from '../../lib/messages/strings.ts';
import { useKeys } from '../rooms/use-keys.ts';

/** The browser-level keys, in the order of a reader's day, with the names of their strings. */
const COMMANDS = [
  ['read-page', 'command_read'],
  ['next-quotation', 'command_next'],
  ['previous-quotation', 'command_previous'],
  ['save-quotation', 'command_save'],
  ['copy-quotation', 'command_copy'],
  ['open-panel', 'command_panel'],
  ['open-collection', 'command_collection'],
] as const;

/** Firefox from 137 on opens its own page of keys; Chrome's is an address. */
type FirefoxCommands = { openShortcutSettings?: () => Promise<void> };

/** The keys as they really are, and where they can be changed. */
export function Keys() {
  const keys = useKeys();
  if (!browser.commands) {
    return (
      <Section title={t('options_keys')}>
        <p className="options-quiet">{t('options_keys_absent')}</p>
      </Section>
    );
  }
  const openShortcutSettings = (browser.commands as FirefoxCommands).openShortcutSettings;
  const chrome = browser.sidePanel !== undefined;
  const open = () => void (openShortcutSettings ? openShortcutSettings() : browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
  return (
    <Section title={t('options_keys')} text={t('options_keys_text')}>
      <table className="options-keys">
        <thead>
          <tr>
            <th scope="col">{t('options_key_command')}</th>
            <th scope="col">{t('options_key_binding')}</th>
          </tr>
        </thead>
        <tbody>
          {COMMANDS.map(([command, text]) => (
            <tr key={command}>
              <td>{t(text)}</td>
              <td>{keys[command] ? <kbd>{keys[command]}</kbd> : t('options_keys_none')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {chrome || openShortcutSettings ? (
        <div className="options-row">
          <Button onPress={open}>{t('options_keys_change')}</Button>
        </div>
      ) : (
        <p className="options-quiet">{t('options_keys_firefox')}</p>
      )}
    </Section>
  );
}
