import { html } from './dom.ts';
import { ask } from '../../lib/messages/send.ts';

/** What differs between a page of the web and our own page with the practice article. */
export type Surroundings = {
  /** Has our highlights painted under names with this prefix. `host` is the one element that we add to the page. */
  paint(prefix: string, host: HTMLElement): Promise<unknown>;
  /** Gives the shadow root its style. */
  addSheet(root: ShadowRoot, css: string): void;
};

/**
 * A page of the web: the background paints, since a sheet of ours could be read and removed there. The shadow root takes a
 * `<style>` rather than an adopted sheet, which Firefox keeps from content scripts; neither browser holds it to the page's policy.
 */
export const inAPage: Surroundings = {
  async paint(prefix, host) {
    await ask('paint', { prefix });
    if (!import.meta.env.FIREFOX) return;
    // Firefox ends a content script within a moment when the extension is updated or taken away: no line of it runs any more. Card and bookmarks
    // would stay for good and answer nothing. So it is the sheet that shows them, which Firefox takes out of the page then.
    host.setAttribute(prefix, '');
    host.style.setProperty('display', 'none', 'important');
  },
  addSheet(root, css) {
    const sheet = html('style');
    sheet.textContent = css;
    root.append(sheet);
  },
};
