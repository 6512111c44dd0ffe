import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

/**
 * What axe finds against WCAG 2.2 A and AA and its own best practices, one line a finding. Transitions are let run out first: half
 * way from the light palette to the dark one, every contrast is wrong.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults;
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`));
}
