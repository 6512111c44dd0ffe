/** Clips to files and back. */
export { toJson, toJsonFiles } from './json.ts';
export { toCsv, unguard } from './csv.ts';
export { toMarkdown, type MarkdownWords } from './markdown.ts';
export { COPIES, EXPORTS, type CopyForm, type ExportFormat } from './formats.ts';
export { toBibtex } from './bibtex.ts';
export { toCslJson } from './references.ts';
export { toRis } from './ris.ts';
export { toWebAnnotation } from './web-annotation.ts';
export { citation, type Citable, type CitationWords } from './citation.ts';
export { displayDate } from './dates.ts';
export { webAddress } from './addresses.ts';
export { sourceLink } from './source-link.ts';
export { MAX_FILE_CHARACTERS } from './limits.ts';
export { readImport, type ImportResult } from './import.ts';
export { PROBLEM_CODES, type Problem, type ProblemCode } from './problems.ts';
