/** A labelled quotation of the corpora: see the README beside them. */
export type GoldQuotation = {
  start: number;
  end: number;
  speech: boolean;
  /** In articles of our own: the number that ties the quotation to its speaker. */
  number?: number;
  speaker?: { start: number; end: number; text: string; fragments: [number, number][] } | null;
  cue?: { start: number; end: number; fragments?: [number, number][] } | null;
};

/** A document of the corpora, or an article of our own. */
export type GoldDocument = { id: string; text: string; quotes: GoldQuotation[] };
