import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

describe('forms of one name', () => {
  it('gives a surname its full name, before and after it', () => {
    const text = read('Okafor promises a new bridge. The plan came from Mayor Grace Okafor on Monday. Okafor said so twice.');
    expect(text.of('Okafor', 0).name).toBe('Grace Okafor');
    expect(text.of('Okafor', 1).name).toBe('Grace Okafor');
  });

  it.each([
    ['an initial', 'Grace B. Okafor spoke. G. Okafor left.', 'G. Okafor', 'Grace B. Okafor'],
    ['a short given name', 'Christopher Dunne spoke. Chris Dunne left.', 'Chris Dunne', 'Christopher Dunne'],
    ['a given name after a title of rank', 'Sir Colin Dunne spoke. Then Sir Colin left.', 'Sir Colin', 'Colin Dunne'],
    ['a given name alone', 'Grace Okafor spoke. Then Grace left.', 'Grace', 'Grace Okafor'],
    ['a surname that comes first', 'President Kim Min-jae spoke. Kim left.', 'Kim', 'Kim Min-jae'],
    ['an office with its country', 'The former President of Freedonia Alasdo Brukk spoke. Brukk left.', 'Brukk', 'Alasdo Brukk'],
    ['a given name that is a particle elsewhere', 'Ben Dunne spoke. Dunne left.', 'Dunne', 'Ben Dunne'],
    ['a given name that is a noun elsewhere', 'Guy Dunne spoke. Dunne left.', 'Dunne', 'Guy Dunne'],
    ['a surname that is a title elsewhere', 'On Monday morning Harbour Congressman Noel King spoke to the board. King left.', 'King', 'Noel King'],
    ['a title that ends in a full stop behind its article', 'The Rev. Colin Dunne spoke. Dunne left.', 'Dunne', 'Colin Dunne'],
    ['the state that somebody with a title sits for', 'Rep. Jebson Dunne of Freedonia spoke. Dunne left.', 'Dunne', 'Jebson Dunne'],
    ['no small word behind a comma', 'Ann Dunne, senior adviser at the port, spoke. Ms Dunne left.', 'Ms Dunne', 'Ann Dunne'],
    ['a body rather than an event of its name', 'Dockside spoke. At its annual Camp Dockside event it rained. Dockside left. Dockside sang.', 'Dockside', 'Dockside'],
    ['a short given name in the headline', 'Chris Dunne speaks. Christopher Dunne left.', 'Chris Dunne', 'Christopher Dunne'],
    ['a verb of speech that is a given name elsewhere', 'Said Dorothy Dunne: “No.” Dunne left.', 'Dunne', 'Dorothy Dunne'],
    ['somebody of a body without a word for it', '“No,” said Tamsi Dunne of Harbour Light Seven. Dunne left.', 'Dunne', 'Tamsi Dunne'],
    ['no prize that somebody won', 'Liberal Oscar-winner Dunne spoke. Oscar-winning actress Ann Dunne left.', 'Liberal Oscar-winner Dunne', 'Ann Dunne'],
    ['a nickname behind a title', 'State Sen. Robert “Bob” Dunne spoke. Mr Dunne left.', 'Mr Dunne', 'Robert “Bob” Dunne'],
    ['people in the plural', 'Passengers Omar Dunne and Ann Lee spoke. Mr Dunne left.', 'Mr Dunne', 'Omar Dunne'],
    ['a plural title', 'Senators Mitch Dunne and Ann Lee spoke. Mr Dunne left.', 'Mr Dunne', 'Mitch Dunne'],
    ['the body that somebody is of', 'On Monday Meenaki Dunne of Harbour Council spoke. Dunne left.', 'Dunne', 'Meenaki Dunne'],
    ['the state behind a longer title', 'On Monday House Speaker Paul D. Dunne of Freedonia spoke. Dunne left.', 'Dunne', 'Paul D. Dunne'],
    ['where somebody was born', 'Then Freedonian-born Monte Dunne spoke. Dunne left.', 'Dunne', 'Monte Dunne'],
    ['a day behind it', 'She flew over Dunne Heights Tuesday. Dunne Heights waits.', 'Dunne Heights Tuesday', 'Dunne Heights'],
    ['particles', 'Pieter van der Meer spoke. Van der Meer left.', 'Van der Meer', 'Pieter van der Meer'],
    ['a particle that is another word’s elsewhere', 'Nomsa ka Dunne spoke. Dunne left.', 'Dunne', 'Nomsa ka Dunne'],
    ['an article of its own in small letters', 'Tarek al-Dunne spoke. Tarek left.', 'Tarek', 'Tarek al-Dunne'],
    ['a Dutch article that has lost its vowel', 'Sophie in ’t Dunne spoke. Dunne left.', 'Dunne', 'Sophie in ’t Dunne'],
    ['an auxiliary before a comma', 'Will Dunne, a baker, spoke. Dunne left.', 'Dunne', 'Will Dunne'],
    ['an auxiliary before a verb that no question has', 'Will Dunne said so. Dunne left.', 'Dunne', 'Will Dunne'],
    ['an auxiliary in a question', 'Will Dunne agree? Dunne left.', 'Dunne', 'Dunne'],
    ['a trade that opens the sentence', 'Commuter Lydia Dunne spoke. Dunne left.', 'Commuter Lydia Dunne', 'Lydia Dunne'],
    ['a trade of no list that opens the sentence', 'Glaciologist Tjaard Dunne spoke. Dunne left.', 'Glaciologist Tjaard Dunne', 'Tjaard Dunne'],
    ['the firm that somebody who speaks is of', '“No,” Meenaki Dunne of Tidewater Seven said. Dunne left.', 'Dunne', 'Meenaki Dunne'],
    ['people in the plural before a given name', 'Brothers Liam and Joe Dunne spoke.', 'Brothers Liam', 'Liam'],
    ['titles from elsewhere', 'Then Datuk Seri Hakim Dunne spoke. Dunne left.', 'Dunne', 'Hakim Dunne'],
    ['whoever is of a people before it', 'Then Norwegian Lydia Dunne spoke. Dunne left.', 'Norwegian Lydia Dunne', 'Lydia Dunne'],
    ['a people in the name of a body', 'The Norwegian Lydia Fund Group spoke.', 'Norwegian Lydia Fund Group', 'Norwegian Lydia Fund Group'],
    ['a daughter’s particle', 'Reem bint Salem Dunne spoke. Dunne left.', 'Dunne', 'Reem bint Salem Dunne'],
    ['what has a number in it', 'Channel 4 and Channel 5 spoke. Channel 5 left.', 'Channel 5', 'Channel 5'],
    ['somebody behind the number', 'In Section 3 Dunne spoke. Colin Dunne left.', 'Dunne', 'Colin Dunne'],
    ['a number that counts what follows', 'In Dunne 12 divers left. Colin Dunne spoke.', 'Dunne', 'Colin Dunne'],
    ['somebody whose office is of a body with a small word inside', 'The Bureau of Tides Director Lydia Dunne spoke. Dunne left.', 'Dunne', 'Lydia Dunne'],
    ['letters of an office before it', 'Then Harbour Party TD Orlaith Dunne spoke. Dunne left.', 'Dunne', 'Orlaith Dunne'],
    ['honours of other Englishes', 'Then Alhaji Sadiq Dunne spoke. Dunne left.', 'Dunne', 'Sadiq Dunne'],
    ['letters behind a name', 'Then the Hon. Tess Dunne MLC spoke. Dunne left.', 'Dunne', 'Tess Dunne'],
    ['a generation behind a comma', 'Colin Dunne, Jr., spoke. Dunne left.', 'Dunne', 'Colin Dunne, Jr'],
    ['a nickname in marks', 'Colin “Cog” Dunne spoke. Dunne left.', 'Dunne', 'Colin “Cog” Dunne'],
    ['a verb before it that opens the sentence', 'Bram Dunne spoke. Continued Dunne: “No.”', 'Continued Dunne', 'Bram Dunne'],
    ['a given name that is left out later', 'Emma Ki Dunne spoke. Ki Dunne left. Ki Dunne ran.', 'Ki Dunne', 'Emma Ki Dunne'],
    ['a surname that is a body’s word', 'The city’s Mayor Don Council spoke. Council left.', 'Council', 'Don Council'],
    ['New before a place', 'New Carrick Public Radio spoke.', 'New Carrick Public Radio', 'New Carrick Public Radio'],
    ['New before a title', 'New Mayor Grace Okafor spoke. Okafor left.', 'Okafor', 'Grace Okafor'],
    ['a run of a headline that ends with it', 'Board Chief Laughs In Response To Dunne.\n\nColin Dunne spoke. Dunne left.', 'Dunne', 'Colin Dunne'],
    ['a given name of women and men', 'Leslie Dunne spoke. Mr Dunne left.', 'Mr Dunne', 'Leslie Dunne'],
    ['a given name that is an office elsewhere', 'The economist Dean Dunne spoke. Dunne left.', 'Dunne', 'Dean Dunne'],
    ['an office that is a given name elsewhere', 'Lydia Dunne, dean of the school, spoke. Dean Dunne left.', 'Dean Dunne', 'Lydia Dunne'],
    ['such an office before a whole name', 'Dean Lydia Dunne spoke. Dean Dunne left.', 'Dean Dunne', 'Lydia Dunne'],
    ['what opens the headline', 'Underrated Dunne seeks office.\n\nColin Dunne spoke.', 'Underrated Dunne', 'Colin Dunne'],
    ['a name of no list that opens the headline', 'Kwabeni Dunne seeks office.\n\nKwabeni Dunne spoke. His wife, Ann Dunne, left.', 'Kwabeni Dunne', 'Kwabeni Dunne'],
    ['who shares the surname of the next', 'Emri and Omri Dunne left. Emri ran. Emri spoke.\n\nEmri Dunne came.', 'Emri', 'Emri Dunne'],
    ['not who does not', 'Emri and Grace Okafor left. Emri ran. Emri spoke.\n\nEmri Dunne came.', 'Emri', 'Emri'],
    ['any other word that opens it', 'Late Dunne strike wins it\n\nMamadoo Dunne spoke.\n\nDunne left.', 'Late Dunne', 'Mamadoo Dunne'],
    ['such a word behind its colon', 'Leeds 2-1 Hull: Late Dunne strike wins it\n\nMamadoo Dunne spoke.', 'Late Dunne', 'Mamadoo Dunne'],
    ['whoever has such a word for a name below', 'Zebulan Dunne opens quay\n\nHis wife, Ann Dunne, spoke. Zebulan left.', 'Zebulan Dunne', 'Zebulan Dunne'],
    ['a verb of speech that is a given name elsewhere before a surname', 'Said Dunne: “No.” Dunne left. Colin Dunne spoke.', 'Dunne', 'Colin Dunne'],
    ['a given name that is a verb of speech elsewhere', 'Colin Dunne spoke. Hope Dunne left.', 'Hope Dunne', 'Hope Dunne'],
    ['somebody with a title before a body', 'Senator Dunne and the Harbour Council spoke.', 'Senator Dunne', 'Dunne'],
    ['initials before another body', 'Spokesmen at the HWU and Harbour Council spoke.', 'HWU', 'HWU'],
    [
      'a place before the surname of somebody of the text',
      'It rained in Freedon. They met outside Freedon Dunne rally.\n\nColin Dunne spoke.\n\nDunne left.',
      'Dunne',
      'Colin Dunne',
    ],
    ['a title that opens a body’s name', 'Workers at General Motors spoke. General Motors left.', 'General Motors', 'General Motors'],
    ['a title before a surname that is a body’s word', 'Then Judge Colin Church spoke. Judge Church left.', 'Judge Church', 'Colin Church'],
    ['whoever a broadcast is named for', 'On the “Grace Dunne Show” it rained. Dunne left.', 'Dunne', 'Grace Dunne'],
    ['a verb of speech behind it in a headline in title case', 'Grace Dunne Described Her Old Friends.\n\nDunne left.', 'Dunne', 'Grace Dunne'],
    ['nothing with an article that opens with it', 'They are on the Dunne Train. Dunne left.', 'Dunne', 'Dunne'],
    ['people of no list in the plural', 'Celebrities Grace Dunne and Ann Lee spoke. Dunne left.', 'Dunne', 'Grace Dunne'],
    ['whoever a body is named for', 'After a Grace Dunne Council it rained. Grace Dunne left. Then Grace spoke.', 'Grace', 'Grace Dunne'],
    ['a body named for somebody before it', 'Grace Dunne spoke. The Grace Dunne Trust said so.', 'Grace Dunne', 'Grace Dunne'],
    ['a surname that opens a body’s name elsewhere', 'Grace Dunne White spoke. Ms White left.', 'Ms White', 'Grace Dunne White'],
    ['a body that opens with a surname', 'The White House spoke.', 'The White House', 'White House'],
    ['one word with the body that somebody is of', 'Grace Dunne spoke. Then Ms. Dunne of Harbour Light left.', 'Ms. Dunne of Harbour Light', 'Grace Dunne'],
    ['one word with the state that somebody sits for', 'Grace Dunne spoke. Then Sen. Dunne of Freedonia left.', 'Sen. Dunne of Freedonia', 'Grace Dunne'],
    ['a prince of somewhere', 'Then Prince Rupert of Dunne left.', 'Prince Rupert of Dunne', 'Rupert of Dunne'],
    ['the body of an office before a given name of no list', 'Then Chairman of Harbour Commission Kwabeni Dunne spoke. Dunne left.', 'Dunne', 'Kwabeni Dunne'],
    ['an office of a party', 'Harbour Party Committeewoman Grace Dunne spoke. Dunne left.', 'Dunne', 'Grace Dunne'],
    ['whose a convention is', 'The Democratic Harbour Convention spoke. The convention left.', 'The convention', 'Democratic Harbour Convention'],
    ['where a body is from', 'The European Harbour Agency spoke. The agency left.', 'The agency', 'European Harbour Agency'],
    ['a title of no list before it, used once', 'Harbourmaster Grace Okafor spoke. Grace Okafor left.', 'Grace Okafor', 'Grace Okafor'],
  ])('%s', (_name, text, form, full) => {
    expect(read(text).of(form).name).toBe(full);
  });

  it('keeps a given name that is left out oftener than not', () => {
    const text = read('Emma Bell Dunne spoke. Emma Bell Dunne left. Bell Dunne waits. Then Bell Dunne ran. Later Bell Dunne fell.');
    expect(text.of('Bell Dunne').name).toBe('Emma Bell Dunne');
  });

  it('takes no brand for the name of whose it is', () => {
    const text = read('Dunne hat Parfums verkauft, darunter "Kate by Kate Dunne", "Lila" und "Muse". Kate Dunne sprach.', 'de');
    expect(text.of('Kate Dunne').name).toBe('Kate Dunne');
  });

  it('takes whoever an age or a who follows for a person', () => {
    expect(read('Quillo, 42, spoke.').of('Quillo').kind).toBe('person');
    expect(read('Quillo, who spoke, left.').of('Quillo').kind).toBe('person');
    expect(read('In Quillo, 2016, it rained.').of('Quillo').kind).toBe('unknown');
  });

  it('knows a surname that comes first though a preposition of place stands before it once', () => {
    const text = read('President Quon Sek Yoll spoke. A letter from Quon came. Quon left. Then Quon ran. Later Quon fell. Quon rose. Nobody saw Quon.');
    expect(text.of('Quon', 4).name).toBe('Quon Sek Yoll');
    expect(read('Georgia Dunne spoke. Many came from Georgia. Georgia waits.').of('Georgia', 1).name).toBe('Georgia');
  });

  it.each([
    ['a letter left out', 'Colin Delancey spoke. “No,” Delancy said.', 'Delancy', 'Colin Delancey'],
    ['letters that have changed places', 'Colin Byrne spoke. “No,” said Bryne.', 'Bryne', 'Colin Byrne'],
    ['another letter', 'Colin Wexford spoke. “No,” Wexferd said.', 'Wexferd', 'Colin Wexford'],
    ['another ending', 'Colin Wexford spoke. “No,” Wexforda said.', 'Wexforda', 'Wexforda'],
    ['a given name', 'Colin Merta spoke. “No,” Marta said.', 'Marta', 'Marta'],
    ['whom an apposition brings in', 'Colin Wexford spoke. “No,” said Wexferd, the captain.', 'Wexferd', 'Wexferd'],
    ['two slips', 'Colin Wexford spoke. “No,” Wexhort said.', 'Wexhort', 'Wexhort'],
    ['a plural', 'Colin Wexford spoke. “No,” the Wexfords said.', 'Wexfords', 'Wexfords'],
    ['a short name', 'Colin Reed spoke. “No,” Reid said.', 'Reid', 'Reid'],
    ['nobody who speaks', 'Colin Wexford spoke. They went by way of Wexferd.', 'Wexferd', 'Wexferd'],
    ['either of two', 'Colin Wexford and Ann Wexfurd spoke. “No,” Wexferd said.', 'Wexferd', 'Wexferd'],
    ['somebody who is named in full', 'Colin Wexford and Ann Wexferd spoke. “No,” Wexferd said.', 'Wexferd', 'Ann Wexferd'],
  ])('takes a slip of the pen beside a verb of speech for the surname that is meant: %s', (_name, text, form, full) => {
    expect(read(text).of(form).name).toBe(full);
  });

  it.each([
    ['her mother, Orla,', 'elder', 'Orla'],
    ['his sister Orla', 'younger', 'Orla'],
    ['his older brother, Orban Dunne,', 'elder', 'Orban Dunne'],
    ['her son, Orban,', 'elder', 'Grace Dunne'],
    ['her colleague, Orban,', 'younger', 'Grace Dunne'],
  ])('tells one of two of a surname by who is whose relation: %s, then the %s Dunne', (relation, which, full) => {
    expect(read(`Grace Dunne spoke. Then ${relation} left. “No,” said the ${which} Dunne.`).of('Dunne').name).toBe(full);
  });

  it('joins what members of a body are called with their cause', () => {
    expect(read('Then Sailors for Clean Water spoke.').of('Sailors').name).toBe('Sailors for Clean Water');
  });

  it('takes no word that stands alone again and again for what is named in full only later', () => {
    const text = read('Freedon has protested. A ship left Freedon. Freedon waits. The minister of Freedon spoke. Later a jet of Freedon Airlines landed.');
    expect(text.of('Freedon', 0).name).toBe('Freedon');
    expect(read('Israel protested. Many fled Israel. Israel waits. Minister Israel Bronner spoke. Israel replied.').of('Israel', 3).name).toBe('Israel');
  });

  it('takes either of two surnames for the whole', () => {
    const text = read('Habló Beatriz Molina Robles. Molina se fue. Después habló Robles.', 'es');
    expect(text.of('Molina').name).toBe('Beatriz Molina Robles');
    expect(text.of('Robles').name).toBe('Beatriz Molina Robles');
  });

  it.each(['MP', 'DBE', 'KC', 'FRS', 'RN', 'Esq'])('drops letters after the name (%s)', (letters) => {
    expect(read(`Grace Okafor ${letters} spoke. “We go,” said Grace Okafor ${letters}.`).of(`Grace Okafor ${letters}`).name).toBe('Grace Okafor');
  });

  it('finds the name behind a run of capitals in a headline in title case', () => {
    expect(read('Grace Okafor Calls New Bridge Her Best Idea\n\nGrace Okafor has praised the bridge. “It stands,” Okafor said.').of('Okafor').name).toBe('Grace Okafor');
  });

  it('takes a long run of capitals in a headline for whom it begins with', () => {
    const text = read('Grace Okafor Goes After Old Port As The Enemy\n\nOkafor has praised the bridge. “It stands,” Okafor said.');
    expect(text.of('Okafor').name).toBe('Grace Okafor');
  });

  it('starts the name after ranks and offices, shortened or not', () => {
    for (const title of ['Supt', 'Cllr', 'Minority Whip', 'Undersecretary', 'Coroner'])
      expect(read(`${title} Kara Quell left. It rained.`).of(`${title} Kara Quell`).name).toBe('Kara Quell');
  });

  it('starts the name after offices and trades, in German after any noun', () => {
    expect(read('French President Dupuis spoke.').of('French President Dupuis').name).toBe('Dupuis');
    expect(read('Gestern sprach Glasbläserin Anna Berg.', 'de').of('Glasbläserin Anna Berg').name).toBe('Anna Berg');
    expect(read('Das sagte die Vorsitzende Merve Aydin.', 'de').of('Vorsitzende Merve Aydin').name).toBe('Merve Aydin');
    expect(read('Anna Berg kam. Dann sprach Schlosser Berg.', 'de').of('Schlosser Berg').name).toBe('Anna Berg');
  });

  it('reads a German surname behind an age', () => {
    expect(read('Jan Berg kam. Dann sprach der 84-jährige Berg.', 'de').of('der 84-jährige Berg').name).toBe('Jan Berg');
    expect(read('Anna kam. Dann sah sie den 84-jährigen Turm.', 'de').of('den 84-jährigen Turm').kind).not.toBe('person');
  });

  it('knows a German founder and a spokesman of Austria', () => {
    expect(read('Tom Lund, Gründer der Firma, kam.', 'de').of('Tom Lund').role).toBe('Gründer der Firma');
    expect(read('Gestern kam Obmann Olk Rumm.', 'de').of('Obmann Olk Rumm').name).toBe('Olk Rumm');
  });

  it('ends a German name before what somebody said', () => {
    expect(read('Darüber sagte Brunk Positives.', 'de').of('Brunk').name).toBe('Brunk');
  });

  it('takes no man who presides for a woman', () => {
    expect(read('Der Vorsitzende Olk Rumm kam.', 'de').of('Vorsitzende Olk Rumm').gender).not.toBe('f');
  });

  it('starts a German name of words that no list has after a trade that none has', () => {
    expect(read('Der Glasbläser Olk Rumm kam.', 'de').of('Glasbläser Olk Rumm').name).toBe('Olk Rumm');
    expect(read('Das Werk des Glasbläsers Olk Rumm kam.', 'de').of('Glasbläsers Olk Rumm').name).toBe('Olk Rumm');
    expect(read('Der Berliner Klangturm Olk kam.', 'de').of('Berliner Klangturm Olk').name).toBe('Berliner Klangturm Olk');
  });

  it('reads two German offices of one person as one phrase', () => {
    const text = read('Die Abgeordnete und Fraktionsvorsitzende Anna Berg kam.', 'de');
    expect(text.of('Die Abgeordnete und Fraktionsvorsitzende Anna Berg').name).toBe('Anna Berg');
  });
});

describe('namesakes', () => {
  it('never merges two people of one surname', () => {
    const text = read('Grace Okafor met Daniel Okafor. “We go,” Grace Okafor said. Daniel Okafor left.');
    expect(text.of('Grace Okafor', 1).name).toBe('Grace Okafor');
    expect(text.of('Daniel Okafor', 1).name).toBe('Daniel Okafor');
  });

  it('takes a shared surname for the one named first, with less certainty', () => {
    const text = read('Grace Okafor came first.\n\nThen Daniel Okafor came.\n\nOkafor left.');
    expect(text.of('Okafor').name).toBe('Grace Okafor');
    expect(text.certaintyOf('Okafor')).toBeLessThan(0.9);
  });

  it('takes it for the one named in full last in its paragraph', () => {
    const text = read('Grace Okafor spoke first.\n\nThen came her brother, Daniel Okafor. “No,” said Okafor.');
    expect(text.of('Okafor').name).toBe('Daniel Okafor');
  });

  it('lets a title choose between them', () => {
    const text = read('Grace Okafor spoke first. Then Daniel Okafor spoke. Mrs Okafor left.');
    expect(text.of('Mrs Okafor').name).toBe('Grace Okafor');
  });

  it('keeps father and son apart', () => {
    const text = read('Owen Pryce spoke. His son Owen Pryce Jr. laughed. Pryce left with Pryce Jr. in a car.');
    expect(text.of('Pryce').name).toBe('Owen Pryce');
    expect(text.of('son Owen Pryce Jr').name).toMatch(/^Owen Pryce Jr/);
  });
});

describe('bodies', () => {
  it('joins a name over its preposition, and its acronym in brackets', () => {
    const text = read('The Northern Institute for Tide Research (NITR) published it. NITR said so.');
    expect(text.of('NITR', 1)).toMatchObject({ name: 'Northern Institute for Tide Research', kind: 'organisation' });
  });

  it('takes initials for the name', () => {
    expect(read('The Harbour Workers Union met. HWU members left.').of('HWU').name).toBe('Harbour Workers Union');
  });

  it('calls a body by its own word, but no place by a body', () => {
    expect(read('The Fairbridge Council met. Fairbridge said no.').of('Fairbridge').name).toBe('Fairbridge Council');
    expect(read('The Leeds Harbour Festival began. Nobody in Leeds knew.').of('Leeds').name).toBe('Leeds');
  });

  it('makes no person of a month or an office', () => {
    const { people } = read('On Monday the Prime Minister left.');
    expect(people.entities.filter((entity) => entity.name !== null)).toEqual([]);
  });
});
