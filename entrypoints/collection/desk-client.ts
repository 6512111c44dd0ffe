import type { Clip } from '../../lib/clip/schema.ts';
import type { Listing, Overview, Row, View } from '../../lib/collection/search/index.ts';
import type { FromDesk, ToDesk } from './protocol.ts';

/** The collection as the page has it now. `rows` by slot; `listing` is `null` until the first view has been listed. */
export type DeskState = { rows: readonly (Row | null)[]; overview: Overview | null; listing: Listing | null; failed: boolean };

type Job = Extract<FromDesk, { job: number }>;
type Waiting = { resolve: (answer: Job) => void; reject: (error: Error) => void };
type JobRequest = { kind: 'export' | 'clips' };

/** The page's end of the desk: keeps the table of rows, asks for views, hands out jobs. For `useSyncExternalStore`. */
export class DeskClient {
  #worker: Worker;
  #state: DeskState = { rows: [], overview: null, listing: null, failed: false };
  readonly #listeners = new Set<() => void>();
  readonly #jobs = new Map<number, Waiting>();
  #nextJob = 1;
  /** One view is asked at a time; what is typed meanwhile waits, and only the latest of it is asked. */
  #asked = false;
  #latest: View | null = null;
  #isWaiting = false;

  constructor() {
    this.#worker = this.#start();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly state = (): DeskState => this.#state;

  show(view: View): void {
    this.#latest = view;
    this.#isWaiting = true;
    if (!this.#asked) this.#askNext();
  }

  /** Clips in the order of `ids`; those that are gone are passed over. */
  async clips(ids: readonly string[]): Promise<Clip[]> {
    const answer = await this.#job({ kind: 'clips', ids: [...ids] });
    return answer.kind === 'clips' ? answer.clips : [];
  }

  async files(request: Omit<Extract<ToDesk, { kind: 'export' }>, 'job' | 'kind'>): Promise<Blob[]> {
    const answer = await this.#job({ kind: 'export', ...request });
    if (answer.kind !== 'exported') throw new Error('The desk gave no file.');
    return answer.files;
  }

  /** Opens the collection again after it could not be read. */
  restart(): void {
    this.#worker.terminate();
    this.#worker = this.#start();
    this.#set({ rows: [], overview: null, listing: null, failed: false });
    this.#asked = false;
    if (this.#latest) this.show(this.#latest);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FromDesk>) => this.#hear(data));
    worker.addEventListener('error', (event) => this.#hear({ kind: 'failed', message: event.message }));
    return worker;
  }

  #askNext(): void {
    if (!this.#latest || !this.#isWaiting) return;
    this.#asked = true;
    this.#isWaiting = false;
    this.#worker.postMessage({ kind: 'view', view: this.#latest } satisfies ToDesk);
  }

  #hear(message: FromDesk): void {
    if (message.kind === 'rows' || message.kind === 'listing') {
      this.#asked = false;
      this.#set({ ...this.#state, ...this.#changed(message), listing: message.listing });
      this.#askNext();
    } else if (message.kind === 'failed') {
      console.warn('Saidby: the collection can’t be read:', message.message);
      this.#set({ ...this.#state, failed: true });
      this.#giveUp();
    } else {
      const job = this.#jobs.get(message.job);
      this.#jobs.delete(message.job);
      if (message.kind === 'undone') job?.reject(new Error(message.message));
      else job?.resolve(message);
    }
  }

  #changed(message: Extract<FromDesk, { listing: unknown }>): Partial<DeskState> {
    if (message.kind === 'listing') return {};
    const rows = [...this.#state.rows];
    for (const { slot, row } of message.changes) rows[slot] = row;
    return { rows, overview: message.overview };
  }

  /** Nobody answers these any more. */
  #giveUp(): void {
    for (const { reject } of this.#jobs.values()) reject(new Error('The desk has failed.'));
    this.#jobs.clear();
  }

  #job(request: JobRequest & Record<string, unknown>): Promise<Job> {
    const job = this.#nextJob++;
    return new Promise((resolve, reject) => {
      this.#jobs.set(job, { resolve, reject });
      this.#worker.postMessage({ ...request, job });
    });
  }

  #set(state: DeskState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
