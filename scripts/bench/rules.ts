/**
 * What each rule about words decides, and what neighbours change: how often they give a confidence, how often its speaker is right, and how often whom the stages before had. On the labelled
 * training articles, each ranked by weights that were not trained on it. Where a rule takes the speaker away, nobody is right if the label has none.
 *
 *   npx node scripts/bench/rules.ts
 */
import { decideByRanking, speakersOf, type Decision } from '../../lib/attribution/decide.ts';
import { loadModel } from '../../lib/attribution/model/index.ts';
import { reviewReferents } from '../../lib/attribution/review/index.ts';
import { settle } from '../../lib/attribution/settle/index.ts';
import { BY_WORDS } from '../../lib/attribution/stated/index.ts';
import { findEchoes } from '../../lib/quotation/index.ts';
import { trainingExamples } from '../train/corpus.ts';
import { isRight } from '../train/outcomes.ts';
import { SETTINGS, crossFitTrees, workUp } from '../train/pipeline.ts';

/** Decisions that a rule gave a confidence, and of those the right ones; the same for those of them that have another speaker than before, and the ones right before. */
type Count = { given: number; right: number; changed: number; rightNow: number; rightBefore: number };

const shipped = loadModel();
const { worked, cues, words } = workUp(trainingExamples(), (line) => console.error(line));
const speakers = await crossFitTrees(worked, SETTINGS.speakers);
const counts = new Map<string, Count>();
for (const { example, context } of worked) {
  const model = { ...shipped, cues: cues.folds[example.fold]!, words: words.folds[example.fold]!, speakers: speakers.folds[example.fold]! };
  const right = (q: number, { mention }: Decision): number => Number(mention < 0 ? !example.gold[q]!.speaker : isRight(context, mention, example.gold[q]!));
  const count = (rule: string, before: readonly Decision[], after: readonly Decision[]): void =>
    after.forEach((decision, q) => {
      const changed = decision.mention !== before[q]!.mention;
      if ((!changed && decision.confidence === before[q]!.confidence) || !example.gold[q]?.speech) return;
      const confidence = decision.mention < 0 ? 'nobody' : decision.confidence.toFixed(2);
      for (const key of [`${rule}\t${confidence}\t${example.language}`, `${rule}\t${confidence}\tall`]) {
        const entry = counts.get(key) ?? { given: 0, right: 0, changed: 0, rightNow: 0, rightBefore: 0 };
        counts.set(key, entry);
        entry.given++;
        entry.right += right(q, decision);
        if (!changed) continue;
        entry.changed++;
        entry.rightNow += right(q, decision);
        entry.rightBefore += right(q, before[q]!);
      }
    });
  let decisions = decideByRanking(context, model);
  for (const decideBy of BY_WORDS) {
    const next = decisions.map((decision, q) => decideBy(context, decision, q));
    count(decideBy.name, decisions, next);
    decisions = next;
  }
  // By the trees that ship: `settle` asks whom a mention stands for, and they change that of few.
  reviewReferents(context, speakersOf(context, decisions), model.referents);
  count('settle', decisions, settle(context, decisions, findEchoes(context.tokens, context.quotations)));
}
for (const [rule, { given, right, changed, rightNow, rightBefore }] of [...counts].sort(([a], [b]) => a.localeCompare(b)))
  console.log(`${rule}\t${given} given, ${right} right\t${changed} with another speaker, ${rightNow} right, ${rightBefore} before`);
