/**
 * What a role is worth by where and how the text states it, from what tells most to what hardly tells anything. Of several roles of one person `findRole` takes the one with most, once it has counted their words and
 * what speaks against each.
 */
export const SCORE = {
  /** `Ann Lee, the harbour master,` */
  apposition: 3.4,
  /** `Harbour master Ann Lee`; Romance `Directrice du port, Ana Ruiz a` */
  title: 3.1,
  /** `Ann Lee, a beekeeper from Leeds,`: a trade of no list by its ending */
  unlisted: 3,
  /** `The harbour master, Ann Lee,` */
  beforeComma: 2.9,
  /** `Gov. Ann Lee`, `a physicist named Ann Lee`: an abbreviation, or not right before the name */
  shortTitle: 2.8,
  /** `beekeeper Ann Lee` */
  unlistedTitle: 2.6,
  /** `Ann Lee, defending,` */
  counsel: 2.5,
  /** `A former nurse from Leeds, Ann Lee has` */
  opening: 2.4,
  /** `Ann Lee, a retired paralegal who`: by what stands around the noun alone */
  doubtfulApposition: 2.2,
  /** `her widow Ann Lee`: the same before the name */
  doubtful: 2,
  /** `Ann Lee, one of the directors,` */
  oneOf: 2,
  /** `Ann Lee works at the port as a diver` */
  held: 2,
  /** `Ann Lee is the harbour master` */
  stated: 1.9,
  /** `Ann Lee is the village's beekeeper` */
  statedUnlisted: 1.6,
  /** `One of the directors, Ann Lee,` */
  oneOfBefore: 1.6,
  /** `Ann Lee, who runs a bakery,` */
  living: 1.6,
  /** `Ann Lee of Harbour Watch` */
  affiliation: 1.2,
  /** `Ida Lund, die im Hafen die Werft leitet,` */
  livingVerbLast: 1.2,
  /** `Sens. Ann Lee and Dan Cole`: less than what is said of one alone */
  shared: 1,
  /** `Ann Lee (D)`, `Ann Lee, D-Ohio,` */
  brackets: 0.9,
  /** `Harbour Watch's Ann Lee` */
  owner: 0.8,
  /** `Ann Lee runs a bakery in Leeds` */
  livingStated: 0.8,
  /** `Ann Lee MP` */
  letters: 0.8,
  /** `Ida Lund, die für die SPD im Stadtrat sitzt,` */
  sitting: 0.6,
};
