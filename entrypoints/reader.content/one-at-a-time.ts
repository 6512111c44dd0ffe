/** A task of which never two run at once. */
export type OneAtATime = {
  /** Runs it; asked for while it runs, it runs once more afterwards, however often it was asked. Resolves when that run has ended. */
  run(): Promise<void>;
  isRunning(): boolean;
  /** Resolves when nothing runs and nothing waits. */
  idle(): Promise<void>;
};

/** @param task must not reject */
export function oneAtATime(task: () => Promise<void>): OneAtATime {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const run = (): Promise<void> => {
    if (!running) {
      running = task().finally(() => (running = null));
      return running;
    }
    next ??= running.then(() => {
      next = null;
      return run();
    });
    return next;
  };
  return {
    run,
    isRunning: () => running !== null,
    idle: async () => {
      while (next ?? running) await (next ?? running);
    },
  };
}
