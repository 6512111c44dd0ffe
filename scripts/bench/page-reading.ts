/**
 * What reading costs a page, and what comes out of it.
 *
 *     npx node scripts/bench/page-reading.ts FILES      HTML files, gzipped or not
 *
 * Each page is opened in headless Chromium and read there by `lib/page` alone, bundled as a content script is. Prints a line a
 * page: milliseconds of the page's thread, slices, the longest slice, the snapshot's size, what the background needed for
 * deciding what the article is, and whether the gate let it pass; then the medians and worst values.
 */
import { launchPlain, type PageFigures } from './plain-browser.ts';
import { readArticle } from '../../lib/page/extract/index.ts';
import { readPageFile } from '../read/page-files.ts';

const bench = await launchPlain();
const all: (PageFigures & { background: number })[] = [];
try {
  for (const path of process.argv.slice(2)) {
    const file = await readPageFile(path);
    const { snapshot, ...figures } = await bench.read(file);
    const began = performance.now();
    const article = readArticle(snapshot);
    const background = performance.now() - began;
    all.push({ ...figures, background });
    const text = article ? `${article.text.length} characters in ${article.blocks.length} blocks` : 'no article';
    console.log(
      `${file.id.padEnd(36)} ${figures.totalMs.toFixed(0).padStart(4)} ms in ${String(figures.slices).padStart(2)} slices, longest ${figures.longestMs.toFixed(0).padStart(3)} ms, ${(figures.bytes / 1000).toFixed(0).padStart(4)} kB, background ${background.toFixed(0).padStart(4)} ms, gate ${figures.gate ? 'yes' : 'NO '} ${figures.gateMs.toFixed(1)} ms, ${text}`,
    );
  }
} finally {
  await bench.stop();
}
const column = (pick: (figures: (typeof all)[number]) => number) => {
  const sorted = all.map(pick).sort((a, b) => a - b);
  return `median ${sorted[sorted.length >> 1]!.toFixed(1)}, worst ${sorted.at(-1)!.toFixed(1)}`;
};
console.log(`\n${all.length} pages; gate lets ${all.filter((page) => page.gate).length} pass`);
console.log(`page's thread, ms in all   ${column((page) => page.totalMs)}`);
console.log(`longest slice, ms          ${column((page) => page.longestMs)}`);
console.log(`snapshot, kB               ${column((page) => page.bytes / 1000)}`);
console.log(`background, ms             ${column((page) => page.background)}`);
