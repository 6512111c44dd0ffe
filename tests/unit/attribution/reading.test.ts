import { describe, expect, it } from 'vitest';
import { asShown } from '../../../lib/attribution/certainty.ts';
import { prepare } from '../../../lib/attribution/context.ts';
import { readQuotations } from '../../../lib/attribution/index.ts';
import { languageOf } from '../../../lib/attribution/language/index.ts';
import { loadModel } from '../../../lib/attribution/model/index.ts';
import { readingOf } from '../../../lib/attribution/reading.ts';
import { lexiconOf } from '../../../lib/attribution/words/lexicon.ts';
import { pairQuotations } from '../../../lib/quotation/pairing.ts';
import { tokenise } from '../../../lib/quotation/tokens.ts';

/** `quotation → mention = name (cue)` of each attribution of a text. */
function said(text: string, language = 'en'): string[] {
  return readQuotations(text, { language }).attributions.map(({ quotation, speaker, cue }) => {
    const words = text.slice(quotation.start, quotation.end).replace(/^["“„»]|["”“«]$/g, '');
    return `${words.slice(0, 24)} → ${speaker ? `${speaker.text} = ${speaker.name}` : 'nobody'}${cue ? ` (${text.slice(cue.start, cue.end)})` : ''}`;
  });
}

describe('readQuotations', () => {
  it('names the speaker after the quotation, in either order of words', () => {
    expect(said('“The ferry will sail again in May,” Ruth Calloway said on Tuesday.')).toEqual(['The ferry will sail agai → Ruth Calloway = Ruth Calloway (said)']);
    expect(said('“Nobody asked us about any of it,” said Hanna Ortiz.')[0]).toContain('→ Hanna Ortiz = Hanna Ortiz (said)');
  });

  it('names the speaker before the quotation, past an apposition', () => {
    expect(said('Tom Bellweather, a doctor who lives by the pier, said: “We have waited for eleven years.”')[0]).toContain('→ Tom Bellweather');
  });

  it('takes the teller, not the told', () => {
    expect(said('Ruth Calloway told Tom Bellweather that the plan was “far too late for us.”')[0]).toContain('→ Ruth Calloway');
  });

  it('resolves a pronoun to the fullest name', () => {
    expect(said('Mayor Ruth Calloway opened the new pier on Monday. “It took us eleven long years,” she said.')[0]).toContain('→ she = Ruth Calloway (said)');
  });

  it('says apart how sure the mention is and whom it stands for, and states nobody whom the pronoun hardly tells', () => {
    const tokens = tokenise('Colin Dunne met Owen Pryce. “It rained all day,” he said.');
    const english = languageOf('en');
    const context = prepare(tokens, pairQuotations(tokens, english.marks), lexiconOf(english), loadModel().cues);
    const he = context.mentions.findIndex(({ kind, inQuotation }) => kind === 'pronoun' && inQuotation < 0);
    const reading = (certainty: number) => {
      context.people.certainty[he] = certainty;
      return readingOf(context, [{ mention: he, confidence: 0.98 }]);
    };
    const speaker = (certainty: number) => {
      const { confidence, coreference, basis } = reading(certainty).attributions[0]!.speaker!;
      return { confidence, coreference, basis };
    };
    expect(speaker(0.25)).toEqual({ confidence: 0.98, coreference: 0.25, basis: 'inferred' });
    expect(speaker(0.75)).toEqual({ confidence: 0.98, coreference: 0.75, basis: 'stated' });
    // Each is likely, but not both together.
    expect(speaker(0.61)).toEqual({ confidence: 0.98, coreference: 0.61, basis: 'inferred' });
    // A reader is shown nobody rather than a name that is wrong more often than not.
    expect(asShown(reading(0.25)).attributions[0]).toMatchObject({ speaker: null, cue: null, why: null });
    expect(asShown(reading(0.61))).toEqual(reading(0.61));
  });

  it('hardly doubts whom a name stands for, unless two share it', () => {
    const coreference = (text: string) => readQuotations(text).attributions[0]!.speaker!.coreference;
    expect(coreference('Mayor Ruth Calloway opened the new pier. “It took us eleven long years,” Ruth Calloway said.')).toBe(1);
    expect(coreference('Mayor Ruth Calloway opened the new pier. “It took us eleven long years,” Calloway said.')).toBeGreaterThan(0.9);
    expect(coreference('Mayor Ruth Calloway met Tom Calloway.\n\n“It took us eleven long years,” Calloway said.')).toBeLessThan(0.9);
  });

  it('finds whom a report or a body is quoted by', () => {
    expect(said('According to the harbour report, the crossing takes “eleven minutes in calm water.”')[0]).toContain('→ the harbour report');
  });

  it('gives all parts of a quotation over paragraphs to one speaker', () => {
    const parts = said('“We have waited for eleven years,” Ruth Calloway said. “Nobody came to help us.\n\n“Now we will do it ourselves.”');
    expect(parts).toHaveLength(3);
    for (const part of parts) expect(part).toContain('= Ruth Calloway');
  });

  it('takes the label that opens a transcribed answer', () => {
    expect(said('The exchange went as follows:\n\n"MARSH: Well, I have said before that we will not sell it."')[0]).toContain('→ MARSH');
  });

  it('leaves titles and terms out', () => {
    expect(said('Tickets for “The Last Ferry” go on sale in May. The so-called “Saturday club” meets at the pier.')).toEqual([]);
  });

  it('reads German', () => {
    expect(said('„Wir haben elf Jahre lang gewartet“, sagte Bürgermeisterin Ruth Feldmann am Montag.', 'de')[0]).toContain('Ruth Feldmann');
  });

  it('says of a text without quotations that there are none', () => {
    expect(readQuotations('Nothing was said.', { language: 'en' })).toMatchObject({ attributions: [], people: [] });
  });

  it('states where the text says so and infers where context decides', () => {
    const [first, second] = readQuotations('“The ferry will sail again in May,” Ruth Calloway said.\n\n“We have waited for it long enough.”', { language: 'en' }).attributions;
    expect(first!.speaker!.basis).toBe('stated');
    expect(first!.why).toBe('named');
    expect(second!.speaker!.basis).toBe('inferred');
  });
});
