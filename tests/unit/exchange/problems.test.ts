import { expect, test } from 'vitest';
import { PROBLEM_CODES } from '../../../lib/exchange/index.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

test.each(PROBLEM_CODES)('the problem %s can be said', (code) => {
  expect(messages[`import_problem_${code}`].message).toMatch(/\.$/);
});
