import { hashWord } from '../quotation/index.ts';

/** What Unicode does not take apart into a letter and its mark. */
const LETTERS: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i' };
const LONGEST = 24;

/**
 * The key by which a writer cites an article, `varga2026port-1k3x9`: who wrote it (or, where nobody is named, who published it), the year, the headline's first word
 * of four letters, and five signs that follow from the address, so that it is the same in each export, whatever else is exported. Letters of ASCII, digits and one hyphen alone.
 */
export function citationKey(who: readonly (string | null)[], year: number | undefined, headline: string, address: string): string {
  const name = who.map((text) => words(text ?? '').join('')).find(Boolean) ?? 'article';
  const title = words(headline);
  const word = title.find(({ length }) => length >= 4) ?? title[0] ?? '';
  return `${name.slice(0, LONGEST)}${year ?? ''}${word.slice(0, LONGEST)}-${signs(address)}`;
}

function words(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[ßøłæœđı]/g, (letter) => LETTERS[letter]!);
  return plain
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .replace(/[^a-z0-9 ]/g, '')
    .split(' ')
    .filter(Boolean);
}

/** Two articles of one author, year and word are told apart. */
const signs = (address: string): string => (hashWord(address) >>> 0).toString(36).padStart(7, '0').slice(-5);
