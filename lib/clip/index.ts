/** The clip: the record that is saved, and what makes one. */
export { makeClip, type MakeClipOptions } from './make-clip.ts';
export { articleAddresses } from './address.ts';
export { cleanAddress } from '../page/index.ts';
export { placeInParagraph } from './place.ts';
export { clipSchema, type Clip } from './schema.ts';
export { speakerOf } from './speaker.ts';
