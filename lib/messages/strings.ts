import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

export type StringKey = keyof typeof messages;

/**
 * A user-facing string of the reader's language, from `public/_locales`. `$1`, `$2` … take the substitutions. A key that the
 * browser does not know comes back as itself, so that a gap is seen.
 */
export function t(key: StringKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key as never, substitutions.map(String)) || key;
}

/** Picks `KEY_one`, `KEY_other` … by the plural rules of the interface language; `$1` is the count. */
export function tCount(key: PluralKey, count: number, ...rest: (string | number)[]): string {
  const language = browser.i18n.getUILanguage();
  const form = new Intl.PluralRules(language).select(count);
  const exact = browser.i18n.getMessage(`${key}_${form}` as never, [count.toLocaleString(language), ...rest.map(String)]);
  return exact || t(`${key}_other` as StringKey, count.toLocaleString(language), ...rest);
}

type PluralKey = { [K in StringKey]: K extends `${infer P}_other` ? P : never }[StringKey];
