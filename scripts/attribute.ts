/** Reads texts and prints who says what: see `USAGE`. */
import { attributeLines } from './attribute/lines.ts';
import { outputOf } from './attribute/output.ts';
import { textOfFile } from './attribute/files.ts';
import { STAGES, printStage } from './attribute/stages.ts';
import { endWithReader, readArguments, unlessUnreadable } from './command-line.ts';

const USAGE = `Prints who says what, a JSON line a document:

  npm run -s attribute -- [--language TAG] [--stage STAGE] FILES...     plain text or HTML, gzipped or not
  npm run -s attribute -- --jsonl [--jobs N] < IN > OUT                 lines of {id, text, language?}; N threads

--stage prints what a stage decided: ${Object.keys(STAGES).join(', ')}`;

const { values, positionals } = readArguments(
  {
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean', default: false },
      jobs: { type: 'string' },
      language: { type: 'string' },
      stage: { type: 'string' },
    },
  },
  USAGE,
);

const refused =
  (values.stage !== undefined && !Object.hasOwn(STAGES, values.stage) && `unknown stage ${values.stage}: one of ${Object.keys(STAGES).join(', ')}`) ||
  (!/^[1-9]\d{0,2}$/.test(values.jobs ?? '1') && `--jobs ${values.jobs}: how many threads share the work, a whole number from 1 to 999`) ||
  (values.jsonl && positionals.length > 0 && `--jsonl reads lines from its input, not from files: < ${positionals[0]}`) ||
  (values.jsonl && values.stage !== undefined && '--stage reads files, not lines') ||
  (!values.jsonl && values.jobs !== undefined && '--jobs is for lines: with --jsonl');
if (refused) {
  console.error(refused);
  process.exit(2);
}
endWithReader();
if (values.jsonl) await attributeLines(process.stdin, process.stdout, Number(values.jobs ?? 1), values.language);
else if (positionals.length === 0) {
  console.error(USAGE);
  process.exit(2);
} else {
  for (const path of positionals) {
    const file = await unlessUnreadable(path, textOfFile);
    if (!file) continue;
    const { text, blocks, language } = file;
    const tag = values.language ?? language;
    if (values.stage) printStage(values.stage, text, { language: tag, blocks });
    else console.log(JSON.stringify(outputOf(path, text, { language: tag, blocks })));
  }
}
