const KEY = 'draad.opened';
let opened: string | undefined;

/** Puts a link's fragment by for this tab, out of the address and the history; a reload finds it again. */
export function putBy(fragment: string): void {
  opened = fragment;
  try {
    sessionStorage.setItem(KEY, fragment);
  } catch {
    // Storage forbidden: the link lives as long as this page does.
  }
}

/** The link that was opened in this tab, until it is left or taken over. */
export function openedFragment(): string | undefined {
  try {
    return opened ?? sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return opened;
  }
}

/** The link was left, taken over or wiped: a reload shows the person's own plan. */
export function forgetFragment(): void {
  opened = undefined;
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was put by.
  }
}
