import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

describe('German roles in the case in which they stand alone', () => {
  it.each([
    ['a noun declined as adjectives are, of a man', 'Der Abgeordnete Karl Kranz kam.', 'Kranz', 'Abgeordneter'],
    ['of a woman', 'Die Vorsitzende Ina Voss kam.', 'Voss', 'Vorsitzende'],
    ['in another case', 'Man sprach mit dem Vorsitzenden Karl Kranz.', 'Kranz', 'Vorsitzender'],
    ['that ends a compound', 'Der Bundestagsabgeordnete Karl Kranz kam.', 'Kranz', 'Bundestagsabgeordneter'],
    ['with what it is of', 'Der Drogenbeauftragte der Regierung, Karl Kranz, kam.', 'Kranz', 'Drogenbeauftragter der Regierung'],
    ['as it is without article', 'Karl Kranz, Vorsitzender des Vereins, kam.', 'Kranz', 'Vorsitzender des Vereins'],
    ['a weak noun', 'Man sprach mit dem Präsidenten Karl Kranz.', 'Kranz', 'Präsident'],
    ['a weak noun in -r', 'Man sprach mit Karl Kranz, dem Nachbarn der Familie.', 'Kranz', 'Nachbar der Familie'],
    ['with an adjective', 'Das sagte der Sohn des früheren Präsidenten Karl Kranz.', 'Kranz', 'früherer Präsident'],
    ['an adjective before another noun', 'Der stellvertretende Landrat Karl Kranz kam.', 'Kranz', 'stellvertretender Landrat'],
    ['an adjective of a woman', 'Man sprach mit der früheren Ministerin Ina Voss.', 'Voss', 'frühere Ministerin'],
  ])('%s', (_what, text, name, role) => {
    expect(read(`${text} ${name} ging.`, 'de').of(name).role).toBe(role);
  });
});

describe('German bodies in the case in which they stand alone', () => {
  it.each([
    ['Das Buch liegt bei der Deutschen Hafenbank.', 'Deutschen Hafenbank', 'Deutsche Hafenbank'],
    ['Das Buch liegt laut Deutscher Hafenbank hier.', 'Deutscher Hafenbank', 'Deutsche Hafenbank'],
    ['Das Buch liegt bei der örtlichen Feuerwehr.', 'der örtlichen Feuerwehr', 'örtliche Feuerwehr'],
    ['Das Buch liegt bei der Kerlauner Hafenbank.', 'Kerlauner Hafenbank', 'Kerlauner Hafenbank'],
    ['Das Buch liegt beim Deutschen Hafenverein.', 'Deutschen Hafenverein', 'Deutschen Hafenverein'],
  ])('%s', (text, mention, name) => {
    expect(read(text, 'de').of(mention).name).toBe(name);
  });
});
