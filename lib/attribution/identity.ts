import type { Context } from './context.ts';

/**
 * Who a mention stands for, as far as its own words tell: mentions of the same kind with the same head word share a number; a pronoun
 * shares it with nobody.
 */
export function identify({ mentions, tokens }: Context): Int32Array {
  const ids = new Map<string, number>();
  return Int32Array.from(mentions, (mention, m) => {
    if (mention.kind === 'pronoun') return -1 - m;
    const key = `${mention.nameFrom < mention.to ? 'name' : mention.kind} ${tokens.hash[mention.head]}`;
    let id = ids.get(key);
    if (id === undefined) ids.set(key, (id = ids.size));
    return id;
  });
}
