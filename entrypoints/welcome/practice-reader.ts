import { highlightSheet } from '../../lib/highlight/index.ts';
import { answerReader } from '../../lib/messages/answer.ts';
import { createReader } from '../reader.content/reader.ts';

/**
 * Runs the reader in this page of ours, as it runs in somebody's page, so that what is tried here is the thing itself. Sheets
 * are adopted, since our content security policy allows no other and `scripting` does not reach our own pages. Returns its end.
 */
export function startPractice(): () => void {
  const life = new AbortController();
  const adopt = (root: DocumentOrShadowRoot, css: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
  };
  const reader = createReader(life, {
    paint: async (prefix) => adopt(document, highlightSheet(prefix)),
    addSheet: adopt,
  });
  const stop = answerReader(reader);
  void reader.readNow({});
  return () => {
    life.abort();
    stop();
  };
}
