import { highlightSheet } from '../../lib/highlight/index.ts';
import { answerReader } from '../../lib/messages/answer.ts';
import { t } from '../../lib/messages/strings.ts';
import { createReader } from '../reader.content/reader.ts';

/**
 * Runs the reader in this page of ours, as it runs in somebody's page, so that what is tried here is the thing itself. Sheets
 * are adopted, since our content security policy allows no other and `scripting` does not reach our own pages. Returns its end.
 */
export function startPractice(): () => void {
  state('og:title', t('practice_headline'));
  state('og:site_name', t('practice_publisher'));
  const life = new AbortController();
  const adopt = (root: DocumentOrShadowRoot, css: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
  };
  const reader = createReader(life, {
    paint: async (prefix) => adopt(document, highlightSheet(prefix, { inherited: !import.meta.env.FIREFOX })),
    addSheet: adopt,
  });
  const stop = answerReader(reader);
  void reader.readNow({});
  return () => {
    life.abort();
    stop();
  };
}

/** What a newspaper's page says of itself in its head, so that the article has a headline and a publisher of its own. */
function state(property: string, content: string): void {
  const meta = document.createElement('meta');
  meta.setAttribute('property', property);
  meta.content = content;
  document.head.append(meta);
}
