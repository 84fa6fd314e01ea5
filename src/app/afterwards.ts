import { hasPutBy } from '../offline/put-by.ts';

/** Long enough for a slow phone to paint, and for somebody who taps at once to get the next screen first. */
const QUIET_MS = 3_000;

/** Calls back once, as soon as nobody has touched anything for a while: fetching all files beside a tap makes that tap slow. */
const whenQuiet = (then: () => void): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = false;
  const tell = () => {
    told = true;
    'requestIdleCallback' in window ? requestIdleCallback(then) : then();
  };
  const wait = () => {
    clearTimeout(timer);
    if (!told) timer = setTimeout(tell, QUIET_MS);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
  for (const touch of ['pointerdown', 'keydown']) addEventListener(touch, wait);
};

/** What may wait until the first screen stands there: fields that a new version left, and the use without network. */
export function afterFirstScreen(): void {
  if (hasPutBy()) void import('../offline/half-filled.ts').then(({ fillAgain }) => fillAgain());
  if (import.meta.env.PROD) {
    // Without network there is nothing to start; the worker of an earlier visit is at work already.
    whenQuiet(() => void import('../offline/room.ts').then(({ begin }) => begin()).catch(() => undefined));
  }
}
