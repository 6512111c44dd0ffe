/** Schemes of pages that a reader can have read; the last two are the practice article's, in our own welcome page. */
const SOURCE = new Set(['http:', 'https:', 'file:', 'chrome-extension:', 'moz-extension:']);
const WEB = new Set(['http:', 'https:']);

/** May this stand as the address of a clip's article? A page may state its canonical address relative to `base`. */
export function isSourceAddress(address: string, base?: string): boolean {
  return SOURCE.has(schemeOf(address, base));
}

/** The address, normalised, where a link may lead to it; `null` for anything but http and https. */
export function webAddress(address: string | null): string | null {
  return address !== null && WEB.has(schemeOf(address)) ? new URL(address).href : null;
}

function schemeOf(address: string, base?: string): string {
  return URL.canParse(address, base) ? new URL(address, base).protocol : '';
}
