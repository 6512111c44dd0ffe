import { describe, expect, test, vi } from 'vitest';
import { bothBrowsers, PATIENCE, useSaidby } from './harness/index.ts';

describe.each(bothBrowsers)('what leaves the machine, in %s', (browser) => {
  const saidby = useSaidby({ browser });

  test('a request by a page is seen by the recorder, so one by the extension would be', async () => {
    const page = await saidby.open(saidby.server.put('/asks.html', '<!doctype html><title>Asks</title><img src="http://elsewhere.example/pixel.png">'));
    await vi.waitFor(() => expect(saidby.recorder.requests()).toContain('http://elsewhere.example/pixel.png'), PATIENCE);
    await page.close();
    saidby.recorder.forget();
  });

  test('the extension cannot connect from its own pages', async () => {
    const room = await saidby.driver();
    const outcome = await room.evaluate(() =>
      fetch('http://elsewhere.example/').then(
        () => 'connected',
        (error: unknown) => String(error),
      ),
    );
    expect(outcome).toContain('TypeError');
    expect(saidby.recorder.requests()).toEqual([]);
    saidby.errors.splice(0);
  });

  test('nor send a form from them', async () => {
    const room = await saidby.room('options.html');
    const forbidden = room.evaluate(() => {
      const form = document.createElement('form');
      form.action = 'http://elsewhere.example/';
      form.target = '_blank';
      document.body.append(form);
      return new Promise((resolve) => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
        try {
          form.submit();
        } catch {
          // Firefox throws; it tells of the violation all the same.
        }
      });
    });
    expect(await forbidden).toBe('form-action');
    expect(saidby.recorder.requests()).toEqual([]);
    saidby.errors.splice(0);
  });
});
