import type { ComponentType } from 'react';

let part: ComponentType | undefined;

/** Gives what is fetched only after the first screen a place on every screen from the next one on: nothing moves under a reader's eyes. */
export const standLater = (later: ComponentType): void => {
  part = later;
};

/** The place for it, below the screen. */
export function Later() {
  const Part = part;
  return Part ? <Part /> : null;
}
