/**
 * Reads texts and prints who says what, a JSON line a document:
 *
 *   npm run -s attribute -- [--language TAG] [--stage STAGE] FILES...     plain text or HTML, gzipped or not
 *   npm run -s attribute -- --jsonl [--jobs N] < IN > OUT                 lines of {id, text, language?}
 *
 * `--stage tokens|quotations|words|mentions|people|candidates|cues|ranking|speech|decision|stated|referents|settled|attributions`
 * prints what that stage decided.
 */
import { parseArgs } from 'node:util';
import { attributeLines } from './attribute/lines.ts';
import { outputOf } from './attribute/output.ts';
import { textOfFile } from './attribute/files.ts';
import { STAGES, printStage } from './attribute/stages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    jsonl: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '1' },
    language: { type: 'string' },
    stage: { type: 'string' },
  },
});

if (values.stage !== undefined && !(values.stage in STAGES)) {
  console.error(`unknown stage ${values.stage}: one of ${Object.keys(STAGES).join(', ')}`);
  process.exit(2);
}
if (values.jsonl) await attributeLines(process.stdin, process.stdout, Math.max(1, Number(values.jobs) || 1), values.language);
else if (positionals.length === 0) {
  console.error('usage: attribute [--language TAG] [--stage STAGE] FILES... | attribute --jsonl [--jobs N]');
  process.exit(2);
} else {
  for (const path of positionals) {
    const { text, blocks, language } = await textOfFile(path);
    const tag = values.language ?? language;
    if (values.stage) printStage(values.stage, text, { language: tag, blocks });
    else console.log(JSON.stringify(outputOf(path, text, { language: tag, blocks })));
  }
}
