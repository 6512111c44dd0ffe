import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

export type StringKey = keyof typeof messages;

/**
 * A user-facing string of the reader's language, from `public/_locales`. `$1`, `$2` … take the substitutions, numbers in the reader's
 * digits. A key that the browser does not know comes back as itself, so that a gap is seen.
 */
export function t(key: StringKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key as never, substitutions.map(shown)) || key;
}

function shown(value: string | number): string {
  return typeof value === 'number' ? value.toLocaleString(readersLanguage()) : value;
}

/** Words for a live region that says `before` now. Screen readers pass over words that stay as they are: said again, they differ by a space that is not seen. */
export function newsAfter(before: string | null, words: string): string {
  return before === words ? `${words}\u00a0` : words;
}

/** The language of the reader's browser, for dates and numbers: our strings are in another where `_locales` lacks it. */
export function readersLanguage(): string {
  return browser.i18n.getUILanguage();
}

/**
 * Picks `KEY_one`, `KEY_other` … by the plural rules of the language that our strings are in, which is another than the browser's
 * where `_locales` lacks that; `$1` is the count, in the reader's digits.
 */
export function tCount(key: PluralKey, count: number, ...rest: (string | number)[]): string {
  const form = new Intl.PluralRules(t('strings_language')).select(count);
  const exact = browser.i18n.getMessage(`${key}_${form}` as never, [count, ...rest].map(shown));
  return exact || t(`${key}_other` as StringKey, count, ...rest);
}

type PluralKey = { [K in StringKey]: K extends `${infer P}_other` ? P : never }[StringKey];
