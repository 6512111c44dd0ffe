/** Measures how right the engine is: see `USAGE`. */
import { readQuotations } from '../lib/attribution/index.ts';
import { lineOf } from './attribute/output.ts';
import { readArguments } from './command-line.ts';
import { crossValidate } from './evaluate/cross.ts';
import { calibrationError, countNames, readHeldOut, type Names, type ReadArticle } from './evaluate/names.ts';
import { compromisePeer, winkPeer } from './evaluate/peers.ts';
import { haveScorer, score } from './evaluate/score.ts';
import { haveCorpora, readDocuments } from './train/corpus.ts';
import { withNames } from './train/corpus-names.ts';
import { SURE } from './train/outcomes.ts';

/** The languages of the held-out articles. */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'pt', 'nl'];
/** The development or training parts of the corpora, by the beginning of their files' names. */
const CORPORA = [
  { name: 'polnear', language: 'en' },
  { name: 'german', language: 'de' },
];

const USAGE = `Counts names and roles right over the held-out articles of our own, then scores the engine on the development part of the
corpora, by language and slice, beside the peers that npm has:

  npm run evaluate [-- --errors N] [--part dev|train] [--no-peers]

or scores it on all articles that are trained on, those of our own by language, too, each read by a model of other articles
alone (one to three minutes on two cores):

  npm run evaluate -- --cross [--errors N]`;

const { values } = readArguments(
  {
    options: {
      errors: { type: 'string', default: '0' },
      part: { type: 'string', default: 'dev' },
      'no-peers': { type: 'boolean', default: false },
      cross: { type: 'boolean', default: false },
    },
  },
  USAGE,
);
const flags = Number(values.errors) > 0 ? ['--errors', values.errors] : [];
const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);

if (!values.cross) for (const language of LANGUAGES) console.log(`held-out articles, ${language}: ${namesLine(countNames(readHeldOut(language)))}`);
if (!haveCorpora() || !haveScorer()) {
  console.error('No corpora or no scorer: ../shared/data and ../shared/eval/score.mjs are not there, so there is nothing to evaluate on.');
  process.exit(1);
}
if (values.cross) await scoreCrossed();
else scorePart();

/** Scores all articles that are trained on, those of the corpora and our own apart. */
async function scoreCrossed(): Promise<void> {
  const crossed = await crossValidate((line) => console.error(line));
  const languages = [...new Set(crossed.map(({ example }) => example.language))];
  for (const written of [false, true]) {
    for (const language of languages) {
      const articles = crossed
        .filter(({ example }) => example.language === language && example.written === written)
        .map(({ example, reading }) => ({ document: example.document, reading }));
      if (articles.length === 0) continue;
      console.log(`\n${written ? 'articles of our own' : 'corpus'}, ${language}, cross-validated`);
      printScore(articles);
    }
  }
}

/** Scores a part of each corpus, the English one beside the peers. */
function scorePart(): void {
  for (const { name, language } of CORPORA) {
    const file = `${name}.${values.part}.jsonl`;
    const documents = withNames(readDocuments(file), file);
    const started = performance.now();
    const articles = documents.map((document) => ({ document, reading: readQuotations(document.text, { language }) }));
    const seconds = (performance.now() - started) / 1000;
    const size = documents.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
    console.log(`\n${file}: Saidby, ${(size / seconds).toFixed(1)} MB/s from a cold start`);
    printScore(articles);
    if (values['no-peers'] || language !== 'en') continue;
    for (const peer of [compromisePeer, winkPeer]) {
      const begun = performance.now();
      const lines = documents.map(({ id, text }) => ({ id, quotations: peer.read(text) }));
      const took = (performance.now() - begun) / 1000;
      console.log(`\n${file}: ${peer.name}, ${(size / took).toFixed(2)} MB/s`);
      console.log(score(documents, lines).split('\n').slice(1, 4).join('\n'));
    }
  }
}

/** Prints how well the quotations and speakers of articles were found, and their names. */
function printScore(articles: readonly ReadArticle[]): void {
  console.log(
    score(
      articles.map(({ document }) => document),
      articles.map(({ document, reading }) => lineOf(document.id, reading)),
      flags,
    ).trimEnd(),
  );
  console.log(namesLine(countNames(articles)));
}

/** How many names and roles were right, how often the engine was sure, and how well its probabilities are calibrated. */
function namesLine({ speakers, given, right, roles, rightRoles, certainties }: Names): string {
  const sure = certainties.filter(({ certainty }) => certainty >= SURE);
  return [
    `full name right ${percent(right, speakers)} of ${speakers}, wrong when given ${percent(given - right, given)}${roles > 0 ? `, role right ${percent(rightRoles, roles)} of ${roles}` : ''}`,
    `certainty of ${SURE} and more ${percent(sure.length, speakers)}, of which right ${percent(sure.filter((entry) => entry.right).length, sure.length)}`,
    `calibration error of the certainty ${percent(calibrationError(certainties, 'certainty'), 1)}, of the confidence ${percent(calibrationError(certainties, 'confidence'), 1)}`,
  ].join('; ');
}
