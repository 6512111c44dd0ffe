/** Words as the search compares them: the same for the index, for what is typed and for what is marked in a text. */

/**
 * Scripts that are written without spaces: each sign is a word here, and several together a phrase. `Intl.Segmenter` would make
 * words of them, but not always the same in a text as in what was typed, and a name that it cuts elsewhere would not be found.
 */
const UNSPACED = String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]`;
const SPACED = String.raw`[[\p{L}\p{N}\p{M}]--${UNSPACED}]`;
const WORD = new RegExp(String.raw`[${UNSPACED}&&[\p{L}\p{N}]]\p{M}*|${SPACED}+(?:['’ʼ]${SPACED}+)*`, 'gv');
const SIGN = new RegExp(`^${UNSPACED}`, 'v');
const APOSTROPHE = /['’ʼ]/;

export type Word = { start: number; end: number; text: string };

/** The words of a text with their places, in UTF-16 code units. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ start: index, end: index + word.length, text: word }));
}

/** What was typed in a script without spaces, as phrases of two signs and more: `港口` as `港 口`, folded. */
export function unspacedRuns(text: string): string[] {
  const runs: string[][] = [];
  let end = -1;
  for (const word of wordsOf(text)) {
    if (!SIGN.test(word.text)) continue;
    if (word.start !== end) runs.push([]);
    runs.at(-1)!.push(fold(word.text));
    end = word.end;
  }
  return runs.filter((run) => run.length > 1).map((run) => run.join(' '));
}

/** Without case and diacritics: `Économie` is found by `economie`. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i');
}

/** The forms under which a word of a text is found: `O’Brien` by `obrien` and `brien`, `l’économie` by `economie`. */
export function indexForms(word: string): string[] {
  const parts = word.split(APOSTROPHE).map(fold).filter(Boolean);
  return parts.length < 2 ? parts : [parts.join(''), ...parts.filter((part) => part.length > 1)];
}

/** The forms of a word that was typed, all of which must be found. */
export function queryForms(word: string): string[] {
  const forms = indexForms(word);
  return forms.length > 1 ? forms.slice(1) : forms;
}
