/** Who wrote an article: a person by family and given names, anybody else as the page has it. The shape is that of CSL's names. */
export type Author = { family: string; given: string } | { literal: string };

/** Between two of several. Lower case where a capital would be an initial (`Ann E Lee`). */
const BETWEEN = /\s*[,;|]\s*|\s+(?:[Aa][Nn][Dd]|und|et|y|e|en|&)\s+/;
const BY = /^[Bb][Yy]\s+|^(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor)\s+(?=\p{Lu}\S*\s)/u;
/** What a person does there, behind the name, is no second author. */
const JOB = /\b(?:correspondent|editor|reporter|writer|columnist|korrespondent(?:in)?|redakteur(?:in)?)s?\b/i;
/** What newsrooms and agencies are called whose names look like those of people. */
const GROUP = /\b(?:press|staff|team|desk|news|newsroom|agency|agencies|board|service|editors|redaktion)\b/i;
const PARTICLE = "(?:van|von|vom|zu|de|den|der|del|della|di|da|do|dos|du|la|le|ten|ter|el|al|bin|ibn|d['’])";
/** Given names, family name with its particles; two to six words in all, so that no sentence is taken for a name. */
const PERSON = new RegExp(String.raw`^(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2})\s((?:${PARTICLE}\s){0,2}\p{L}[\p{L}\p{M}'’-]*(?:\s(?:Jr|Sr|II|III)\.?)?)$`, 'u');

/** A byline without the `By` before it. */
export const withoutBy = (byline: string): string => byline.replace(BY, '');

/** The authors that a byline names, in its order; none for an empty one. `byline` is one line. */
export function authorsOf(byline: string): Author[] {
  const names = withoutBy(byline).split(BETWEEN).filter(Boolean);
  return [...new Set(names)].filter((name, index) => index === 0 || !JOB.test(name)).map(authorOf);
}

function authorOf(name: string): Author {
  const [, given, family] = (!GROUP.test(name) && PERSON.exec(name)) || [];
  return given && family ? { family, given } : { literal: name };
}
