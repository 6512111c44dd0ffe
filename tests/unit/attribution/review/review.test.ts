import { describe, expect, it } from 'vitest';
import { prepare, type Context } from '../../../../lib/attribution/context.ts';
import { languageOf } from '../../../../lib/attribution/language/index.ts';
import { loadModel } from '../../../../lib/attribution/model/index.ts';
import { packNodes, type Trees } from '../../../../lib/attribution/model/trees.ts';
import { describe as describePerson } from '../../../../lib/attribution/people/index.ts';
import { ITSELF, REVIEW_COLUMNS, REVIEW_WIDTH, reviewReferents, walk } from '../../../../lib/attribution/review/index.ts';
import { lexiconOf } from '../../../../lib/attribution/words/lexicon.ts';
import { pairQuotations } from '../../../../lib/quotation/pairing.ts';
import { tokenise } from '../../../../lib/quotation/tokens.ts';
import { workOf } from '../../../work.ts';

const TEXT =
  'Ruth Calloway, a chemist, met Tom Bellweather in Marsh. Calloway left early. “It was cold,” the scientist said. “I stayed,” he said. The Harbour Council was asked. “We wait,” the agency said. Hanna Ortiz came later.';

function contextOf(text: string, code = 'en'): Context {
  const tokens = tokenise(text);
  const language = languageOf(code);
  return prepare(tokens, pairQuotations(tokens, language.marks), lexiconOf(language), loadModel().cues);
}

const indexOf = ({ mentions, tokens }: Context, words: string): number => mentions.findIndex(({ start, end }) => tokens.text.slice(start, end) === words);
const nameOf = (context: Context, m: number): string => describePerson(context, context.mentions, context.people, m).name;

/** What may be chosen for the mention with these words: the candidates' names, each with its row by column. */
function offered(context: Context, words: string): { name: string; row: Record<string, number> }[] {
  const m = indexOf(context, words);
  let found: { name: string; row: Record<string, number> }[] = [];
  walk(context, new Set([m]), new Set([m]), (_mention, candidates, rows) => {
    found = candidates.map((id, k) => ({
      name: id === ITSELF ? 'itself' : nameOf(context, context.people.entities[id]!.mentions[0]!),
      row: Object.fromEntries(REVIEW_COLUMNS.map((column, c) => [column, rows[k * REVIEW_WIDTH + c]!])),
    }));
    return null;
  });
  return found;
}

/** One tree that prefers rows whose column is above the value. `scores`: what it gives the others and these. */
function above(column: (typeof REVIEW_COLUMNS)[number], value: number, scores: [number, number] = [-3, 3]): Trees {
  return packNodes({
    roots: Int32Array.of(0),
    feature: Uint8Array.of(REVIEW_COLUMNS.indexOf(column), 0, 0),
    threshold: Uint8Array.of(value, 0, 0),
    right: Int32Array.of(2, 0, 0),
    value: Float32Array.of(0, ...scores),
  });
}

describe('whom a speaker without a name may stand for', () => {
  it('is itself, whoever was mentioned last, or is named next', () => {
    expect(offered(contextOf(TEXT), 'the scientist').map(({ name }) => name)).toEqual(expect.arrayContaining(['itself', 'Ruth Calloway', 'Tom Bellweather']));
    expect(offered(contextOf('The engineer waited. “It was cold,” the engineer said. Hanna Ortiz left.'), 'the engineer').map(({ name }) => name)).toContain('Hanna Ortiz');
  });

  it('is no person where a body is called', () => {
    const names = offered(contextOf(TEXT), 'the agency').map(({ name }) => name);
    expect(names).toContain('Harbour Council');
    expect(names).not.toContain('Tom Bellweather');
  });

  it('is no body of another name where the words tell which', () => {
    const text = 'The Harbour Safety Authority was silent. “We wait,” WHO said.';
    expect(offered(contextOf(text.replace('WHO', 'the finance ministry')), 'the finance ministry').map(({ name }) => name)).not.toContain('Harbour Safety Authority');
    expect(offered(contextOf(text.replace('WHO', 'the agency')), 'the agency').map(({ name }) => name)).toContain('Harbour Safety Authority');
  });

  it('is nobody of that office with another field', () => {
    const names = (office: string): string[] =>
      offered(contextOf(`The transport minister Ruth Calloway left. Tom Bellweather left. “No,” the ${office} said.`), `the ${office}`).map(({ name }) => name);
    expect(names('prime minister')).not.toContain('Ruth Calloway');
    expect(names('prime minister')).toContain('Tom Bellweather');
    expect(names('transport minister')).toContain('Ruth Calloway');
  });

  it('is nobody known when somebody else was brought in by that noun', () => {
    const names = (text: string): string[] => offered(contextOf(text), 'The attendant').map(({ name }) => name);
    const known = 'Ruth Calloway sat down. Tom Bellweather left. ';
    expect(names(`${known}Ruth Calloway asked an attendant. “No,” she said. The attendant said: “Go.”`)).not.toContain('Ruth Calloway');
    expect(names(`${known}“No,” she said. The attendant said: “Go.”`)).toContain('Ruth Calloway');
    // What somebody known is.
    expect(names(`${known}Calloway is an attendant. “No,” she said. The attendant said: “Go.”`)).toContain('Ruth Calloway');
    // Who is named only later may be the one.
    expect(names('He asked an attendant. Ruth Calloway waited. “No,” he said. The attendant said: “Go.”')).toContain('Ruth Calloway');
  });

  it('is nobody whom the speaker speaks to', () => {
    expect(offered(contextOf('Ruth Calloway left. The clerk asked Ruth Calloway: “Did you check it?”'), 'The clerk').map(({ name }) => name)).not.toContain('Ruth Calloway');
  });

  it('is nobody behind the preposition of what it is called', () => {
    const context = contextOf('Ruth Calloway left. “It was cold,” said the former spokesman for Tom Bellweather.');
    const names = offered(context, 'the former spokesman').map(({ name }) => name);
    expect(names).toContain('Ruth Calloway');
    expect(names).not.toContain('Tom Bellweather');
  });

  it('is a person where English says he', () => {
    expect(offered(contextOf(TEXT), 'he').map(({ name }) => name)).not.toContain('Harbour Council');
  });

  it('is looked at for speakers only', () => {
    const context = contextOf(TEXT);
    walk(context, new Set(), new Set(), () => {
      throw new Error('nobody was asked for');
    });
  });
});

describe('columns', () => {
  it('tell how far the gender, the order and the words beside the name agree', () => {
    const rows = new Map(offered(contextOf(TEXT), 'he').map(({ name, row }) => [name, row]));
    expect(rows.get('Tom Bellweather')).toMatchObject({ 'm.kind': 2, 'p.gender': 2, 'e.order': 2, 'e.words': 2 });
    expect(rows.get('Ruth Calloway')).toMatchObject({ 'p.gender': 0, 'e.order': 1 });
  });

  it('tell what the report told of each so far', () => {
    const text = 'Ruth Calloway opened the quay.\n\n“Tom Bellweather is late,” she said. At noon Mark Rowe met Tom Bellweather at the gate. “I stayed,” he said.';
    const rows = new Map(offered(contextOf(text), 'he').map(({ name, row }) => [name, row]));
    expect(rows.get('Mark Rowe')).toMatchObject({ 'p.mentioned': 2, 'p.subject': 2, 'p.quoted': 0 });
    expect(rows.get('Tom Bellweather')).toMatchObject({ 'p.mentioned': 2, 'p.subject': 0 });
    const hers = new Map(offered(contextOf(text), 'she').map(({ name, row }) => [name, row]));
    expect(hers.get('Ruth Calloway')).toMatchObject({ 'p.opens': 2, 'p.quoted': 0, 'p.mentioned': 2 });
    expect(hers.get('Tom Bellweather')).toMatchObject({ 'p.quoted': 1 });
  });

  it('tell words of one family from others', () => {
    const text = 'Ruth Calloway, a chemistry teacher, met Tom Bellweather, a baker. “It was cold,” the chemist said.';
    const rows = new Map(offered(contextOf(text), 'the chemist').map(({ name, row }) => [name, row]));
    expect(rows.get('Ruth Calloway')).toMatchObject({ 'p.family': 1, 'p.role': 0 });
    expect(rows.get('Tom Bellweather')).toMatchObject({ 'p.family': 0 });
  });

  it('are bytes that the row holds in the order of their names', () => {
    for (const { row } of offered(contextOf(TEXT), 'the scientist')) {
      expect(Object.keys(row)).toEqual(REVIEW_COLUMNS);
      expect(row['p.candidates']).toBeGreaterThan(1);
    }
  });
});

describe('review', () => {
  it('gives a mention to whom the trees choose, with its certainty, and to nobody else', () => {
    const context = contextOf(TEXT);
    const [scientist, he] = [indexOf(context, 'the scientist'), indexOf(context, 'he')];
    const others = [...context.people.entityOf];
    reviewReferents(context, [scientist], above('p.gender', 1));
    expect(['Ruth Calloway', 'Tom Bellweather', 'Harbour Council', 'Hanna Ortiz', 'scientist']).toContain(nameOf(context, scientist));
    expect(context.people.entityOf[he]).toBe(others[he]);
    expect(context.identity[scientist]).toBe(context.people.entityOf[scientist]);
    expect(context.people.certainty[scientist]).toBeLessThanOrEqual(1);
  });

  it('overrules the rules only where it is surer by far', () => {
    const context = contextOf('Tom Bellweather left. “I stayed,” he said.');
    const he = indexOf(context, 'he');
    reviewReferents(context, [he], above('e.kind', 0, [1, 0]));
    expect(nameOf(context, he)).toBe('Tom Bellweather');
    expect(context.people.certainty[he]).toBeLessThan(0.5);
  });

  it('leaves a mention by itself where nobody is likelier', () => {
    const context = contextOf('Tom Bellweather left. “I stayed,” he said.');
    const he = indexOf(context, 'he');
    expect(nameOf(context, he)).toBe('Tom Bellweather');
    reviewReferents(context, [he], above('e.kind', 0, [3, -3]));
    expect(nameOf(context, he)).toBe('he');
    expect(context.people.entities.flatMap(({ mentions }) => mentions).sort((a, b) => a - b)).toEqual(
      [...context.people.entityOf.keys()].filter((m) => context.people.entityOf[m]! >= 0),
    );
  });

  it('takes work that grows with the text', () => {
    const work = (times: number): number => {
      const context = contextOf('Ruth Calloway met Tom Bellweather. “It was cold,” the scientist said. “I stayed,” he said. '.repeat(times));
      const speakers = context.mentions.map((_mention, m) => m);
      return workOf(() => reviewReferents(context, speakers, loadModel().referents), ['/lib/']);
    };
    work(10);
    expect(work(500)).toBeLessThanOrEqual(11 * work(50));
  });

  it('leaves a German office with its only holder', () => {
    const text = 'Sportdirektorin Olga Rumm kam. Trainerin Ida Lund ging. „Gut so“, sagte NOUN.';
    expect(offered(contextOf(text.replace('NOUN', 'die Sportdirektorin'), 'de'), 'die Sportdirektorin')).toEqual([]);
    expect(offered(contextOf(text.replace('NOUN', 'die Biologin'), 'de'), 'die Biologin')).not.toEqual([]);
  });
});
