import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

describe('German ages', () => {
  it('takes a noun for an age for the person in mind', () => {
    expect(read('Trainer Jonas Feld kam. Dann sprach der 48-Jährige.', 'de').of('der 48-Jährige').name).toBe('Jonas Feld');
    expect(read('Jonas Feld kam. Dann sprach ein 42-Jähriger.', 'de').of('ein 42-Jähriger').name).toBe('42-Jähriger');
  });

  it('knows by article and ending whether a woman or a man is meant', () => {
    const text = 'Richter Jonas Feld schwieg. Glasbläserin Olka Rumm kam. Jonas Feld lachte.';
    expect(read(`${text} Dann sprach die 61-Jährige.`, 'de').of('die 61-Jährige').name).toBe('Olka Rumm');
    expect(read(`${text} Dann sprach der 61-Jährige.`, 'de').of('der 61-Jährige').name).toBe('Jonas Feld');
  });
});

describe('German trades', () => {
  it.each(['Baudezernentin', 'Verkehrsdezernent', 'Teamarzt', 'Gewerkschaftssekretärin', 'Ratsherr', 'Torschütze', 'Coach', 'Analyst', 'Ständerätin', 'Machthaber'])(
    'takes %s before a name for a role',
    (trade) => {
      expect(read(`Gestern kam ${trade} Kim Lund.`, 'de').of(`${trade} Kim Lund`).role).toBe(trade);
    },
  );

  it.each(['Familienvater', 'Ex-Profi', 'Schwede', 'Stürmer', 'Jurist', 'Sozialexperte', 'Umweltpolitiker'])('takes the %s for the person in mind', (noun) => {
    expect(read(`Jonas Feld kam. Dann sprach der ${noun}.`, 'de').of(`der ${noun}`).name).toBe('Jonas Feld');
  });
});

describe('German surnames', () => {
  it.each(['sagte', 'so'])('knows one that ends as a common noun does behind “%s”', (cue) => {
    expect(read(`Richter Jonas Keimling kam. „Gut“, ${cue} Keimling.`, 'de').of('Keimling').name).toBe('Jonas Keimling');
  });
});

describe('German offices', () => {
  it('reads them before an age and a name', () => {
    const text = read('Das Opfer, der 71-jährige Jonas Feld, kam. Eine Zeugin, die 34-jährige Verkäuferin Olka R., kam.', 'de');
    expect(text.of('Jonas Feld').role).toBe('Opfer');
    expect(text.of('Eine Zeugin').name).toBe('Olka R.');
  });

  it('takes whoever serves an office for somebody else than who holds it', () => {
    const text = read('Der Sprecher der Ministerin Olka Rumm kam.', 'de');
    expect(text.of('Der Sprecher der Ministerin Olka Rumm').name).not.toBe('Olka Rumm');
    expect(read('Die Ministerin Olka Rumm kam.', 'de').of('Die Ministerin Olka Rumm').name).toBe('Olka Rumm');
  });

  it('takes no surname for a trade that a body hangs on', () => {
    const text = read('Es kam Glasbläserin Olga Lander vom Freien Hafendienst (FHD).', 'de');
    expect(text.of('Glasbläserin Olga Lander')).toMatchObject({ name: 'Olga Lander', role: 'Glasbläserin' });
  });

  it('takes no verb of no list along with the trade behind it', () => {
    expect(read('„Das ist bitter“, klagte Händlerin Olga Rumm.', 'de').of('Händlerin Olga Rumm').role).toBe('Händlerin');
  });

  it('leaves the article out behind a colon, too', () => {
    expect(read('Nachruf: Der Dirigent Jonas Feld ist tot.', 'de').of('Dirigent Jonas Feld').role).toBe('Dirigent');
  });

  it('gives the name behind a genitive the office right before it', () => {
    const text = read('Der Sprecher der Ministerin Olka Rumm kam. Rumm schwieg.', 'de');
    expect(text.of('Rumm')).toMatchObject({ name: 'Olka Rumm', role: 'Ministerin' });
  });

  it.each(['Glasmeister', 'Baudezernent', 'Imbissbetreiber'])('takes the %s for the one named so before', (office) => {
    const text = read(`${office} Jonas Feld kam. Dann kam Richter Kurt Lund. Lund lachte. Lund sagte nichts. Dann sprach der ${office}.`, 'de');
    expect(text.of(`der ${office}`).name).toBe('Jonas Feld');
  });

  it('knows a trade behind a comma, and one before Prof.', () => {
    expect(read('Gestern kam Kim Lund, Bäcker aus Jena, und schwieg.', 'de').of('Kim Lund').role).toBe('Bäcker aus Jena');
    expect(read('Gestern kam der Hydrologe Prof. Dr. Kim Lund.', 'de').of('Hydrologe Prof. Dr. Kim Lund').role).toBe('Hydrologe');
  });
});
