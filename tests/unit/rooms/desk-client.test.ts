import { afterEach, expect, test, vi } from 'vitest';
import { DeskClient } from '../../../entrypoints/collection/desk-client.ts';
import type { FromDesk } from '../../../entrypoints/collection/protocol.ts';
import { EVERYTHING } from '../../../lib/collection/search/index.ts';
import type { MarkdownWords } from '../../../lib/exchange/index.ts';

/** What the page said to its desk, and a desk to answer with. */
function startDesk() {
  const posted: unknown[] = [];
  const workers: EventTarget[] = [];
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      constructor() {
        super();
        workers.push(this);
      }
      postMessage = (message: unknown) => posted.push(message);
      terminate = () => posted.push('ended');
    },
  );
  const desk = new DeskClient();
  return { desk, posted, answer: (data: FromDesk) => workers.at(-1)!.dispatchEvent(new MessageEvent('message', { data })) };
}

afterEach(() => vi.unstubAllGlobals());

test('a collection that is opened again is asked for the view that the page shows', () => {
  const { desk, posted } = startDesk();
  const narrowed = { kind: 'view', view: { ...EVERYTHING, speaker: 'Amina Okafor' } };
  desk.show(narrowed.view);
  desk.restart();
  expect(posted).toEqual([narrowed, 'ended', narrowed]);
});

test('a file that could not be made fails, and nothing else does', async () => {
  const { desk, answer } = startDesk();
  const [file, clips] = [desk.files({ ids: ['a'], format: 'csv', words: {} as MarkdownWords, now: '' }), desk.clips(['a'])];
  answer({ kind: 'undone', job: 1, message: 'RangeError: Invalid string length' });
  answer({ kind: 'clips', job: 2, clips: [] });
  await expect(file).rejects.toThrow('Invalid string length');
  await expect(clips).resolves.toEqual([]);
  expect(desk.state().failed).toBe(false);
});

test('what has changed is shown with the list that it is in, never one without the other', () => {
  const { desk, answer } = startDesk();
  const seen: unknown[] = [];
  desk.subscribe(() => seen.push([desk.state().overview?.all, desk.state().listing?.order.length]));
  const overview = { all: 2, unknown: 0, trash: 0, people: [], tags: [], colours: new Map<string, number>() };
  const facets = { speakers: [], publishers: [], tags: [], months: [] };
  answer({ kind: 'rows', changes: [], overview, listing: { view: EVERYTHING, order: Uint32Array.of(0, 1), facets, terms: [], similar: false } });
  expect(seen).toEqual([[2, 2]]);
});

test('nobody waits for a desk that has failed', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { desk, answer } = startDesk();
  const clips = desk.clips(['a']);
  answer({ kind: 'failed', message: 'out of memory' });
  await expect(clips).rejects.toThrow();
});
