import { hashWord } from '../../../quotation/index.ts';
import type { Gender } from '../../language/types.ts';
import type { Mention } from '../../mention.ts';
import { addRole, knownGender, type Entity } from '../entity.ts';
import { isInitial } from '../../words/name-parts.ts';
import { endsWith } from '../../words/kinds.ts';
import type { Source } from '../../words/source.ts';

/** Of more than so many none is meant, and none is looked for. */
const MOST = 20;
const DER = hashWord('der');
const DIE = hashWord('die');

/** German and Dutch papers cut the surname of whoever stands before a court to its initial (`Jonas F.`): `der Angeklagte` is the only one of that gender so named, `de verdachte` the only one at all. */
export class Accused {
  private readonly source: Source;
  private readonly entities: readonly Entity[];
  /** Those whose surname is an initial. */
  private readonly shortened: readonly number[];

  constructor(source: Source, entities: readonly Entity[]) {
    this.source = source;
    this.entities = entities;
    const isShortened = ({ name }: Entity): boolean => name !== null && name.words.length > 1 && isInitial(source.tokens, name.words.at(-1)!);
    this.shortened = source.lexicon.epithets.accused.size > 0 ? entities.flatMap((entity, id) => (isShortened(entity) ? [id] : [])) : [];
  }

  /** Whom the mention stands for, who is known to be accused from then on; -1 for nobody known. */
  of(mention: Mention): number {
    if (this.shortened.length === 0 || this.shortened.length > MOST || !this.isAccused(mention)) return -1;
    const gender = this.source.lexicon.grammar.tellsCases ? this.genderOf(mention) : undefined;
    if (gender === null) return -1;
    const meant = this.shortened.filter((id) => gender === undefined || (knownGender(this.entities[id]!) ?? gender) === gender);
    if (meant.length !== 1) return -1;
    addRole(this.entities[meant[0]!]!, this.source.tokens.hash[mention.head]!);
    return meant[0]!;
  }

  private isAccused({ head, from, to }: Mention): boolean {
    const { tokens, lexicon } = this.source;
    return to - from >= 2 && lexicon.epithets.accused.has(tokens.hash[head]!) && !lexicon.trades.indefinite.has(tokens.hash[from]!);
  }

  /** By article and ending: `der Angeklagte`, `des Angeklagten`, `die Angeklagte`, `der Angeklagten`; `null` for `die Angeklagten`. */
  private genderOf({ head, from }: Mention): Gender | null {
    const { tokens } = this.source;
    const declined = endsWith(this.source, head, 'n');
    if (tokens.hash[from] === DIE) return declined ? null : 'f';
    return tokens.hash[from] === DER && declined ? 'f' : 'm';
  }
}
