import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldDocument, GoldQuotation } from './gold.ts';

/** Articles of our own writing: `LANGUAGE-NN.txt`. The README beside them says how they are marked. */
const ARTICLES = join(import.meta.dirname, 'articles');

/** What stands in braces: a kind, the quotations it belongs to, the words. */
const MARKED = /\{([qscn])([\d,]*):([^{}]*)\}/g;

type Span = { start: number; end: number; text: string };

/** Reads all articles of a folder, ours to train on where none is told, with their language, in the order of their files, and with the names and roles of a table beside them. */
export const readWritten = (folder = ARTICLES): { language: string; document: GoldDocument }[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const names = readNames(join(folder, file.replace('.txt', '.tsv')));
      return parseWritten(readFileSync(join(folder, file), 'utf8'), file).map((document, article) => ({
        language: file.slice(0, 2),
        document: { ...document, quotes: document.quotes.map((quote) => ({ ...quote, ...names.get(`${article + 1} ${quote.number}`) })) },
      }));
    });

/** A table of names: number of the article, number of the quotation, full name, role, each with its accepted forms split by `|`. */
function readNames(file: string): Map<string, { names: string[]; roles: string[] }> {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  return new Map(
    lines.map((line) => {
      const [article, quotation, names = '', roles = ''] = line.split('\t');
      return [`${article} ${quotation}`, { names: names.split('|'), roles: roles.trim() ? roles.split('|') : [] }];
    }),
  );
}

/**
 * Parses articles that each begin with a line `=== Headline`. Braces are taken out of the text and become labels: `{q1:“…”}` speech,
 * `{s1:Ana Ruiz}` its speaker's mention, `{c1:said}` its cue, `{n:“…”}` no speech; `q0` is speech of an unknown speaker.
 * @throws {Error} where a quotation has no mention or more than one: a wrong label costs more than it brings.
 */
export function parseWritten(source: string, file: string): GoldDocument[] {
  return source
    .split(/^=== .*\n/m)
    .slice(1)
    .map((article, index) => parseArticle(article.trim(), `${file}#${index + 1}`));
}

function parseArticle(source: string, id: string): GoldDocument {
  let text = '',
    at = 0;
  const quotations: (Span & { speech: boolean; number: number })[] = [];
  const speakers = new Map<number, Span>();
  const cues = new Map<number, [number, number][]>();
  for (const match of source.matchAll(MARKED)) {
    text += source.slice(at, match.index);
    at = match.index + match[0].length;
    const [, kind, numbers, words] = match as unknown as [string, string, string, string];
    const span = { start: text.length, end: text.length + words.length, text: words };
    text += words;
    if (kind === 'q' || kind === 'n') quotations.push({ ...span, speech: kind === 'q', number: Number(numbers) });
    else
      for (const number of numbers.split(',').map(Number)) {
        if (kind === 'c') cues.set(number, [...(cues.get(number) ?? []), [span.start, span.end]]);
        else if (speakers.has(number)) throw new Error(`${id}: two speakers of quotation ${number}`);
        else speakers.set(number, span);
      }
  }
  text += source.slice(at);
  if (/[{}]/.test(text)) throw new Error(`${id}: a brace that marks nothing`);
  const quotes = quotations.map(({ start, end, speech, number }): GoldQuotation => {
    if (!speech || number === 0) return { start, end, speech };
    const speaker = speakers.get(number);
    if (!speaker) throw new Error(`${id}: no speaker of quotation ${number}`);
    const fragments = cues.get(number);
    return {
      start,
      end,
      speech,
      number,
      speaker: { ...speaker, fragments: [[speaker.start, speaker.end]] },
      cue: fragments ? { start: fragments[0]![0], end: fragments.at(-1)![1], fragments } : null,
    };
  });
  return { id, text, quotes };
}
