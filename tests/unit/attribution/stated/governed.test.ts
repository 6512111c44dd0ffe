import { describe, expect, it } from 'vitest';
import { prepare } from '../../../../lib/attribution/context.ts';
import { decideByGoverningClause } from '../../../../lib/attribution/stated/governed.ts';
import { languageOf } from '../../../../lib/attribution/language/index.ts';
import { lexiconOf } from '../../../../lib/attribution/words/lexicon.ts';
import { loadModel } from '../../../../lib/attribution/model/index.ts';
import { pairQuotations } from '../../../../lib/quotation/pairing.ts';
import { tokenise } from '../../../../lib/quotation/tokens.ts';

/** Whom grammar gives the last quotation of a text, and how surely, where the ranking took the mention `ranked`, or nobody. */
function decided(text: string, ranked: string | null, confidence: number) {
  const language = languageOf('de');
  const tokens = tokenise(text);
  const quotations = pairQuotations(tokens, language.marks);
  const context = prepare(tokens, quotations, lexiconOf(language), loadModel().cues);
  const textOf = (m: number): string => text.slice(context.mentions[m]!.start, context.mentions[m]!.end);
  const mention = context.mentions.findIndex((_, m) => textOf(m) === ranked);
  expect(mention >= 0).toBe(ranked !== null);
  const decision = decideByGoverningClause(context, { mention, confidence }, quotations.length - 1);
  return { speaker: decision.mention < 0 ? null : textOf(decision.mention), confidence: decision.confidence };
}

const speakerOf = (text: string, ranked: string | null, confidence = 0.5): string | null => decided(text, ranked, confidence).speaker;

describe('German clauses', () => {
  it.each([
    ['a dative', 'Anna Lehm kam. Sie warf dem Minister Karl Olk vor, „die Häfen“ zu vergessen.', 'Minister Karl Olk', 'Sie'],
    ['an accusative in the prefield', 'Den Minister Karl Olk nannte die Richterin „einen Träumer“.', 'Minister Karl Olk', 'die Richterin'],
    ['what stands behind a preposition', 'In dem Verfahren vor dem Amtsgericht sieht Anna Lehm einen „Angriff“.', 'dem Amtsgericht', 'Anna Lehm'],
    ['whoever stands before `er`', 'Jan Olk kam spät. Kapitänin Ida Rumm wollte er nicht tadeln: „Sie war krank.“', 'Kapitänin Ida Rumm', 'er'],
    ['whom the verb stands beside', 'Die Werft sprach von „Glück und Zufall“, das Hafenamt von „Arbeit und Schweiß“.', 'Die Werft', 'das Hafenamt'],
    ['whom `und` stands behind', 'Jan Olk sprach von „Glück und Zufall“ und Anna Lehm von „Arbeit und Schweiß“.', 'Jan Olk', 'Anna Lehm'],
  ])('take a quotation from %s, however sure', (_name, text, ranked, subject) => {
    expect(speakerOf(text, ranked, 0.95)).toBe(subject);
  });

  it.each([
    ['the clause before', 'Anna Lehm nannte das Urteil hart, Karl Olk bezeichnete drei Strafen in einem Spiel, in dem es regnete, als „übertrieben“.', 'Anna Lehm', 'Karl Olk'],
    ['a clause with `dass`', 'Der Minister will wissen, dass man Anna Lehm den Hafen „verboten“ hat.', 'Anna Lehm', 'Der Minister'],
    ['the clause that `worauf` hangs on', 'Die Werft nannte ihn faul, worauf Jan Olk klarstellte, das sei „Unsinn“.', 'Die Werft', 'Jan Olk'],
    ['what hangs on it', 'Karl Olk erzählte viel. Die Richterin sprach von einem Zeugen, den Karl Olk kennt: „Er lügt.“', 'Karl Olk', 'Die Richterin'],
    ['nobody', 'Am Montag forderte die Richterin „mehr Licht“.', null, 'die Richterin'],
  ])('take a quotation from a doubtful speaker in %s', (_name, text, ranked, subject) => {
    expect(speakerOf(text, ranked)).toBe(subject);
  });

  it.each([
    ['a verb joined by `und`', 'Auf der Messe zeigte sich Anna Lehm bestürzt und verurteilte die Tat als „feige“.', 'Anna Lehm'],
    ['a verb that no list knows', 'Anna Lehm kam. Dabei griff sie auch den Minister an und meinte: „Er schläft.“', 'sie'],
    ['a clause behind what it reports', 'Das Netz sei „alt“, sagte Anna Lehm.', 'Anna Lehm'],
    ['`wie` at the start', 'Wie Anna Lehm berichtet, ist der Hafen „zu“.', 'Anna Lehm'],
    ['a relative clause', 'Kritik kommt von der Richterin Anna Lehm, die diese Strafe als „Kapitulation“ bezeichnet.', 'Richterin Anna Lehm'],
    ['a pronoun right behind the verb', 'Karl Olk kam. Deren Haltung bezeichnete er als „verlogen“.', 'er'],
  ])('have a subject: %s', (_name, text, subject) => {
    expect(speakerOf(text, null)).toBe(subject);
  });

  it.each([
    ['speaker before another object', 'Die Werft sprach von „Glück und Zufall“, einem Plan und von „Arbeit und Schweiß“.', 'Die Werft', 0.85, 'Die Werft'],
    ['speaker who stands before `sie`', 'Anna Lehm kennt sie gut: „Sie ist klug.“', 'Anna Lehm', 0.5, 'Anna Lehm'],
    ['sure speaker of another clause', 'Anna Lehm kam. Die Richterin nannte das „gut“.', 'Anna Lehm', 0.85, 'Anna Lehm'],
    ['speaker behind `wie`', 'Die Richterin nannte das, wie Anna Lehm sagt, „gut“.', 'Anna Lehm', 0.5, 'Anna Lehm'],
    ['other who may be the subject', 'Die Richterin nannte Anna Lehm „klug“.', 'Anna Lehm', 0.5, 'Anna Lehm'],
    ['one whom somebody quotes', 'Die Zeitung zitierte Anna Lehm mit den Worten: „Es ist gut.“', 'Anna Lehm', 0.5, 'Anna Lehm'],
    ['source of `heißt es`', 'In dem Bericht heißt es: „Alles ist gut.“', 'dem Bericht', 0.5, 'dem Bericht'],
    ['nobody where the verb of speech is itself reported', 'Anna Lehm habe gesagt, alles sei „gut“.', null, 0.3, null],
  ])('leave a %s', (_name, text, ranked, confidence, speaker) => {
    expect(speakerOf(text, ranked, confidence)).toBe(speaker);
  });

  it('make a subject surer whom the ranking took', () => {
    expect(decided('Am Montag forderte die Richterin „mehr Licht“.', 'die Richterin', 0.5)).toEqual({ speaker: 'die Richterin', confidence: 0.85 });
  });
});
