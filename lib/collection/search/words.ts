/** Words as the search compares them: the same for the index, for what is typed and for what is marked in a text. */

/**
 * Scripts that are written without spaces: each sign is a word here, and several together a phrase. `Intl.Segmenter` would make
 * words of them, but not always the same in a text as in what was typed, and a name that it cuts elsewhere would not be found.
 */
const UNSPACED = String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]`;
const SPACED = String.raw`[[\p{L}\p{N}\p{M}]--${UNSPACED}]`;
const WORD = new RegExp(String.raw`[${UNSPACED}&&[\p{L}\p{N}]]\p{M}*|${SPACED}+(?:['’ʼ]${SPACED}+)*`, 'gv');
/** Written together, apart or with a hyphen, by taste: `well-known`, `co-operation`, `e-mail`. */
const COMPOUND = new RegExp(String.raw`${SPACED}+(?:[\-‐‑]${SPACED}+)+`, 'gv');
const SIGN = new RegExp(`^${UNSPACED}`, 'v');
const APOSTROPHE = /['’ʼ]/;

export type Word = { start: number; end: number; text: string };

/** The words of a text with their places, in UTF-16 code units. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ start: index, end: index + word.length, text: word }));
}

/** The words of a text that have hyphens in them, written together, with the places of the whole. */
export function compoundsOf(text: string): Word[] {
  return Array.from(text.matchAll(COMPOUND), ({ 0: word, index }) => ({ start: index, end: index + word.length, text: word.replace(/[-‐‑]/g, '') }));
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

/** Letters that have no accent to leave out, and what people type for them or write as well. */
const ALIKE: Record<string, string> = { ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i', ς: 'σ', ـ: '', ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه' };
const LETTER = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');
/** Arabic and Persian digits, of which the last four bits are the number. */
const DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** Without case and diacritics: `Économie` is found by `economie`. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(LETTER, (letter) => ALIKE[letter]!)
    .replace(DIGIT, (digit) => String(digit.charCodeAt(0) & 15));
}

/** Letters for which some write two. */
const TWO: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** Folded in both ways: `Müller` as `muller` and `mueller`. */
function spellings(word: string): string[] {
  const spelledOut = fold(
    word
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüåø]/g, (letter) => TWO[letter]!),
  );
  return [...new Set([fold(word), spelledOut])].filter(Boolean);
}

/** The article, and in Arabic and Hebrew the small words too, are written together with the word behind them. */
const ARTICLE = /^(?:ال|ה(?=.))(?=..)/;
const LEADING = /^(?:[وف]?(?:[بك]?ال|لل)(?=..)|[وفبكل](?=...)|[הובכלמש](?=..))/;

/** The word without what is written together with it, once for each that can be left out: `ובבית` as `בבית` and `בית`. */
function bare(word: string): string[] {
  const rest = word.replace(LEADING, '');
  return rest === word ? [] : [rest, ...bare(rest)];
}

/** The forms under which a word of a text is found: `O’Brien` by `obrien` and `brien`, `l’économie` by `economie`. */
export function indexForms(word: string): string[] {
  const parts = word.split(APOSTROPHE).filter((part) => fold(part) !== '');
  if (parts.length < 2) return parts.flatMap(spellings).flatMap((form) => [form, ...bare(form)]);
  return [spellings(parts.join('')), ...parts.map(spellings).filter(([part]) => part!.length > 1)].flat();
}

/** Words of which all must be found. */
type Way = string[];

/** The ways in which a word that was typed may stand in a text; one of them must be found. */
export function waysOf(word: string): Way[] {
  const parts = word.split(APOSTROPHE).filter((part) => fold(part) !== '');
  const long = parts.filter((part) => fold(part).length > 1);
  if (parts.length > 1) return [(long.length > 0 ? long : [parts.join('')]).map(fold)];
  return parts.flatMap(spellings).flatMap((form) => [...new Set([form, form.replace(ARTICLE, '')])].map((one) => [one]));
}
