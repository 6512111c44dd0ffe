import { cleanAddress } from '../address.ts';
import type { TextBlock } from './text-block.ts';

/** What a reading knows of the stories in a document: whose text is left out, and what the head says of another one. */
export type Story = {
  /** Does a headline in the document belong to the address of now? */
  readonly own: boolean;
  /** Headlines of other stories, with what tells their text. A story reaches to the next headline. */
  readonly others: ReadonlyMap<Element, (text: string) => boolean>;
  /** Was this said of another story, under its address, and left standing? */
  isOld(statement: string): boolean;
};

type Headline = { element: Element; words: string };

/** A headline of the site stands above its stories. */
const OF_THE_SITE = 'header, nav, footer, [role="banner"]';

/** What was read under the last so many addresses is remembered, whether or not it stands in the document; one may be open for days. */
const MOST_ADDRESSES = 20;

/**
 * Which story of a document belongs to which address. Pages put the next story below the one that is read, and change the address
 * without loading anything; a quotation of the first must never be kept as one of the second. A headline belongs to the address
 * under which it was first read, unless it stood there already below another's: then to the next address without one.
 */
export class Stories {
  /** By their words, since pages make the elements anew. */
  readonly #headlines = new Map<string, string>();
  /** Under which address what the head says was first read. */
  readonly #statements = new Map<string, string>();
  /** Under which address words were read that stood there when it changed. */
  readonly #texts = new Map<string, string>();
  /** In the order in which they were last taken. */
  readonly #addresses = new Set<string>();
  #address: string | null = null;

  /** The address under which words were read, where it was another one than now. */
  addressOf(text: string): string | null {
    const address = this.#texts.get(text) ?? null;
    return address === this.#address ? null : address;
  }

  /**
   * Takes note of the address and the headlines of now.
   *
   * @param url the document's address
   * @param before what was read last
   */
  at(document: Document, url: string, statements: Iterable<string>, before: readonly TextBlock[]): Story {
    const here = cleanAddress(url);
    if (this.#address !== null && this.#address !== here) for (const { text } of before) if (!this.#texts.has(text)) this.#texts.set(text, this.#address);
    const headlines = headlinesOf(document);
    if (this.#address !== here) this.#take(here, headlines);
    const isOwn = ({ words }: Headline) => this.#headlines.get(words) === here;
    const isFree = ({ words }: Headline) => !this.#headlines.has(words);
    if (!headlines.some(isOwn)) {
      const isFirst = [...this.#headlines.values()].every((address) => address === here);
      const free = headlines.filter(isFree);
      for (const { words } of isFirst ? free : free.slice(0, 1)) this.#headlines.set(words, here);
    }
    for (const statement of statements) if (!this.#statements.has(statement)) this.#statements.set(statement, here);
    const own = headlines.filter(isOwn);
    const apart = apartFrom(own);
    const isOthers = (text: string) => this.addressOf(text) !== null;
    const others = new Map<Element, (text: string) => boolean>();
    if (own.length > 0) {
      for (const headline of headlines) {
        if (isFree(headline) && apart(headline)) others.set(headline.element, () => true);
        else if (!isFree(headline) && !isOwn(headline)) others.set(headline.element, isOthers);
      }
    }
    const moved = own.length > 0 && new Set(this.#headlines.values()).size > 1;
    return {
      own: own.length > 0,
      others,
      isOld: (statement) => moved && this.#statements.get(statement) !== here,
    };
  }

  /** Takes the address, and forgets the one left longest ago of those whose story has gone. */
  #take(address: string, headlines: readonly Headline[]): void {
    this.#address = address;
    this.#addresses.delete(address);
    this.#addresses.add(address);
    if (this.#addresses.size <= MOST_ADDRESSES) return;
    const standing = new Set(headlines.map(({ words }) => this.#headlines.get(words)));
    for (const old of this.#addresses) {
      if (old === address || standing.has(old)) continue;
      this.#addresses.delete(old);
      for (const read of [this.#headlines, this.#statements, this.#texts]) for (const [words, where] of read) if (where === old) read.delete(words);
      return;
    }
  }
}

/** Where the story is one `article`, the headline in another one that came later is the next story's, whose address is still to come. */
function apartFrom(own: readonly Headline[]): (headline: Headline) => boolean {
  const articles = new Set(own.map(({ element }) => element.closest('article')));
  const [article] = articles;
  return ({ element }) =>
    articles.size === 1 && article != null && element.closest('article') !== null && !article.contains(element) && !element.closest('article')!.contains(article);
}

function headlinesOf(document: Document): Headline[] {
  return [...document.querySelectorAll('h1')].flatMap((element) => {
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 500);
    const site = element.closest(OF_THE_SITE);
    return words === '' || (site && !site.parentElement?.closest('article, main')) ? [] : [{ element, words }];
  });
}
