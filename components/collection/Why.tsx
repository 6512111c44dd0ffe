import { Fragment } from 'react';
import type { Clip } from '../../lib/clip/schema.ts';
import { languageOf } from '../../lib/collection/index.ts';
import { reasonsFor, sentenceOf } from '../../lib/messages/reasons.ts';

/** Why this speaker, with the article's own words emphasised. A correction keeps what the engine saw. */
export function Why({ clip }: { clip: Clip }) {
  const { speaker, corrected, evidence, selectors } = clip;
  const reasons = reasonsFor({ name: speaker?.name ?? null, certainty: speaker?.confidence ?? 1, ...evidence, quotation: selectors[1] }, corrected);
  return reasons.map((reason, i) => (
    <Fragment key={reason.key}>
      {i > 0 && ' '}
      {sentenceOf(reason).map(({ text, strong }, k) =>
        strong ? (
          <b key={k} dir="auto" lang={languageOf(clip)}>
            {text}
          </b>
        ) : (
          text
        ),
      )}
    </Fragment>
  ));
}
