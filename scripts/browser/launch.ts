/** Starts a real browser with a built extension. Used by the demo, by `npm run read` and by the browser tests. */
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { findBrowser } from '../setup/browsers.mjs';

export type Launched = {
  browser: Browser;
  /** Where the extension's pages are: `chrome-extension://ID` or `moz-extension://UUID`, without a slash at the end. */
  origin: string;
  /** What the browser calls the extension. */
  id: string;
};

export type LaunchSettings = {
  /** Folder of an unpacked build. */
  extension: string;
  headless: boolean;
  /** Profile folder to keep; one of its own that is deleted at the end where it is missing. */
  profile?: string;
  /** `host:port` of a proxy for everything but this machine. */
  proxy?: string;
  width?: number;
  height?: number;
  /** More command line arguments. */
  args?: string[];
};

/** Firefox gives each profile a random UUID for an extension; with a fixed one we know where its pages are. */
const FIREFOX_UUID = '5a1dbe00-0000-4000-8000-000000000001';
const GECKO_ID = 'saidby@saidby.org';

/** No connections of the browser's own, no questions at the start. */
const QUIET_CHROMIUM = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--password-store=basic',
];

/** Firefox's preferences to the same end, and host permissions of the manifest granted at installation. */
const QUIET_FIREFOX = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
  'extensions.originControls.grantByDefault': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'services.settings.server': 'http://localhost:9/',
};

/** Frames a second that Firefox draws where nobody sees them: drawing all of them takes an eighth of the browser tests' work. */
const UNSEEN_FRAMES = 20;

function executable(kind: 'chromium' | 'firefox'): string {
  const found = findBrowser(kind);
  if (found === null) throw new Error(`No ${kind} on this machine; npm run demo and npm test install one or say how.`);
  return found;
}

/**
 * Chrome, Chromium or Edge. The extension is loaded over the pipe, which the branded builds take too (they ignore
 * `--load-extension` since version 137). The sandbox stays on unless we are root, where Chromium does not start with it.
 */
export async function launchChromium(settings: LaunchSettings): Promise<Launched> {
  const { width = 1280, height = 900 } = settings;
  const options: LaunchOptions = {
    executablePath: executable('chromium'),
    headless: settings.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: settings.headless ? { width, height } : null,
    userDataDir: settings.profile,
    protocolTimeout: 180_000,
    args: [
      ...QUIET_CHROMIUM,
      `--window-size=${width},${height}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(settings.proxy ? [`--proxy-server=http://${settings.proxy}`] : []),
      ...(settings.args ?? []),
    ],
  };
  const browser = await puppeteer.launch(options);
  const id = await browser.installExtension(settings.extension);
  return { browser, id, origin: `chrome-extension://${id}` };
}

/** Firefox over WebDriver BiDi, with the right to reach its own window (the toolbar and the sidebar are there). */
export async function launchFirefox(settings: LaunchSettings): Promise<Launched> {
  const { width = 1280, height = 900 } = settings;
  const [proxyHost, proxyPort] = settings.proxy?.split(':') ?? [];
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable('firefox'),
    headless: settings.headless,
    defaultViewport: settings.headless ? { width, height } : null,
    userDataDir: settings.profile,
    protocolTimeout: 180_000,
    extraPrefsFirefox: {
      ...QUIET_FIREFOX,
      ...(settings.headless ? { 'layout.frame_rate': UNSEEN_FRAMES } : {}),
      ...(proxyHost
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': proxyHost,
            'network.proxy.http_port': Number(proxyPort),
            'network.proxy.ssl': proxyHost,
            'network.proxy.ssl_port': Number(proxyPort),
          }
        : {}),
    },
    args: ['--remote-allow-system-access', ...(settings.args ?? [])],
  });
  const id = await browser.installExtension(settings.extension);
  return { browser, id, origin: `moz-extension://${FIREFOX_UUID}` };
}

/**
 * Starts and ends Firefox once on an empty folder. On a copy of this profile it starts in two thirds of the time: it need not make
 * its databases again, nor compile its own scripts. No extension has been in it.
 */
export async function makeFirefoxProfile(folder: string): Promise<void> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: executable('firefox'), headless: true, userDataDir: folder, extraPrefsFirefox: QUIET_FIREFOX });
  await browser.close();
}

/**
 * Waits for the welcome page, which the extension opens once when it is installed. It comes to the front, so what is done before it
 * is there (a popup opened, say) would be disturbed. Gives up without a word after ten seconds.
 */
export async function welcomed({ browser, origin }: Launched): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    for (const page of await browser.pages()) {
      // Puppeteer knows no addresses of Firefox's extension pages; the page itself does.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.startsWith(`${origin}/welcome.html`)) return;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}
