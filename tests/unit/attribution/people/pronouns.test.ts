import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

describe('English pronouns', () => {
  it.each([
    ['whom a participle has for its object', 'Jonas Lund spoke first. He praised the crew, thanking Tom Harker for the boats. “It was close,” he said.', 0, 'Jonas Lund'],
    ['the subject of what another says', 'Jonas Lund, a baker, said Tom Harker baked bread for years. “It was good,” he said.', 0, 'Jonas Lund'],
    ['whom an opening participle tells of', 'Laura Finch said it rained. Asked whether Emma Brandt would go, she laughed. “Ask her,” she said.', 1, 'Laura Finch'],
    ['the subject of what he says', 'Tom Harker, a baker, came late. Jonas Lund was no friend, he said. “He is rude,” he said.', 0, 'Tom Harker'],
  ])('do not go to %s', (_whom, told, at, name) => {
    expect(read(told).of(told.includes('she') ? 'she' : 'he', at).name).toBe(name);
  });

  it('may go to a name that ends like a participle, and to whose things they speak of', () => {
    expect(read('Fred Lund slept, and, at noon, he woke.').of('he').name).toBe('Fred Lund');
    expect(read('Jonas Lund was calm. Jonas Lund’s words were kind, he said.').of('he').name).toBe('Jonas Lund');
  });

  it('go to the subject of the main clause behind a participle', () => {
    const told = 'Emma Brandt opened a shop. Waiting while Laura Finch slept, Emma Brandt ran it. “It is hard,” she said.';
    expect(read(told).of('she').name).toBe('Emma Brandt');
  });

  it('go to who has been or is not something', () => {
    const told = 'Jonas Lund met Paul Cole. Paul Cole’s been sure for weeks that Jonas Lund is tired. “He sleeps,” he said.';
    expect(read(told).of('he').name).toBe('Paul Cole');
  });

  it('go to the subject of the sentence rather than to whoever spoke before', () => {
    const told = 'Paul Cole came. “He is late,” Jonas Lund said. Paul Cole saw it otherwise. “It was early,” he said.';
    expect(read(told).of('he').name).toBe('Paul Cole');
  });

  it('go to whoever is asked, or answers', () => {
    const asks = 'Jonas Lund asked Tom Harker ';
    expect(read(`${asks}whether the shop would close. “Never,” he said.`).of('he').name).toBe('Tom Harker');
    expect(read(`${asks}to leave. “It is late,” he said.`).of('he').name).toBe('Jonas Lund');
    expect(read('“It is late,” Laura Finch told Emma Brandt. “I know,” she replied.').of('she').name).toBe('Emma Brandt');
    expect(read('“It is late,” Laura Finch told Emma Brandt. “I know,” she said.').of('she').name).toBe('Laura Finch');
  });
});
