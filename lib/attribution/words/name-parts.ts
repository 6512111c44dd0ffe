import { FLAG, WordSet, hashWord, hashWords, type Tokens } from '../../quotation/index.ts';
import type { Source } from './source.ts';

/** The name inside a mention, without titles: token range and the words that count. */
export type Name = {
  from: number;
  /** One past the last token. */
  to: number;
  /** Tokens of the words that identify: no particles, no `Jr.`, no full stops. At least one. */
  words: number[];
  /** Hash of what tells two of one name apart (`Jr`, `III`), 0 without it. */
  suffix: number;
};

/** Which of two of one name it is. */
const GENERATIONS = hashWords('jr sr jnr snr ii iii iv junior senior');
const DEGREES = 'phd dphil edd md mba jd cpa rn dvm dds esq';
const SEATS = 'mp mep msp mla mlc mpp td';
/** Of Britain and the Commonwealth, without letters that clubs have, too (`AC`, `SC`). */
const HONOURS = 'qc kc jp obe mbe cbe dbe kbe gbe bem cmg kcmg gcmg cvo kcvo gcvo kcb gcb qpm kpm qfsm vc oam frs frse fba frcp frcs frsa frics';
/** What stands behind names in papers of all languages. */
const SUFFIXES = new WordSet([...GENERATIONS, ...hashWords(`${DEGREES} ${SEATS} ${HONOURS}`)]);
/** What saints are called before their names, which are given names: `la Banda de San Mateo Arriba`; in papers of all languages, since places are called after them. */
const SAINTS = hashWords('san santa santo são saint sainte sint');
/** Small as it is, a part of names: `New Hampshire Radio`. */
export const NEW = hashWord('new');
const STOP = 0x2e;
/** Articles of Arabic surnames. */
const ARTICLED = /^(al|el|ad|an|ar|as|ash|at|az)-\p{Lu}/u;

/** Does `Jr.`, `III` or the like begin at the token, which tells two of one name apart? Not `senior` in small letters: `Ann Lee, senior adviser`. */
export const isGeneration = (tokens: Tokens, i: number): boolean => GENERATIONS.has(tokens.hash[i]!) && (tokens.flags[i]! & FLAG.capital) !== 0;

/** Is the token what a saint is called before the name: `San` of `San Mateo`? */
export const isSaint = ({ hash }: Tokens, i: number): boolean => SAINTS.has(hash[i]!);

/** Is the token a generation, or a degree or honour (`PhD`, `OBE`), which follow a surname and are none? */
export const isSuffix = (tokens: Tokens, i: number): boolean => SUFFIXES.has(tokens.hash[i]!);

/** The hash of the name that a German word may be the genitive of (`Lund` for `Lunds`), 0 for other words. */
export const genitiveOf = ({ tokens: { text, start, end }, lexicon }: Source, i: number): number =>
  lexicon.grammar.tellsCases && text[end[i]! - 1] === 's' ? hashWord(text.slice(start[i], end[i]! - 1)) : 0;

/** Is a German name the genitive of another (`Lunds` of `Ida Lund`), so that an office before it is somebody else's? */
export function isGenitiveOf(source: Source, name: Name, other: Name): boolean {
  const last = name.words.at(-1)!;
  const owner = genitiveOf(source, last);
  return owner !== 0 && other.words.some((word) => source.tokens.hash[word] === owner) && !other.words.some((word) => source.tokens.hash[word] === source.tokens.hash[last]);
}

/** The hash of a name by its words (tokens of it) and its suffix's hash: equal for names that are written alike, particles and titles aside. */
export const hashOfName = ({ hash }: Tokens, words: readonly number[], suffix: number): number => words.reduce((sum, word) => (Math.imul(sum, 31) + hash[word]!) | 0, suffix);

/** Hash of a hyphenated word's first part: `SPD` of `SPD-Chef`. */
export function firstPart({ text, start, end }: Tokens, i: number): number {
  const word = text.slice(start[i], end[i]);
  return hashWord(word.slice(0, word.indexOf('-')));
}

/** Hash of the party that a Dutch word for its member begins with: `SP` of `SP’er`; 0 for other words. */
export function partyOf({ text, start, end }: Tokens, i: number): number {
  const member = /^(.+)['’]er$/.exec(text.slice(start[i], end[i]));
  return member ? hashWord(member[1]!) : 0;
}

/** Is the token a surname that begins with its article in small letters: `al-Rumah`? */
export const isArticled = ({ text, start, end, flags }: Tokens, i: number): boolean =>
  (flags[i]! & (FLAG.hyphen | FLAG.capital)) === FLAG.hyphen && ARTICLED.test(text.slice(start[i], Math.min(end[i]!, start[i]! + 5)));

/** Is the token an initial or two, with stops or without (`J`, `J.`, `J.T.`)? */
export const isInitial = ({ text, start, end }: Tokens, i: number): boolean => end[i]! - start[i]! === 1 || text.charCodeAt(start[i]! + 1) === STOP;

/** Letters of a short form at least. */
const SHORTEST_SHORT_FORM = 3;

/** Could two given names be one person's: equal, an initial of the other, or a short form (`Chris`, `Christopher`)? By their letters, in words `a` and `b`. */
export function sameGivenName(tokens: Tokens, a: number, b: number): boolean {
  if (tokens.hash[a] === tokens.hash[b]) return true;
  const { text, start, end } = tokens;
  if (text[start[a]!] !== text[start[b]!]) return false;
  if (isInitial(tokens, a) || isInitial(tokens, b)) return true;
  const shorter = Math.min(end[a]! - start[a]!, end[b]! - start[b]!);
  return shorter >= SHORTEST_SHORT_FORM && text.slice(start[a], start[a]! + shorter) === text.slice(start[b], start[b]! + shorter);
}
