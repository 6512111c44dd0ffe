import type { Source } from '../../words/source.ts';
import { isSuffix } from '../../words/name-parts.ts';
import { afterPlace, closeOf, roleAfter } from './after.ts';
import { roleBeforeComma } from './before-comma.ts';
import { roleBefore } from './before.ts';
import { roleStated } from './clause.ts';
import type { Role } from './role.ts';
import { isFullStop, isOpen, isOwnerEnding } from '../../words/kinds.ts';
import type { TokenSpan } from '../../spans.ts';

/** What roles are told right beside a name: in front of it, in front of it and a comma, after it, and by its sentence. */
export type Beside = { before: Role | null; beforeComma: Role | null; after: Role | null; stated: Role | null };

/** Reads what stands beside the name at tokens `from` to `to`. */
export function readBeside(source: Source, { from, to }: TokenSpan): Beside {
  const end = afterSuffix(source, to);
  return {
    before: roleBefore(source, from),
    beforeComma: roleBeforeComma(source, from, afterBrackets(source, end)),
    after: roleAfter(source, end),
    // `Lee’s wife` is nothing that Lee is.
    stated: isOwnerEnding(source, end) ? null : roleStated(source, from, end),
  };
}

/** The stretches beside a name that belong to it: its title and its apposition. */
export function apposed(source: Source, { before, beforeComma, after }: Beside): Role[] {
  return [before, beforeComma, after && !after.deed ? { ...after, to: afterPlace(source, after.to) } : null].filter((role) => role !== null);
}

/** Steps over `Jr.` and the like, which stand between a name and its apposition. */
export function afterSuffix(source: Source, to: number): number {
  let at = to;
  while (at < source.tokens.count && (isSuffix(source.tokens, at) || (isFullStop(source, at) && isSuffix(source.tokens, at - 1)))) at++;
  return at;
}

/** Steps over the party in brackets: `The mayor, Ann Lee (D), said`. */
function afterBrackets(source: Source, at: number): number {
  const close = isOpen(source, at) ? closeOf(source, at + 1) : -1;
  return close < 0 ? at : close + 1;
}
