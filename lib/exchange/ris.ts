import type { Clip } from '../clip/schema.ts';
import type { CitationWords } from './citation.ts';
import { references, type Reference } from './references.ts';

/** The articles of clips as RIS, for Zotero, EndNote, Mendeley and Citavi: each quotation is a note of its own. Lines end in CRLF, and no value has a line break, so that none begins a field. */
export function toRis(clips: readonly Clip[], words: CitationWords): string {
  return references(clips, words)
    .flatMap((reference) => [...fields(reference).map(([tag, value]) => `${tag}  - ${value}`), 'ER  - ', ''])
    .map((line) => `${line}\r\n`)
    .join('');
}

function fields(reference: Reference): [tag: string, value: string][] {
  const { issued, accessed, author = [] } = reference;
  const all: [string, string | undefined][] = [
    ['TY', reference.type === 'webpage' ? 'ELEC' : 'NEWS'],
    ['ID', reference.id],
    ['TI', reference.title],
    ...author.map((one): [string, string] => ['AU', 'literal' in one ? one.literal : `${one.family}, ${one.given}`]),
    ['T2', reference['container-title']],
    ['PY', issued && date(issued).slice(0, 4)],
    ['DA', issued && date(issued)],
    ['Y2', date(accessed)],
    ['UR', reference.URL],
    ['LA', reference.language],
    ...reference.note.split('\n').map((line): [string, string] => ['N1', line]),
  ];
  return all.filter((field): field is [string, string] => Boolean(field[1]));
}

/** `2026/05/12/`; the last part is for seasons. */
function date({ 'date-parts': [[year = 0, month, day]] }: Reference['accessed']): string {
  const [m, d] = [month, day].map((part) => part?.toString().padStart(2, '0') ?? '');
  return `${year.toString().padStart(4, '0')}/${m}/${d}/`;
}
