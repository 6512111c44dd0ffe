export type Release = { version: string; changes: string[] };

/** The releases of `CHANGELOG.md`: its second-level headings and the list items beneath, in their order. */
export function readChangelog(markdown: string): Release[] {
  const releases: Release[] = [];
  for (const line of markdown.split(/\r?\n/)) {
    const heading = /^## (.+)/.exec(line)?.[1];
    const item = /^- (.+)/.exec(line)?.[1];
    if (heading) releases.push({ version: heading.trim(), changes: [] });
    else if (item) releases.at(-1)?.changes.push(item.trim());
  }
  return releases;
}
