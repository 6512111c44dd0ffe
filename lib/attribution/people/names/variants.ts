import type { Tokens } from '../../../quotation/index.ts';
import type { Entity } from '../entity.ts';
import { isGivenName } from '../../words/given-names.ts';
import { sameGivenName, type Name } from '../../words/name-parts.ts';
import type { Source } from '../../words/source.ts';

/** Does the longer name hold all words of the other, in their order? */
function holds({ hash }: Tokens, longer: Name, shorter: Name): boolean {
  let at = 0;
  for (const word of longer.words) if (at < shorter.words.length && hash[word] === hash[shorter.words[at]!]) at++;
  return at === shorter.words.length;
}

/**
 * Could a name of two words or more be another form of an entity's: the same surname with the same given name (`A. Lee`, `Ann B. Lee`), fewer
 * words of it (`Guijarro González`), or more around it (`Advocate Ann Lee`)?
 */
export function isVariant(tokens: Tokens, name: Name, entity: Entity): boolean {
  const known = entity.name!;
  if (known.suffix !== name.suffix) return false;
  const { hash } = tokens;
  const sameSurname = hash[known.words.at(-1)!] === hash[name.words.at(-1)!];
  if (sameSurname && known.words.length > 1 && sameGivenName(tokens, known.words[0]!, name.words[0]!)) return true;
  if (holds(tokens, known, name)) return true;
  if (!holds(tokens, name, known)) return false;
  return entity.kind === 'person' || (sameSurname && !isGivenName(tokens, name.words[0]!));
}

const countLetters = ({ start, end }: Tokens, { words }: Name): number => words.reduce((letters, word) => letters + end[word]! - start[word]!, 0);

/** Counts another form of an entity's name and keeps the better one of the two: `Kenneth Lee` rather than `Ken Lee`, `Ann Bell Lee` rather than `Ann Lee`. */
export function keepBetter(source: Source, entity: Entity, name: Name): void {
  const { tokens } = source;
  const known = entity.name!;
  entity.forms[name.words.length] = (entity.forms[name.words.length] ?? 0) + 1;
  if (name.words.length === known.words.length) {
    // `Ken Lee` in the headline, `Kenneth Lee` below.
    if (sameGivenName(tokens, name.words[0]!, known.words[0]!) && countLetters(tokens, name) > countLetters(tokens, known)) entity.name = name;
    return;
  }
  entity.name = name.words.length > known.words.length ? betterOf(source, entity, name, known) : betterOf(source, entity, known, name);
}

/**
 * The longer of two forms of an entity's name, unless it is the shorter one with other words around it (`Council Ann Lee`, `Ann Lee West End`) and rarer in the text, with words before it not even as common. A given
 * name before it belongs to it, however often papers leave it out (`Ann Bell Lee`, then `Bell Lee`).
 */
function betterOf({ tokens, lexicon }: Source, entity: Entity, longer: Name, shorter: Name): Name {
  const { hash } = tokens;
  const offset = longer.words.findIndex((_word, at) => shorter.words.every((word, k) => longer.words[at + k] !== undefined && hash[longer.words[at + k]!] === hash[word]));
  if (offset < 0 || shorter.words.length === 1) return longer;
  // `Ms Bell Lee` tells that what stands before it elsewhere is a given name, though no list has it.
  const isTitled = offset === 1 && lexicon.names.honorifics.has(hash[shorter.from - 1]!);
  // `Emma Bell Lee` is the whole name, `Emma by Emma Lee` a brand.
  const opensWithGiven = offset > 0 && isGivenName(tokens, longer.words[0]!) && hash[longer.words[0]!] !== hash[shorter.words[0]!];
  if (isTitled || opensWithGiven) return longer;
  const count = (form: Name): number => entity.forms[form.words.length] ?? 0;
  // `Seit Jahren baut Ida Lund Orgeln`: where nouns have capitals the next one may stand right behind a name.
  const mustBeCommoner = offset > 0 || lexicon.grammar.capitalNouns;
  const isRarer = count(longer) < count(shorter) + (mustBeCommoner ? 1 : 0);
  return isRarer ? shorter : longer;
}
