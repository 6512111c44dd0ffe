import type { Browser } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-window.ts';

/** Globals of Firefox's window, as far as private windows need them. */
type PrivateWindow = { gBrowser: { selectedTab: object; addTrustedTab: (url: string) => object } };
type Observer = (subject: unknown) => void;
type FirefoxWindow = {
  Services: { obs: { addObserver: (observer: Observer, topic: string) => void; removeObserver: (observer: Observer, topic: string) => void } };
  OpenBrowserWindow: (options: { private: boolean }) => PrivateWindow;
  ChromeUtils: {
    importESModule: (url: string) => {
      ExtensionPermissions: { add: (id: string, permissions: object) => Promise<void> };
      AddonManager: { getAddonByID: (id: string) => Promise<{ reload: () => Promise<void> }> };
    };
  };
};

/** What a reader does in the add-on's settings: "Run in Private Windows". The extension is started again. */
export const allowPrivateWindows = (browser: Browser, id: string) =>
  inFirefoxWindow(
    browser,
    async (extension) => {
      const { ChromeUtils } = globalThis as unknown as FirefoxWindow;
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add(extension, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(extension)).reload();
    },
    id,
  );

/** Opens an address in a new private window. */
export const openPrivateWindow = (browser: Browser, url: string) =>
  inFirefoxWindow(
    browser,
    async (address) => {
      const { OpenBrowserWindow, Services } = globalThis as unknown as FirefoxWindow;
      const READY = 'browser-delayed-startup-finished';
      const opened = OpenBrowserWindow({ private: true });
      await new Promise<void>((ready) => {
        const observer: Observer = (subject) => {
          if (subject !== opened) return;
          Services.obs.removeObserver(observer, READY);
          ready();
        };
        Services.obs.addObserver(observer, READY);
      });
      opened.gBrowser.selectedTab = opened.gBrowser.addTrustedTab(address);
    },
    url,
  );
