/**
 * What a file may hold at most; an export of more is several files. Far above any real collection (100,000 clips of a sentence
 * each make 214 million characters, for which a browser takes up to 1.4 GB while it reads and writes them), and half of what a
 * text can hold in Chromium at all.
 */
export const MAX_FILE_CHARACTERS = 256 * 1024 * 1024;
export const MAX_CLIPS = 100_000;
/** A clip is five deep in its envelope; anything much deeper was not written by us and only tries parsers. */
export const MAX_DEPTH = 32;
/** Problems reported of one file; the rest is counted. */
export const MAX_PROBLEMS = 20;
