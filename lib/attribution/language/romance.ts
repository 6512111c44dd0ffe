import type { Grammar } from './grammar.ts';
import type { Papers } from './papers.ts';

/** What Romance languages answer alike of their grammar; French alone does not leave subjects out. */
export const romanceGrammar: Grammar = {
  capitalNouns: false,
  compoundNouns: false,
  nounFirst: true,
  bodyNounFirst: true,
  particlesInNames: true,
  verbLast: false,
  subjectBehindVerb: true,
  dropsSubject: true,
  bareRelatives: false,
  fewVerbForms: false,
  participlesForPeople: true,
  tellsGender: true,
  gendersOfThings: true,
  tellsCases: false,
};

/** And of their papers. */
export const romancePapers: Papers = {
  smallOffices: true,
  headlineCapitals: false,
  datelines: true,
  clausesInMarks: true,
  namesInPassing: true,
  calledBy: 'any',
  asRomance: true,
};
