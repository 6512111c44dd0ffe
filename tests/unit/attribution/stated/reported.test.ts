import { describe, expect, it } from 'vitest';
import { prepare } from '../../../../lib/attribution/context.ts';
import { readQuotations } from '../../../../lib/attribution/index.ts';
import { languageOf } from '../../../../lib/attribution/language/index.ts';
import { lexiconOf } from '../../../../lib/attribution/words/lexicon.ts';
import { loadModel } from '../../../../lib/attribution/model/index.ts';
import { decideByMood } from '../../../../lib/attribution/stated/reported.ts';
import { pairQuotations } from '../../../../lib/quotation/pairing.ts';
import { tokenise } from '../../../../lib/quotation/tokens.ts';

/** Whom the mood gives the last quotation of a text, where the ranking named nobody or, hardly, the mention `ranked`. */
function speakerOf(text: string, ranked: string | null = null): string | null {
  const language = languageOf('de');
  const tokens = tokenise(text);
  const quotations = pairQuotations(tokens, language.marks);
  const context = prepare(tokens, quotations, lexiconOf(language), loadModel().cues);
  const before = { mention: context.mentions.findIndex(({ start, end }) => text.slice(start, end) === ranked), confidence: ranked === null ? 0.3 : 0.65 };
  const { mention } = decideByMood(context, before, quotations.length - 1);
  return mention < 0 ? null : text.slice(context.mentions[mention]!.start, context.mentions[mention]!.end);
}

const SAID = 'Am Rand der Sitzung sagte Anna Lehm, das Netz sei alt.';

describe('German words in the mood of reported speech', () => {
  it('go on with whom the sentences before say', () => {
    expect(speakerOf(`${SAID} Wenig sei geschehen. Vieles habe man „Stück für Stück“ vergessen.`)).toBe('Anna Lehm');
  });

  it('are told by the mood of regular verbs, too', () => {
    expect(speakerOf(`${SAID} Der Umbau verschlechtere alles „Stück für Stück“.`)).toBe('Anna Lehm');
  });

  it('take no words from whose own verb is in that mood', () => {
    expect(speakerOf(`${SAID} Die Fischer hätten alles „Stück für Stück“ vergessen.`, 'Die Fischer')).toBe('Anna Lehm');
    expect(speakerOf(`${SAID} Die Fischer hätten gesagt: „Stück für Stück.“`, 'Die Fischer')).toBe('Die Fischer');
  });

  it.each([
    ['in the next paragraph', `${SAID}\n\nVieles habe man „Stück für Stück“ vergessen.`],
    ['behind a sentence in another mood', `${SAID} Es regnete den ganzen Tag. Vieles habe man „Stück für Stück“ vergessen.`],
    ['in another mood', `${SAID} Vieles wurde „Stück für Stück“ vergessen.`],
    ['where the sentence has a speaker of its own', `${SAID} Vieles habe man „Stück für Stück“ vergessen, sagte Jan Rumm.`],
  ])('do not go on %s', (_name, text) => {
    expect(speakerOf(text)).toBeNull();
  });
});

describe('a text in the mood of reported speech', () => {
  it('gives its speaker what the ranking gives nobody', () => {
    const text = `${SAID} Der Verband und die Werft hätten dem Rat nichts gegeben. Die Stadt habe für die Kapitäne, die Fischer und den Verband „endlich einmal handeln müssen“.`;
    expect(readQuotations(text, { language: 'de' }).attributions.map(({ speaker }) => speaker?.name)).toEqual(['Anna Lehm']);
  });
});

describe('German nouns for what somebody says', () => {
  it.each([
    ['Nach Angaben des Verlages ist das Buch „sehr gut geworden“.', 'Verlag'],
    ['Nach Angaben der örtlichen Polizei war es „sehr laut“.', 'örtliche Polizei'],
    ['Nach Angaben von Experten wurde es „sehr spät“.', 'Experten'],
  ])('are no speakers: whose they are is: %s', (text, speaker) => {
    expect(readQuotations(text, { language: 'de' }).attributions.map((attribution) => attribution.speaker?.name)).toEqual([speaker]);
  });
});
