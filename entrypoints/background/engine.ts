import type { Article } from '../../lib/page/types.ts';
import type { Reading } from '../../lib/attribution/types.ts';
import type { Snapshot } from '../../lib/page/snapshot-schema.ts';

/** Until extractor, engine and highlight sheet stand in the tree: whichever is there is used, else the plainest of its kind. */
const parts = import.meta.glob(['../../lib/page/extract/index.ts', '../../lib/attribution/index.ts', '../../lib/highlight/index.ts'], { eager: true }) as Record<string, Record<string, unknown>>;
const part = (folder: string, name: string) => parts[`../../lib/${folder}/index.ts`]?.[name] as ((...args: unknown[]) => unknown) | undefined;

export async function readArticle(snapshot: Snapshot): Promise<Article | null> {
  const real = part('page/extract', 'readArticle');
  if (real) return (await real(snapshot)) as Article | null;
  const texts = snapshot.blocks.map((text, source) => ({ text, source })).filter(({ text }) => text.length > 40);
  if (texts.length === 0) return null;
  let at = 0;
  const blocks = texts.map(({ text, source }) => {
    const block = { start: at, end: at + text.length, kind: 'paragraph' as const, source };
    at = block.end + 2;
    return block;
  });
  const meta = { url: snapshot.url.replace(/#.*/, ''), canonicalUrl: null, headline: null, byline: null, publisher: null, published: null, language: 'en' };
  return { text: texts.map(({ text }) => text).join('\n\n'), blocks, meta };
}

export async function readQuotations(article: Article): Promise<Reading> {
  const real = part('attribution', 'readQuotations');
  if (real) return (await real(article.text, { language: article.meta.language, blocks: article.blocks })) as Reading;
  const attributions = [...article.text.matchAll(/“[^”]+”/g)].map((match) => ({
    quotation: { start: match.index, end: match.index + match[0].length, kind: 'direct' as const, speech: true, speechProbability: 1, closed: true, continues: null, inside: null },
    speaker: null,
    cue: null,
    why: null,
  }));
  return { language: 'en', attributions, people: [], engine: 'none' };
}

export function highlightSheet(prefix: string): string {
  const real = part('highlight', 'highlightSheet');
  return real ? (real(prefix) as string) : '';
}
