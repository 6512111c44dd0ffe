import { useState } from 'react';
import { LIKELY } from '../lib/attribution/certainty.ts';
import { readersLanguage, t } from '../lib/messages/strings.ts';
import './ConfidenceWord.css';

/** What a speaker is known by: `stated` in the text, `inferred` from it, decided by a `person`, or not at all. */
export type Basis = 'stated' | 'inferred' | 'person' | 'unknown';

/** The confidence in a word; its figure on request, since a figure pretends to more than it knows. */
export function ConfidenceWord({ basis, confidence }: { basis: Basis; confidence: number | null }) {
  const [asked, setAsked] = useState(false);
  const kind = basis === 'inferred' && (confidence ?? 0) < LIKELY ? 'unsure' : WORDS[basis];
  const look = `confidence confidence-${kind}`;
  const word = t(`confidence_${kind}`);
  if (confidence === null || basis === 'person') return <span className={look}>{word}</span>;
  const figure = new Intl.NumberFormat(readersLanguage(), { style: 'percent' }).format(confidence);
  return (
    <button type="button" className={look} aria-expanded={asked} title={t('confidence_show')} onClick={() => setAsked(!asked)}>
      {asked ? `${word} · ${figure}` : word}
    </button>
  );
}

const WORDS = { stated: 'stated', inferred: 'likely', person: 'person', unknown: 'unknown' } as const;
