import { html } from './dom.ts';
import { ask } from '../../lib/messages/send.ts';

/** What differs between a page of the web and our own page with the practice article. */
export type Surroundings = {
  /** Has our highlights painted under names with this prefix. */
  paint(prefix: string): Promise<unknown>;
  /** Gives the shadow root its style. */
  addSheet(root: ShadowRoot, css: string): void;
};

/**
 * A page of the web: the background paints, since a sheet of ours could be read and removed there. The shadow root takes a
 * `<style>` rather than an adopted sheet, which Firefox keeps from content scripts; neither browser holds it to the page's policy.
 */
export const inAPage: Surroundings = {
  paint: (prefix) => ask('paint', { prefix }),
  addSheet(root, css) {
    const sheet = html('style');
    sheet.textContent = css;
    root.append(sheet);
  },
};
