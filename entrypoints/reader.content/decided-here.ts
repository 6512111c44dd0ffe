import { browser } from 'wxt/browser';
import type { Correction, Withdrawal } from '../../lib/messages/contract.ts';

export type DecidedHere = ReturnType<typeof createDecidedHere>;

/**
 * What a reader decides in a private window is written down nowhere, so that nothing tells later what was read there. Here it holds
 * for as long as the page is open, however often that is read again.
 */
export function createDecidedHere() {
  let decided: Correction[] = [];
  return {
    note(corrections: readonly Correction[], withdrawn: readonly Withdrawal[]): void {
      if (!browser.extension.inIncognitoContext) return;
      const about = new Set([...corrections, ...withdrawn].map(wordsOf));
      const again = withdrawn.filter(({ before }) => before?.basis === 'person').map((withdrawal) => ({ ...withdrawal, speaker: withdrawal.before }));
      decided = [...decided.filter((correction) => !about.has(wordsOf(correction))), ...corrections, ...again];
    },
    /** After those that are remembered, since the latest decision counts. */
    after: (remembered: readonly Correction[]): readonly Correction[] => (decided.length ? [...remembered, ...decided] : remembered),
  };
}

function wordsOf({ exact, prefix, suffix }: Correction): string {
  return JSON.stringify([exact, prefix, suffix]);
}
