/** The words of a front coded list: each is a digit, how many letters it begins with as the one before it does, and the rest (`0adele4ina` is `adele`, `adelina`). */
export function fromFrontCoded(coded: string): string[] {
  const words: string[] = [];
  for (const [, shared, rest] of coded.matchAll(/(\d)(\D*)/g)) words.push((words.at(-1) ?? '').slice(0, Number(shared)) + rest);
  return words;
}
