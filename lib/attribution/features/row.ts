/** Numbers the names of a group of columns: a writer puts the byte of `m.kind` at `row[at + COLUMN['m.kind']]`, where the group begins at `at`. */
export const placesOf = <Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> =>
  Object.fromEntries(names.map((name, place) => [name, place])) as Record<Name, number>;

/** Features are whole numbers from 0 to 255, a byte each: the trees' thresholds are bytes, too, and need no binning. */
export const byte = (value: number): number => (value < 0 ? 0 : value > 255 ? 255 : value | 0);

/** A distance: exact up to 32, then ever coarser, so that long texts fit in a byte. */
export const distance = (value: number): number => {
  const size = value < 0 ? 0 : value;
  return size <= 32 ? size : Math.min(255, 32 + ((size - 32) >> 2));
};

/** A difference that may be negative, around 128. */
export const signed = (value: number): number => byte(128 + value);
