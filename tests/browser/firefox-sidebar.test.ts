import { describe, expect, test, vi } from 'vitest';
import { openFirefoxSidebar, PATIENCE, sidebarAddress, useSaidby } from './harness/index.ts';

describe('the sidebar in Firefox', () => {
  const saidby = useSaidby({ browser: 'firefox' });

  test('shows the side panel beside the page', async () => {
    const { state } = await saidby.openAndRead('sample-article.html');
    expect(state.status).toBe('read');
    await openFirefoxSidebar(saidby.browser, saidby.extensionId);
    await vi.waitFor(async () => expect(await sidebarAddress(saidby.browser)).toBe(`${saidby.origin}/sidepanel.html`), PATIENCE);
  });
});
