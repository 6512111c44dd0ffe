import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerReader, type ReaderAnswers } from '../../lib/messages/answer.ts';
import { DEAF } from './guard.ts';
import { createReader } from './reader.ts';

/** Where an instance leaves word of itself; in the extension's own world, which the page can't see. */
const HERE = Symbol.for('saidby.reader');

/**
 * The content script. Injected by the background, where the reader asked for it or has allowed it always; twice does no
 * harm. It waits for `readNow` before it reads anything.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    const world = globalThis as { [HERE]?: AbortController };
    if (world[HERE] && !world[HERE].signal.aborted) return;
    const begin = (): ReaderAnswers => {
      const life = (world[HERE] = new AbortController());
      const answers = createReader(life);
      const stop = answerReader(answers);
      life.signal.addEventListener('abort', () => {
        stop();
        if (life.signal.reason === DEAF) void begin().readNow({});
      });
      return answers;
    };
    begin();
  },
});
