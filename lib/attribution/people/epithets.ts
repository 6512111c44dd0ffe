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

/** Numbers of lists of words that mean the same, by the hash of each. */
function formsOf(lists: string): ReadonlyMap<number, number> {
  return new Map(lists.split(',').flatMap((forms, number) => forms.split(' ').map((form) => [hashWord(form), number] as const)));
}

const hashes = (words: string): Set<number> => new Set(words.split(' ').map(hashWord));
/** English offices of which one has one, each with its other forms. */
const OFFICES =
  'president,senator sen,governor gov,mayor,representative rep congressman congresswoman,secretary,minister,premier,chancellor,ambassador,sheriff,bishop,ceo,chairman chairwoman';
const OFFICE = formsOf(OFFICES);
/** Of these everybody knows the one. */
const KNOWN = hashes('president minister premier chancellor');
/** Parties that somebody is of, each with its other forms. */
const PARTY = formsOf('republican gop,democrat democratic,conservative tory,labour,liberal,socialist,libertarian,green');
const PARTIES = hashes('republican democrat conservative tory liberal socialist libertarian');
/** What somebody is called by where they are from. */
const PEOPLES = hashes(
  'american briton brit englishman englishwoman scot scotsman welshman welshwoman irishman irishwoman frenchman frenchwoman german italian spaniard portuguese dutchman dutchwoman belgian swiss austrian swede ' +
    'dane norwegian finn icelander pole czech slovak hungarian romanian bulgarian croat croatian serb serbian bosnian slovenian greek turk russian ukrainian georgian israeli iranian egyptian moroccan tunisian ' +
    'algerian nigerian ghanaian senegalese cameroonian ivorian kenyan ethiopian australian kiwi canadian mexican brazilian argentine argentinian chilean colombian uruguayan japanese indian pakistani filipino ' +
    'texan californian floridian londoner yorkshireman liverpudlian mancunian glaswegian',
);
/** What people of sport and stage are called with their club, country or band (`the Carrick boss`). */
const STARS = hashes(
  'boss manager coach captain skipper striker midfielder defender goalkeeper forward winger international playmaker prop driver singer frontman guitarist drummer rapper star actor actress presenter host',
);
/** What whoever runs for an office or holds one is called besides, and ranks before names. */
const BESIDES = hashes(
  'candidate nominee leader frontrunner front-runner contender hopeful incumbent politician lawmaker rival lady businessman businesswoman billionaire millionaire mogul tycoon veteran mr mrs ms dr sir lord',
);

/** Is that an English phrase by which papers call somebody just named (`the Freedonia governor`, `the Labour candidate`, `the Swede`), who need not have been named with it? */
export function callsByOffice({ tokens }: Source, { kind, from, to, head }: Mention): boolean {
  const hash = tokens.hash[head]!;
  if (kind !== 'description' || to - from < 2 || (to - from === 2 && KNOWN.has(hash))) return false;
  // `The Freedon Union Leader` is a paper, `the Democrat` nobody but a person.
  const capital = (tokens.flags[head]! & (FLAG.capital | FLAG.allCaps)) === FLAG.capital;
  if (capital) return PARTIES.has(hash) || PEOPLES.has(hash);
  return OFFICE.has(hash) || BESIDES.has(hash) || (STARS.has(hash) && (tokens.flags[head - 1]! & FLAG.capital) !== 0);
}

/**
 * Can somebody be called so: a person who has no other office or trade, as far as the text has said, and is of no other party? Whoever has the same in the same word is no holder by the description's other
 * words (`the French minister`).
 */
export function canBeCalled({ tokens }: Source, { head }: Mention, { kind, speaks, roles, modifiers }: Entity): boolean {
  const hash = tokens.hash[head]!;
  if ((kind !== 'person' && !speaks) || roles.includes(hash)) return false;
  if (PEOPLES.has(hash)) return true;
  const party = PARTY.get(hash);
  if (party !== undefined) return ![...roles, ...modifiers].some((word) => PARTY.has(word) && PARTY.get(word) !== party);
  const office = OFFICE.get(hash);
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
