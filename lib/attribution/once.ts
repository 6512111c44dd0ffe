/** Makes a value when it is first asked for, and keeps it: the lists of a language take milliseconds to make, and most starts of the background read nothing in it. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
