import type { Clip } from '../clip/schema.ts';
import type { Author } from './byline.ts';
import type { CitationWords } from './citation.ts';
import { references, type Reference } from './references.ts';

/** Braces too are commands: BibTeX counts those behind a backslash as well, and one too many ends the field. */
const COMMANDS: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '|': '{\\textbar}',
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The articles of clips as BibTeX in UTF-8, for LaTeX (BibTeX and biblatex), JabRef and Zotero. */
export function toBibtex(clips: readonly Clip[], words: CitationWords): string {
  return `${references(clips, words).map(entry).join('\n\n')}\n`;
}

function entry(reference: Reference): string {
  const { issued } = reference;
  const [year, month] = issued?.['date-parts'][0] ?? [];
  const fields = {
    // Braced twice: styles leave the capitals of names, and of German, as they are.
    title: `{${escaped(reference.title)}}`,
    author: reference.author?.map(name).join(' and '),
    journal: reference['container-title'] && escaped(reference['container-title']),
    year: year && year.toString().padStart(4, '0'),
    month: month && MONTHS[month - 1],
    // For biblatex and Zotero, which know the day by it. Behind year and month, since for Zotero the last one counts.
    date: issued && iso(issued),
    // Not escaped there: what would end the field, or begin a formula, is encoded as addresses have it.
    url: reference.URL?.replace(/[{}\\$^<>|"`]/g, encodeURIComponent),
    urldate: iso(reference.accessed),
    langid: reference.language && languageName(reference.language),
    annote: reference.note.split('\n').map(escaped).join('\n\n'),
  };
  const lines = Object.entries(fields).flatMap(([field, value]) => (value ? [`  ${field} = ${field === 'month' ? value : `{${value}}`},`] : []));
  return [`@${reference.type === 'webpage' ? 'misc' : 'article'}{${reference.id},`, ...lines, '}'].join('\n');
}

/** Text that shows as it is in LaTeX. */
function escaped(text: string): string {
  return text.replace(/[\\{}~^<>|]/g, (sign) => COMMANDS[sign]!).replace(/[&%$#_]/g, '\\$&');
}

/** What is no person is braced, so that its name is not taken apart. */
function name(author: Author): string {
  return 'literal' in author ? `{${escaped(author.literal)}}` : `${escaped(author.family)}, ${escaped(author.given)}`;
}

/** `2026-05-12`, or as much as is known of it. */
function iso({ 'date-parts': [parts] }: Reference['accessed']): string {
  return parts.map((part, index) => part.toString().padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** As babel and biblatex name it (`english`): mostly as English does. */
function languageName(tag: string): string | null {
  const named = new Intl.DisplayNames('en', { type: 'language' }).of(tag)?.toLowerCase() ?? '';
  return /^[a-z]{4,}$/.test(named) ? named : null;
}
