import type { Person } from '../../../lib/attribution/types.ts';
import type { ColourIndex } from '../../../lib/highlight/index.ts';
import type { Decision } from '../decisions.ts';
import type { Done, Quote } from '../state.ts';

/** All that the card shows. */
export type CardView = {
  quote: Quote;
  /** `Article.text`, from which the evidence is quoted. */
  text: string;
  /** That it is in, as BCP 47 writes it; `null` where nobody knows. */
  language: string | null;
  colour: ColourIndex;
  /** Choosing another speaker rather than reading about this one. */
  changing: boolean;
  /** Whom the reader may mean, likeliest first. */
  candidates: readonly Person[];
  /** How many quotations a change of speaker mends. */
  chain: number;
  done: Done | null;
  /** The reader works by keyboard: keys are named on the buttons. */
  keys: boolean;
};

/** What a reader can do in the card. */
export type CardActions = {
  save(): void;
  unsave(): void;
  copy(): void;
  setChanging(changing: boolean): void;
  decide(decision: Decision): void;
  showInCollection(): void;
  next(): void;
  previous(): void;
  close(): void;
};
