const KEY = 'draad.opened';
const LOOKING_KEY = 'draad.looking';

/** What this tab holds of a link, for as long as storage is forbidden. */
const here = new Map<string, string>();

function set(key: string, value: string): void {
  here.set(key, value);
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Storage forbidden: it lives as long as this page does.
  }
}

function get(key: string): string | undefined {
  try {
    return here.get(key) ?? sessionStorage.getItem(key) ?? undefined;
  } catch {
    return here.get(key);
  }
}

/** Puts a link's fragment by for this tab, out of the address and the history; a reload finds it again. */
export const putBy = (fragment: string): void => set(KEY, fragment);

/** The link that was opened in this tab, until it is left or taken over. */
export const openedFragment = (): string | undefined => get(KEY);

/** From now on the plan on screen is the one of the link, also after a reload. */
export const startLooking = (): void => set(LOOKING_KEY, 'yes');

/** The link that is being looked at. */
export const fragmentInView = (): string | undefined => (get(LOOKING_KEY) ? get(KEY) : undefined);

/** The link was left, taken over or wiped: a reload shows the person's own plan. */
export function forgetFragment(): void {
  for (const key of [KEY, LOOKING_KEY]) {
    here.delete(key);
    try {
      sessionStorage.removeItem(key);
    } catch {
      // Nothing was put by.
    }
  }
}
