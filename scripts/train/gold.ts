/** Stands for the name of somebody whom the document never names. */
export const UNNAMED = '~';

/** A labelled quotation of the corpora: see the README beside them. */
export type GoldQuotation = {
  start: number;
  end: number;
  speech: boolean;
  /** In articles of our own: the number that ties the quotation to its speaker. */
  number?: number;
  /** The accepted forms of the speaker's full name and role, where a table beside the article tells them. */
  names?: readonly string[];
  roles?: readonly string[];
  speaker?: { start: number; end: number; text: string; fragments: [number, number][] } | null;
  cue?: { start: number; end: number; fragments?: [number, number][] } | null;
};

/** Is it speech whose speaker is labelled? */
export const isAttributed = (gold: GoldQuotation | null | undefined): gold is Attributed => !!gold?.speech && !!gold.speaker;
type Attributed = GoldQuotation & { speaker: NonNullable<GoldQuotation['speaker']> };

/** A document of the corpora, or an article of our own. `referents`: by where a mention starts the accepted names of whom it stands for, as far as they were read. */
export type GoldDocument = { id: string; text: string; quotes: GoldQuotation[]; referents?: ReadonlyMap<number, readonly string[]> };
