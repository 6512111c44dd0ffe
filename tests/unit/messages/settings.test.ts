import { expect, test } from 'vitest';
import { settingsSchema } from '../../../lib/messages/settings.ts';

const DEFAULTS = { pageKeys: false, contextMenu: true, badge: true, pausedHosts: [] };

test('settings that were never made have their defaults', () => expect(settingsSchema.parse({})).toEqual(DEFAULTS));

test('a broken setting takes its default, the others stay', () => {
  expect(settingsSchema.parse({ pageKeys: 'yes', badge: false, pausedHosts: [1] })).toEqual({ ...DEFAULTS, badge: false });
});
