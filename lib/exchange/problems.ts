/**
 * Why a file is refused, as codes that the interface turns into sentences of the reader's language:
 * `import_problem_CODE` in `public/_locales`.
 */
export const PROBLEM_CODES = [
  'unreadable', // moved or changed since it was chosen, or a folder
  'empty', // nothing in the file
  'tooBig', // more than we take in at once
  'notJson', // not JSON at all, or broken at this line
  'cutShort', // JSON that ends too early
  'tooDeep', // brackets inside brackets beyond reason
  'notOurs', // JSON, but no collection of Saidby
  'newer', // written by a later version
  'missing', // the field is not there
  'unknownField', // a field that a clip does not have
  'notText',
  'notNumber',
  'notList',
  'notObject',
  'notYesNo', // neither true nor false
  'notDate',
  'notAddress', // not the address of a page that can be read
  'notOneOf', // none of the words that may stand here
  'malformed', // text of the wrong form (id, hash)
  'noText', // an empty text where words are needed
  'outOfRange',
  'duplicate', // an id or key that another clip of the file has
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One thing that is wrong with a file. */
export type Problem = {
  code: ProblemCode;
  /** Line in the file, counted from 1; `null` where no line can be named. */
  line: number | null;
  /** Where in the file's structure, as `clips[3].saved`; `null` where it is about the file as a whole. */
  field: string | null;
};

/** A problem before its line is known: found in the value, not in the text. */
export type Finding = { code: ProblemCode; path: readonly (string | number)[] };

/** `['clips', 3, 'saved']` as people write it: `clips[3].saved`. */
export function fieldName(path: readonly (string | number)[]): string | null {
  if (path.length === 0) return null;
  return path.reduce<string>((name, step) => (typeof step === 'number' ? `${name}[${step}]` : name ? `${name}.${printable(step)}` : printable(step)), '');
}

/** A hostile file may have field names of any length and characters. */
function printable(step: string): string {
  const plain = step.replace(/[\p{C}\p{Z}]+/gu, ' ');
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}
