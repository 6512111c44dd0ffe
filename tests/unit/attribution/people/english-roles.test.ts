import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** Roles as English papers state them. */
describe('roles in English papers', () => {
  it.each([
    ['of a trade with capitals behind whose it is', 'Town Administrator Maria Keller spoke.', 'Maria Keller', 'Town Administrator'],
    ['of a player by a place in the draw', 'Then came top seed Maria Keller.', 'Maria Keller', 'top seed'],
    ['of a noun that no ending tells', 'Omar Lund, bailiff at the harbour court, spoke.', 'Omar Lund', 'bailiff at the harbour court'],
    ['that opens the sentence and describes its subject', 'A former nurse from Leeds, Maria Keller has seen worse.', 'Maria Keller', 'former nurse from Leeds'],
    ['that opens it with who', 'A retired engineer who sailed in May, Maria Keller spoke.', 'Maria Keller', 'retired engineer'],
    ['that opens it with as', 'As leader of the council, Maria Keller spoke.', 'Maria Keller', 'leader of the council'],
    ['not of a clause with as', 'As the leader left, Maria Keller spoke.', 'Maria Keller', null],
    ['not of another with as', 'As leader Cole nodded, Maria Keller spoke.', 'Maria Keller', null],
    ['not of a thing that opens it', 'A row over a mayor, Maria Keller said, was bad.', 'Maria Keller', null],
    ['that somebody has long been', 'Maria Keller has been the port’s dairy farmer.', 'Maria Keller', 'dairy farmer'],
    ['that somebody in a clause has long been', 'Maria Keller, who has been a nurse, spoke.', 'Maria Keller', 'nurse'],
    ['that somebody was given', 'Maria Keller was elected mayor of Leeds.', 'Maria Keller', 'mayor of Leeds'],
    ['of a body in small letters', '“No,” said Maria Keller of the nurses’ union.', 'Maria Keller', 'nurses’ union'],
    ['not of a body that may be any', '“No,” said Maria Keller of the union.', 'Maria Keller', null],
    ['rather than how a judge is addressed', 'The judge, Mrs Justice Keller, spoke.', 'Keller', 'judge'],
    ['behind an owner that ends as an adverb does', 'Donnelly’s barrister, Maria Keller, spoke.', 'Maria Keller', 'Donnelly’s barrister'],
    ['behind an owner that ends as a participle does', 'Harding’s lawyer, Maria Keller, spoke.', 'Maria Keller', 'Harding’s lawyer'],
    ['without the adverb that opens the sentence', 'Finally baker Maria Keller spoke.', 'Maria Keller', 'baker'],
    ['of a trade by its ending behind an owner', 'Omar Lund’s gardener, Maria Keller, spoke.', 'Maria Keller', 'Omar Lund’s gardener'],
    ['not of what somebody has', 'It was Lund’s silver, Maria Keller, a nurse, said.', 'Maria Keller', 'nurse'],
    ['of a side in court before the name', 'Prosecuting, Maria Keller spoke.', 'Maria Keller', 'Prosecuting'],
    ['of a side in court before an honorific', 'Defending, Ms Maria Keller spoke.', 'Maria Keller', 'Defending'],
    ['not of what somebody else does', 'Omar Lund kept defending, Maria Keller said.', 'Maria Keller', null],
    ['before a surname that is a title', 'Composer Maria King spoke.', 'Maria King', 'Composer'],
    ['by its ending before a surname that is a title', 'Gardener Maria Bishop spoke.', 'Maria Bishop', 'Gardener'],
    ['up to the year', 'Maria Keller was named chair of the port in 2019.', 'Maria Keller', 'chair of the port'],
    ['of a name without the participle that opens the sentence', 'Long-serving Maria Keller spoke.', 'Maria Keller', null],
    ['by what somebody runs', 'Maria Keller, 42, runs a bakery in Leeds and sings.', 'Maria Keller', 'runs a bakery in Leeds'],
    ['by an office rather than what she runs', 'Maria Keller runs the port. Mayor Maria Keller spoke.', 'Maria Keller', 'Mayor'],
    ['up to the end of a firm’s name', '“No,” said Maria Keller of Marsh & Sons Ltd.', 'Maria Keller', 'Marsh & Sons Ltd'],
    ['of a firm of several', 'Marsh & Sons director Maria Keller spoke.', 'Maria Keller', 'Marsh & Sons director'],
    ['of a town of two words', 'San Mateo-based Maria Keller spoke.', 'Maria Keller', 'San Mateo-based'],
    ['of two offices behind one owner', 'The bank’s director for rates and chief strategist, Maria Keller, spoke.', 'Maria Keller', 'director for rates and chief strategist'],
    ['of the second of two with their articles', 'Then the director of the port and the harbour master, Maria Keller, spoke.', 'Maria Keller', 'harbour master'],
    ['of whose counterpart she is', 'Then came her Welsh counterpart, Maria Keller.', 'Maria Keller', 'her Welsh counterpart'],
    ['of a noun for somebody that no ending tells', 'Astronaut Maria Keller spoke.', 'Maria Keller', 'Astronaut'],
    ['not of such a surname', 'Maria Shepherd spoke.', 'Maria Shepherd', null],
    ['not of whose friend she is', 'The minister, a friend of Maria Keller, spoke.', 'Maria Keller', null],
    ['not by how somebody runs', 'Maria Keller runs for office.', 'Maria Keller', null],
    ['by what somebody owns with another', 'Maria Keller, who co-owns the shop with Omar Lund, spoke.', 'Maria Keller', 'co-owns the shop with Omar Lund'],
    ['behind a town and a state', 'Maria Keller, 42, of Marsh, Ohio, a nurse, spoke.', 'Maria Keller', 'nurse'],
    ['behind a town', 'Maria Keller, from Leeds, a retired nurse.', 'Maria Keller', 'retired nurse'],
    [
      'between commas behind what she is of',
      'Sen. Maria Keller of Marsh, the ranking Democrat on the harbour panel, spoke.',
      'Maria Keller',
      'ranking Democrat on the harbour panel',
    ],
    ['not of what she is of', 'Maria Keller of Harbour Watch, a charity for divers, spoke.', 'Maria Keller', 'Harbour Watch'],
    ['not of who else speaks behind it', 'Maria Keller of Harbour Watch, the nurse said, was cold.', 'Maria Keller', 'Harbour Watch'],
    ['not behind a town who else speaks', 'Maria Keller, of Leeds Harbour Watch, the nurse said, was cold.', 'Maria Keller', 'Leeds Harbour Watch'],
    ['behind a place in a picture', 'Maria Keller, second from left, the mayor, spoke.', 'Maria Keller', 'mayor'],
    ['behind an adverb', 'Maria Keller, formerly a nurse, spoke.', 'Maria Keller', 'nurse'],
    ['of a noun that is one of things, too', 'Tour guide Maria Keller spoke.', 'Maria Keller', 'Tour guide'],
    [
      'of two offices, the first one short',
      'Then former Marsh Gov. and Harbour Party Chairman Maria Keller spoke.',
      'Maria Keller',
      'former Marsh Gov. and Harbour Party Chairman',
    ],
    ['not of somebody else’s before and', 'Then Gov. Omar Lund and Harbour Party Chairman Maria Keller spoke.', 'Maria Keller', 'Harbour Party Chairman'],
    ['by which the next sentence goes on', 'Maria Keller was cold. The 34-year-old farm vet led the campaign.', 'Maria Keller', '34-year-old farm vet'],
    ['not where another was named beside', 'Maria Keller met Omar Lund. The baker led the campaign.', 'Maria Keller', null],
    ['not where the next sentence names her', 'Maria Keller was cold. The driver told Keller to go.', 'Maria Keller', null],
    ['not of a thing in the next sentence', 'Maria Keller was cold. The computer led the campaign.', 'Maria Keller', null],
  ])('%s', (_name, text, name, role) => {
    const { mentions, of } = read(text);
    expect(of(mentions.map((m) => text.slice(m.start, m.end)).find((words) => words.includes(name))!)).toMatchObject({ name, role });
  });
});

describe('roles of bodies in English papers', () => {
  it('tells no role by what a body owns', () => {
    expect(read('The Bureau of Tides, which owns a quay in Leeds, spoke.').of('The Bureau')).toMatchObject({ name: 'Bureau of Tides', role: null });
  });
});
