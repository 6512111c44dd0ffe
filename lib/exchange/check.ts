import type * as z from 'zod/mini';
import { clipSchema, type Clip } from '../clip/schema.ts';
import { isSourceAddress } from './addresses.ts';
import { FILE_MARK, FILE_VERSION } from './json.ts';
import { MAX_CLIPS } from './limits.ts';
import type { Finding, ProblemCode } from './problems.ts';

type Path = (string | number)[];
type Issue = z.core.$ZodIssue;
const ENVELOPE = ['saidby', 'version', 'exported', 'clips'];

/** Checks a parsed file; the clips are given only when nothing at all is wrong. */
export function checkFile(file: unknown): { clips: Clip[]; findings: Finding[] } {
  const envelope = checkEnvelope(file);
  if (!Array.isArray(envelope)) return { clips: [], findings: [envelope] };
  const clips: Clip[] = [];
  const seen = { id: new Set<string>(), key: new Set<string>() };
  const ofClips = envelope.flatMap((item, index): Finding[] => {
    const path: Path = ['clips', index];
    const parsed = parse(item);
    if (!parsed) return [{ code: 'malformed', path }];
    if (!parsed.success) return parsed.error.issues.flatMap((issue) => fromIssue(issue, item, path));
    clips.push(parsed.data);
    return [...unlike(item, parsed.data, path), ...addresses(parsed.data, path), ...repeated(parsed.data, seen, path)];
  });
  const findings = [...(isObject(file) ? strangers(file, ENVELOPE, []) : []), ...ofClips];
  return { clips: findings.length ? [] : clips, findings };
}

/** `null` for a clip of which more is wrong than zod can say: it hands that on as the arguments of one call, which has no room for a hundred thousand. */
function parse(item: unknown): ReturnType<typeof clipSchema.safeParse> | null {
  try {
    return clipSchema.safeParse(item);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function repeated(clip: Clip, seen: Record<'id' | 'key', Set<string>>, path: Path): Finding[] {
  return (['id', 'key'] as const).flatMap((name) => {
    const isRepeated = seen[name].has(clip[name]);
    seen[name].add(clip[name]);
    return isRepeated ? [{ code: 'duplicate', path: [...path, name] }] : [];
  });
}

/** The list of clips, still unchecked, or what is wrong with the envelope. */
function checkEnvelope(file: unknown): unknown[] | Finding {
  if (!isObject(file) || file.saidby !== FILE_MARK) return { code: 'notOurs', path: [] };
  if (!Number.isSafeInteger(file.version) || (file.version as number) < 1) return { code: 'notNumber', path: ['version'] };
  if ((file.version as number) > FILE_VERSION) return { code: 'newer', path: ['version'] };
  if (typeof file.exported !== 'string' || Number.isNaN(Date.parse(file.exported))) return { code: 'notDate', path: ['exported'] };
  if (!Array.isArray(file.clips)) return { code: Object.hasOwn(file, 'clips') ? 'notList' : 'missing', path: ['clips'] };
  if (file.clips.length > MAX_CLIPS) return { code: 'tooBig', path: ['clips'] };
  return file.clips;
}

/**
 * What the file has and the checked clip has not: unknown fields (`__proto__` among them, which `JSON.parse` makes an own one).
 * To drop them in silence would make the import lossy.
 */
function unlike(given: unknown, kept: unknown, path: Path): Finding[] {
  if (Array.isArray(given) && Array.isArray(kept)) return given.flatMap((item, index) => unlike(item, kept[index], [...path, index]));
  if (!isObject(given) || !isObject(kept)) return [];
  const known = Object.keys(kept);
  return [...strangers(given, known, path), ...known.flatMap((name) => unlike(given[name], kept[name], [...path, name]))];
}

function strangers(object: Record<string, unknown>, known: readonly string[], path: Path): Finding[] {
  return Object.keys(object).flatMap((name) => (known.includes(name) ? [] : [{ code: 'unknownField' as const, path: [...path, name] }]));
}

/** A link of ours may lead to these addresses: nothing that runs (`javascript:`) or smuggles (`data:`) may come in. */
function addresses(clip: Clip, path: Path): Finding[] {
  const { url, canonicalUrl } = clip.article;
  const wrong = [...(isSourceAddress(url) ? [] : ['url']), ...(canonicalUrl === null || isSourceAddress(canonicalUrl, url) ? [] : ['canonicalUrl'])];
  return wrong.map((name) => ({ code: 'notAddress', path: [...path, 'article', name] }));
}

function fromIssue(issue: Issue, clip: unknown, base: Path): Finding[] {
  const path = [...base, ...(issue.path as Path)];
  if (issue.path[0] === 'version' && typeof valueAt(clip, issue.path) === 'number') return [{ code: 'newer', path }];
  return [{ code: codeOf(issue, valueAt(clip, issue.path)), path }];
}

function codeOf(issue: Issue, value: unknown): ProblemCode {
  if (value === undefined) return 'missing';
  if (issue.code === 'invalid_type') return TYPE_CODES[issue.expected] ?? 'malformed';
  if (issue.code === 'invalid_value') return 'notOneOf';
  if (issue.code === 'invalid_format') return issue.format === 'datetime' ? 'notDate' : 'malformed';
  if (issue.code === 'too_small' && issue.origin === 'string') return 'noText';
  if (issue.code === 'too_small' || issue.code === 'too_big') return 'outOfRange';
  return 'malformed';
}

const TYPE_CODES: Partial<Record<string, ProblemCode>> = {
  string: 'notText',
  number: 'notNumber',
  int: 'notNumber',
  boolean: 'notYesNo',
  array: 'notList',
  tuple: 'notList',
  object: 'notObject',
};

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? (at as Record<PropertyKey, unknown>)[step] : undefined), value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
