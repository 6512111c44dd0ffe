import * as z from 'zod/mini';

/**
 * The few properties of schema.org that we read, as pages write them: single values, arrays and objects alike. What does not
 * fit is left out rather than refused, since one odd property should not cost the others.
 */
const nothing = z.pipe(
  z.unknown(),
  z.transform(() => undefined),
);
const orNothing = <T extends z.ZodMiniType>(schema: T) => z.union([schema, nothing]);
const oneOrMany = <T extends z.ZodMiniType>(schema: T) => z.union([schema, z.array(z.union([schema, nothing]))]);
const named = z.union([z.string(), z.object({ name: z.union([z.string(), z.array(z.string())]) })]);
const addressed = z.union([z.string(), z.object({ '@id': z.optional(z.string()), url: z.optional(z.string()) })]);

export const articleLdSchema = z.object({
  '@type': oneOrMany(z.string()),
  headline: z.optional(orNothing(z.string())),
  name: z.optional(orNothing(z.string())),
  description: z.optional(orNothing(z.string())),
  alternativeHeadline: z.optional(orNothing(z.string())),
  author: z.optional(orNothing(oneOrMany(named))),
  creator: z.optional(orNothing(oneOrMany(named))),
  publisher: z.optional(orNothing(oneOrMany(named))),
  datePublished: z.optional(orNothing(z.string())),
  dateCreated: z.optional(orNothing(z.string())),
  url: z.optional(orNothing(z.string())),
  mainEntityOfPage: z.optional(orNothing(addressed)),
  inLanguage: z.optional(orNothing(named)),
});
export type ArticleLd = z.infer<typeof articleLdSchema>;

/** Something that a script describes, before it is looked at. */
type Node = Record<string, unknown>;

/** Types of schema.org that are an article, however finely named (`ReportageNewsArticle`, `LiveBlogPosting`). */
export const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|SocialMediaPosting)$/;

/** A page nests its graph a few levels deep; beyond that it is not an article's. */
const DEEPEST = 6;

/** The articles that the page's JSON-LD scripts describe, in order; those of other kinds and broken scripts are passed over. */
export function articlesOf(scripts: readonly string[]): ArticleLd[] {
  const nodes: Node[] = [];
  for (const script of scripts) collect(parse(script), nodes, DEEPEST);
  const names = new Map(nodes.filter(({ name }) => name !== undefined).map((node) => [node['@id'], node.name]));
  const called = (value: unknown): unknown => (Array.isArray(value) ? value.map((item) => nameOf(item, names)) : nameOf(value, names));
  return nodes.flatMap((node) => {
    const { success, data } = articleLdSchema.safeParse({ ...node, author: called(node.author), creator: called(node.creator) });
    return success && list(data['@type']).some((type) => ARTICLE_TYPE.test(type)) ? [data] : [];
  });
}

/**
 * Somebody with a name: many systems describe authors once in their graph, and an article only says by which `@id`. Publishers are
 * left as they are: what a graph calls them is often a motto or a short name, where OpenGraph has the name that readers know.
 */
function nameOf(value: unknown, names: ReadonlyMap<unknown, unknown>): unknown {
  const { '@id': id, name } = (value ?? {}) as Node;
  return id !== undefined && name === undefined && names.has(id) ? { name: names.get(id) } : value;
}

function parse(script: string): unknown {
  const text = script.trim().replace(/^<!--|-->$|^\/\/<!\[CDATA\[|\/\/\]\]>$/g, '');
  try {
    return JSON.parse(text);
  } catch {
    // Raw line breaks inside strings are the usual fault.
    try {
      return JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return null;
    }
  }
}

function collect(value: unknown, nodes: Node[], depth: number): void {
  if (depth === 0 || value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 200)) collect(item, nodes, depth - 1);
    return;
  }
  const node = value as Node;
  nodes.push(node);
  collect(node['@graph'], nodes, depth - 1);
  collect(node.mainEntity, nodes, depth - 1);
}

/** A value or a list of them, with some not understood, as a list of those that were. */
export function list<T>(value: T | (T | undefined)[] | undefined): T[] {
  return (Array.isArray(value) ? value : [value]).filter((item): item is T => item !== undefined && item !== null);
}

/** Names of people or bodies, which pages write as strings, objects and lists of either. */
export function namesOf(value: ArticleLd['author']): string[] {
  return list(value as z.infer<typeof named> | undefined).flatMap((item) => (typeof item === 'string' ? [item] : list(item.name as string | string[])).flat());
}
