import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

describe('what papers call somebody just named', () => {
  it.each([
    ['a people', 'Jonas Berg was less happy. “We were robbed,” the Swede fumed.', 'the Swede', 'Jonas Berg'],
    ['a police force', 'Marsh Police have arrested a man. The force said: “He is well.”', 'The force', 'Marsh Police'],
    ['a club and a place in it', 'Emma Hay came late. “We knew,” the Carrick boss said.', 'the Carrick boss', 'Emma Hay'],
    ['a body, told by initials behind', 'Greater Marsh QTA has shut two lines. In an alert the agency warned: “It will rain.”', 'the agency', 'Greater Marsh QTA'],
    ['a body, told by initials before', 'QTA Carrick has shut two lines. In an alert the agency warned: “It will rain.”', 'the agency', 'QTA Carrick'],
    ['what its apposition tells', 'Marsh Futures, a youth charity, came late. In a letter the charity said: “It will rain.”', 'the charity', 'Marsh Futures'],
    ['a firm of a younger kind', 'Marsh Works said it would shut. “It will rain,” the startup wrote.', 'the startup', 'Marsh Works'],
    ['a party, whatever the office', 'Ann Lee, a member of the panel, left. “No,” the Republican said.', 'the Republican', 'Ann Lee'],
  ])('by %s', (_kind, text, words, name) => {
    expect(read(text).of(words).name).toBe(name);
  });

  it('by a party before the noun', () => {
    const text = read('Democratic Sen. Ann Lee met Jonas Berg, a Republican. Then Lee spoke. “No,” the GOP candidate said.');
    expect(text.of('the GOP candidate').name).toBe('Jonas Berg');
  });

  it('a body that was only told of as an owner before', () => {
    const text = read('Marsh Works said it was not in the company’s interest. “We want none of it,” the company wrote.');
    expect(text.of('the company', 1).name).toBe('Marsh Works');
  });

  it('tells what a body is', () => {
    expect(read('Marsh Futures, a left-wing youth charity that owns boats, left.').of('Marsh Futures')).toMatchObject({ kind: 'organisation', role: 'left-wing youth charity' });
    expect(read('Omar Hay, a company director, left.').of('Omar Hay')).toMatchObject({ kind: 'person', role: 'company director' });
    expect(read('Then Marshfield, a county in the west, voted.').of('Marshfield').kind).toBe('unknown');
  });

  it('never by what a body’s own name begins with', () => {
    expect(read('Marsh Works said no. The Bureau of Tides warned: “It will rain.”').of('The Bureau').name).toBe('Bureau of Tides');
  });

  it('never by initials that a given name follows', () => {
    expect(read('QTA Emma Hay has left. In an alert the agency warned: “It will rain.”').of('the agency').name).toBe('agency');
  });

  it('never by another party', () => {
    expect(read('Democratic Sen. Ann Lee left. “No,” the Republican said.').of('the Republican').name).toBe('Republican');
  });

  it('never by a trade of sport or stage alone', () => {
    expect(read('Ann Lee left. “No,” the boss said.').of('the boss').name).toBe('boss');
  });
});

describe('titles that are none to show', () => {
  it('reads the name behind them', () => {
    expect(read('The Rt Hon Ann Lee MP spoke.').people.entities.map((entity) => entity.kind)).toContain('person');
    expect(read('The Right Honourable Ann Lee spoke.').of('Right Honourable Ann Lee')).toMatchObject({ name: 'Ann Lee', role: null });
  });
});
