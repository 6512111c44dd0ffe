/**
 * How Node runs where work is counted (`work.ts`). Code that was compiled for speed no longer counts its blocks; what the
 * baseline compiler makes does, and gives the same numbers as the interpreter in two thirds of its time.
 */
export const COUNTING = ['--no-opt', '--no-maglev', '--always-sparkplug'];
