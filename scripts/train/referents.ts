import type { Context } from '../../lib/attribution/context.ts';
import { scoreTrees, type Trees } from '../../lib/attribution/model/trees.ts';
import { describe } from '../../lib/attribution/people/index.ts';
import { ITSELF, REVIEW_WIDTH, walk } from '../../lib/attribution/review/index.ts';
import type { BoostOptions, Rows } from './boost.ts';
import type { Example } from './corpus.ts';
import { crossFitRows } from './folds.ts';
import { isAttributed, type GoldQuotation } from './gold.ts';
import { LABEL, labelCandidates } from './labels.ts';
import { plain } from './names.ts';

/** The candidates of one mention without a name: their rows, their labels, the place of the one that the rules chose. */
type Group = { rows: Uint8Array; labels: Uint8Array; ruled: number };

/** Whom the mentions without a name stand for, a group each, by the names beside the article; none where it has none. */
export function referentGroups(example: Example, context: Context): Group[] {
  const names = namesOf(example, context);
  const groups: Group[] = [];
  if (names.size === 0) return groups;
  const { people } = context;
  const nameOf = (id: number): string => {
    // What is only named in somebody's apposition would be described as that one.
    const own = people.entities[id]!.mentions.find((m) => people.hostOf[m]! < 0);
    return own === undefined ? '' : plain(describe(context, context.mentions, people, own).name);
  };
  const named = new Set(people.entities.flatMap(({ name }, id) => (name ? [nameOf(id)] : [])));
  walk(context, speakersOf(example, context), new Set(names.keys()), (m, candidates, rows) => {
    const right = names.get(m)!;
    const labels = Uint8Array.from(candidates, (id) => (id !== ITSELF && right.includes(nameOf(id)) ? LABEL.yes : LABEL.no));
    if (!right.some((name) => named.has(name))) labelUnnamed(labels, candidates, people);
    if (labels.includes(LABEL.yes)) groups.push({ rows, labels, ruled: Math.max(0, candidates.indexOf(people.entityOf[m]!)) });
    return null;
  });
  return groups;
}

/** Relabels the candidates of a mention for somebody whom the text never names: as far as is known that stands for itself, or for one of those without a name. */
function labelUnnamed(labels: Uint8Array, candidates: readonly number[], { entities }: Context['people']): void {
  const isFound = labels.includes(LABEL.yes);
  candidates.forEach((id, k) => {
    if (id === ITSELF) labels[k] = isFound ? LABEL.ignore : LABEL.yes;
    else if (labels[k] === LABEL.no && !entities[id]!.name) labels[k] = LABEL.ignore;
  });
}

/** The names of whom each mention stands for: speakers as they are labelled, and other pronouns. */
function namesOf(example: Example, context: Context): Map<number, string[]> {
  const names = new Map<number, string[]>();
  const put = (m: number, forms: readonly string[]): unknown => names.set(m, forms.map(plain).filter(Boolean));
  visitSpeakers(example, context, (m, gold) => gold.names && put(m, gold.names));
  const { referents } = example.document;
  context.mentions.forEach(({ kind, start }, m) => {
    const forms = kind === 'pronoun' && !names.has(m) && referents?.get(start);
    if (forms) put(m, forms);
  });
  return names;
}

/** All mentions that are labelled as speakers. */
function speakersOf(example: Example, context: Context): Set<number> {
  const speakers = new Set<number>();
  visitSpeakers(example, context, (m) => speakers.add(m));
  return speakers;
}

/** Visits each mention that is labelled as the speaker of a quotation. */
function visitSpeakers({ gold }: Example, context: Context, visit: (mention: number, gold: GoldQuotation) => void): void {
  gold.forEach((quotation, q) => {
    if (!isAttributed(quotation)) return;
    const candidates = context.candidates[q]!;
    labelCandidates(context, candidates, quotation).forEach((label, k) => {
      if (label === LABEL.yes) visit(candidates[k]!, quotation);
    });
  });
}

/** Trees over all groups, and what share of these they choose rightly when each article is left out, beside what share the rules do. */
export async function trainReferents(
  parts: readonly { fold: number; groups: readonly Group[] }[],
  options: BoostOptions,
): Promise<{ trees: Trees; right: number; ruled: number; groups: number }> {
  const { folds, all } = await crossFitRows((keep) => join(parts.filter(({ fold }) => keep(fold)).flatMap(({ groups }) => groups)), options);
  let [right, rightByRules, count] = [0, 0, 0];
  for (const { fold, groups } of parts) {
    for (const { rows, labels, ruled } of groups) {
      const scores = Array.from(labels, (_label, k) => scoreTrees(folds[fold]!, rows, k * REVIEW_WIDTH));
      count++;
      if (labels[scores.indexOf(Math.max(...scores))] === LABEL.yes) right++;
      if (labels[ruled] === LABEL.yes) rightByRules++;
    }
  }
  return { trees: all, right: right / count, ruled: rightByRules / count, groups: count };
}

/** The groups' rows in one table. */
function join(groups: readonly Group[]): Rows {
  const first = new Int32Array(groups.length + 1);
  groups.forEach(({ labels }, g) => (first[g + 1] = first[g]! + labels.length));
  const total = first[groups.length]!;
  const rows = new Uint8Array(total * REVIEW_WIDTH);
  const labels = new Uint8Array(total);
  groups.forEach((group, g) => {
    rows.set(group.rows, first[g]! * REVIEW_WIDTH);
    labels.set(group.labels, first[g]!);
  });
  return { width: REVIEW_WIDTH, rows, first, labels };
}
