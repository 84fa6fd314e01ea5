import { hasPutBy } from '../offline/put-by.ts';

/** Long enough for a slow phone to paint, and for somebody who taps at once to get the next screen first. */
const QUIET_MS = 3_000;

const whenQuiet = (then: () => void): void => {
  const wait = () => setTimeout(() => ('requestIdleCallback' in window ? requestIdleCallback(then) : then()), QUIET_MS);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
};

/** What may wait until the first screen stands there: fields that a new version left, and the use without network. */
export function afterFirstScreen(): void {
  if (hasPutBy()) void import('../offline/half-filled.ts').then(({ fillAgain }) => fillAgain());
  if (import.meta.env.PROD) {
    // Without network there is nothing to start; the worker of an earlier visit is at work already.
    whenQuiet(() => void import('../offline/room.ts').then(({ begin }) => begin()).catch(() => undefined));
  }
}
