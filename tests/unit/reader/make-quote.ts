import { markState } from '../../../lib/highlight/index.ts';
import type { Quote } from '../../../entrypoints/reader.content/state.ts';
import { attribution } from './make.ts';

let made = 0;

/** A quotation as the page shows it, from an attribution. */
export function quote(of: Parameters<typeof attribution>[0] = {}, change: Partial<Quote> = {}): Quote {
  const built = attribution(of);
  return { id: `t${++made}`, text: '“…”', state: markState(built.speaker, false), attribution: built, clip: null, origin: 'quotation', savedAs: null, ...change };
}
