import { useSyncExternalStore } from 'react';

/** Whether Draad works without network, and whether a newer version waits to be taken over. */
export type Offline = { ready: boolean; newer: boolean };

let state: Offline = { ready: false, newer: false };
const listeners = new Set<() => void>();

export const tell = (news: Partial<Offline>): void => {
  state = { ...state, ...news };
  for (const changed of listeners) changed();
};

const listen = (changed: () => void): (() => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

const offlineNow = (): Offline => state;
export const useOffline = (): Offline => useSyncExternalStore(listen, offlineNow, offlineNow);
