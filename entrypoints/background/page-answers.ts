import { browser } from 'wxt/browser';
import { asShown } from '../../lib/attribution/certainty.ts';
import { readQuotations } from '../../lib/attribution/index.ts';
import { articleAddresses, cleanAddress, makeClip, type Clip } from '../../lib/clip/index.ts';
import { clipsAt, correctionsAt, editClips, findClip, openAnew, rememberCorrections, saveClip, withdrawCorrections, type Collection } from '../../lib/collection/index.ts';
import { highlightSheet, presenceSheet } from '../../lib/highlight/index.ts';
import type { BackgroundAnswers, Sender } from '../../lib/messages/answer.ts';
import type { Correction, SavedMark } from '../../lib/messages/contract.ts';
import { readArticle } from '../../lib/page/extract/index.ts';
import { readSettings } from '../../lib/messages/settings.ts';
import type { Article } from '../../lib/page/types.ts';
import { openPage, openPanel } from '../rooms/open.ts';
import { showBadge } from './badge.ts';
import { readTab } from './inject.ts';
import { proposeSpeaker } from './propose.ts';
import { mustOwn } from './sender.ts';
import { tellReaders } from './tell-readers.ts';

type PageAnswers = Pick<BackgroundAnswers, 'read' | 'propose' | 'save' | 'unsave' | 'correct' | 'paint' | 'article' | 'state' | 'open'>;

/** Answers to what the reader in a page sends. Each can be sent twice; what changes the collection is written when it resolves. */
export function pageAnswers(collection: Collection): PageAnswers {
  return {
    async read({ snapshot }, sender) {
      mustOwn(sender, snapshot.url);
      const article = readArticle(snapshot);
      if (!article) return { article: null, reading: null, saved: [], corrections: [] };
      const addresses = articleAddresses(article.meta);
      const [clips, corrections] = await Promise.all([clipsAt(collection, addresses), correctionsAt(collection, addresses)]).catch((error: unknown) =>
        withoutCollection(error, collection),
      );
      // The latest stands last: a clip holds the last word on its speaker, but not on whether the page shows a quotation there.
      const [named, none] = [corrections.filter(({ speaker }) => speaker), corrections.filter(({ speaker }) => !speaker)];
      return { article, reading: asShown(readIn(article)), saved: clips.map(markOf), corrections: [...named, ...clips.flatMap(decisionOf), ...none] };
    },
    async propose({ article, span }) {
      const reading = readIn(article);
      return { attribution: proposeSpeaker(reading, span), people: reading.people };
    },
    async save({ article, attribution, engine, corrected, origin }, sender) {
      mustOwn(sender, article.meta.url);
      const clip = await makeClip(article, attribution, { engine, corrected, origin, now: new Date(), id: crypto.randomUUID() });
      const saved = await saveClip(collection, clip);
      void tellReaders({ addresses: articleAddresses(article.meta), by: sender.tab?.id });
      return saved;
    },
    async unsave({ clip }, sender) {
      const kept = await findClip(collection, clip);
      if (!kept) return {};
      mustOwn(sender, kept.article.url);
      await editClips(collection, [clip], { deleted: true }, new Date());
      void tellReaders({ addresses: articleAddresses(kept.article), by: sender.tab?.id });
      return {};
    },
    async correct({ url, corrections, withdraw = [] }, sender) {
      mustOwn(sender, url);
      await withdrawCorrections(collection, url, withdraw, new Date());
      await rememberCorrections(collection, url, corrections, new Date(), sender.tab?.incognito);
      void tellReaders({ addresses: [cleanAddress(url)], by: sender.tab?.id });
      return {};
    },
    async paint({ prefix }, sender) {
      const { tab, frame } = placeOf(sender);
      const css = import.meta.env.FIREFOX ? highlightSheet(prefix, { inherited: false }) + presenceSheet(prefix) : highlightSheet(prefix, { inherited: true });
      const origin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
      await browser.scripting.insertCSS({ target: { tabId: tab, frameIds: [frame] }, css, origin }).catch(unlessClosed(tab));
      return {};
    },
    async article(_nothing, sender) {
      // The reader may have paused the site since the page was opened.
      const { pausedHosts } = await readSettings();
      const { tab } = placeOf(sender);
      if (!pausedHosts.includes(new URL(sender.url ?? '').hostname)) await readTab(tab).catch(unlessClosed(tab));
      return {};
    },
    async state({ state, more }, sender) {
      await showBadge(sender.tab?.id, state.status, more ?? state.quotations.length);
      return {};
    },
    async open({ room, clip }, sender) {
      if (room === 'panel') await openPanel(sender.tab ?? {});
      else await openPage(room, clip === undefined ? '' : `#/clip/${clip}`);
      return {};
    },
  };
}

/** A collection that can't be opened is no reason not to read the page. */
function withoutCollection(error: unknown, collection: Collection): [Clip[], Correction[]] {
  console.warn('Saidby: the collection can’t be read', error);
  openAnew(collection);
  return [[], []];
}

/** The engine on an article, in the article's language. */
function readIn({ text, blocks, meta }: Article) {
  return readQuotations(text, { language: meta.language, blocks });
}

function markOf({ id, exact, selectors: [quote, position], speaker }: Clip): SavedMark {
  return { clip: id, exact, prefix: quote.prefix, suffix: quote.suffix, start: position.start, speaker: speaker?.name ?? null };
}

/** What a person decided about a clip anywhere, in the collection too, holds for its words in the page. */
function decisionOf({ corrected, exact, selectors: [quote], speaker }: Clip): Correction[] {
  return corrected && speaker ? [{ exact, prefix: quote.prefix, suffix: quote.suffix, speaker: { name: speaker.name, role: speaker.role } }] : [];
}

function placeOf(sender: Sender): { tab: number; frame: number } {
  if (sender.tab?.id === undefined) throw new Error('The message comes from no tab.');
  return { tab: sender.tab.id, frame: sender.frameId ?? 0 };
}

/** In a tab that was closed meanwhile there is nothing to read and nothing to paint. */
const unlessClosed = (tab: number) => async (error: unknown) => {
  const isOpen = await browser.tabs.get(tab).then(
    () => true,
    () => false,
  );
  if (isOpen) throw error;
};
