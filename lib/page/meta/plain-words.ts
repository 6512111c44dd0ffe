/** A text's words alone, in lower case: what is left to compare when marks, case and white space may differ. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
