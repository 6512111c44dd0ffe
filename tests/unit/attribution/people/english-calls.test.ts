import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const named = (text: string, words: string, occurrence = 0): string | null => read(text).of(words, occurrence).name;

describe('people called by an age, English', () => {
  it.each([
    ['Ann Lund, 44, kept the boat.', 'the 44-year-old'],
    ['Ann Lund, aged 44, kept the boat.', 'the 44-year-old'],
    ['Ann Lund (44) kept the boat.', 'the 44-year-old'],
    ['Ann Lund, a 44-year-old welder, kept the boat.', 'the 44-year-old'],
    ['Ann Lund, 44, kept the boat.', 'the 44-year-old diver'],
  ])('%s %s', (before, words) => {
    expect(named(`${before} Joan Berg wrote to her. “No,” ${words} said.`, words)).toBe('Ann Lund');
  });

  it('means nobody of another age, nor whoever speaks to the one called so', () => {
    expect(named('Ann Lund, 44, kept the boat. “No,” the 37-year-old said.', 'the 37-year-old')).not.toBe('Ann Lund');
    expect(named('Don Kell wept. Justice Ann Lund read on. The judge told the 51-year-old to stand.', 'the 51-year-old')).toBe('Don Kell');
    expect(read('Ann Lund, 44 miles off, saw Joan Berg.').people.entities.map(({ age }) => age)).toEqual([0, 0]);
  });

  it('takes a trade with an age for somebody just named', () => {
    expect(named('Bright Lund says he should have looked. When the bags came, the 41-year-old grower opened one.', 'the 41-year-old grower')).toBe('Bright Lund');
  });
});

describe('people called by another word for their office, English', () => {
  it.each([
    ['Justice Ann Lund read on.', 'the judge'],
    ['Supt Ann Lund came.', 'the superintendent'],
    ['Det Ann Lund came.', 'the officer'],
    ['Fr Don Lund came.', 'the cleric'],
    ['Ann Lund, a barrister, came.', 'the lawyer'],
    ['Professor Ann Lund came.', 'the scholar'],
    ['Spokeswoman Ann Lund came.', 'the spokesperson'],
    ['Managing Director Ann Lund came.', 'the MD'],
    ['Deputy Commissioner Ann Lund came.', 'the DC'],
    ['ACP Ann Lund came.', 'the ACP'],
  ])('%s %s', (before, words) => {
    expect(named(`${before} Joan Berg wrote to them. “No,” ${words} said.`, words)).toMatch(/^(Ann|Don) Lund$/);
  });

  it('takes letters for an office only in capitals, and not behind a number', () => {
    expect(named('At 5 PM Ann Lund came. “No,” the PM said.', 'the PM')).toBe('PM');
    expect(read('The MD, Ann Lund, came.').of('Ann Lund').role).toBe('MD');
  });

  it('takes honorifics and ranks of many countries for no part of a name', () => {
    expect(named('Hajji Don Lund came. “No,” said Hajji Lund.', 'Hajji Lund')).toBe('Don Lund');
    expect(named('Don Lund came. “No,” said Ntate Lund.', 'Ntate Lund')).toBe('Don Lund');
    expect(named('Garda Ann Lund came.', 'Garda Ann Lund')).toBe('Ann Lund');
    expect(named('BRIGHT Lund came. “No,” he said.', 'he')).toBe('BRIGHT Lund');
  });
});

describe('people called by an office, English', () => {
  it.each([
    ['no vice president', 'Vice President Ann Lund met President Don Berg. “No,” the president said.', 'the president', 'Don Berg'],
    ['a vice president as such', 'Vice President Ann Lund met President Don Berg. “No,” the vice president said.', 'the vice president', 'Ann Lund'],
    ['a vice admiral', 'Vice Adm. Ann Lund met Don Berg. “No,” the admiral said.', 'the admiral', 'Ann Lund'],
    ['one of a party not told so far', 'Minority Leader Ann Lund met Don Berg. Later, the Democratic leader said: “No.”', 'the Democratic leader', 'Ann Lund'],
    ['nobody of another party', 'Don Berg spoke. “No,” said Democratic nominee Ann Lund. “Yes,” the GOP nominee said.', 'the GOP nominee', 'Don Berg'],
    [
      'one of that country',
      'Freedonian President Ann Lund met Moscovian Chancellor Don Berg. “No,” Berg said. “Yes,” the Freedonian leader said.',
      'the Freedonian leader',
      'Ann Lund',
    ],
    ['not just one of that party', 'GOP hopeful Ann Lund met Don Berg. Berg rose. “Yes,” the GOP contender said.', 'the GOP contender', 'Don Berg'],
    ['one of the party behind a name', 'Sen. Ann Lund, R-Ohio, met Sen. Don Berg, D-Utah. “No,” the Utah Democrat said.', 'the Utah Democrat', 'Don Berg'],
    ['one of the party in brackets', 'Sen. Don Berg (D) met Sen. Ann Lund (R). Berg said: “Yes.” “No,” the Republican said.', 'the Republican', 'Ann Lund'],
    ['one of the state in brackets', 'Sen. Ann Lund (R-Ohio) met Sen. Don Berg (R-Utah). Lund said: “Yes.” “No,” the Utah senator said.', 'the Utah senator', 'Don Berg'],
    [
      'the leader of a party told by a letter',
      'Minority Leader Ann Lund (D-Ohio) met Sen. Don Berg. Berg said: “Yes.” “No,” the Democratic leader said.',
      'the Democratic leader',
      'Ann Lund',
    ],
    [
      'nobody of another party by half a word',
      'Don Berg spoke. Democratic front-runner Ann Lund sat. Berg rose. “Yes,” the GOP front-runner said.',
      'the GOP front-runner',
      'Don Berg',
    ],
  ])('takes %s', (_kind, text, words, name) => {
    expect(named(text, words)).toBe(name);
  });
});

describe('people called by a relation, English', () => {
  it.each([
    ['whoever was brought in as it', 'Don Lund came with his wife, Ann Berg. “No,” Lund said. “Yes,” his wife said.', 'his wife', 'Ann Berg', 1],
    ['whose relation the owner is', 'Ann Berg came. Her son, Don Lund, sat down. “No,” said Lund. “Yes,” his mother said.', 'his mother', 'Ann Berg', 0],
    ['the other one of a surname', 'Ann and Don Lund left. Don wants a boat. “No,” his wife said.', 'his wife', 'Ann', 0],
    ['the other one named in full', 'Ann Lund left with Don Lund. “No,” said Don Lund. “Yes,” his wife said.', 'his wife', 'Ann Lund', 0],
    ['a relation with a name as its owner', 'Ann Lund’s nephew, Don Berg, came. “No,” said Berg. “Yes,” his aunt said.', 'his aunt', 'Ann Lund', 0],
  ])('takes %s', (_kind, text, words, name, occurrence) => {
    expect(named(text, words, occurrence)).toBe(name);
  });

  it('takes nobody of another relation, of another gender, nor one of several', () => {
    expect(named('Don Lund came with his sister, Ann Lund. “No,” said Don Lund. “Yes,” his wife said.', 'his wife')).toBe('his wife');
    expect(named('Don Lund left with Ben Lund. “No,” said Don Lund. “Yes,” his wife said.', 'his wife')).toBe('his wife');
    expect(named('Ann Lund and Eva Lund left with Don Lund. “No,” said Don Lund. “Yes,” his wife said.', 'his wife')).toBe('his wife');
  });

  it('shows what is told behind it as a role', () => {
    expect(read('Don Lund wept. Ann Lund left. His wife, a retired baker, said: “No.”').of('Ann Lund')).toMatchObject({ name: 'Ann Lund', role: 'retired baker' });
  });

  it('knows a given name before a whole one as a person', () => {
    expect(read('Rosalind and Don Lund left. “No,” she said.').of('she').name).toBe('Rosalind');
  });
});

describe('two of one surname, English', () => {
  it('takes a surname for whoever was named in full just before', () => {
    expect(named('Ann Lund sat by the fire.\n\nDon Lund is a vet now. “I gave her six,” says Lund.', 'Lund')).toBe('Don Lund');
  });

  it('takes a surname for whoever said something in the paragraph before, named in full', () => {
    const text = 'Ida Lund is in the race.\n\nFor his wife Ida Lund, the actor Don Lund said yes.\n\nLund wrote that it was “no secret”.';
    expect(read(text).of('Lund').name).toBe('Don Lund');
    expect(read(text.replace('said yes', 'left')).of('Lund').name).toBe('Ida Lund');
  });

  it.each([
    ['a son', 'Don Lund trains his son, Ben Lund. “No,” the elder Lund said.', 'Don Lund'],
    ['a father', 'Ben Lund played where his father, Don Lund, had played. “No,” the younger Lund said.', 'Ben Lund'],
    ['a younger sister', 'Ann Lund works with her younger sister, Ida Lund. “No,” the elder Lund said.', 'Ann Lund'],
  ])('takes the other of two for the one who may be called so: %s', (_relation, text, name) => {
    expect(named(text, 'Lund')).toBe(name);
  });

  it('takes a title for whoever was named with it', () => {
    expect(named('Prof Ann Lund and Dr Don Lund came.\n\n“No,” said Dr. Lund. “Yes,” said Prof Lund.', 'Dr. Lund')).toBe('Don Lund');
    expect(named('Dr Don Lund and Prof Ann Lund came.\n\n“No,” said Dr. Lund. “Yes,” said Prof Lund.', 'Prof Lund')).toBe('Ann Lund');
  });
});

describe('people called by a trade of no list, English', () => {
  it('knows it from beside the name', () => {
    expect(named('Don Lund, a motorbike rider, came. Ben Berg left. “No,” the rider said.', 'the rider')).toBe('Don Lund');
    expect(named('Ann Lund, the station’s first coxswain, came. Eva Berg left. “No,” the coxswain said.', 'the coxswain')).toBe('Ann Lund');
  });
});

describe('bodies called by a noun, English', () => {
  it.each([
    ['what its name tells', 'The house went to Marsh Quarter Partners. The developer said: “No.”', 'The developer', 'Marsh Quarter Partners'],
    ['what is told before it', 'She said the developer, Green Marsh Homes, had built it. In a note, the firm had called it “a bump”.', 'the firm', 'Green Marsh Homes'],
    ['an apposition behind an owner’s ending', 'At St. Lund’s, a hospital in Leeds, a chair broke. The hospital said: “No.”', 'The hospital', 'St. Lund'],
    ['what its name tells, and more', 'In a leader, The Marsh Herald called on him to go. “No,” the left-leaning newspaper said.', 'the left-leaning newspaper', 'Marsh Herald'],
    ['what papers are called', 'He read of it in The Marsh Telegraph. “No,” the conservative newspaper said.', 'the conservative newspaper', 'Marsh Telegraph'],
    ['nothing but its place', 'On Monday, Telvex sold the port. “No,” the company said.', 'the company', 'Telvex'],
    ['no word that only opens a sentence', 'Freedonia voted on Monday. “No,” the company said.', 'the company', 'company'],
    ['no apposition', 'The drug, Lomarin, failed. “No,” the company said.', 'the company', 'company'],
    ['what it is an example of', 'It was bad for firms such as Telvex, which sold the port. “No,” the firm said.', 'the firm', 'Telvex'],
    ['whoever works for it', 'Don Lund works for Telvex in Leeds. “No,” the company said.', 'the company', 'Telvex'],
    ['where it is', 'Telvex met on Monday. Telvex was cold. “No,” the Leeds-based company said.', 'the Leeds-based company', 'Telvex'],
    ['a word of its name, whatever it did', 'On Monday, Marsh Savings Bank lost money. “No,” the bank said.', 'the bank', 'Marsh Savings Bank'],
    ['its name without where it is', 'Keystone Marsh of Leeds has said it will stay. The firm said: “No.”', 'The firm', 'Keystone Marsh'],
    ['the whole of its name', 'It has money from the National Institutes of Weather. The agency said: “No.”', 'The agency', 'National Institutes of Weather'],
  ])('by %s', (_kind, text, words, name) => {
    expect(named(text, words)).toBe(name);
  });

  it('never one of another kind', () => {
    expect(named('The Tides Commission met. “No,” the company said.', 'the company')).toBe('company');
    expect(named('Marsh Airways met. “No,” the bank said.', 'the bank')).toBe('bank');
    expect(named('The Ministry of Tides met. “No,” the rights group said.', 'the rights group')).toBe('rights group');
    expect(named('Marsh Motors sued Telvex. “No,” the smaller company said.', 'the smaller company')).toBe('smaller company');
    expect(named('Don Lund flew to Tarnport. “No,” the company said.', 'the company')).toBe('company');
    expect(named('They came from as far as Tarnport. “No,” the company said.', 'the company')).toBe('company');
    expect(named('Ships fell on Monday. “No,” the company said.', 'the company')).toBe('company');
    expect(named('The Marsh Party lost. “No,” the Lund party said.', 'the Lund party')).toBe('Lund party');
  });
});

describe('names that are other words, too, English', () => {
  it.each([
    ['a title or day behind a relation', 'Ann Lund sent her son, Deacon, who cooks, to look. “It was nice,” he said.', 'he', 'Deacon'],
    ['a preposition behind a trade', 'It was left to the statistician Per Okoro-Lund. “No,” said Okoro-Lund.', 'Okoro-Lund', 'Per Okoro-Lund'],
    ['initials', 'Its General Manager, W.A.D. Lund, left. “No,” he said.', 'he', 'W.A.D. Lund'],
    ['a given name of no list before a surname of two words', 'It was Bríd Ní Lund who came. Ms Ní Lund left. “No,” said Ms Ní Lund.', 'Ms Ní Lund', 'Bríd Ní Lund'],
    ['a noun for a body behind a relation', 'Her daughter, Charity Mayhew-Lund, left. “No,” said Mayhew-Lund.', 'Mayhew-Lund', 'Charity Mayhew-Lund'],
  ])('%s', (_kind, text, words, name) => {
    expect(named(text, words)).toBe(name);
  });
});

describe('roles, English', () => {
  it('prefers a trade that somebody is called by to a title cut short', () => {
    expect(read('Prof Ann Lund left. “No,” the professor said.').of('Prof Ann Lund').role).toBe('professor');
  });

  it('takes an age in letters for no role, and a trade in brackets for one', () => {
    expect(read('Ann Lund, who is fifty-one, left.').of('Ann Lund').role).toBeNull();
    expect(read('Ann Lund (spectator): “No.”').of('Ann Lund').role).toBe('spectator');
  });
});

describe('bodies called by their noun, English', () => {
  it.each([
    [
      'whose name goes on behind a plural',
      'The National Masters’ Council met. “It is full,” the National Masters’ Council said.',
      'the National Masters',
      'National Masters’ Council',
    ],
    [
      'told apart by two fields',
      'The Harbour Ministry met. “It is full,” the Ministry of Tides and Trade said. “No,” the ministry said.',
      'the ministry',
      'Ministry of Tides and Trade',
    ],
    ['of two with fields', 'The Ministry of Food and Health spoke. “It is full,” the Ministry of Tides and Trade said.', 'the Ministry', 'Ministry of Tides and Trade'],
    [
      'named after another',
      'The Harbour Ministry of Food and Health spoke. “It is full,” the Ministry of Tides said. “No,” the ministry said.',
      'the ministry',
      'Ministry of Tides',
    ],
    ['whose name the noun opens', 'The Harbour Ministry met. “It is full,” the Ministry of Tides said.', 'the Ministry', 'Ministry of Tides'],
    ['whose name the noun opened', 'The Harbour Ministry met. The Ministry of Tides said no. “It is full,” the ministry said.', 'the ministry', 'Ministry of Tides'],
    [
      'told apart in small letters',
      'The Harbour Ministry met. A drill was planned by Freedonia’s home ministry. “It is full,” the ministry said.',
      'the ministry',
      'Freedonia’s home ministry',
    ],
    ['by where it sits', 'Marsh Works opened a shop on Monday, as the San Mateo-based company grew. “It is huge,” Lee said.', 'the San Mateo-based company', 'Marsh Works'],
    [
      'rather than one read of long ago',
      'The Lund Company came. Rain fell. Snow fell. Nobody came. Marsh Works bought it all. “No,” the company said.',
      'the company',
      'Marsh Works',
    ],
    [
      'as one read of long ago by a noun of its kind',
      'The Lund Bank came. Rain fell. Snow fell. Nobody came. Marsh Works bought it all. “No,” the bank said.',
      'the bank',
      'Lund Bank',
    ],
    ['behind a comma', 'Marsh Works opened a shop on Monday. Last year, the company grew.', 'the company', 'Marsh Works'],
    ['by what it brings', 'Marsh Journal asked the council. The news outlet said no.', 'The news outlet', 'Marsh Journal'],
    ['not another by where it sits', 'Marsh Works opened a shop on Monday. A Leeds-based company said no.', 'A Leeds-based company', 'Leeds-based company'],
    ['not of another kind by where it sits', 'Marsh Foods opened a shop on Monday. The Leeds-based charity said no.', 'The Leeds-based charity', 'Leeds-based charity'],
  ])('%s', (_name, text, words, name) => {
    expect(named(text, words)).toBe(name);
  });
});

describe('people who are told a name late, English', () => {
  it.each([
    ['One diver, who gave her first name only as Rosa, left.', 'One diver', 'Rosa'],
    ['A diver giving his name as Don Lund left.', 'A diver', 'Don Lund'],
    ['A man walking on the quay, who identified himself only as Marek, left.', 'A man', 'Marek'],
    ['The boy, who wore a hat and said his name was Omar, left.', 'The boy', 'Omar'],
    ['An engineer identified only as J.R. left.', 'An engineer', 'J.R.'],
    ['The lawyer known as Rosa left.', 'The lawyer', 'Rosa'],
    ['A friend who knew him said his name was Omar.', 'A friend', 'friend'],
    ['A diver who knew the boy as Omar left.', 'A diver', 'diver'],
    ['The lawyer known as a bully left Omar.', 'The lawyer', 'lawyer'],
  ])('are called so: %s', (text, words, name) => {
    expect(named(text, words)).toBe(name);
  });

  it('have their office, without `one`', () => {
    expect(read('One diver, who gave her name as Rosa, left. “No,” Rosa said.').of('Rosa', 1).role).toBe('diver');
  });
});
