/** Words as the search compares them: the same for the index, for what is typed and for what is marked in a text. */

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;
const APOSTROPHE = /['’ʼ]/;

export type Word = { start: number; end: number; text: string };

/** The words of a text with their places, in UTF-16 code units. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ start: index, end: index + word.length, text: word }));
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
    .replaceAll('æ', 'ae');
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
