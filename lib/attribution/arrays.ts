/** So many arrays of one length, cut from one piece of memory: to ask for a piece takes about a microsecond, whatever its length. */
export function int32Arrays(count: number, length: number): Int32Array[] {
  const memory = new ArrayBuffer(count * length * 4);
  return Array.from({ length: count }, (_array, k) => new Int32Array(memory, k * length * 4, length));
}

/** The numbers from 0 to below `count`. */
export function upTo(count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let k = 0; k < count; k++) numbers[k] = k;
  return numbers;
}
