import { expect, test } from 'vitest';
import { sourceLink } from '../../../lib/exchange/index.ts';
import { clipOf } from '../../clips.ts';

const PAGE = 'https://harbourledger.example/2026/05/eastern-channel';

test('a long quotation is found by its own words', () => {
  expect(sourceLink(clipOf())).toBe(`${PAGE}#:~:text=Nobody%20asked%20us%20where%20the%20herring%20go%20in%20March`);
});

test('a short one with words from before it', () => {
  const exact = '“not now”';
  const paragraph = `The board said ${exact} and left.`;
  expect(sourceLink(clipOf(1, { exact, context: { sentence: paragraph, paragraph } }))).toBe(`${PAGE}#:~:text=board%20said%20%E2%80%9C-,not%20now`);
});

test('one whose words stand in its paragraph twice, where it stood itself', () => {
  const exact = '“not now”';
  const paragraph = `The board said ${exact} and left. The mayor said ${exact} and stayed.`;
  const [quote, position] = clipOf().selectors;
  const link = (prefix: string, suffix: string) =>
    sourceLink(clipOf(1, { exact, context: { sentence: paragraph, paragraph }, selectors: [{ ...quote, exact, prefix, suffix }, position] }));
  expect(link('A lead.\n\nThe board said ', ' and left.')).toContain('text=board%20said%20%E2%80%9C-,');
  expect(link('The mayor said ', ' and stayed.\n\nMore.')).toContain('text=mayor%20said%20%E2%80%9C-,');
});

test('a quotation whose paragraph is not as kept is looked for by what stood around it', () => {
  const link = sourceLink(clipOf(1, { context: { sentence: '', paragraph: 'Something else.' } }));
  expect(link).toContain('#:~:text=Nobody%20asked');
});

test('an anchor of the page itself gives way', () => {
  expect(sourceLink(clipOf(1, { article: { url: `${PAGE}?a=1#top` } }))).toMatch(/\?a=1#:~:text=Nobody/);
});

test('no link for what is not on the web', () => {
  expect(sourceLink(clipOf(1, { article: { url: 'file:///a.html' } }))).toBeNull();
});
