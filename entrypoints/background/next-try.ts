import { openAnew, type Collection } from '../../lib/collection/index.ts';

/** The same answers; after one that failed the collection is opened anew, since readers are told to try again. */
export function withNextTry<A extends Record<string, (...asked: never[]) => Promise<unknown>>>(answers: A, collection: Collection): A {
  const trying = Object.entries(answers).map(([name, answer]) => [
    name,
    (...asked: never[]) =>
      answer(...asked).catch((error: unknown) => {
        openAnew(collection);
        throw error;
      }),
  ]);
  return Object.fromEntries(trying) as A;
}
