import { LIKELY, certaintyOf } from '../../lib/attribution/certainty.ts';
import { t } from '../../lib/messages/strings.ts';
import type { ShownQuotation } from '../../lib/messages/page-state.ts';

/** The quiet line under a quotation: nothing where the text states the speaker. */
export function noteOf({ state, attribution }: ShownQuotation): string | null {
  if (state === 'person') return t('panel_note_person');
  if (state !== 'inferred') return null;
  const word = t(attribution.speaker && certaintyOf(attribution.speaker) >= LIKELY ? 'panel_note_likely' : 'panel_note_unsure');
  return t('panel_note', word, reasonOf(attribution.why));
}

function reasonOf(why: ShownQuotation['attribution']['why']): string {
  if (why === 'continued' || why === 'turn' || why === 'near' || why === 'sentence') return t(`panel_why_${why}`);
  return t('panel_why_other');
}
