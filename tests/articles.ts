/** An article of our own and attributions in it, for tests that need text with places. */
import type { Article } from '../lib/page/types.ts';
import type { Attribution } from '../lib/attribution/types.ts';

export const HEADLINE = 'Lock keepers ask for a third boat';
export const FIRST = 'The canal trust met in Orrell Bridge on Monday. “We close the gates at ten,” said Ruth Adeyemi, who runs the locks. “That is late enough.”';
export const SECOND = 'Her deputy agreed. “We close the gates at ten,” he said, “and we mean it.”';

/** The article as read; `change` bends its metadata. */
export function articleOf(change: Partial<Article['meta']> = {}): Article {
  const texts = [HEADLINE, FIRST, SECOND];
  let at = 0;
  const blocks = texts.map((text, source) => {
    const block = { start: at, end: at + text.length, kind: source === 0 ? ('headline' as const) : ('paragraph' as const), source };
    at = block.end + 2;
    return block;
  });
  const meta = {
    url: 'https://canal.example/news/locks',
    canonicalUrl: null,
    headline: HEADLINE,
    byline: 'Jo Birch',
    publisher: 'The Canal',
    published: '2026-03-02',
    language: 'en',
    ...change,
  };
  return { text: texts.join('\n\n'), blocks, meta };
}

/** An attribution of the `nth` (from 0) occurrence of `words` to Ruth Adeyemi, or to nobody. */
export function attributionOf(article: Article, words: string, { nth = 0, speaker = true } = {}): Attribution {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = article.text.indexOf(words, start + 1);
  const name = article.text.indexOf('Ruth Adeyemi');
  const cue = article.text.indexOf('said');
  return {
    quotation: { start, end: start + words.length, kind: 'direct', speech: true, speechProbability: 1, closed: true, continues: null, inside: null },
    speaker: speaker
      ? {
          mention: { start: name, end: name + 12 },
          text: 'Ruth Adeyemi',
          name: 'Ruth Adeyemi',
          role: 'runs the locks',
          roleSpan: null,
          person: 0,
          confidence: 0.9,
          coreference: 1,
          basis: 'stated',
        }
      : null,
    cue: speaker ? { start: cue, end: cue + 4 } : null,
    why: speaker ? 'named' : null,
  };
}
