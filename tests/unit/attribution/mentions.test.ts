import { describe, expect, it } from 'vitest';
import { de } from '../../../lib/attribution/language/de.ts';
import { en } from '../../../lib/attribution/language/en.ts';
import type { Language } from '../../../lib/attribution/language/types.ts';
import { lexiconOf, tagWords } from '../../../lib/attribution/words/lexicon.ts';
import { findMentions } from '../../../lib/attribution/mentions/index.ts';
import { tokenise } from '../../../lib/quotation/tokens.ts';

function mentions(text: string, language: Language = en()): string[] {
  const tokens = tokenise(text);
  const lexicon = lexiconOf(language);
  return findMentions({ tokens, bits: tagWords(tokens, lexicon), lexicon }).map((mention) => `${mention.kind}: ${text.slice(mention.start, mention.end)}`);
}

describe('findMentions in English', () => {
  it('finds names with the titles before them', () => {
    expect(mentions('Then spokeswoman Dana Whitlow met Mr. van der Berg.')).toEqual(['name: spokeswoman Dana Whitlow', 'name: Mr. van der Berg']);
  });

  it('finds pronouns that can speak, and those that only point', () => {
    expect(mentions('So she asked him who came.')).toEqual(['pronoun: she', 'pronoun: him', 'pronoun: who']);
  });

  it('finds descriptions, and the names inside them', () => {
    expect(mentions('Now the retired surgeon and a Whitlow aide spoke.')).toEqual(['description: the retired surgeon', 'description: a Whitlow aide', 'name: Whitlow']);
  });

  it('takes a party or people for whom a phrase with a place is about, a day for none of it', () => {
    expect(mentions('So a Carrick Democrat spoke.')).toContain('description: a Carrick Democrat');
    expect(mentions('They left the Carrick Senate Tuesday.')).toContain('organisation: the Carrick Senate');
  });

  it('cuts no name at the end of a long phrase', () => {
    expect(mentions('The plain win led Harbour Party National Committee Chairman Ann Prie to speak.')).toContain('name: Harbour Party National Committee Chairman Ann Prie');
  });

  it('takes a verb of speech into no phrase that a pronoun opens, nor what only stresses', () => {
    expect(mentions('Another said so.')).toEqual(['pronoun: Another']);
    expect(mentions('Then the baker himself spoke.')).toEqual(['description: the baker']);
  });

  it('finds people by a trade in the plural', () => {
    expect(mentions('But harbour engineers said so.')).toEqual(['group: harbour engineers']);
  });

  it.each([
    ['by a word that the lists of nouns have not', 'Then a team insider spoke.', 'description: a team insider'],
    ['by a long ending', 'Here the hospital beekeeper spoke.', 'description: the hospital beekeeper'],
    ['by a short ending before a verb of speech', 'So a party fixer said no.', 'description: a party fixer'],
    ['behind another noun', 'So the school bus conductor said no.', 'description: the school bus conductor'],
  ])('takes somebody by a trade for the end of a phrase: %s', (_how, text, phrase) => {
    expect(mentions(text)).toContain(phrase);
  });

  it('takes a verb that ends like a trade into no phrase', () => {
    expect(mentions('Here the party differ.')).toEqual(['organisation: the party']);
  });

  it('finds bare plurals, papers and bodies', () => {
    expect(mentions('But officials said the report showed what the company wanted.')).toEqual(['group: officials', 'document: the report', 'organisation: the company']);
  });

  it('finds a possessor, what is possessed, and both together', () => {
    expect(mentions("Here Whitlow's campaign grew.")).toEqual(["organisation: Whitlow's campaign", 'name: Whitlow']);
  });

  it.each([
    ['of a name', 'Here Travers’ campaign grew.', ['organisation: Travers’ campaign', 'name: Travers']],
    ['of many', "Here the bakers' union grew.", ["organisation: the bakers' union", 'description: the bakers']],
    ['not the mark that closes what another opened', 'Here ‘Travers’ campaign posters hung.', ['name: Travers']],
    ['not before a small word', 'Here Travers’ and nobody else’s counts.', ['name: Travers']],
  ])('finds the same with the apostrophe alone behind an s: %s', (_how, text, found) => {
    expect(mentions(text).slice(0, found.length)).toEqual(found);
  });

  it('finds the pronoun inside a phrase that it opens', () => {
    expect(mentions('And his sister left.')).toEqual(['description: his sister', 'pronoun: his']);
  });

  it('takes no name for whoever is told by where they are from', () => {
    expect(mentions('So the Scot told a Serb of the Scot Tavern.')).toEqual(['description: the Scot', 'description: a Serb', 'description: the Scot Tavern', 'name: Scot Tavern']);
  });

  it('takes the network X for nobody', () => {
    expect(mentions('Then Ann Lee wrote on X.')).toEqual(['name: Ann Lee']);
  });

  it('takes no name from the capital of a sentence', () => {
    expect(mentions('Meanwhile nothing moved. Speaking slowly, nobody left.')).toEqual(['pronoun: nobody']);
  });

  it('takes a word that only opens the sentence into the phrase, unless it has a capital elsewhere', () => {
    expect(mentions('Local reporters said no.')).toEqual(['group: Local reporters']);
    expect(mentions('Theme park says no.')).toEqual(['description: Theme park']);
    expect(mentions('Dockside reporters said no to Dockside.')).toContain('name: Dockside');
  });

  it('takes an unknown word at the start for a name where a verb of speech follows', () => {
    expect(mentions('Darling said no.')).toEqual(['name: Darling']);
  });

  it('takes a firm with `&` for one', () => {
    expect(mentions('Then Marr & Lowe replied.')).toEqual(['organisation: Marr & Lowe']);
    expect(mentions('Then Rosa & Peter replied.')).toEqual(['name: Rosa', 'name: Peter']);
  });

  it('takes a body with a sentence’s capital for no name where an office in small letters follows', () => {
    expect(mentions('Club captain defends charges.')).toEqual(['description: Club captain']);
    expect(mentions('Club captain Ann Lee left.')).toContain('name: captain Ann Lee');
  });

  it('takes no preposition with a headline’s capital into a phrase or name', () => {
    const found = mentions('Board Calls Firm a Blight, Took $40K From Club That Hides Bills');
    expect(found.filter((mention) => mention.includes('From'))).toEqual([]);
  });

  it('takes no link in capitals for a name', () => {
    expect(mentions('READ MORE: it is shut.')).toEqual(['pronoun: it']);
    expect(mentions('Also Read: it is shut.')).toEqual(['pronoun: it']);
    expect(mentions('WATCH: it is shut.')).toEqual(['pronoun: it']);
    expect(mentions('NORA LIND: it is shut.')).toHaveLength(2);
  });

  it('finds counts of people', () => {
    expect(mentions('About 62 percent agreed.')).toEqual(['number: 62 percent']);
  });
});

describe('findMentions in German', () => {
  it('finds phrases with adjectives, and names after nouns', () => {
    expect(mentions('Gestern lobte die zuständige Ministerin den Sprecher Jonas Feld.', de())).toEqual([
      'description: die zuständige Ministerin',
      'description: den Sprecher Jonas Feld',
      'name: Sprecher Jonas Feld',
    ]);
  });

  it('finds pronouns', () => {
    expect(mentions('Dann sagte er nichts.', de())).toContain('pronoun: er');
  });
});
