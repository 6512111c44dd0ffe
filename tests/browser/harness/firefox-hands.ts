import type { Browser } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-window.ts';

/** Globals of Firefox's window, as far as we use them to press keys, choose in menus and answer questions. */
type Keyboard = { beginInputTransactionForTests: (window: object) => boolean; keydown: (event: KeyboardEvent) => number; keyup: (event: KeyboardEvent) => number };
type XulPopup = HTMLElement & { state: string; activateItem: (item: Element) => void };
type FirefoxWindow = {
  Cc: Record<string, { createInstance: (type: unknown) => Keyboard } | undefined>;
  Ci: Record<string, unknown>;
  Services: { prefs: { setIntPref: (name: string, value: number) => void } };
  PopupNotifications: { panel: XulPopup };
  gBrowser: { selectedBrowser: HTMLElement };
};

/**
 * Presses Alt+Shift and a letter as a keyboard does: the page in front is asked first, then the browser. WebDriver's own keys go
 * to the page alone, and the extension's commands never see them.
 * @param letter A capital one.
 */
export const pressFirefoxKey = (browser: Browser, letter: string) =>
  inFirefoxWindow(
    browser,
    (capital) => {
      const { Cc, Ci, gBrowser } = globalThis as unknown as FirefoxWindow;
      const keyboard = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci['nsITextInputProcessor']);
      if (!keyboard?.beginInputTransactionForTests(globalThis)) throw new Error('there is no keyboard to press');
      const keys = [
        { key: 'Alt', code: 'AltLeft', keyCode: 18 },
        { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
        { key: capital, code: `Key${capital}`, keyCode: capital.charCodeAt(0) },
      ].map((key) => new KeyboardEvent('', key));
      gBrowser.selectedBrowser.focus();
      for (const key of keys) keyboard.keydown(key);
      for (const key of keys.reverse()) keyboard.keyup(key);
    },
    letter,
  );

/** Chooses the entry with this label in the context menu of the page, once that is open. Throws what there is where it is not. */
export const chooseInFirefoxMenu = (browser: Browser, label: string) =>
  inFirefoxWindow(
    browser,
    async (wanted) => {
      const menu = document.getElementById('contentAreaContextMenu') as unknown as XulPopup;
      if (menu.state !== 'open') await new Promise((opened) => menu.addEventListener('popupshown', opened, { once: true }));
      const entries = [...menu.querySelectorAll('menuitem:not([hidden])')];
      const entry = entries.find((item) => item.getAttribute('label') === wanted);
      if (!entry) throw new Error(`no ${wanted} among ${entries.map((item) => item.getAttribute('label')).join(', ')}`);
      menu.activateItem(entry);
    },
    label,
  );

/** Waits for Firefox to ask whether the extension may have more rights, answers by its button, and returns the question's words. */
export const answerFirefoxPrompt = (browser: Browser, answer: 'allow' | 'deny') =>
  inFirefoxWindow(
    browser,
    async (wanted) => {
      const { PopupNotifications, Services } = globalThis as unknown as FirefoxWindow;
      // A person is kept from pressing by mistake what has just appeared.
      Services.prefs.setIntPref('security.notification_enable_delay', 0);
      const { panel } = PopupNotifications;
      if (panel.state !== 'open') await new Promise((opened) => panel.addEventListener('popupshown', opened, { once: true }));
      const question = document.getElementById('addon-webext-permissions-notification');
      const text = question?.querySelector('popupnotificationcontent')?.textContent ?? '';
      const button = question?.querySelector<HTMLElement>(`.popup-notification-${wanted === 'allow' ? 'primary' : 'secondary'}-button`);
      if (!button) throw new Error('Firefox asks something else');
      const closed = new Promise((done) => panel.addEventListener('popuphidden', done, { once: true }));
      button.click();
      await closed;
      return text;
    },
    answer,
  );
