/**
 * What each group of features is worth to the ranking: speaker accuracy on the development part without it, and without anything but it and the
 * order of candidates. Trains once for each group.
 *
 *   npx node scripts/bench/ablation.ts [TREES]
 */
import { FEATURES } from '../../lib/attribution/features/index.ts';
import { tabulate } from '../../lib/attribution/features/index.ts';
import { probabilitiesOf } from '../../lib/attribution/rank.ts';
import { contextOf, readExamples, trainingExamples } from '../train/corpus.ts';
import { outcomes } from '../train/outcomes.ts';
import { SETTINGS, workUp } from '../train/pipeline.ts';
import { boostAll } from '../train/pool.ts';
import { rankingRows } from '../train/tables.ts';

const GROUPS: Readonly<Record<string, RegExp>> = {
  nothing: /^$/,
  'the linear model over words (l.*)': /^l\./,
  'what the quotation is (q.*)': /^q\./,
  'what stands beside the mention (m.before*, m.after*, m.past*, m.verb*)': /^m\.(before|after|past|verb)/,
  'what the mention is (m.* without these)': /^m\.(?!before|after|past|verb|head)/,
  'what its head does elsewhere (m.head*)': /^m\.head/,
  'whom it stands for (e.*)': /^e\./,
  'how it lies towards quotation and cue (p.*)': /^p\./,
  'all cue scores (*cue*, p.bestBetween)': /cue|Cue|bestBetween/,
};

const log = (line: string): void => console.error(line);
const train = trainingExamples();
const { worked, cues, words } = workUp(train, log);
const dev = (
  [
    ['polnear.dev.jsonl', 'en'],
    ['german.dev.jsonl', 'de'],
  ] as const
).map(([file, language]) =>
  readExamples(file, language).map((example) => {
    const context = contextOf(example, cues.all);
    return { example, context, table: tabulate(context, words.all) };
  }),
);
const trees = Number(process.argv[2] ?? SETTINGS.speakers.trees);
const data = rankingRows(worked);
const models = await boostAll(
  Object.values(GROUPS).map((group) => ({
    data,
    options: { ...SETTINGS.speakers, trees, without: new Set(FEATURES.flatMap((name, column) => (group.test(name) ? [column] : []))) },
  })),
);
console.log('| without | English | German |\n|---|---|---|');
Object.keys(GROUPS).forEach((name, i) => {
  const shares = dev.map((parts) => {
    const results = parts.flatMap((part) => outcomes(part, probabilitiesOf(models[i]!, part.table)));
    return ((100 * results.filter(({ right }) => right).length) / results.length).toFixed(1);
  });
  console.log(`| ${name} | ${shares.join(' | ')} |`);
});
