import type { Context } from '../context.ts';
import type { Decision } from '../decide.ts';
import { decideByPhrase } from './according.ts';
import { decideByAddress } from './addressed.ts';
import { decideByNextSentence } from './afterwards.ts';
import { decideByDocument } from './documents.ts';
import { decideByEmbeddedClause } from './embedded.ts';
import { decideByGoverningClause } from './governed.ts';
import { decideByIncise } from './incise-subjects.ts';
import { decideByIntroduction } from './introduced.ts';
import { decideByOwnWords } from './own-words.ts';
import { decideByPassive } from './passives.ts';
import { decideByMood } from './reported.ts';
import { decideBySignature } from './signatures.ts';
import { decideBySubject } from './subjects.ts';

/** A rule about the words round quotation `q`: takes what was decided for it so far, and gives that back where the rule has nothing to say. */
type Rule = (context: Context, decision: Decision, q: number) => Decision;

/** The rules in the order in which they are asked: each may overrule those before it. What their confidences rest on: docs/attribution-figures.md. */
export const BY_WORDS: readonly Rule[] = [
  decideByAddress,
  decideByIncise,
  decideByGoverningClause,
  decideByPhrase,
  decideByNextSentence,
  decideByEmbeddedClause,
  decideBySubject,
  decideByDocument,
  decideByIntroduction,
  decideByPassive,
  decideByOwnWords,
  decideBySignature,
  decideByMood,
];

/** What words alone decide, after the ranking: each quotation's decision after all rules. */
export const decideByWords = (context: Context, ranked: readonly Decision[]): Decision[] =>
  ranked.map((first, q) => BY_WORDS.reduce((decision, decideBy) => decideBy(context, decision, q), first));
