import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

describe('roles in English', () => {
  it.each([
    ['before the name', 'Finance Minister Maria Keller spoke.', 'Maria Keller', 'Finance Minister'],
    ['before it, with an owner', 'Albania’s foreign minister Maria Keller spoke.', 'Maria Keller', 'Albania’s foreign minister'],
    ['before it, with of', 'The minister of mines and energy Maria Keller spoke.', 'Maria Keller', 'minister of mines and energy'],
    ['before it, brackets between', 'Judge (retd) Maria Keller spoke.', 'Maria Keller', 'Judge'],
    ['before it, from elsewhere', 'Harbour Health MEC Maria Keller spoke.', 'Maria Keller', 'Harbour Health MEC'],
    ['before it and a title that tells less', 'Harbour council spokesperson Adv Maria Keller spoke.', 'Maria Keller', 'Harbour council spokesperson'],
    ['before a comma', 'The union’s director, Maria Keller, spoke.', 'Maria Keller', 'director'],
    ['before a comma, without a closing one', 'The union’s director, Maria Keller says, will go.', 'Maria Keller', 'director'],
    ['between body and name in one run of capitals', 'Harbour Times Editor Maria Keller spoke.', 'Maria Keller', 'Harbour Times Editor'],
    ['a trade of no list', 'They met beekeeper Maria Keller.', 'Maria Keller', 'beekeeper'],
    ['a trade of no list that opens the sentence', 'Glaciologist Tjaard Keller spoke.', 'Tjaard Keller', 'Glaciologist'],
    ['a noun after a possessive', 'He came with her godparent Maria Keller.', 'Maria Keller', 'godparent'],
    ['before named', 'They met a physicist named Maria Keller.', 'Maria Keller', 'physicist'],
    ['behind whom another threw out', 'On Monday Omar Lund threw famous dancer Maria Keller out.', 'Maria Keller', 'famous dancer'],
    ['behind the day of the sentence', 'Lund called Wednesday for Supreme Court Justice Maria Keller to go.', 'Maria Keller', 'Supreme Court Justice'],
    ['not an owner of one word, which may be a town', '“No,” Dockside’s Maria Keller said.', 'Maria Keller', null],
    ['not of a clause that another is in', 'In a letter to the mayor, Maria Keller said no.', 'Maria Keller', null],
    ['not of what another did', 'As he met Maria Keller, Gorm referenced an inspector’s report.', 'Maria Keller', null],
    ['with what it was before', 'Maria Keller, former press secretary to the mayor, spoke.', 'Maria Keller', 'former press secretary to the mayor'],
    ['with its owner’s capital', 'Maria Keller, Time’s assistant editor, spoke.', 'Maria Keller', 'Time’s assistant editor'],
    ['behind a town', 'Maria Keller, 42, of Leeds, who serves as a harbour pilot, spoke.', 'Maria Keller', 'harbour pilot'],
    ['never the town itself', 'Maria Keller, 42, of Leeds, spoke.', 'Maria Keller', null],
    ['that a people of a land serves as', 'Maria Keller, an Irishwoman who serves as the attorney for the port, spoke.', 'Maria Keller', 'attorney for the port'],
    ['of a body behind an age', 'Maria Keller, 42, of the Harbour Council, spoke.', 'Maria Keller', 'Harbour Council'],
    ['of a noun of no list, if it goes on as of a person', 'Maria Keller, a retired paralegal who runs a group, spoke.', 'Maria Keller', 'retired paralegal'],
    ['not of a thing', 'Maria Keller, a retired paralegal that runs a group, spoke.', 'Maria Keller', null],
    ['by marriage', 'His brother-in-law, Omar Lund, spoke.', 'Omar Lund', 'His brother-in-law'],
    ['given at the end of the sentence', 'The director of the port is Maria Keller.', 'Maria Keller', 'director of the port'],
    ['supposed alone', 'Maria Keller will go. If Keller becomes the mayor of Leeds, she stays.', 'Maria Keller', null],
    ['only compared', 'Maria Keller is a stronger candidate than Lund.', 'Maria Keller', null],
    ['that others see in somebody', 'Maria Keller was long viewed as the leader of the port.', 'Maria Keller', null],
    ['of a whole office that opens a sentence', 'Count former mayor Maria Keller among them.', 'Maria Keller', 'former mayor'],
    ['whose owner is named in full', 'Maria Keller, Omar Lund’s fired campaign manager, spoke.', 'Maria Keller', 'Omar Lund’s fired campaign manager'],
    ['with a trade of no list behind an office', 'Maria Keller, another veteran speechwriter, spoke.', 'Maria Keller', 'another veteran speechwriter'],
    ['of counsel, before the name', 'For the prosecution, Maria Keller spoke.', 'Maria Keller', 'For the prosecution'],
    ['of counsel, after the name', 'Maria Keller, for the defence, spoke.', 'Maria Keller', 'for the defence'],
    ['of counsel, by what they do', 'Maria Keller, mitigating, spoke.', 'Maria Keller', 'mitigating'],
    ['never a street', 'Maria Keller, of Tide Street, Leeds, spoke.', 'Maria Keller', null],
    ['that a clause tells of somebody without one', 'Maria Keller, a junior who is editor of the school paper, spoke.', 'Maria Keller', 'editor of the school paper'],
    ['in two words behind who', 'Maria Keller, who sells nets, spoke.', 'Maria Keller', 'sells nets'],
    ['of two offices with capitals', 'They met Tideway Foods Managing Director and CEO Maria Keller spoke.', 'Maria Keller', 'Tideway Foods Managing Director and CEO'],
    ['of a founder with a second office', 'They met Co-Founder and CTO Maria Keller spoke.', 'Maria Keller', 'Co-Founder and CTO'],
    ['not of another with an article', 'They met the Harbour Chancellor and Prime Minister Maria Keller.', 'Maria Keller', 'Prime Minister'],
    ['of somebody by age', 'Jobless teen Maria Keller spoke.', 'Maria Keller', 'Jobless teen'],
    ['rather than an honour of other Englishes', 'Maria Keller, a mother of two, spoke. Hajia Maria Keller left.', 'Maria Keller', 'mother of two'],
    ['by what somebody trades in', 'Maria Keller, who sells nets in Leeds, spoke.', 'Maria Keller', 'sells nets in Leeds'],
    ['that somebody now holds', 'Maria Keller, who now runs the harbour museum, spoke.', 'Maria Keller', 'runs the harbour museum'],
    ['rather than what somebody is like', 'Maria Keller, the conservative icon, spoke. Sen. Maria Keller left.', 'Maria Keller', 'Sen.'],
    ['up to a second verb of no list', 'Maria Keller, an advocate for the port and suffered years of rain, spoke.', 'Maria Keller', 'advocate for the port'],
    ['up to a second verb', 'Maria Keller, a historian and runs the harbour museum, spoke.', 'Maria Keller', 'historian'],
    ['by a title in somebody’s words, where the report has none', '“President Maria Keller is here,” they said. Maria Keller left.', 'Maria Keller', 'President'],
    ['never by what somebody’s words say of her', '“Maria Keller, who represents the past, is here,” they said. Maria Keller left.', 'Maria Keller', null],
    ['not of the one before and', 'They charged the officer with fraud and Maria Keller left. Keller is the mayor.', 'Maria Keller', 'mayor'],
    ['of state in small letters', 'Maria Keller spoke. The former secretary of state mocked him.', 'Maria Keller', 'former secretary of state'],
    ['up to a time', 'Maria Keller, who worked for the harbour board before she left, spoke.', 'Maria Keller', 'worked for the harbour board'],
    ['after the name', 'Maria Keller, a doctor, spoke.', 'Maria Keller', 'doctor'],
    ['after the name and age', '“No,” said Maria Keller, 42, a nurse from Leeds.', 'Maria Keller', 'nurse from Leeds'],
    ['after the name, without article', 'Maria Keller, head of sales at Harbour Foods, spoke.', 'Maria Keller', 'head of sales at Harbour Foods'],
    [
      'after the name, with commas of its own',
      'Maria Keller, the finance, trade and tourism member of the council, spoke.',
      'Maria Keller',
      'finance, trade and tourism member of the council',
    ],
    ['after the name, without a closing comma', 'Maria Keller, chair of the League said so.', 'Maria Keller', 'chair of the League'],
    ['of a body with of in its name', 'Bank of Freedonia assistant chief economist Maria Keller spoke.', 'Maria Keller', 'Bank of Freedonia assistant chief economist'],
    [
      'of such a body, set off by a comma',
      'Bank of Freedonia’s managing director for trade, Maria Keller, spoke.',
      'Maria Keller',
      'Bank of Freedonia’s managing director for trade',
    ],
    ['what somebody does', 'Maria Keller, who leads the nonprofit Harbour Watch, spoke.', 'Maria Keller', 'leads the nonprofit Harbour Watch'],
    ['in a relative clause', 'Maria Keller, who is the harbour master, spoke.', 'Maria Keller', 'harbour master'],
    ['held', 'Maria Keller, who works for the port as a diver, spoke.', 'Maria Keller', 'diver'],
    ['stated anywhere', 'Maria Keller spoke. The rain fell. She is the director of the port.', 'Maria Keller', 'director of the port'],
    ['an affiliation', 'Maria Keller of Harbour Watch spoke.', 'Maria Keller', 'Harbour Watch'],
    ['told more of elsewhere than by an abbreviation', 'Sen. Maria Keller spoke. The Freedonia senator left. Maria Keller sat.', 'Maria Keller', 'Freedonia senator'],
    ['an affiliation that is described', 'Maria Keller of the non-partisan Harbour Report spoke.', 'Maria Keller', 'non-partisan Harbour Report'],
    ['of somebody named in full', 'Maria Keller, Dan Cole’s lawyer, spoke.', 'Maria Keller', 'Dan Cole’s lawyer'],
    ['an office rather than whose somebody is', 'Maria Keller, a staunch Cole ally, spoke. Freedonia Gov. Maria Keller left.', 'Maria Keller', 'Freedonia Gov.'],
    ['shared with others', 'Former presidents Paul Adeyemi (D) and Maria Keller spoke.', 'Maria Keller', 'Former presidents'],
    ['and not what a relative clause hangs on', 'They shut it, a move Superintendent Maria Keller called hard.', 'Maria Keller', 'Superintendent'],
    ['and not the day before it', 'On Friday Mayor Maria Keller spoke.', 'Maria Keller', 'Mayor'],
    ['in a police rank of two words', 'Det Con Maria Keller spoke.', 'Maria Keller', 'Det Con'],
    ['with a form in -ing that describes it', 'Sporting director Maria Keller spoke.', 'Maria Keller', 'Sporting director'],
    ['before an age', 'The victim, 81-year-old Maria Keller, spoke.', 'Maria Keller', 'victim'],
    ['shared behind a comma', 'She followed two harbour engineers, Paul Adeyemi and Maria Keller, downhill.', 'Maria Keller', 'harbour engineers'],
    ['shared, opening a sentence', 'Engineers Paul Adeyemi and Maria Keller spoke.', 'Paul Adeyemi', 'Engineers'],
    ['not shared by whoever speaks of them', 'He met the engineers, Maria Keller said.', 'Maria Keller', null],
    ['nor a party’s', 'Many Republicans, Paul Adeyemi and Maria Keller among them, spoke.', 'Paul Adeyemi', null],
    ['in brackets', 'Maria Keller (Harbour Watch) spoke.', 'Maria Keller', 'Harbour Watch'],
    ['an abbreviation with its stop', 'Freedonia Gov. Maria Keller spoke.', 'Maria Keller', 'Freedonia Gov.'],
    ['an abbreviation after small words that are no part of it', 'Voters there left Sen. Maria Keller alone.', 'Maria Keller', 'Sen.'],
    ['of a site with a full stop in its name', 'Tidings.com writer Maria Keller spoke.', 'Maria Keller', 'Tidings.com writer'],
    ['to somebody with an abbreviated title', 'Maria Keller, a senior adviser to Mr. Adeyemi, spoke.', 'Maria Keller', 'senior adviser to Mr. Adeyemi'],
    ['to an owner with a title', 'Maria Keller, President Paul Adeyemi’s special adviser on trade, spoke.', 'Maria Keller', 'President Paul Adeyemi’s special adviser on trade'],
    ['of a department with and', 'Police and Crime Commissioner Maria Keller spoke.', 'Maria Keller', 'Police and Crime Commissioner'],
    ['without the verb before it', 'They tried to unseat Republican front-runner Maria Keller.', 'Maria Keller', 'Republican front-runner'],
    ['without a participle before it', 'Critics, including Chancellor Maria Keller, left.', 'Maria Keller', 'Chancellor'],
    ['of many', 'One of the port’s directors, Maria Keller, spoke.', 'Maria Keller', 'One of the port’s directors'],
    ['a trade of no list before a full stop', '“No,” said Maria Keller, a demographer at Harbour University. It rained.', 'Maria Keller', 'demographer at Harbour University'],
    ['with a list at its end', 'Maria Keller, head of the School of Tides, Currents, and Ports, spoke.', 'Maria Keller', 'head of the School of Tides, Currents, and Ports'],
    ['up to a circumstance', 'Maria Keller, a co-author until she left the group, spoke.', 'Maria Keller', 'co-author'],
    ['up to a relative clause', 'Maria Keller, a professor at Harbour University whose work is on tides, spoke.', 'Maria Keller', 'professor at Harbour University'],
    ['up to a bracket', 'Maria Keller, director of Harbour Watch (left), spoke.', 'Maria Keller', 'director of Harbour Watch'],
    ['without himself or herself', 'Maria Keller, herself a Whig supporter, spoke.', 'Maria Keller', 'Whig supporter'],
    ['of an owner, in a relative clause', 'Maria Keller, who was Adeyemi’s campaign pollster, spoke.', 'Maria Keller', 'Adeyemi’s campaign pollster'],
    [
      'held, whatever the verb of the relative clause',
      'Maria Keller, who follows shipping as a managing director at Harbour Brokers, spoke.',
      'Maria Keller',
      'managing director at Harbour Brokers',
    ],
    ['held by a word for the time', 'Maria Keller spoke. Her time as secretary of state is over.', 'Maria Keller', 'secretary of state'],
    ['of a relation, with whose it is', 'His mother Maria Keller spoke.', 'Maria Keller', 'His mother'],
    ['of a relation, with how many', 'Maria Keller, a mother of three, spoke.', 'Maria Keller', 'mother of three'],
    ['of no relation, without a pronoun', 'His press secretary Maria Keller spoke.', 'Maria Keller', 'press secretary'],
    ['an origin', 'Maria Keller, from Leeds, spoke.', 'Maria Keller', 'from Leeds'],
    ['letters after the name', 'The statement by Maria Keller MP was short.', 'Maria Keller', 'MP'],
    ['party and state', 'Maria Keller, D-Ohio, spoke.', 'Maria Keller', 'D-Ohio'],
    ['after an age with its preposition', 'Maria Keller, aged 42, a nurse from Leeds, spoke.', 'Maria Keller', 'nurse from Leeds'],
    ['after an age in brackets', 'Maria Keller (42), a nurse, spoke.', 'Maria Keller', 'nurse'],
    ['after a degree', 'Maria Keller, MD, a nurse, spoke.', 'Maria Keller', 'nurse'],
    ['that holds an age', 'Maria Keller, the port’s 48-year-old tugboat director, spoke.', 'Maria Keller', '48-year-old tugboat director'],
    ['one of several', 'Maria Keller, one of the founders of Harbour Watch, spoke.', 'Maria Keller', 'one of the founders of Harbour Watch'],
    ['two in one', 'Harbour Foods founder and chief executive Maria Keller spoke.', 'Maria Keller', 'Harbour Foods founder and chief executive'],
    ['an office rather than a relation', 'Former Freedonia governor Maria Keller spoke. Maria Keller, an Adeyemi supporter, left.', 'Maria Keller', 'Former Freedonia governor'],
    ['the body that owns the name', 'The FBA’s Maria Keller spoke.', 'Maria Keller', 'FBA'],
    ['with an adjective behind it', 'Maria Keller, a top fundraiser close to the campaign, spoke.', 'Maria Keller', 'top fundraiser close to the campaign'],
    ['with a verb’s form in a name', 'Maria Keller is the president of the United States of Freedonia.', 'Maria Keller', 'president of the United States of Freedonia'],
    ['up to another clause', 'Maria Keller is the port’s director and delivering a message.', 'Maria Keller', 'director'],
    ['of an office with of, before a comma', 'Freedonia Rep. Paul Adeyemi’s chief of staff, Maria Keller, spoke.', 'Maria Keller', 'Freedonia Rep. Paul Adeyemi’s chief of staff'],
    ['with a capital before a small trade', 'Maria Keller, Utopia coordinator at Harbour Watch, spoke.', 'Maria Keller', 'Utopia coordinator at Harbour Watch'],
    ['of a hope', 'They met presidential hopeful Maria Keller.', 'Maria Keller', 'presidential hopeful'],
    ['the place somebody is based in', '“No,” Freedonia-based Maria Keller said.', 'Maria Keller', 'Freedonia-based'],
    ['the words that own the name', 'The Freedonia Forum’s Maria Keller spoke.', 'Maria Keller', 'Freedonia Forum'],
    ['an affiliation with what it is', 'Maria Keller of digital consulting firm Tidewise spoke.', 'Maria Keller', 'digital consulting firm Tidewise'],
    ['second in a relative clause', 'Maria Keller, who went to sea and is now director of the port, spoke.', 'Maria Keller', 'director of the port'],
    ['a title rather than another of a kind', 'Sen. Maria Keller, another vulnerable incumbent, spoke.', 'Maria Keller', 'Sen.'],
    ['with a verb’s form behind its article', '“No,” said Maria Keller, a Freedonia-based talk radio host.', 'Maria Keller', 'Freedonia-based talk radio host'],
    ['of a body', 'They asked environmental charity Harbour Watch.', 'Harbour Watch', 'environmental charity'],
  ])('%s', (_name, text, name, role) => {
    expect(
      read(text).of(
        read(text)
          .mentions.map((m) => text.slice(m.start, m.end))
          .find((words) => words.includes(name))!,
      ),
    ).toMatchObject({ name, role });
  });

  it.each([
    ['honorifics', 'Mrs Maria Keller spoke.'],
    ['the subject of the next clause', 'According to Maria Keller, the minister left.'],
    ['another person in a list', 'Maria Keller, Paul Adeyemi and the mayor, spoke.'],
    ['a body that they lead', 'The Safety Committee, chaired by Maria Keller, left.'],
    ['a verb before the name', 'Then he met Maria Keller.'],
    ['a name behind the preposition of another office', 'The director spoke to Maria Keller.'],
    ['what the owner has', 'Maria Keller’s grandfather was a fisher.'],
    ['what somebody is like', 'Maria Keller, a gregarious woman with a red hat, spoke.'],
    ['what somebody is not', 'Maria Keller is not the first minister with a boat.'],
    ['what somebody may be', 'Maria Keller would be the first president with a boat.'],
    ['what somebody is more of', 'Maria Keller is more of a leader than them.'],
    ['what somebody did, in a relative clause', 'Maria Keller, who has hit the president for years, spoke.'],
    ['a participle', 'Maria Keller, joined by the minister and two judges, spoke.'],
    ['a distributing clause', 'The gifts went to Maria Keller, each giving the candidate a boat.'],
    ['what somebody is called', 'Maria Keller was described as a leader.'],
    ['who follows in a list', 'They met Maria Keller, board member Paul Adeyemi and others.'],
    ['what is like a trade', 'The younger Maria Keller spoke.'],
    ['a verb after to', 'They refused to enter Maria Keller’s house.'],
    ['an adjective behind an article', 'They like the original Maria Keller.'],
    ['a picture’s credit', 'Maria Keller (Picture: HW) spoke.'],
    ['a single letter', 'Maria Keller (D) spoke.'],
    ['the maiden name', 'Maria Keller, née Adeyemi, spoke.'],
    ['where something happened', 'They saw Maria Keller at Harbour Street.'],
    ['whom somebody has', 'Maria Keller spoke. She is Keller’s biggest donor.'],
    ['what somebody is praised for', 'Maria Keller is the leader that we need.'],
    ['an aide’s that they have', 'Maria Keller spoke. Bell has been Keller’s top policy aide for years and sent Keller emails.'],
    ['what somebody is best for', 'Maria Keller is the best candidate to defeat the mayor.'],
    ['what a clause before the name is about', 'They did undermine whatever real authority Maria Keller had.'],
    ['an account', 'Maria Keller (@keller) spoke.'],
  ])('are not %s', (_name, text) => {
    expect(
      read(text).of(
        read(text)
          .mentions.map((m) => text.slice(m.start, m.end))
          .find((words) => words.endsWith('Maria Keller'))!,
      ).role,
    ).toBeNull();
  });

  it('tell the span that states them', () => {
    const text = 'Maria Keller, a doctor, spoke.';
    const { roleSpan } = read(text).of('Maria Keller');
    expect(text.slice(roleSpan!.start, roleSpan!.end)).toBe('doctor');
  });

  it('of several are the one that tells most', () => {
    expect(read('President Maria Keller spoke. Maria Keller, president of the Harbour Workers Union, left.').of('President Maria Keller').role).toBe(
      'president of the Harbour Workers Union',
    );
  });
});

describe('a word by which somebody is called later', () => {
  it.each([
    ['is their trade', 'Maria Keller made a record. “No,” the singer said.', 'singer'],
    ['is none that says what they are like', 'Maria Keller made a record. “No,” the star said.', null],
    ['is none where the text names one', 'Maria Keller, a harbour pilot, made a record. “No,” the singer said.', 'harbour pilot'],
    ['is none where it is a paper’s name', 'Maria Keller made a record. “No,” she told the Port Star.', null],
  ])('%s', (_name, text, role) => {
    expect(read(text).of('Maria Keller').role).toBe(role);
  });
});

describe('a word with a prefix', () => {
  it('is the office behind it', () => {
    expect(read('Harbour Watch’s cofounder and director, Maria Keller, spoke.').of('Maria Keller').role).toBe('Harbour Watch’s cofounder and director');
  });
});

describe('a body’s name', () => {
  it.each([
    ['its short form', 'The Harbour Watch Union (HWU) spoke.', 'Harbour Watch Union'],
    ['what it does', 'The Harbour Watch Union, which represents 22,000 workers, spoke.', 'Harbour Watch Union'],
  ])('has no role by %s', (_name, text, name) => {
    const reading = read(text);
    expect(reading.of(reading.mentions.map((m) => text.slice(m.start, m.end)).find((words) => words.includes(name))!).role).toBeNull();
  });
});

describe('roles in other languages', () => {
  it.each([
    ['de', 'Gestern sprach Finanzministerin Maria Keller.', 'Finanzministerin'],
    ['de', 'Auch Zwillingsbruder Maria Keller sprach.', 'Zwillingsbruder'],
    ['de', 'Maria Keller, Leiterin der Hafenbehörde, sprach.', 'Leiterin der Hafenbehörde'],
    ['de', 'Seit 1990 ist Maria Keller die Leiterin des Hafens.', 'Leiterin des Hafens'],
    ['de', 'Maria Keller arbeitet als Geschichts- und Sportlehrerin.', 'Geschichts- und Sportlehrerin'],
    ['de', 'Der Direktor des Hilfswerks, Maria Keller, sprach.', 'Direktor des Hilfswerks'],
    ['de', 'Das sagte die Direktorin Freedonias, Maria Keller, gestern.', 'Direktorin Freedonias'],
    ['de', 'Die im Hafen verletzte Sprecherin Maria Keller sprach.', 'Sprecherin'],
    ['de', 'Die Sprecherin von Bündnis 40/Die Blauen, Maria Keller, sprach.', 'Sprecherin von Bündnis 40/Die Blauen'],
    ['de', 'Maria Keller, dem bekannten Model, ist das egal. Maria Keller ist die Leiterin am Hafen.', 'Leiterin am Hafen'],
    ['de', 'Maria Keller (42), Direktorin der Hafenbehörde, sprach.', 'Direktorin der Hafenbehörde'],
    ['es', 'Maria Keller, de 34 años, vecina de Sevilla, habló.', 'vecina de Sevilla'],
    ['es', 'Maria Keller, que dirige la empresa Mareas, habló.', 'dirige la empresa Mareas'],
    ['fr', 'Le maire (PM) de Brest, Maria Keller, a parlé.', 'maire (PM) de Brest'],
    ['fr', 'Maria Keller, climatologue au port, a parlé.', 'climatologue au port'],
    ['nl', 'Maria Keller keert terug als minister van Verkeer.', 'minister van Verkeer'],
    ['fr', '« Non », dit Maria Keller, capitaine du navire Étoile.', 'capitaine du navire Étoile'],
    ['fr', 'La ministre des Transports Maria Keller a parlé.', 'ministre des Transports'],
    ['es', 'La jueza del Tribunal Superior Maria Keller habló.', 'jueza del Tribunal Superior'],
    ['es', 'El primer ministro polaco, el liberal Maria Keller, habló.', 'primer ministro polaco'],
    ['fr', 'Le conseiller national Maria Keller a parlé.', 'conseiller national'],
    ['fr', 'Sa directrice générale, Maria Keller, a parlé.', 'directrice générale'],
    ['fr', 'Ici, son avocate Maria Keller a parlé.', 'avocate'],
    ['fr', 'L’ancien ministre Maria Keller a parlé.', 'ancien ministre'],
    ['es', 'Maria Keller, de la asociación vecinal El Prado, habló.', 'asociación vecinal El Prado'],
    ['es', 'Maria Keller, de la firma Torre Norte, habló.', 'firma Torre Norte'],
    ['fr', 'Maria Keller a parlé. « Non », sourit cette ancienne institutrice.', 'ancienne institutrice'],
    ['es', 'El concejal de Urbanismo (PM) Maria Keller habló.', 'concejal de Urbanismo'],
    ['es', 'P. El consejero de Puertos, Maria Keller, habló.', 'consejero de Puertos'],
    ['fr', 'Adjointe chargée de l’urbanisme, Maria Keller a détaillé le calendrier.', 'Adjointe chargée de l’urbanisme'],
    ['fr', 'Également députée wallonne, Maria Keller a parlé.', 'députée wallonne'],
    ['fr', 'Élue en 2020, Maria Keller a parlé.', null],
    ['fr', 'Première à réagir, Maria Keller a parlé.', null],
    ['fr', 'Pour ministre de la Mer, Maria Keller est jeune.', null],
    ['es', 'Codirector de la tesis de la que parte el artículo, el panadero Maria Keller habló.', 'Codirector de la tesis'],
    ['fr', 'Maria Keller, la fille de la victime, a parlé.', 'fille de la victime'],
    ['es', 'Maria Keller (Sevilla, 1968) habló.', null],
    ['es', 'Maria Keller, dueña de un bar en la calle 60, habló.', 'dueña de un bar en la calle 60'],
    ['es', 'Maria Keller, catedrática de Física en Soria, habló.', 'catedrática de Física en Soria'],
    ['fr', 'L’échevin de la Mer, Maria Keller, a parlé.', 'échevin de la Mer'],
    ['es', 'La ministra de Mareas y vicepresidenta primera, Maria Keller, habló.', 'ministra de Mareas y vicepresidenta primera'],
    ['es', 'La teniente de alcalde y concejala de Puertos, Maria Keller, habló.', 'teniente de alcalde y concejala de Puertos'],
    ['es', 'La consejera de Puertos, Ciencia y Universidades, Maria Keller, habló.', 'consejera de Puertos, Ciencia y Universidades'],
    ['fr', 'La ministre de l’Éducation nationale, de la Jeunesse et des Mers, Maria Keller, a parlé.', 'ministre de l’Éducation nationale, de la Jeunesse et des Mers'],
    ['fr', 'Le sénateur LR de l’Orne Maria Keller a parlé.', 'sénateur LR de l’Orne'],
    ['fr', 'Le député PS Maria Keller a parlé.', 'député PS'],
    ['fr', 'Avocat de la famille, Me Maria Keller a parlé.', 'Avocat de la famille'],
    ['fr', 'Radiologue au port, Maria Keller a parlé.', 'Radiologue au port'],
    ['fr', 'Maria Keller, 36 ans, apiculteur municipal, a parlé.', 'apiculteur municipal'],
    ['fr', '« Non », gazouille Maria Keller.', null],
    ['fr', 'Un homme dans la foule au passage du député RN Maria Keller crie.', 'député RN'],
    ['es', 'La hija del alcalde Maria Keller calla.', 'alcalde'],
    ['it', 'La sindaca di Torino, Maria Keller, ha parlato.', 'sindaca di Torino'],
    ['it', 'La capogruppo democratica Maria Keller ha parlato.', 'capogruppo democratica'],
    ['fr', 'L’anthropologue britannique Maria Keller a parlé.', 'anthropologue britannique'],
    ['fr', 'Le conseiller d’Etat chargé des Ports, Maria Keller, a parlé.', 'conseiller d’Etat chargé des Ports'],
    ['fr', 'La professeure Maria Keller, neurologue au port, a parlé.', 'neurologue au port'],
    ['es', 'La activista Maria Keller, autora del estudio, habló.', 'activista'],
    ['fr', 'Maria Keller, ancienne ouvrière du port, a parlé.', 'ancienne ouvrière du port'],
    ['it', 'La ministra Maria Keller ha parlato. La ministra del Turismo, Maria Keller, è uscita.', 'ministra del Turismo'],
    ['fr', 'D’après M. Maria Keller, il faut attendre.', null],
    ['fr', '« C’est dur, explique Maria Keller, infirmière au port. Mais on tient. »', 'infirmière au port'],
    ['it', '«No», dice nel dopopartita Maria Keller.', null],
    ['fr', 'Dans le clan Maria Keller, on rit.', null],
    ['fr', '« Non », a déclaré à la presse Me Maria Keller.', null],
    ['es', 'La exalcaldesa Maria Keller habló.', 'exalcaldesa'],
    ['it', 'Maria Keller arriva in ritardo. «Scusi», dice l’attrice.', 'attrice'],
    ['it', 'La protagonista femminile Maria Keller ha parlato.', 'protagonista femminile'],
    ['it', 'Il direttore è Maria Keller, seduta al suo fianco.', 'direttore'],
    ['it', 'Maria Keller, il parroco, ha parlato.', 'parroco'],
    ['fr', '« Non », soupire Maria Keller, au troisième.', null],
    ['it', 'Maria Keller, assaggiatrice professionista e frantoiana, ha parlato.', 'assaggiatrice professionista e frantoiana'],
    ['it', 'Maria Keller, informatica finlandese, ha parlato.', 'informatica finlandese'],
    ['es', 'Maria Keller, geógrafa de la Universidad de Alder, habló.', 'geógrafa de la Universidad de Alder'],
    ['es', 'Maria Keller, habitante del barrio Las Mareas, habló.', 'habitante del barrio Las Mareas'],
    ['es', 'Maria Keller, vestida de la gala, habló.', null],
    ['es', 'Maria Keller, orgullosa de la obra, habló.', null],
    ['es', 'Maria Keller, de 29 años y vecina de Sevilla, habló.', 'vecina de Sevilla'],
    ['es', 'Maria Keller, una agricultora de 58 años, habló.', 'agricultora'],
    ['it', 'Maria Keller, della Rsu, ha parlato.', 'Rsu'],
    ['fr', 'Maria Keller arrive. « Non », dit cette archéologue de Lyon.', 'archéologue de Lyon'],
    ['pt', 'A ministra da Saúde, Maria Keller, falou.', 'ministra da Saúde'],
    ['nl', 'Burgemeester Maria Keller sprak.', 'Burgemeester'],
  ])('%s: %s', (tag, text, role) => {
    const reading = read(text, tag);
    expect(reading.of(reading.mentions.map((m) => text.slice(m.start, m.end)).find((words) => words.endsWith('Maria Keller'))!)).toMatchObject({ name: 'Maria Keller', role });
  });
});

it('is a body’s short form, where it stands in brackets behind its name only', () => {
  expect(read('Sugar is dear, said Ulvia Nandoor, of PWTO.').of('Ulvia Nandoor').role).toBe('PWTO');
  expect(read('«Es poco», avisó Ulvia Nandoor, de la CPM.', 'es').of('Ulvia Nandoor').role).toBe('CPM');
});
