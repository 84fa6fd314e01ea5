/**
 * Words of one language that tell something about somebody's health. Each entry is a piece of a regular expression, in lower case and
 * without accents.
 */
export type HealthList = {
  /** About health wherever they stand in a word ("borstkanker", "chemokuur"). */
  anywhere: readonly string[];
  /** About health only as a word of their own, or with the ending that is written here ("coöperatie" and "muziek" are not). */
  alone: readonly string[];
  /**
   * Care and being ill in general. A letter may say them, because the law does ("zich ziek melden", "de arbeidsarts");
   * a paper or a card for work has no need of them.
   */
  onPaper: readonly string[];
  /** A word of work in a list of tasks ("attesten opmaken"), and a complaint in a letter about oneself. */
  inLetters: readonly string[];
};
