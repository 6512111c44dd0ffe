import type { Context } from '../context.ts';
import type { Decision } from '../decide.ts';
import { droppedAt } from '../mentions/dropped.ts';
import { subjectBehind, verbAt } from '../mentions/verbs.ts';
import { hostOrSelf } from '../people/index.ts';

/** How sure such a clause makes of its speaker: with its subject, and where that is left out. */
const CONFIDENCE = { named: 0.9, dropped: 0.8 };

/**
 * The subject of a clause inside the marks speaks; left out (`«Es caro — añade — y feo»`), its verb stands for a mention by itself. Candidates are looked for beside quotations, not in them, so that the
 * ranking does not see these.
 */
export function decideByIncise(context: Context, decision: Decision, q: number): Decision {
  const { lexicon, mentions, people } = context;
  if (!lexicon.papers.clausesInMarks) return decision;
  const verb = verbInside(context, q);
  if (verb < 0) return decision;
  const subject = subjectBehind(context, mentions, verb);
  const speaker = subject >= 0 ? hostOrSelf(people, subject) : droppedAt(context, mentions, verb);
  if (speaker < 0 || people.entityOf[speaker]! < 0) return decision;
  return { mention: speaker, confidence: subject >= 0 ? CONFIDENCE.named : CONFIDENCE.dropped };
}

/** The verb of the first clause that is uncovered inside quotation `q`, -1 for none. */
function verbInside(context: Context, q: number): number {
  const { spans, cover } = context;
  const { from, to } = spans[q]!;
  for (let i = from + 1; i < to - 1; i++) {
    const verb = cover[i]! < 0 ? verbAt(context, i + 1) : -1;
    if (verb >= 0) return verb;
  }
  return -1;
}
