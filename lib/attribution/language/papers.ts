/**
 * What rules ask of a language's papers: how they name people and bring in speech, which the grammar leaves open. As in `grammar.ts` each question says what is so, and whoever adds a language answers them all.
 */
export type Papers = {
  /** Offices are small words, before names, too: `la presidenta Ana Ruiz`, `minister Ann Lee`. So one with a capital is a surname (`Ana Pastor`), one with the capital of its sentence opens it, and other capitals behind one are what it is of. */
  smallOffices: boolean;
  /** Words of headlines have capitals that they have nowhere else: `Talks With Lee Fail`. So a small word with a capital need not open a sentence. */
  headlineCapitals: boolean;
  /** Reports begin with the place in capitals, and no sign behind it: `ROMA Quando è arrivata`. */
  datelines: boolean;
  /** The clause with the verb of speech may stand inside the marks, between dashes or the signs of `incise`: `« C'est dur, explique Ana Ruiz, mais on tient. »` */
  clausesInMarks: boolean;
  /**
   * A report opens with an office and names its holder in passing: `La ministra ha presentado la ley. «Es necesaria», ha dicho Ana Ruiz.` Where papers do not, all that they tell of somebody stands beside the name
   * (`Ann Lee, 42, of Leeds, a nurse,`), and who is brought in without one (`A mother of two says`) is whom the headline named or another sentence will.
   */
  namesInPassing: boolean;
  /**
   * By what papers call somebody just named that they need not have told: `any` by trade, origin or part (`la Niçoise`, `el regidor`), so that any noun for a person may be somebody's; `trade` by what somebody does
   * (`die Biologin`); `office` hardly by more than an office (`the governor`).
   */
  calledBy: 'any' | 'trade' | 'office';
  /**
   * They write as papers in Romance languages do, as Dutch ones do, too. For rules of which was measured that they help there and do harm elsewhere, without a reason in grammar that could be named: what a relation without an
   * owner tells (`il nonno`; `Su mujer, Dorotea`), a sentence that begins with a relative pronoun (`Qui ajoute :`), pronouns behind prepositions, headings and headlines that say less than the text below or name before a colon
   * who speaks (`Alunni divisi, la preside: «…»`), which nouns of no list are noted as somebody's, and how far the gender of a noun or a name's ending is trusted.
   */
  asRomance: boolean;
};
