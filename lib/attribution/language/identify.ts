import { KIND, hashWords, type Tokens } from '../../quotation/index.ts';
import { float64 } from '../arrays.ts';
import { Numbering } from '../numbering.ts';

/**
 * The commonest small words of each language. Languages without a file of their own are listed too, so that Norwegian is not taken
 * for German, nor Welsh and Albanian for Portuguese.
 */
const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to is that was for with his he said have are by this from they their who not were which',
  de: 'der die das und ist nicht den dem mit von auf für sich ein eine auch wird sind hat wie dass bei nach zum wir haben hatte aus als im am noch nur über oder werden sagte',
  fr: 'la de et un il nous en au a vous mais leur dès le les des est dans pour que qui une sur pas avec par plus ce sont ont aux cette être du été elle',
  es: 'la de en un y se no ha sin el los las que del con por una para es más como su al se lo pero sus fue este según desde',
  it: 'la un e in si da ma ha dopo anni il di che è per non una con sono del della le gli anche ha nel alla dei più come questo dal delle',
  pt: 'a e de um se por mas depois o os não uma com do da em para que mais foi dos das ao pela pelo são também isso ele à no na',
  nl: 'in te we na om ze hun de het een van en dat niet is zijn op te voor met die aan ook er maar om bij naar wordt heeft',
  da: 'og det er ikke en af at til på for med den har som de et jeg men hun blev efter også',
  nb: 'og det er ikke en av at til på for med den har som de et jeg men hun ble etter også på',
  sv: 'och det är inte en av att till på för med den har som de ett jag men hon blev efter också från',
  pl: 'nie się na jest że to do jak ale za przez od są był po dla tego już może oraz',
  cs: 'se na je že to jako ale za by od jsou byl po pro už jeho které také ve při',
  fi: 'ja on ei että se oli mutta hän kun niin ovat myös mukaan joka olla hänen',
  hu: 'az hogy nem egy és is ez van meg volt csak már még mint de ki lesz pedig',
  ro: 'și de la nu în să cu este pe un care din mai au fost pentru ca sunt sau',
  tr: 've bir bu da de için ile olarak çok daha olan gibi kadar sonra ancak değil',
  sq: 'dhe të në e me për një që nga se ka do është u i si nuk janë më kjo ky por tha',
  cy: 'yn yr y a o i ar gan mae bod ei eu wedi hefyd fod oedd fel am yw na ond sydd',
  zu: 'ukuthi futhi kodwa uma ngoba kanye le lo ngemuva umnuz kusho wathi uthe',
  af: "die van en het is 'n wat dat nie om vir met aan was sy ook te hulle sê",
};

const CODES = Object.keys(COMMON_WORDS);
/** The common words of all languages as numbers, and for each number the languages that have the word, as indices into `CODES`. */
const numbering = new Numbering(1000);
const languagesOf: number[][] = [];
for (const [language, words] of Object.values(COMMON_WORDS).map(hashWords).entries()) for (const word of words) (languagesOf[numbering.add(word)] ??= []).push(language);

/** What a word counts for each language that has it: the fewer have it the more, and a little however many there are. */
const LEAST_WEIGHT = 0.2;
const weightOf = Float64Array.from(languagesOf, (languages) => 1 / languages.length + LEAST_WEIGHT);

/** So many words of a text are enough to tell. */
const SAMPLE = 300;
/** The sum of weights that the winner must have, and its least share of the words looked at. */
const LEAST_SCORE = 3;
const LEAST_SHARE = 0.06;

/**
 * The language of a text by its commonest small words: BCP 47 primary tag, `und` where nothing wins clearly (too short, a script or
 * language without a list). A word that several languages share counts in part for each, so that what only one of
 * them has keeps those that look alike apart.
 */
export function identifyLanguage(tokens: Tokens): string {
  const scores = float64(CODES.length);
  let words = 0;
  for (let i = 0; i < tokens.count && words < SAMPLE; i++) {
    if (tokens.kind[i] !== KIND.word) continue;
    words++;
    const word = numbering.get(tokens.hash[i]!);
    if (word < 0) continue;
    const weight = weightOf[word]!;
    for (const language of languagesOf[word]!) scores[language]! += weight;
  }
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
  return scores[best]! >= LEAST_SCORE && scores[best]! >= LEAST_SHARE * words ? CODES[best]! : 'und';
}
