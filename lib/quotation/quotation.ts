import type { Quotation, QuotationKind } from './types.ts';

/** A quotation that stands by itself and is speech, as far as nothing says otherwise. */
export const quotationAt = (start: number, end: number, kind: QuotationKind): Quotation => ({
  start,
  end,
  kind,
  speech: true,
  speechProbability: 1,
  closed: true,
  continues: null,
  inside: null,
});

/** Quotations of several origins in text order, outer before inner. */
export const inTextOrder = (quotations: Quotation[]): Quotation[] => quotations.sort((a, b) => a.start - b.start || b.end - a.end);
