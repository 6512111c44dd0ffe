import { FLAG, hashWord } from '../../quotation/index.ts';
import type { Gender, Language } from '../language/types.ts';
import { WORD } from '../lexicon.ts';
import type { Mention } from '../mention.ts';
import type { Entity } from './entity.ts';
import type { Source } from './name.ts';
import { looksLikeTrade } from './trades.ts';

/** What the article says of a phrase's gender, where its noun says nothing (`la leader`). */
export const articleGender = ({ tokens, lexicon }: Source, { from, gender }: Mention): Gender | null =>
  gender ?? grammarOf(lexicon.language).articles.get(tokens.hash[from]!) ?? null;

/** Hashes of a language's articles and demonstratives by gender, the latter by themselves, and of the words that hang a noun on another. */
type Grammar = { articles: Map<number, Gender | null>; these: Set<number>; of: Set<number> };

const compiled = new WeakMap<Language, Grammar>();

function grammarOf(language: Language): Grammar {
  let grammar = compiled.get(language);
  if (!grammar) {
    const { f = '', m = '', any = '' } = language.grammar?.articles ?? {};
    const these = language.grammar?.these ?? { f: '', m: '' };
    const articles = new Map<number, Gender | null>();
    for (const [words, gender] of [
      [f, 'f'],
      [m, 'm'],
      [these.f, 'f'],
      [these.m, 'm'],
      [any, null],
    ] as const)
      for (const word of words.split(' ')) if (word) articles.set(hashWord(word), gender);
    grammar = { articles, these: new Set(`${these.f} ${these.m}`.split(' ').map(hashWord)), of: new Set((language.grammar?.of ?? '').split(' ').map(hashWord)) };
    compiled.set(language, grammar);
  }
  return grammar;
}

/**
 * The gender of a phrase that calls somebody already in mind by trade, origin or part, as papers of Romance languages and Dutch do instead of repeating a name (`el regidor`, `la Niçoise`, `il tecnico`): a
 * definite article, a noun for a person or one beside a verb of speech, and nothing hung on it that would tell who it is, unless they speak (`speaks`: `la líder de la oposición`). `undefined` for all other phrases.
 */
export function epithetGender(source: Source, mention: Mention, speaks: boolean): Gender | null | undefined {
  const { tokens, bits, lexicon } = source;
  const { articles, these, of } = grammarOf(lexicon.language);
  if (mention.kind !== 'description' || !articles.has(tokens.hash[mention.from]!) || mention.to - mention.from < 2) return undefined;
  // `le défenseur d'ajouter`: then nothing hangs on it.
  const whose = of.has(tokens.hash[mention.to] ?? 0) && tokens.sentence[mention.to] === tokens.sentence[mention.from] && !(bits[mention.to + 1]! & WORD.cueVerb);
  // `este agricultor de Valmar` points back all the same.
  if (whose && !speaks && !these.has(tokens.hash[mention.from]!)) return undefined;
  if (!speaks && !holds(mention, (i) => (bits[i]! & (WORD.role | WORD.title)) !== 0 || looksLikeTrade(source, i))) return undefined;
  // Nouns of a list of groups are many.
  if (holds(mention, (i) => (bits[i]! & WORD.group) !== 0)) return undefined;
  return mention.gender ?? articles.get(tokens.hash[mention.from]!)!;
}

function holds({ from, to }: Mention, fits: (token: number) => boolean): boolean {
  for (let i = from + 1; i < to; i++) if (fits(i)) return true;
  return false;
}

const hashes = (words: string): Set<number> => new Set(words.split(' ').map(hashWord));
/** English offices of which one has one, each with its other forms. */
const OFFICES =
  'president,senator sen,governor gov,mayor,representative rep congressman congresswoman,secretary,minister,premier,chancellor,ambassador,sheriff,bishop,ceo,chairman chairwoman';
const OFFICE = new Map(OFFICES.split(',').flatMap((forms, office) => forms.split(' ').map((form) => [hashWord(form), office] as const)));
/** Of these everybody knows the one. */
const KNOWN = hashes('president minister premier chancellor');
const PARTIES = hashes('republican democrat conservative liberal socialist libertarian');
/** What whoever runs for an office or holds one is called besides, and ranks before names. */
const BESIDES = hashes(
  'candidate nominee leader frontrunner front-runner contender hopeful incumbent politician lawmaker rival lady businessman businesswoman billionaire millionaire mogul tycoon veteran mr mrs ms dr sir lord',
);

/** Is that an English phrase by which papers call somebody just named (`the Freedonia governor`, `the Labour candidate`), who need not have been named with it? */
export function callsByOffice({ tokens }: Source, { kind, from, to, head }: Mention): boolean {
  const hash = tokens.hash[head]!;
  if (kind !== 'description' || to - from < 2 || (to - from === 2 && KNOWN.has(hash))) return false;
  // `The Freedon Union Leader` is a paper, `the Democrat` nobody but a person.
  const capital = (tokens.flags[head]! & (FLAG.capital | FLAG.allCaps)) === FLAG.capital;
  return PARTIES.has(hash) || (!capital && (OFFICE.has(hash) || BESIDES.has(hash)));
}

/**
 * Can somebody be called so: a person who has no other office or trade, as far as the text has said? Whoever has the same in the same word is no holder by the description's other words (`the French minister`).
 */
export function canBeCalled({ tokens }: Source, { head }: Mention, { kind, speaks, roles }: Entity): boolean {
  const hash = tokens.hash[head]!;
  const office = OFFICE.get(hash);
  if ((kind !== 'person' && !speaks) || roles.includes(hash)) return false;
  const has = (role: number): boolean => office !== undefined && OFFICE.get(role) === office;
  return roles.some(has) || roles.every((role) => BESIDES.has(role) || PARTIES.has(role) || (OFFICE.has(role) && office === undefined));
}

const THE = hashWord('the');
/** What English papers call a body just named, whatever its name. */
const BODIES = hashes(
  'company firm corporation newspaper paper magazine network channel station outlet publication website site group organization organisation agency bureau foundation charity nonprofit association union party campaign retailer airline bank',
);

/** Is that an English phrase for a body just named, and of nothing else (`the company`, not `the company's head`)? */
export const callsBody = ({ tokens: { hash, flags, count } }: Source, { from, to, head }: Mention): boolean =>
  to - from === 2 && hash[from] === THE && BODIES.has(hash[head]!) && !(to < count && flags[to]! & FLAG.clitic);
