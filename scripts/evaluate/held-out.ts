import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readQuotations } from '../../lib/attribution/index.ts';
import { parseWritten } from '../train/written.ts';

/** Articles that nothing was made from: `LANGUAGE-NN.txt` with their names and roles beside them. The README there says how they read. */
const ARTICLES = join(import.meta.dirname, 'held-out');

/** How many quotations have a speaker, of these how many names were given and right, and of those named rightly how many have a role and how many roles share a word with it. */
export type Names = { speakers: number; given: number; right: number; roles: number; rightRoles: number };

type Label = { names: string[]; roles: string[] };

/** Reads all held-out articles of a language and counts the names and roles. */
export function readHeldOut(language: string): Names {
  const names: Names = { speakers: 0, given: 0, right: 0, roles: 0, rightRoles: 0 };
  for (const file of readdirSync(ARTICLES).filter((name) => name.startsWith(language) && name.endsWith('.txt'))) {
    const labels = readLabels(join(ARTICLES, file.replace('.txt', '.tsv')));
    parseWritten(readFileSync(join(ARTICLES, file), 'utf8'), file).forEach(({ text, quotes }, article) => {
      const { attributions } = readQuotations(text, { language });
      for (const quote of quotes) {
        const label = labels.get(`${article + 1} ${quote.number}`);
        if (!quote.speech || !label) continue;
        const found = attributions.find(({ quotation }) => quotation.speech && Math.abs(quotation.start - quote.start) <= 1);
        count(names, label, found?.speaker ?? null);
      }
    });
  }
  return names;
}

function count(names: Names, label: Label, speaker: { name: string; role: string | null } | null): void {
  names.speakers++;
  if (!speaker) return;
  names.given++;
  if (!label.names.some((name) => plain(name) === plain(speaker.name))) return;
  names.right++;
  if (label.roles.length === 0) return;
  names.roles++;
  if (label.roles.some((role) => sharesWord(role, speaker.role ?? ''))) names.rightRoles++;
}

function readLabels(file: string): Map<string, Label> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [article, quotation, names = '', roles = ''] = line.split('\t');
      return [`${article} ${quotation}`, { names: names.split('|'), roles: roles.trim() ? roles.split('|') : [] }];
    }),
  );
}

/** Articles and titles, which make no difference to a name. */
const SMALL = new Set('the a an el la los las un una lo il i gli le les une uno mr mrs ms dr sir dame lord lady prof professor'.split(' '));

const words = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
const plain = (name: string): string =>
  words(name)
    .filter((word) => !SMALL.has(word) && word.length > 1)
    .join(' ');

/** The shortest word of a role that says something. */
const CONTENT = 4;
const sharesWord = (a: string, b: string): boolean => words(a).some((word) => word.length >= CONTENT && words(b).includes(word));
