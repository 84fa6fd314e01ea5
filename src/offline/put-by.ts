/** Where the half filled fields of this tab lie while the page is read anew. */
export const HALF_KEY = 'draad.half';

/** Whether taking over a new version left something to fill in again. */
export const hasPutBy = (): boolean => {
  try {
    return sessionStorage.getItem(HALF_KEY) !== null;
  } catch {
    return false;
  }
};
