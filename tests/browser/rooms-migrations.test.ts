import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clipSchema } from '../../lib/clip/index.ts';
import { migrations } from '../../lib/collection/migrations/index.ts';
import { useSaidby } from './harness/index.ts';
import { stored, type Stored } from './rooms-stored.ts';

const folder = new URL('../../lib/collection/migrations/', import.meta.url);
const dexie = readFileSync(new URL('../../node_modules/dexie/dist/dexie.min.js', import.meta.url), 'utf8');

/** What a release with this migration stored. */
function exampleOf(number: number): Stored {
  const name = readdirSync(folder).find((file) => file.startsWith(String(number).padStart(4, '0')) && file.endsWith('.example.json'));
  if (!name) throw new Error(`migration ${number} has no example`);
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Stored;
}

describe('a collection that an older release left', () => {
  const saidby = useSaidby({ browser: 'chromium' });

  test.each(migrations.map(({ number }) => number))('of version %i opens, whole and in today’s shape', async (number) => {
    const example = exampleOf(number);
    const driver = await saidby.driver();
    await driver.evaluate(dexie);
    await driver.evaluate(
      async (steps, tables) => {
        const { Dexie } = globalThis as never as { Dexie: typeof import('dexie').Dexie };
        await Dexie.delete('saidby');
        const database = new Dexie('saidby');
        for (const { number: version, stores } of steps) database.version(version).stores(stores);
        for (const [name, rows] of Object.entries(tables)) await database.table(name).bulkAdd(rows);
        database.close();
      },
      migrations.filter((step) => step.number <= number).map(({ number: version, stores }) => ({ number: version, stores })),
      example as never as Record<string, object[]>,
    );
    // The first message that needs the collection opens it, and brings it up to date.
    await saidby.ask('editClips', { clips: [], change: {} });
    const { clips, places, corrections, changes } = await stored(saidby);
    expect(clips.map((clip) => clipSchema.parse(clip).id).sort()).toEqual(example.clips.map(({ id }) => id).sort());
    expect([places.length, corrections.length, changes.length]).toEqual([example.places.length, example.corrections.length, example.changes.length]);
    await saidby.ask('editClips', { clips: [example.clips[0]!.id], change: { note: 'still mine' } });
    expect((await stored(saidby)).clips.find(({ id }) => id === example.clips[0]!.id)?.note).toBe('still mine');
  });
});
