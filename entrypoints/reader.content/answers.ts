import { articleAddresses } from '../../lib/clip/index.ts';
import type { ReaderAnswers } from '../../lib/messages/answer.ts';
import type { PageState } from '../../lib/messages/page-state.ts';
import type { createDeciding } from './deciding.ts';
import type { createKeeping } from './keeping.ts';
import type { OneAtATime } from './one-at-a-time.ts';
import type { OpenedBy } from './state.ts';

/** What the reader offers to the other rooms. */
type Reader = {
  reads: OneAtATime;
  keeping: ReturnType<typeof createKeeping>;
  deciding: ReturnType<typeof createDeciding>;
  current(): PageState;
  goTo(id: string, by: OpenedBy): void;
  act(name: 'next' | 'previous' | 'save' | 'copy' | 'close' | 'saveSelection', framed?: string): void;
  off(): void;
};

/** Answers to the messages of `lib/messages/contract.ts`. */
export function answersOf({ reads, keeping, deciding, current, goTo, act, off }: Reader): ReaderAnswers {
  return {
    hello: async () => ({}),
    readNow: async () => {
      await reads.run();
      return {};
    },
    getState: async () => current(),
    goTo: async ({ quotation }) => {
      goTo(quotation, 'press');
      return {};
    },
    saveQuotations: async ({ quotations }) => ({ saved: await keeping.saveAll(quotations) }),
    correctSpeaker: async ({ quotation, speaker }) => ({ decision: await deciding.decide(quotation, speaker) }),
    takeBack: async ({ decision }) => {
      await deciding.takeBack(decision);
      return {};
    },
    command: async ({ name, framed }) => {
      // A key may come before the page has been read, or while it is.
      await reads.idle();
      if (current().status === 'idle' && name !== 'close') await reads.run();
      act(name, framed);
      return {};
    },
    clipsChanged: async ({ addresses }) => {
      const { status, article } = current();
      const concerned = !addresses || (article && articleAddresses(article).some((address) => addresses.includes(address)));
      // A reading that is on its way may have been told what was kept before this change.
      if (status !== 'idle' && (concerned || reads.isRunning())) await reads.run();
      return {};
    },
    off: async () => {
      off();
      return {};
    },
  };
}
