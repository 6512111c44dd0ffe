import { expect, it } from 'vitest';
import { oneAtATime } from '../../../entrypoints/reader.content/one-at-a-time.ts';

/** A task that ends when it is told to. */
function controlled() {
  const ends: (() => void)[] = [];
  return { ends, task: () => new Promise<void>((end) => ends.push(end)) };
}

it('runs once more, not thrice, when asked thrice meanwhile', async () => {
  const { ends, task } = controlled();
  const one = oneAtATime(task);
  const first = one.run();
  const later = [one.run(), one.run(), one.run()];
  expect(ends).toHaveLength(1);
  ends[0]!();
  await first;
  await Promise.resolve();
  expect(ends).toHaveLength(2);
  expect(one.isRunning()).toBe(true);
  ends[1]!();
  await Promise.all(later);
  expect(ends).toHaveLength(2);
  expect(one.isRunning()).toBe(false);
});

it('tells when nothing runs and nothing waits', async () => {
  const { ends, task } = controlled();
  const one = oneAtATime(task);
  void one.run();
  void one.run();
  let idle = false;
  const told = one.idle().then(() => (idle = true));
  ends[0]!();
  while (ends.length < 2) await Promise.resolve();
  expect(idle).toBe(false);
  ends[1]!();
  await told;
  await one.idle();
});
