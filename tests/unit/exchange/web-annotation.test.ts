import { expect, test } from 'vitest';
import { toWebAnnotation } from '../../../lib/exchange/index.ts';
import { clipOf } from '../../clips.ts';

const GENERATED = '2026-11-24T10:00:00.000Z';
const UUID = '00000000-0000-4000-8000-0000000000ff';

test('a clip is an annotation of its page, found again by the W3C selectors', () => {
  const clip = clipOf(1, { tags: ['budget'], note: 'Ask again.' });
  const { first, ...collection } = JSON.parse(toWebAnnotation([clip], GENERATED, UUID));
  const id = `urn:uuid:${UUID}`;
  expect(collection).toEqual({ '@context': 'http://www.w3.org/ns/anno.jsonld', id, type: 'AnnotationCollection', label: 'Saidby', generated: GENERATED, total: 1 });
  expect(first).toMatchObject({ id: `${id}#1`, type: 'AnnotationPage', partOf: id });
  expect(first.items).toEqual([
    {
      id: `urn:uuid:${clip.id}`,
      type: 'Annotation',
      motivation: 'highlighting',
      created: clip.saved,
      modified: clip.updated,
      body: [
        { type: 'TextualBody', purpose: 'identifying', format: 'text/plain', value: 'Amina Okafor' },
        { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: 'leader of the crews’ union' },
        { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'budget' },
        { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'Ask again.' },
      ],
      target: { source: clip.article.url, selector: clip.selectors },
    },
  ]);
});

test('what nobody knows or wrote has no body', () => {
  const { first } = JSON.parse(toWebAnnotation([clipOf(1, { speaker: null })], GENERATED, UUID));
  expect(first.items[0].body).toEqual([]);
});

test('no clips make an empty collection', () => {
  expect(JSON.parse(toWebAnnotation([], GENERATED, UUID))).toMatchObject({ total: 0, first: { items: [] } });
});
