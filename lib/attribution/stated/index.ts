import { decideByPhrase } from './according.ts';
import { decideByAddress } from './addressed.ts';
import { decideByDocument } from './documents.ts';
import { decideByClause } from './embedded.ts';
import { decideByGrammar } from './governed.ts';
import { decideByIncise } from './incise-subjects.ts';
import { decideByIntroduction } from './introduced.ts';
import { decideByOwnWords } from './own-words.ts';
import { decideByPassive } from './passives.ts';
import { decideByMood } from './reported.ts';
import { decideBySignature } from './signatures.ts';
import { decideBySubject } from './subjects.ts';

/** What words alone decide, after the ranking and in this order: each may overrule those before it. What their confidences rest on: docs/attribution.md. */
export const BY_WORDS = [
  decideByAddress,
  decideByIncise,
  decideByGrammar,
  decideByPhrase,
  decideByClause,
  decideBySubject,
  decideByDocument,
  decideByIntroduction,
  decideByPassive,
  decideByOwnWords,
  decideBySignature,
  decideByMood,
];
