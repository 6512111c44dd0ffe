import type { Clip } from '../clip/schema.ts';
import { MAX_CLIPS, MAX_FILE_CHARACTERS } from './limits.ts';

/** Raised when the envelope changes; the clips in it carry `CLIP_VERSION`. */
export const FILE_VERSION = 1;
/** What the first field of a file of ours says. */
export const FILE_MARK = 'collection';

/**
 * Every key of the envelope and of a clip in the order in which it is written, so that the same clips give the same bytes and
 * two exports can be compared line by line. `JSON.stringify` writes no other keys; a test holds the list against the schema.
 */
const KEY_ORDER = [
  ...['saidby', 'exported', 'clips'],
  ...['id', 'version', 'key', 'exact', 'kind', 'speaker', 'name', 'role', 'confidence', 'basis'],
  ...['evidence', 'mention', 'cue', 'why', 'type', 'start', 'end', 'text', 'prefix', 'suffix'],
  ...['context', 'sentence', 'paragraph', 'article', 'headline', 'byline', 'publisher', 'published', 'language'],
  ...['url', 'canonicalUrl', 'textHash', 'selectors', 'saved', 'updated', 'deleted', 'tags', 'note'],
  ...['engine', 'corrected', 'origin'],
];

/**
 * A collection as JSON, without loss: `readImport` gives the same clips back. `exported` is an ISO 8601 time in UTC.
 * The text ends with a line break.
 */
export function toJson(clips: readonly Clip[], exported: string): string {
  return `${JSON.stringify({ saidby: FILE_MARK, version: FILE_VERSION, exported, clips }, KEY_ORDER, 2)}\n`;
}

/** The same as one text or, where that would be more than `readImport` takes in, as several that can each be imported by itself. */
export function toJsonFiles(clips: readonly Clip[], exported: string, most = { characters: MAX_FILE_CHARACTERS, clips: MAX_CLIPS }): string[] {
  const files: Clip[][] = [[]];
  const empty = toJson([], exported).length;
  let length = empty;
  for (const clip of clips) {
    const more = toJson([clip], exported).length - empty;
    if (files.at(-1)!.length > 0 && (length + more > most.characters || files.at(-1)!.length >= most.clips)) {
      files.push([]);
      length = empty;
    }
    files.at(-1)!.push(clip);
    length += more;
  }
  return files.map((some) => toJson(some, exported));
}
