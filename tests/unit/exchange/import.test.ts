import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readImport, toJson, type Problem } from '../../../lib/exchange/index.ts';
import { MAX_CLIPS, MAX_DEPTH, MAX_FILE_CHARACTERS, MAX_PROBLEMS } from '../../../lib/exchange/limits.ts';
import { anyClips, clipOf } from '../../clips.ts';

const GOOD = toJson([clipOf(1), clipOf(2, { tags: ['budget'] })], '2026-11-24T10:00:00.000Z');

function problems(text: string): Problem[] {
  const result = readImport(text);
  return result.ok ? [] : result.problems;
}

/** The good file with the first `from` after `after` replaced, and the line that it stood in. */
function bent(from: string, to: string, after = ''): { text: string; line: number } {
  const at = GOOD.indexOf(from, GOOD.indexOf(after));
  if (at < 0) throw new Error(`the file has no ${from}`);
  return { text: GOOD.slice(0, at) + to + GOOD.slice(at + from.length), line: GOOD.slice(0, at).split('\n').length };
}

test('the good file is good', () => {
  expect(readImport(GOOD)).toMatchObject({ ok: true, clips: [{ tags: [] }, { tags: ['budget'] }] });
});

test.each(['http://harbourledger.example/a', 'file:///home/ines/a.html', 'chrome-extension://saidby/welcome.html', 'moz-extension://saidby/welcome.html'])(
  'a clip of %s comes back',
  (url) => {
    const clips = [clipOf(1, { article: { url, canonicalUrl: '/a' } })];
    expect(readImport(toJson(clips, '2026-11-24T10:00:00.000Z'))).toEqual({ ok: true, clips });
  },
);

describe('a field that does not fit is named with its line', () => {
  const second = clipOf(2).id;
  test.each([
    ['not a date', '"saved": "2026-05-12T09:14:00.000Z"', '"saved": "yesterday"', 'notDate', 'clips[1].saved'],
    ['a date in a time zone', '"deleted": null', '"deleted": "2026-05-12T09:14:00+02:00"', 'notDate', 'clips[1].deleted'],
    ['a number for a text', '"note": ""', '"note": 7', 'notText', 'clips[1].note'],
    ['a text for a number', '"confidence": 0.97', '"confidence": "high"', 'notNumber', 'clips[1].speaker.confidence'],
    ['a number too large', '"confidence": 0.97', '"confidence": 97', 'outOfRange', 'clips[1].speaker.confidence'],
    ['half a character', '"start": 420', '"start": 420.5', 'notNumber', 'clips[1].selectors[1].start'],
    ['a position before the text', '"start": 420', '"start": -1', 'outOfRange', 'clips[1].selectors[1].start'],
    ['text for yes or no', '"corrected": false', '"corrected": "no"', 'notYesNo', 'clips[1].corrected'],
    ['an unknown kind', '"kind": "direct"', '"kind": "shouted"', 'notOneOf', 'clips[1].kind'],
    ['an id of another form', `"id": "${second}"`, '"id": "2"', 'malformed', 'clips[1].id'],
    ['an empty quotation', `"exact": "${clipOf().exact}"`, '"exact": ""', 'noText', 'clips[1].exact'],
    ['an empty tag', '"budget"', '""', 'noText', 'clips[1].tags[0]'],
    ['a text for a list', /"tags": \[\s+"budget"\s+\]/.exec(GOOD)![0], '"tags": "budget"', 'notList', 'clips[1].tags'],
    ['a list for an object', '"context": {', '"context": [], "was": {', 'notObject', 'clips[1].context'],
    ['a script for an address', '"url": "https://harbourledger.example/2026/05/eastern-channel"', '"url": "javascript:alert(1)"', 'notAddress', 'clips[1].article.url'],
    ['data for an address', '"canonicalUrl": null', '"canonicalUrl": "data:text/html,x"', 'notAddress', 'clips[1].article.canonicalUrl'],
    ['a field that a clip does not have', '"note": ""', '"note": "", "admin": true', 'unknownField', 'clips[1].admin'],
    ['a prototype', '"note": ""', '"note": "", "__proto__": {"deleted": null}', 'unknownField', 'clips[1].__proto__'],
    ['a prototype deep inside', '"cue": {', '"cue": {"__proto__": {}, ', 'unknownField', 'clips[1].evidence.cue.__proto__'],
    ['a field that a selector does not have', '"prefix": ', '"refined": 1, "prefix": ', 'unknownField', 'clips[1].selectors[0].refined'],
    ['an object for a list of two', '"selectors": [', '"selectors": {}, "were": [', 'notList', 'clips[1].selectors'],
    ['a clip of a later version', '"version": 1', '"version": 2', 'newer', 'clips[1].version'],
  ])('%s', (_name, from, to, code, field) => {
    const { text, line } = bent(from, to, from.includes(second) ? '' : second);
    expect(problems(text)).toContainEqual({ code, field, line });
  });

  test('a missing field has the line of the object that lacks it', () => {
    const { text } = bent('      "note": "",\n', '');
    const opening = GOOD.slice(0, GOOD.indexOf('"id"')).split('\n').length - 1;
    expect(problems(text)).toEqual([{ code: 'missing', field: 'clips[0].note', line: opening }]);
  });

  test('the second of two clips with one id', () => {
    const text = toJson([clipOf(1), clipOf(2), { ...clipOf(1), key: clipOf(3).key }], '2026-11-24T10:00:00.000Z');
    const line = text.slice(0, text.lastIndexOf('"id"')).split('\n').length;
    expect(problems(text)).toEqual([{ code: 'duplicate', field: 'clips[2].id', line }]);
  });

  test('the second of two clips of one quotation', () => {
    const text = toJson([clipOf(1), { ...clipOf(2), key: clipOf(1).key }], '2026-11-24T10:00:00.000Z');
    expect(problems(text)).toMatchObject([{ code: 'duplicate', field: 'clips[1].key' }]);
  });

  test('several, in the order of the file', () => {
    const text = GOOD.replaceAll('"note": ""', '"note": 1')
      .replace('"corrected": false', '"corrected": 0')
      .replace(/\n}\n$/, ',\n"run": 1\n}');
    expect(problems(text).map(({ field }) => field)).toEqual(['clips[0].note', 'clips[0].corrected', 'clips[1].note', 'run']);
  });

  test('no more than can be read; the rest is counted', () => {
    const clips = Array.from({ length: MAX_PROBLEMS + 5 }, (_, index) => ({ ...clipOf(index), note: 1 as never }));
    const result = readImport(toJson(clips, '2026-11-24T10:00:00.000Z'));
    expect(result).toMatchObject({ ok: false, more: 5 });
    expect(result.ok ? [] : result.problems).toHaveLength(MAX_PROBLEMS);
  });
});

describe('a file that is not ours', () => {
  test.each([
    ['nothing', '', { code: 'empty', line: null, field: null }],
    ['white space', '\uFEFF \n\n', { code: 'empty', line: null, field: null }],
    ['a web page', '<!doctype html>\n<p>hello', { code: 'notJson', line: 1, field: null }],
    ['a table', 'id,quotation\n1,hello\n', { code: 'notJson', line: 1, field: null }],
    ['JSON of somebody else', '{"version": 1, "clips": []}', { code: 'notOurs', line: 1, field: null }],
    ['another file of ours', '{"saidby": "settings", "version": 1, "exported": "2026-11-24", "clips": []}', { code: 'notOurs', line: 1, field: null }],
    ['a list', '[]', { code: 'notOurs', line: 1, field: null }],
    ['a word', '"collection"', { code: 'notOurs', line: 1, field: null }],
    ['a mark that is inherited', '{"__proto__": {"saidby": "collection"}, "version": 1, "clips": []}', { code: 'notOurs', line: 1, field: null }],
    ['a word without marks', 'collection', { code: 'notJson', line: 1, field: null }],
    ['a comma too many', '{"saidby": "collection",\n"version": 1,\n}', { code: 'notJson', line: 3, field: null }],
    ['a comment', '{\n// hello\n"saidby": "collection"}', { code: 'notJson', line: 2, field: null }],
    ['a bracket too many', '{"saidby": "collection"}\n\n}', { code: 'notJson', line: 3, field: null }],
    ['a later version', '{"saidby": "collection",\n"version": 2, "exported": "2030-01-01", "all": []}', { code: 'newer', line: 2, field: 'version' }],
    ['a version before the first', '{"saidby": "collection", "version": 0}', { code: 'notNumber', line: 1, field: 'version' }],
    ['no version', '{"saidby": "collection"}', { code: 'notNumber', line: 1, field: 'version' }],
    ['no time', '{"saidby": "collection", "version": 1,\n"exported": "x"}', { code: 'notDate', line: 2, field: 'exported' }],
    ['a number for a time', '{"saidby": "collection", "version": 1, "exported": 2026}', { code: 'notDate', line: 1, field: 'exported' }],
    ['no clips', '{"saidby": "collection", "version": 1, "exported": "2026-11-24"}', { code: 'missing', line: 1, field: 'clips' }],
    ['clips that are no list', '{"saidby": "collection", "version": 1, "exported": "2026-11-24",\n"clips": {}}', { code: 'notList', line: 2, field: 'clips' }],
    ['one field more', '{"saidby": "collection", "version": 1, "exported": "2026-11-24",\n"clips": [],\n"run": "x"}', { code: 'unknownField', line: 3, field: 'run' }],
  ])('%s', (_name, text, problem) => {
    expect(readImport(text)).toEqual({ ok: false, problems: [problem], more: 0 });
  });
});

describe('a file that is cut short', () => {
  test('is refused wherever it is cut, at the line where it ends', () => {
    // From the second character on: a lone `{` is as cut short as the rest; cutting only the last line break loses nothing.
    fc.assert(
      fc.property(fc.integer({ min: 1, max: GOOD.trimEnd().length - 1 }), (length) => {
        const text = GOOD.slice(0, length);
        expect(problems(text)).toEqual([{ code: 'cutShort', line: text.trimEnd().split('\n').length, field: null }]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a hostile file', () => {
  test('that nests without end is refused before it is parsed', () => {
    expect(problems(`{"saidby": "collection",\n"clips": ${'['.repeat(1_000_000)}`)).toEqual([{ code: 'tooDeep', line: 2, field: null }]);
    expect(problems('{"a":'.repeat(200_000))).toEqual([{ code: 'tooDeep', line: 1, field: null }]);
  });

  test('brackets in texts do not count as nesting', () => {
    const clips = [clipOf(1, { note: '\\"' + '[{'.repeat(MAX_DEPTH * 2) })];
    expect(readImport(toJson(clips, '2026-11-24T10:00:00.000Z'))).toEqual({ ok: true, clips });
  });

  test.each([
    ['values', `"tags": [${Array(150_000).fill(1).join()}]`, 0],
    ['fields', `"tags": [], ${Array.from({ length: 150_000 }, (_, at) => `"x${at}": 1`).join()}`, 149_980],
  ])('with more wrong %s in one clip than a call can have arguments', (_name, tags, more) => {
    expect(readImport(bent('"tags": []', tags).text)).toMatchObject({ ok: false, more });
  });

  test('larger than we take in', () => {
    expect(problems(' '.repeat(MAX_FILE_CHARACTERS + 1))).toEqual([{ code: 'tooBig', line: null, field: null }]);
    const many = `{"saidby": "collection", "version": 1, "exported": "2026-11-24", "clips": [${'0,'.repeat(MAX_CLIPS)}0]}`;
    expect(problems(many)).toEqual([{ code: 'tooBig', line: 1, field: 'clips' }]);
  });

  test('changes no prototype', () => {
    readImport('{"saidby": "collection", "version": 1, "exported": "2026", "clips": [{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}]}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('with field names made to mislead is shown in one short line', () => {
    const { text } = bent('"note": ""', `"note": "", "${'a\\n\\u202e'.repeat(9)}${'x'.repeat(200)}": 1`);
    const field = problems(text)[0]!.field!;
    expect(field).toMatch(/^clips\[0\]\.(?:a ){9}x{1,30}…$/);
  });

  test('of any kind is refused or read, never thrown at', () => {
    const mangled = fc.tuple(anyClips, fc.nat(), fc.nat(40), fc.string({ unit: 'binary', maxLength: 5 })).map(([clips, at, cut, put]) => {
      const text = toJson(clips, '2026-11-24T10:00:00.000Z');
      return text.slice(0, at % text.length) + put + text.slice((at % text.length) + cut);
    });
    fc.assert(
      fc.property(fc.oneof(mangled, fc.json({ maxDepth: 4 }), fc.string({ unit: 'binary' })), (text) => {
        const result = readImport(text);
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
