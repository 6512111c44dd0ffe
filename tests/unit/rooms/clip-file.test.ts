import { expect, test } from 'vitest';
import { fileNames } from '../../../entrypoints/rooms/clip-file.ts';

test.each([
  ['America/New_York', '2026-05-11'],
  ['Europe/Berlin', '2026-05-12'],
])('files that are saved in %s have the name of the day there', (zone, day) => {
  const here = process.env.TZ;
  try {
    process.env.TZ = zone;
    expect(fileNames(1, 'markdown', '2026-05-12T01:30:00.000Z')).toEqual([`saidby-${day}.md`]);
    expect(fileNames(2, 'json', '2026-05-12T01:30:00.000Z')).toEqual([`saidby-${day}-1.json`, `saidby-${day}-2.json`]);
  } finally {
    process.env.TZ = here ?? '';
    if (here === undefined) delete process.env.TZ;
  }
});
