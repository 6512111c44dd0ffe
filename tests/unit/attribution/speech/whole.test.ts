import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../../lib/attribution/index.ts';
import { en } from '../../../../lib/attribution/language/en.ts';
import { lexiconOf, tagWords } from '../../../../lib/attribution/words/lexicon.ts';
import { classify } from '../../../../lib/attribution/words/classes.ts';
import { tokenSpans } from '../../../../lib/attribution/spans.ts';
import { isWhole } from '../../../../lib/attribution/speech/whole.ts';
import { pairQuotations, tokenise } from '../../../../lib/quotation/index.ts';

/** Is the first quotation of an English text a whole sentence or paragraph? */
function whole(text: string): boolean {
  const tokens = tokenise(text);
  const [span] = tokenSpans(tokens, pairQuotations(tokens, en().marks));
  const lexicon = lexiconOf(en());
  return isWhole({ tokens, lexicon, classes: classify(tokens, tagWords(tokens, lexicon)) }, span!);
}

describe('isWhole', () => {
  it.each([
    ['a sentence with its stop inside', 'The pier closed. “We will open it again before the winter.” Nobody came.'],
    ['a sentence with its stop outside', 'The pier closed. “We will open it again before the winter”. Nobody came.'],
    ['a paragraph without a stop', 'The pier closed.\n\n“We will open it again before the winter”\n\nNobody came.'],
    ['what a headline ends with', 'The pier closes “We will open it again before the winter”\n\nNobody came.'],
    ['the whole text', '“We will open it again before the winter”'],
  ])('takes %s', (_, text) => expect(whole(text)).toBe(true));

  it.each([
    ['a phrase in a sentence', 'The harbour board calls it “a plan that nobody here has asked for” and waits.'],
    ['what opens a sentence that goes on', 'The pier closed. “We will open it again before the winter” is painted on it.'],
    ['six words at the end of a headline', 'Seen: “The winter we never came home”\n\nNobody came.'],
    ['a part of a sentence at the end of a line', 'Ann Lee on “a plan that nobody here has asked for”\n\nNobody came.'],
    ['few words', 'The pier closed.\n\n“Open it again”\n\nNobody came.'],
    ['the capitals of a title', 'The pier closed.\n\n“The Long Winter of Our Harbour”\n\nNobody came.'],
  ])('leaves %s', (_, text) => expect(whole(text)).toBe(false));

  it('makes speech of a list of quoted paragraphs without a speaker in sight', () => {
    const text =
      'What the programme says:\n\n“The council will build forty houses a year.”\n\n“The council will mend the pier and the sea wall.”\n\n“A new school will be opened in the old mill.”';
    expect(readQuotations(text, { language: 'en' }).attributions).toHaveLength(3);
  });
});

describe('a name and a colon before the whole of a paragraph', () => {
  const quoted = (text: string): string[] => readQuotations(text, { language: 'en' }).attributions.map(({ quotation }) => text.slice(quotation.start, quotation.end));

  it('make speech of it, however short', () => {
    expect(quoted('The mayor, Nora Lind, met the pilots.\n\nTomas Berg: “Will you resign?”\n\nNora Lind: “No.”')).toContain('“No.”');
  });
});

describe('words quoted within words that are quoted themselves', () => {
  it('are part of the speech around them, however deep they stand', () => {
    const text = 'The farmhand, Lee Archer, told the court: “He said to me, ‘She told me, “Leave it,” and I left it.’ I believe him.”';
    expect(readQuotations(text, { language: 'en' }).attributions.map(({ quotation }) => text.slice(quotation.start, quotation.end))).toEqual([text.slice(text.indexOf('“He'))]);
  });
});

describe('words that a verb of speech follows at once', () => {
  const speech = (text: string, language: string): boolean[] => readQuotations(text, { language }).attributions.map(({ quotation }) => quotation.speech);

  it.each([
    ['en', '“The quay opens”, said Ann Lee in Valmar.'],
    ['de', '„Der Kai öffnet“, sagte Ina Voss in Valmar.'],
    ['fr', '« Le quai rouvre », a dit Hervé Morvan.'],
    ['es', '«El muelle reabre», dijo ayer Ana Ruiz en Valmar.'],
    ['it', '«Il molo riapre», ha detto ieri Carlo Bruni a Valmarina.'],
  ])('are speech, however short (%s)', (language, text) => expect(speech(text, language)).toEqual([true]));

  it('are none where something else follows, or they stand inside the sentence', () => {
    expect(speech('“The Quay”, painted in 1890, hangs in Valmar.', 'en')).toEqual([]);
    expect(speech('The picture called “The Quay”, said to be from 1890, hangs in Valmar.', 'en')).toEqual([]);
  });
});

describe('speech in Romance papers', () => {
  const speakers = (language: string, text: string): (string | null)[] => readQuotations(text, { language }).attributions.map(({ speaker }) => speaker?.name ?? null);

  it.each([
    ['it', 'MILANO - "L\'impatto dei nuovi dazi sarà devastante per le filiere". Lo afferma Anna Verdi in una nota.', 'Anna Verdi'],
    ['it', '(AGI) - Milano, 12 mar. - "L\'impatto dei nuovi dazi sarà devastante per le filiere". Lo afferma Anna Verdi in una nota.', 'Anna Verdi'],
    ['es', 'MADRID.- «El impacto de los aranceles será muy duro para todos». Lo dijo ayer Ana Ruiz.', 'Ana Ruiz'],
  ])('may stand behind the dash of a dateline (%s: %s)', (language, text, name) => {
    expect(speakers(language, text)).toEqual([name]);
  });

  it('may be one word before a French verb with its pronoun', () => {
    expect(speakers('fr', 'Tahar Morvan a vécu une nuit « irréelle », dit-il.')).toEqual(['Tahar Morvan']);
    expect(speakers('fr', 'Tahar Morvan a publié un roman, « Marées ».')).toEqual([]);
  });
});
