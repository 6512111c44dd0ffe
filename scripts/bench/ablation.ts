/**
 * What each group of features is worth to the ranking: speaker accuracy without it, on the development part and, over eight times as many speakers, cross-validated on the training part. Trains anew for each
 * group: a minute on two cores.
 *
 *   npx node scripts/bench/ablation.ts [TREES]
 */
import { FEATURES } from '../../lib/attribution/features/index.ts';
import { tabulate } from '../../lib/attribution/features/index.ts';
import type { Trees } from '../../lib/attribution/model/trees.ts';
import { probabilitiesOf } from '../../lib/attribution/rank.ts';
import { contextOf, readExamples, trainingExamples } from '../train/corpus.ts';
import { outcomes } from '../train/outcomes.ts';
import { SETTINGS, crossFitTrees, workUp } from '../train/pipeline.ts';
import type { Worked } from '../train/tables.ts';

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
const corpora = worked.filter(({ example }) => !example.written);

/** The share of speakers that are right, in per cent, by the trees for each article. */
function share(parts: readonly Worked[], treesOf: (part: Worked) => Trees): string {
  const results = parts.flatMap((part) => outcomes(part, probabilitiesOf(treesOf(part), part.table)));
  return ((100 * results.filter(({ right }) => right).length) / results.length).toFixed(1);
}

console.log('| without | English, dev | German, dev | English, cross-validated | German, cross-validated |\n|---|---|---|---|---|');
for (const [name, group] of Object.entries(GROUPS)) {
  const without = new Set(FEATURES.flatMap((feature, column) => (group.test(feature) ? [column] : [])));
  const { folds, all } = await crossFitTrees(worked, { ...SETTINGS.speakers, trees, without });
  const shares = [
    ...dev.map((parts) => share(parts, () => all)),
    ...['en', 'de'].map((language) =>
      share(
        corpora.filter(({ example }) => example.language === language),
        ({ example }) => folds[example.fold]!,
      ),
    ),
  ];
  console.log(`| ${name} | ${shares.join(' | ')} |`);
}
