import { describe, test } from 'vitest';
import { bothBrowsers, expectedOf, expectShown, useSaidby } from './harness/index.ts';

const pages = ['sample-article', 'inline-splits', 'never-closing', 'german', 'french', 'spanish', 'italian', 'norwegian', 'chinese', 'no-quotations', 'not-article'];

describe.each(bothBrowsers)('what %s shows of', (browser) => {
  const saidby = useSaidby({ browser });

  test.each(pages)('%s', async (name) => {
    const { state } = await saidby.openAndRead(`${name}.html`);
    expectShown(state, expectedOf(name));
  });
});
