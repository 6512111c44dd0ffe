/**
 * What each condition of the engine is worth: every `if`, operand of `&&` and `||`, and branch of `? :` is switched off by itself, and the labelled training articles are read without it, each by weights that were not trained on it. Prints those
 * that change few quotations, or whose absence is for the better. These are to be looked at, not to be deleted: what no article needs, other articles do (docs/experiments.md, "What serves no text"). A part of some hundred conditions takes minutes;
 * the models three more.
 *
 *   npx node scripts/bench/conditions.ts PART_OF_A_PATH [MOST_CHANGES]     `people/roles`; 2 unless told
 */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Script } from 'node:vm';
import type { Model } from '../../lib/attribution/model/index.ts';
import type { Reading } from '../../lib/attribution/index.ts';
import { foldModels } from '../evaluate/cross.ts';
import { countNames } from '../evaluate/names.ts';
import { trainingExamples } from '../train/corpus.ts';
import { decides, switchable, type Site } from './conditions/sites.ts';

const ROOT = join(import.meta.dirname, '../..');
const COPY = join(ROOT, 'test-results/conditions');
/** Where a condition decides something in more articles, so many of them or half as many are read, evenly spread. */
const MOST_ARTICLES = 600;
/** Without some conditions a loop never ends. */
const PATIENCE_MS = 30_000;

type Engine = { readQuotations: (text: string, options: { language: string; model: Model }) => Reading; asShown: (reading: Reading) => Reading };
const world = globalThis as typeof globalThis & { __off: number; __note: (id: number, value: unknown) => unknown; __readWithout: () => void };

/** Writes a copy of `lib` whose conditions can be switched off, in the files of the engine whose path holds `part`. */
function writeCopy(part: string): Site[] {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  cpSync(join(ROOT, 'lib'), join(COPY, 'lib'), { recursive: true });
  const sites: Site[] = [];
  for (const path of globSync(join(ROOT, 'lib/{attribution,quotation}/**/*.ts')).sort()) {
    const file = relative(ROOT, path);
    if (!file.includes(part) || file.endsWith('.data.ts')) continue;
    const made = switchable(readFileSync(path, 'utf8'), file, sites.length + 1);
    sites.push(...made.sites);
    writeFileSync(join(COPY, file), made.source);
  }
  return sites;
}

/** What a reader is shown of each quotation. */
const shownIn = ({ attributions }: Reading): string[] =>
  attributions.map(({ quotation, speaker }) =>
    JSON.stringify([quotation.start, quotation.speech, speaker && [speaker.mention.start, speaker.name, speaker.role, speaker.confidence.toFixed(2)]]),
  );

const [part = '', most = '2'] = process.argv.slice(2);
const sites = writeCopy(part);
const examples = trainingExamples();
const models = await foldModels(examples, (line) => console.error(line));
const deciding = new Map(sites.map(({ id }) => [id, new Set<number>()]));
let article = 0;
world.__off = 0;
world.__note = (id, value) => {
  if (decides(sites[id - 1]!, value)) deciding.get(id)!.add(article);
  return value;
};
const { readQuotations } = (await import(join(COPY, 'lib/attribution/index.ts'))) as Engine;
const { asShown } = (await import(join(COPY, 'lib/attribution/certainty.ts'))) as Engine;
/** What the engine shows of an article, and how many names are right, wrong, and roles right. */
function read(index: number): { shown: string[]; counts: number[] } {
  const { document, language, fold } = examples[index]!;
  const reading = readQuotations(document.text, { language, model: models[fold]! });
  const { right, given, rightRoles } = countNames([{ document, reading }]);
  return { shown: shownIn(asShown(reading)), counts: [right, given - right, rightRoles] };
}
const before = examples.map((_, index) => {
  article = index;
  return read(index);
});
world.__note = (_, value) => value;
const counts = { nothing: 0, few: 0, more: 0, bounds: 0 };
for (const site of sites) {
  const all = [...deciding.get(site.id)!];
  const step = Math.ceil(all.length / MOST_ARTICLES);
  const some = all.filter((_, k) => k % step === 0);
  let changed = 0;
  const difference = [0, 0, 0];
  world.__readWithout = () => {
    for (const index of some) {
      const [now, then] = [read(index), before[index]!];
      for (let q = 0; q < Math.max(now.shown.length, then.shown.length); q++) if (now.shown[q] !== then.shown[q]) changed++;
      now.counts.forEach((count, i) => (difference[i]! += count - then.counts[i]!));
    }
  };
  world.__off = site.id;
  try {
    new Script('__readWithout()').runInThisContext({ timeout: PATIENCE_MS });
  } catch {
    counts.bounds++;
    continue;
  } finally {
    world.__off = 0;
  }
  counts[changed === 0 ? 'nothing' : changed <= Number(most) ? 'few' : 'more']++;
  const [right, wrong, roles] = difference as [number, number, number];
  if (changed > Number(most) && right - wrong + roles <= 0) continue;
  console.log(
    `${site.file}:${site.line}\t${site.kind}\tdecides in ${all.length} articles\tchanges ${changed} quotations: names right ${right}, wrong ${wrong}, roles right ${roles}\t${site.text.slice(0, 100)}`,
  );
}
console.log(
  `${sites.length} conditions: ${counts.nothing} change nothing, ${counts.few} up to ${most} quotations, ${counts.more} more; without ${counts.bounds} the engine stops or never ends`,
);
