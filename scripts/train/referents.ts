import type { Context } from '../../lib/attribution/context.ts';
import { scoreTrees, type Trees } from '../../lib/attribution/model/trees.ts';
import { describe } from '../../lib/attribution/people/index.ts';
import { ITSELF, REVIEW_WIDTH, walk } from '../../lib/attribution/review/index.ts';
import type { BoostOptions, Rows } from './boost.ts';
import { FOLDS, type Example } from './corpus.ts';
import type { GoldQuotation } from './gold.ts';
import { LABEL, labelCandidates } from './labels.ts';
import { plain } from './names.ts';
import { boostAll } from './pool.ts';

/** The candidates of the speakers of an example who are no names, a group each: their rows, their labels, which of them the rules chose. */
type Groups = { rows: Uint8Array; labels: Uint8Array; ruled: number }[];

/** Whom the speakers' mentions stand for, by the names beside the article; none where it has none. */
export function referentGroups(example: Example, context: Context): Groups {
  const names = namesOf(example, context);
  const groups: Groups = [];
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
    const found = labels.includes(LABEL.yes);
    // Whom the text never names stands for itself, as far as is known.
    if (!right.some((name) => named.has(name)))
      candidates.forEach((id, k) => (labels[k] = id === ITSELF ? (found ? LABEL.ignore : LABEL.yes) : labels[k] || (people.entities[id]!.name ? LABEL.no : LABEL.ignore)));
    if (labels.includes(LABEL.yes)) groups.push({ rows, labels, ruled: Math.max(0, candidates.indexOf(people.entityOf[m]!)) });
    return null;
  });
  return groups;
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

function visitSpeakers({ gold }: Example, context: Context, visit: (mention: number, gold: GoldQuotation) => void): void {
  gold.forEach((quotation, q) => {
    if (!quotation?.speech || !quotation.speaker) return;
    const candidates = context.candidates[q]!;
    labelCandidates(context, candidates, quotation).forEach((label, k) => {
      if (label === LABEL.yes) visit(candidates[k]!, quotation);
    });
  });
}

/** Trees over all groups, and what share of these they choose rightly when each article is left out, beside what share the rules do. */
export async function trainReferents(
  parts: readonly { fold: number; groups: Groups }[],
  options: BoostOptions,
): Promise<{ trees: Trees; right: number; ruled: number; groups: number }> {
  const rowsOf = (keep: (fold: number) => boolean): Rows => join(parts.filter(({ fold }) => keep(fold)).flatMap(({ groups }) => groups));
  const trained = await boostAll(Array.from({ length: FOLDS + 1 }, (_, fold) => ({ data: rowsOf((other) => other !== fold), options })));
  let [right, ruled, all] = [0, 0, 0];
  for (const { fold, groups } of parts)
    for (const { rows, labels, ruled: byRules } of groups) {
      const scores = Array.from(labels, (_label, k) => scoreTrees(trained[fold]!, rows, k * REVIEW_WIDTH));
      all++;
      if (labels[scores.indexOf(Math.max(...scores))] === LABEL.yes) right++;
      if (labels[byRules] === LABEL.yes) ruled++;
    }
  return { trees: trained[FOLDS]!, right: right / all, ruled: ruled / all, groups: all };
}

function join(groups: Groups): Rows {
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
