/** Tests of the built extension in a real browser: `const saidby = useSaidby({ browser: 'chromium' })` inside a `describe`. */
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { Saidby, type SaidbySettings } from './saidby.ts';

export { PATIENCE, Saidby, type SaidbySettings } from './saidby.ts';
export { axeFindings } from './axe.ts';
export { painted, pointAt, type Painted } from './highlights.ts';
export { answerFirefoxPrompt, chooseInFirefoxMenu, pressFirefoxKey } from './firefox-hands.ts';
export { openFirefoxSidebar, sidebarAddress } from './firefox-window.ts';
export { expectedOf, expectShown, type Expected } from './expected.ts';
export type { ShadowElement } from './shadow.ts';

/** For `describe.each`: what must hold in both. */
export const bothBrowsers = ['chromium', 'firefox'] as const;

/**
 * Starts a browser with the extension for the tests of this `describe`. After each test its pages are closed, and the test fails
 * if the extension threw or logged an error, or if anything was asked of a machine other than this one. What a test
 * that failed has kept is erased.
 */
export function useSaidby(settings: SaidbySettings): Saidby {
  const saidby = new Saidby(settings);
  beforeAll(() => saidby.start(), 120_000);
  afterEach(async ({ task }) => {
    await saidby.closePages();
    // Its second try begins where its first one did.
    if (task.result?.state === 'fail') await saidby.send('eraseAll', {});
    // As one text, since a list is shortened where the failure is reported.
    expect(saidby.errors.splice(0).join('\n'), 'errors of the extension').toBe('');
    expect(saidby.recorder.requests(), 'requests beyond this machine').toEqual([]);
    expect(
      saidby.server.requests.filter(({ origin }) => origin?.startsWith(saidby.origin)),
      'requests by the extension',
    ).toEqual([]);
  }, 60_000);
  afterAll(() => saidby.stop(), 60_000);
  return saidby;
}
