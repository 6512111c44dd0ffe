/**
 * What each extractor takes for the article, measured on labelled pages.
 *
 *     npx node scripts/bench/extractors.ts PAGES      a folder with html/ and labels/, as ../shared/pages
 *
 * For defuddle, Readability, both together, the whole page and what the extension reads: the share of labelled quotations that
 * the text holds, how many double-quoted spans it holds that carry no label, its characters, and milliseconds a page.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { keptByDefuddle, keptByReadability } from '../../lib/page/extract/extractors.ts';
import { readArticle } from '../../lib/page/extract/index.ts';
import { plainWords } from '../../lib/page/meta/plain-words.ts';
import { takeSnapshot, type Snapshot } from '../../lib/page/index.ts';
import { readPageFile } from '../read/page-files.ts';

const folder = process.argv[2];
if (!folder) throw new Error('usage: npx node scripts/bench/extractors.ts PAGES');

const kept: Record<string, (snapshot: Snapshot) => Iterable<number>> = {
  defuddle: ({ html }) => keptByDefuddle(html),
  Readability: ({ html }) => keptByReadability(html),
  both: ({ html }) => [...keptByDefuddle(html), ...keptByReadability(html)],
  'whole page': ({ blocks }) => blocks.keys(),
  'the extension': (snapshot) => readArticle(snapshot)?.blocks.map((block) => block.source) ?? [],
};

/** As the labels' own scorer compares: letters and digits without their accents. */
const comparable = (text: string) => plainWords(text.normalize('NFKD').replace(/\p{M}/gu, ''));

const pages = await Promise.all(
  readdirSync(join(folder, 'labels'))
    .filter((name) => name.endsWith('.tsv'))
    .map(async (name) => {
      const slug = name.slice(0, -'.tsv'.length);
      const { html } = await readPageFile(join(folder, 'html', `${slug}.html.gz`));
      const document = parseHTML(html.toString('utf8')).document as unknown as Document;
      const { snapshot } = await takeSnapshot(document);
      const lines = readFileSync(join(folder, 'labels', name), 'utf8')
        .split('\n')
        .filter(Boolean);
      return { snapshot, labels: lines.map((line) => comparable(line.split('\t')[0]!)) };
    }),
);

for (const [name, extract] of Object.entries(kept)) {
  const sum = { labels: 0, held: 0, unlabelled: 0, characters: 0 };
  const began = performance.now();
  const selected = pages.map(({ snapshot }) => new Set(extract(snapshot)));
  const lasted = performance.now() - began;
  pages.forEach(({ snapshot, labels }, i) => {
    const text = snapshot.blocks.filter((_, source) => selected[i]!.has(source)).join('\n\n');
    const spans = [...text.matchAll(/["“„«]([^”"»“\n]{2,})["”»“]/g)].map((match) => comparable(match[1]!));
    sum.labels += labels.length;
    sum.held += labels.filter((label) => comparable(text).includes(label)).length;
    sum.unlabelled += spans.filter((span) => !labels.some((label) => span.startsWith(label) || label.startsWith(span))).length;
    sum.characters += text.length;
  });
  const each = (lasted / pages.length).toFixed(0).padStart(4);
  console.log(`${name.padEnd(14)} holds ${sum.held} of ${sum.labels} labelled, ${String(sum.unlabelled).padStart(3)} others, ${sum.characters} characters, ${each} ms a page`);
}
