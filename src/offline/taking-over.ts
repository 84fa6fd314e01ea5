import { putByFields } from './half-filled.ts';
import type { ToWorker } from './messages.ts';

/** Puts the waiting version to work and reads the page anew. What is kept stays, and so does what is half filled in. */
export async function takeOver(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  putByFields();
  // Another tab took it over already.
  if (!registration?.waiting) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  registration.waiting.postMessage({ takeOver: true } satisfies ToWorker);
}
