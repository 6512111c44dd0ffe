import type { Clip } from '../clip/schema.ts';

/** https://www.w3.org/TR/annotation-vocab/, the context that every Web Annotation names. */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * Clips as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/#collections), for other tools that annotate
 * the web: each an annotation of its page with the selectors by which the words are found again. The speaker is a body that
 * identifies, tags and note are bodies with the model's own purposes. `generated` is an ISO 8601 time in UTC, `uuid` a fresh
 * UUID: the model wants an id for the collection and its page.
 */
export function toWebAnnotation(clips: readonly Clip[], generated: string, uuid: string): string {
  const id = `urn:uuid:${uuid}`;
  const collection = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: 'Saidby',
    generated,
    total: clips.length,
    first: { id: `${id}#1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items: clips.map(annotation) },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotation({ id, speaker, tags, note, saved, updated, article, selectors: [quote, position] }: Clip) {
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: 'highlighting',
    created: saved,
    modified: updated,
    body: [
      ...(speaker ? [textual('identifying', speaker.name)] : []),
      ...(speaker?.role ? [textual('describing', speaker.role)] : []),
      ...tags.map((tag) => textual('tagging', tag)),
      ...(note.trim() ? [textual('commenting', note)] : []),
    ],
    target: { source: article.url, selector: [quote, position] },
  };
}

function textual(purpose: string, value: string) {
  return { type: 'TextualBody', purpose, format: 'text/plain', value };
}
