import { MENTION_FEATURES } from './mention.ts';
import { PAIR_FEATURES } from './pair.ts';
import { QUOTATION_FEATURES } from './quotation.ts';

/** Columns of the linear model's opinion: its score, the candidate's rank by it, how far it is behind the best. */
const LINEAR_FEATURES = ['l.score', 'l.rank', 'l.lead'] as const;

/** The names of a row's columns, in order. */
export const FEATURES: readonly string[] = [...QUOTATION_FEATURES, ...MENTION_FEATURES, ...PAIR_FEATURES, ...LINEAR_FEATURES];
export const WIDTH = FEATURES.length;

/** First columns of the mention's, the pair's and the linear model's features. */
export const MENTION = QUOTATION_FEATURES.length;
export const PAIR = MENTION + MENTION_FEATURES.length;
export const LINEAR = PAIR + PAIR_FEATURES.length;
