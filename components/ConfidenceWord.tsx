import { LIKELY } from '../lib/attribution/certainty.ts';
import { readersLanguage, t } from '../lib/messages/strings.ts';
import './ConfidenceWord.css';

/** What a speaker is known by: `stated` in the text, `inferred` from it, decided by a `person`, or not at all. */
export type Basis = 'stated' | 'inferred' | 'person' | 'unknown';

/** The confidence in a word, never as a number unless asked (`title`). */
export function ConfidenceWord({ basis, confidence }: { basis: Basis; confidence?: number | null }) {
  const word = basis === 'inferred' && (confidence ?? 0) < LIKELY ? 'unsure' : WORDS[basis];
  const percent = confidence == null ? undefined : new Intl.NumberFormat(readersLanguage(), { style: 'percent' }).format(confidence);
  return (
    <span className={`confidence confidence-${word}`} title={percent}>
      {t(`confidence_${word}`)}
    </span>
  );
}

const WORDS = { stated: 'stated', inferred: 'likely', person: 'person', unknown: 'unknown' } as const;
