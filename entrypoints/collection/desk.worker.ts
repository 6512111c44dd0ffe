/**
 * The worker that holds the desk: it follows the collection by a live query, so that neither reading ten thousand clips nor
 * searching them ever stops the page.
 */
import { liveQuery } from 'dexie';
import type { Clip } from '../../lib/clip/schema.ts';
import { openCollection } from '../../lib/collection/index.ts';
import { Desk, EVERYTHING } from '../../lib/collection/search/index.ts';
import { clipFiles } from '../rooms/clip-file.ts';
import type { FromDesk, ToDesk } from './protocol.ts';

const desk = new Desk();
let view = EVERYTHING;
let opened = false;

const say = (message: FromDesk, transfer: Transferable[] = []) => postMessage(message, { transfer });

function sayListing(): void {
  const listing = desk.list(view);
  say({ kind: 'listing', listing }, [listing.order.buffer]);
}

const collection = openCollection();
// Opened first, since a live query says nothing of a database that can't be.
collection.open().then(follow, fail);

function follow(): void {
  liveQuery(() => collection.clips.toArray()).subscribe({
    next(clips) {
      try {
        take(clips);
      } catch (error) {
        fail(error);
      }
    },
    error: fail,
  });
}

function take(clips: Clip[]): void {
  const changes = desk.update(clips);
  if (opened && changes.length === 0) return;
  opened = true;
  const listing = desk.list(view);
  say({ kind: 'rows', changes, overview: desk.overview(), listing }, [listing.order.buffer]);
  prepare();
}

/** Clips to index before messages are heard again: about 30 ms. */
const AT_ONCE = 200;
let preparing = false;

/** Readies the search while nothing is asked. */
function prepare(): void {
  if (preparing) return;
  preparing = true;
  const more = () => {
    preparing = desk.prepareSearch(AT_ONCE);
    if (preparing) setTimeout(more);
  };
  setTimeout(more);
}

/** The database can't be opened, or holds what is no clip. */
function fail(error: unknown): void {
  say({ kind: 'failed', message: String(error) });
}

addEventListener('message', ({ data }: MessageEvent<ToDesk>) => {
  if (data.kind === 'view') {
    view = data.view;
    if (opened) sayListing();
    return;
  }
  try {
    if (data.kind === 'export') say({ kind: 'exported', job: data.job, files: clipFiles(desk.clips(data.ids), data.format, data.words, data.now) });
    else say({ kind: 'clips', job: data.job, clips: desk.clips(data.ids) });
  } catch (error) {
    say({ kind: 'undone', job: data.job, message: String(error) });
  }
});
