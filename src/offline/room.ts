import { standLater } from '../app/Later.tsx';
import { languageNow } from '../app/language.ts';
import { read, watch } from '../app/notebook.ts';
import { loadWords } from '../app/words.ts';
import type { ToWorker } from './messages.ts';
import { NewVersion } from './NewVersion.tsx';
import { register } from './registering.ts';
import { tell } from './state.ts';
import { askQuietly } from './storage.ts';

/** The newest worker that can fetch: the one at work has all it needs of its own version, but a waiting one needs the language too. */
function speakTo(registration: ServiceWorkerRegistration): void {
  for (const worker of [registration.active, registration.waiting, registration.installing]) {
    if (!worker) continue;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      tell({ ready: true });
      port1.close();
    };
    worker.postMessage({ speaks: languageNow() } satisfies ToWorker, [port2]);
  }
}

/** A version that waits, now or later. The words of the line come before the line. */
function listenForNewer(registration: ServiceWorkerRegistration): void {
  const offer = async () => {
    // The first worker of all waits for nobody.
    if (!registration.waiting || !navigator.serviceWorker.controller) return;
    await loadWords('keeping', read().answers);
    tell({ newer: true });
    standLater(NewVersion);
  };
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => void offer().catch(() => undefined));
  registration.addEventListener('updatefound', () => follow(registration.installing));
  follow(registration.installing);
  void offer().catch(() => undefined);
}

/** The language of the moment is kept for use without network; another one when it is chosen, and what was chosen before stays. */
function followLanguage(registration: ServiceWorkerRegistration): void {
  let told = languageNow();
  watch(() => {
    if (told === languageNow()) return;
    told = languageNow();
    tell({ ready: false });
    speakTo(registration);
  });
}

/** From now on Draad works without network, and says when a newer version waits. */
export async function begin(): Promise<void> {
  void askQuietly(read());
  const registration = await register();
  if (!registration) return;
  listenForNewer(registration);
  followLanguage(registration);
  speakTo(registration);
  // The worker that was on its way when it was spoken to could not say that it is at work.
  if (!registration.active) await navigator.serviceWorker.ready.then(speakTo);
}
