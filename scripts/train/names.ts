/** Articles and titles, which make no difference to a name. */
const SMALL = new Set(
  (
    'the a an el la los las un una unos unas lo il i gli le les l d uno une der die das den dem des ein eine einer einem einen het een de o os as um uma ' +
    'mr mrs ms dr sir dame lord lady prof professor herr frau mme'
  ).split(' '),
);

/** The words of a name or role in small letters without accents. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** A name as it is compared: without articles, titles and initials. */
export const plain = (name: string): string =>
  wordsOf(name)
    .filter((word) => !SMALL.has(word) && word.length > 1)
    .join(' ');

/** Are two names one but for articles and titles? */
export const samePlain = (a: string, b: string): boolean => plain(a) === plain(b);
