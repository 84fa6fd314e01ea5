/** Questions whose answers stopped counting with the last change. Shown once, on the next screen; kept in memory only. */
let waiting: readonly string[] = [];

export const showNotice = (questions: readonly string[]): void => {
  waiting = questions;
};

/** Reads the notice; the next answer replaces it. */
export const notice = (): readonly string[] => waiting;
