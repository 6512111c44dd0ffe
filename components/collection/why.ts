import type { Clip } from '../../lib/clip/schema.ts';
import { t } from '../../lib/messages/strings.ts';

type Evidence = Clip['evidence'];

/** Why this speaker, in one sentence with the article's own words in quotation marks. A correction keeps what the engine saw. */
export function whyOf({ speaker, corrected, evidence, selectors: [, at] }: Clip): string {
  if (corrected) return t('why_person');
  const { mention, cue, why } = evidence;
  if (!speaker || !mention || !why) return t('why_unknown');
  const name = quoted(mention.text);
  switch (why) {
    case 'named':
    case 'pronoun':
    case 'described': {
      const refers = speaker.name.includes(mention.text) ? '' : ` ${t('why_refers', name, speaker.name)}`;
      return beside(mention, cue, at) + refers;
    }
    case 'accordingTo':
      return t('why_according', cue ? quoted(`${cue.text} ${mention.text}`) : name);
    case 'sentence':
    case 'colon':
      return t(`why_${why}`, name);
    case 'continued':
    case 'turn':
    case 'near':
      return t(`why_${why}`, speaker.name);
  }
}

function beside(mention: NonNullable<Evidence['mention']>, cue: Evidence['cue'], quotation: { start: number; end: number }): string {
  const words = [mention, ...(cue ? [cue] : [])].sort((a, b) => a.start - b.start);
  const place = words.every(({ end }) => end <= quotation.start) ? 'before' : words.every(({ start }) => start >= quotation.end) ? 'after' : 'around';
  if (!cue) return t(place === 'before' ? 'why_before_alone' : 'why_after_alone', quoted(mention.text));
  return t(`why_${place}`, ...words.map(({ text }) => quoted(text)));
}

function quoted(words: string): string {
  return `“${words.replace(/\s+/g, ' ')}”`;
}
