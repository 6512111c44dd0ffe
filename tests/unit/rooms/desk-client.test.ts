import { expect, test, vi } from 'vitest';
import { DeskClient } from '../../../entrypoints/collection/desk-client.ts';
import { EVERYTHING } from '../../../lib/collection/search/index.ts';

test('a collection that is opened again is asked for the view that the page shows', () => {
  const posted: unknown[] = [];
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      postMessage = (message: unknown) => posted.push(message);
      terminate = () => posted.push('ended');
    },
  );
  const desk = new DeskClient();
  const narrowed = { kind: 'view', view: { ...EVERYTHING, speaker: 'Amina Okafor' } };
  desk.show(narrowed.view);
  desk.restart();
  expect(posted).toEqual([narrowed, 'ended', narrowed]);
  vi.unstubAllGlobals();
});
