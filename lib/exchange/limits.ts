/**
 * What an import may hold at most. Far above any real collection (10,000 clips make a file of about 25 MB) and low enough that
 * no file can fill the machine's memory.
 */
export const MAX_FILE_CHARACTERS = 48 * 1024 * 1024;
export const MAX_CLIPS = 100_000;
/** A clip is five deep in its envelope; anything much deeper was not written by us and only tries parsers. */
export const MAX_DEPTH = 32;
/** Problems reported of one file; the rest is counted. */
export const MAX_PROBLEMS = 20;
