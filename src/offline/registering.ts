import { homeFolder } from '../app/home.ts';

/** Trusted Types, where a browser has them: starting a worker is one of the things they guard. */
type Factory = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => {
    createScriptURL: (address: string) => unknown;
  };
};

const workerAddress = (): string => `${homeFolder()}worker.js`;

/** The one address that may be started. The policy of the page names this policy and no other (`trusted-types draad`). */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  const policy = trustedTypes?.createPolicy('draad', {
    createScriptURL: (wanted) => {
      if (wanted !== workerAddress()) throw new TypeError(`Not ours: ${wanted}`);
      return wanted;
    },
  });
  return (policy?.createScriptURL(address) ?? address) as string;
}

/** Starts the worker, or finds the one that was started before. Nothing where the browser has none or forbids it. */
export async function register(): Promise<ServiceWorkerRegistration | undefined> {
  if (!isSecureContext || !navigator.serviceWorker) return undefined;
  try {
    return await navigator.serviceWorker.register(trusted(workerAddress()), { updateViaCache: 'none' });
  } catch {
    // A private window, a browser that forbids it, no network: Draad works as before, with network.
    return undefined;
  }
}
