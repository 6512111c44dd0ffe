import { FLAG, KIND, type WordSet } from '../../../quotation/index.ts';
import type { Mention } from '../../mention.ts';
import type { Source } from '../../words/source.ts';

/** How much likelier than others somebody is to speak once more, beside a verb of speech. */
const LIKELIER = {
  /** As long as nobody else was the subject of a sentence. */
  again: 1.5,
  /** Somebody else was. */
  passedOver: 1,
  /** Somebody answers: nobody answers himself. */
  answers: 0.3,
  /** The verb says that who spoke goes on: `she added`. */
  goesOn: 20,
};
const NOBODY = -1;
/** Long before the first sentence. */
const NEVER = -9;
/** Words behind `asked` among which one of these is looked for: whoever is asked is named by fewer. */
const LONGEST_ASKED = 10;

/** Somebody, and how many times likelier than others it is that a pronoun means him or her. */
type Favourite = { id: number; factor: number };
const NO_FAVOURITE: Favourite = { id: NOBODY, factor: 1 };

/** Who spoke last in a report, and how likely that one is to speak once more: `“It is cold,” Ann Lee said. … “We wait,” she added.` */
export class LastSpeaker {
  private readonly source: Source;
  /** Whoever spoke last. */
  private latest = NOBODY;
  /** The same, but nobody where the report has turned to somebody else since. */
  private current = NOBODY;
  /** Has somebody else been the subject of a sentence since? */
  private passedOver = false;
  /** The sentence in which that one asked a question, if it was one. */
  private askedIn = NEVER;

  constructor(source: Source) {
    this.source = source;
  }

  /** The mention, of that entity, stands beside a verb of speech. */
  spoke(mention: Mention, id: number, sentence: number): void {
    this.latest = this.current = id;
    this.passedOver = false;
    this.askedIn = asksQuestion(this.source, mention) ? sentence : NEVER;
  }

  isCurrent(id: number): boolean {
    return id === this.current;
  }

  /** The report turns to somebody else. */
  turnAway(): void {
    this.current = NOBODY;
  }

  /** That entity is the subject of a sentence, and says nothing there. */
  passOver(id: number): void {
    if (id !== this.current) this.passedOver = true;
  }

  /** Who is likelier than others to be a mention beside a verb of speech in that sentence. */
  favourite(mention: Mention, sentence: number): Favourite {
    if (this.latest === NOBODY) return NO_FAVOURITE;
    const { goingOn, answering, asking } = this.source.lexicon;
    if (this.isBeside(mention, goingOn)) return { id: this.latest, factor: LIKELIER.goesOn };
    const wasAsked = sentence - this.askedIn <= 1 && !this.isBeside(mention, asking);
    if (wasAsked || this.isBeside(mention, answering)) return { id: this.current, factor: LIKELIER.answers };
    return { id: this.current, factor: this.passedOver ? LIKELIER.passedOver : LIKELIER.again };
  }

  /** Does one of the words stand right before or behind the mention, or is it the mention, a verb whose subject is left out (`añadió`)? */
  private isBeside({ from, to }: Mention, words: WordSet): boolean {
    const { hash } = this.source.tokens;
    return words.has(hash[to]!) || words.has(hash[to - 1]!) || (from > 0 && words.has(hash[from - 1]!));
  }
}

/** `Jo Park asked Ann Lee whether`, `“Is it?” Jo Park asked`, but `Jo Park asked Ann Lee to`, and `asked how Ann Lee could` asks somebody else. */
function asksQuestion({ tokens, lexicon }: Source, { from, to }: Mention): boolean {
  if (!lexicon.asking.has(tokens.hash[to]!)) return false;
  if (tokens.kind[from - 1] === KIND.doubleMark) return true;
  if (lexicon.askedAbout.has(tokens.hash[to + 1]!) && tokens.flags[to + 2]! & FLAG.capital) return false;
  for (let i = to + 1; i < to + LONGEST_ASKED && tokens.kind[i] === KIND.word && !lexicon.forms.to.has(tokens.hash[i]!); i++)
    if (lexicon.askedAbout.has(tokens.hash[i]!)) return true;
  return false;
}

/** `Jo Park asked Ann Lee whether`: is the mention whoever is asked, and will speak next? */
export const isAsked = ({ tokens: { hash }, lexicon }: Source, { from, to, inQuotation }: Mention): boolean =>
  inQuotation < 0 && lexicon.asking.has(hash[from - 1]!) && lexicon.askedAbout.has(hash[to]!);
