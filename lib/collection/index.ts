/** The collection: what a reader keeps. Pages read it by the queries; the background alone calls what writes. */
export { openAnew, openCollection, type Collection } from './database.ts';
export type { Change, Correction, Editable } from './records.ts';
export { allClips, clipsAt, countKept, findClip, historyOf } from './queries.ts';
export { languageOf } from './language.ts';
export { publisherOf } from './publisher.ts';
export { saveClip } from './save.ts';
export { editClips, eraseCollection, purgeClips, undoEdit } from './change.ts';
export { type Edit } from './edit.ts';
export { correctionsAt, rememberCorrections, withdrawCorrections } from './corrections.ts';
export { importClips, type ImportReport } from './import.ts';
