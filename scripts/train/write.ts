import { LAYOUT, type Model } from '../../lib/attribution/model/index.ts';
import { packWeights, toText } from '../../lib/attribution/model/codec.ts';
import { packTrees } from '../../lib/attribution/model/trees.ts';

/** The model as the text of a TypeScript file of strings: see `codec.ts` and `trees.ts` for what the bytes are. */
export function printModel(model: Model): string {
  const lines = ['// Made by `npm run train`; not to be edited by hand.', 'export const WEIGHTS = {', `  layout: ${LAYOUT},`];
  for (const part of ['cues', 'words', 'speechWords'] as const) lines.push(`  ${part}: '${toText(packWeights(model[part]))}',`);
  for (const part of ['speakers', 'speech', 'referents'] as const) lines.push(`  ${part}: '${toText(packTrees(model[part]))}',`);
  lines.push('  confidence: {');
  for (const [language, table] of Object.entries(model.confidence)) lines.push(`    ${language}: [${table.join(', ')}],`);
  lines.push('  },', '};', '');
  return lines.join('\n');
}
