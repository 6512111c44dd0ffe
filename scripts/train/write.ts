import type { Model } from '../../lib/attribution/model/index.ts';
import { packWeights, toBase64 } from '../../lib/attribution/model/codec.ts';
import { packTrees } from '../../lib/attribution/model/trees.ts';

/** The models as the text of a TypeScript file of base64 strings. */
export function printModels(models: Readonly<Record<string, Model>>): string {
  const lines = [
    '// Made by `npm run train`; not to be edited by hand.',
    '',
    '/** A model as base64 strings: see `codec.ts` and `trees.ts` for what the bytes are. */',
    'export type PackedModel = { cues: string; words: string; speechWords: string; first: string; second: string; speech: string; confidence: readonly number[] };',
    '',
    'export const WEIGHTS: { any: PackedModel } & Record<string, PackedModel> = {',
  ];
  for (const [name, model] of Object.entries(models)) {
    lines.push(`  ${name}: {`);
    for (const part of ['cues', 'words', 'speechWords'] as const) lines.push(`    ${part}: '${toBase64(packWeights(model[part]))}',`);
    for (const part of ['first', 'second', 'speech'] as const) lines.push(`    ${part}: '${toBase64(packTrees(model[part]))}',`);
    lines.push(`    confidence: [${model.confidence.join(', ')}],`, '  },');
  }
  lines.push('};', '');
  return lines.join('\n');
}
