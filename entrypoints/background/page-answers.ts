import { browser } from 'wxt/browser';
import { articleAddresses, makeClip, type Clip } from '../../lib/clip/index.ts';
import { clipsAt, correctionsAt, editClips, findClip, rememberCorrections, saveClip, withdrawCorrections, type Collection } from '../../lib/collection/index.ts';
import { isOurPage, type BackgroundAnswers, type Sender } from '../../lib/messages/answer.ts';
import type { SavedMark } from '../../lib/messages/contract.ts';
import { openPage, openPanel } from '../rooms/open.ts';
import { showBadge } from './badge.ts';
import { highlightSheet, readArticle, readQuotations } from './engine.ts';
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
      const article = await readArticle(snapshot);
      if (!article) return { article: null, reading: null, saved: [], corrections: [] };
      const addresses = articleAddresses(article.meta);
      const [reading, clips, corrections] = await Promise.all([readQuotations(article), clipsAt(collection, addresses), correctionsAt(collection, addresses)]);
      return { article, reading, saved: clips.map(markOf), corrections };
    },
    async propose({ article, span }) {
      const reading = await readQuotations(article);
      return { attribution: proposeSpeaker(reading, span), people: reading.people };
    },
    async save({ article, attribution, engine, corrected, origin }, sender) {
      mustOwn(sender, article.meta.url);
      const clip = await makeClip(article, attribution, { engine, corrected, origin, now: new Date(), id: crypto.randomUUID() });
      return saveClip(collection, clip);
    },
    async unsave({ clip }, sender) {
      const kept = await findClip(collection, clip);
      if (!kept) return {};
      mustOwn(sender, kept.article.url);
      await editClips(collection, [clip], { deleted: true }, new Date());
      if (isOurPage(sender)) void tellReaders();
      return {};
    },
    async correct({ url, corrections, withdraw = [] }, sender) {
      mustOwn(sender, url);
      await withdrawCorrections(collection, url, withdraw, new Date());
      await rememberCorrections(collection, url, corrections, new Date());
      return {};
    },
    async paint({ prefix }, sender) {
      const { tab, frame } = placeOf(sender);
      await browser.scripting.insertCSS({ target: { tabId: tab, frameIds: [frame] }, css: highlightSheet(prefix) });
      return {};
    },
    async article(_nothing, sender) {
      await readTab(placeOf(sender).tab);
      return {};
    },
    async state({ state }, sender) {
      await showBadge(sender.tab?.id, state);
      return {};
    },
    async open({ room, clip }, sender) {
      if (room === 'panel') await openPanel(sender.tab ?? {});
      else await openPage(room, clip === undefined ? '' : `#/clip/${clip}`);
      return {};
    },
  };
}

function markOf({ id, exact, selectors: [quote, position], speaker }: Clip): SavedMark {
  return { clip: id, exact, prefix: quote.prefix, suffix: quote.suffix, start: position.start, speaker: speaker?.name ?? null };
}

function placeOf(sender: Sender): { tab: number; frame: number } {
  if (sender.tab?.id === undefined) throw new Error('The message comes from no tab.');
  return { tab: sender.tab.id, frame: sender.frameId ?? 0 };
}
