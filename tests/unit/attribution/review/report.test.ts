import { describe, expect, it } from 'vitest';
import { prepare } from '../../../../lib/attribution/context.ts';
import { languageOf } from '../../../../lib/attribution/language/index.ts';
import { loadModel } from '../../../../lib/attribution/model/index.ts';
import { Report } from '../../../../lib/attribution/review/report.ts';
import { lexiconOf } from '../../../../lib/attribution/words/lexicon.ts';
import { pairQuotations } from '../../../../lib/quotation/pairing.ts';
import { tokenise } from '../../../../lib/quotation/tokens.ts';

const TEXT =
  'Ruth Calloway opened the quay.\n\n“Hanna Ortiz is late,” Calloway said.\n\nTom Bellweather’s boat sank. At the gate Mark Rowe met Bellweather. “I stayed,” Rowe said.\n\nNobody else came.';

/** The report of the text, read up to those words; what it tells of somebody is asked for by name. */
function readTo(words: string) {
  const tokens = tokenise(TEXT);
  const language = languageOf('en');
  const { mentions, people, bits, lexicon } = prepare(tokens, pairQuotations(tokens, language.marks), lexiconOf(language), loadModel().cues);
  const textOf = (m: number): string => TEXT.slice(mentions[m]!.start, mentions[m]!.end);
  const speakers = new Set([...mentions.keys()].filter((m) => /^(Calloway|Rowe) said/.test(TEXT.slice(mentions[m]!.start))));
  const report = new Report({ tokens, bits, lexicon }, speakers);
  const until = mentions.findIndex((_mention, m) => textOf(m) === words);
  mentions.slice(0, until).forEach((mention, m) => people.entityOf[m]! >= 0 && report.note(mention, m, people.entityOf[m]!));
  const entityOf = (name: string): number => people.entityOf[mentions.findIndex((_mention, m) => textOf(m) === name)]!;
  const at = mentions[until]!;
  return (name: string) => ({
    mentioned: report.sinceMentioned(entityOf(name), at),
    subject: report.sinceSubject(entityOf(name), at),
    speaker: report.rankOfSpeaker(entityOf(name)),
    opener: report.rankOfOpener(entityOf(name), at),
  });
}

describe('the report', () => {
  it('tells how long ago somebody was mentioned, and was the subject: neither owners nor those behind a preposition are one', () => {
    const of = readTo('Nobody');
    expect(of('Mark Rowe')).toMatchObject({ mentioned: 2, subject: 2 });
    expect(of('Tom Bellweather')).toMatchObject({ mentioned: 3, subject: 0 });
  });

  it('leaves out what is told inside quotations', () => {
    expect(readTo('Nobody')('Hanna Ortiz')).toEqual({ mentioned: 0, subject: 0, speaker: 0, opener: 0 });
  });

  it('tells who spoke last, and before', () => {
    const of = readTo('Nobody');
    expect(of('Mark Rowe').speaker).toBe(1);
    expect(of('Ruth Calloway').speaker).toBe(2);
  });

  it('tells who opens the paragraph of a mention, or one of the two before', () => {
    const of = readTo('Mark Rowe');
    expect(of('Tom Bellweather').opener).toBe(1);
    expect(of('Ruth Calloway').opener).toBe(2);
    expect(of('Mark Rowe').opener).toBe(0);
  });
});
