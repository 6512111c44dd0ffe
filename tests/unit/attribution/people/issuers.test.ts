import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

describe('whose words a document holds', () => {
  it.each([
    ['who said something in it', 'The Harbour Council said in a statement that it was shut. “Nobody is hurt,” the statement said.', 'the statement', 'Harbour Council'],
    ['who said something in it, named behind', 'In a letter, Ann Lee asked for time. “I need it,” the letter read.', 'the letter', 'Ann Lee'],
    [
      'the one with the office, not whose office it is',
      'Freedonia spokesperson Ann Lee said in a statement that it was shut. “It is,” the statement said.',
      'the statement',
      'Ann Lee',
    ],
    ['who released it', 'Harbour Works Ltd released a statement. “It is shut,” the statement said.', 'the statement', 'Harbour Works Ltd'],
    ['whom it is from', 'There was an email from Ann Lee. “I am late,” the email said.', 'the email', 'Ann Lee'],
    ['its owner', 'Ann Lee’s letter was short. “No,” it said.', 'Ann Lee’s letter', 'Ann Lee'],
  ])('%s', (_kind, text, words, name) => {
    expect(read(text).of(words).name).toBe(name);
  });

  it.each([
    ['of another owner', 'Ann Lee said so in a statement. “No,” the campaign’s statement said.', 'the campaign’s statement'],
    ['of nobody named', 'The police said in a report that it was shut. Ann Lee left. “No,” the statement said.', 'the statement'],
    ['that lives on by itself', 'Ann Lee said in a study that it was so. “It is,” the study said.', 'the study'],
  ])('nobody’s: one %s', (_kind, text, words) => {
    expect(read(text).of(words).name).not.toBe('Ann Lee');
  });

  it('leaves the issuer no more in mind than before', () => {
    const text = 'Ann Lee met Emma Hay. Hay said in a letter that it was so. Lee said no. The letter was read out. “I know,” she said.';
    expect(read(text).of('she').name).toBe('Ann Lee');
  });

  it('reads other languages', () => {
    expect(read('Ana Ruiz lo dijo en un comunicado. «No es verdad», dice el comunicado.', 'es').of('el comunicado').name).toBe('Ana Ruiz');
  });
});
