import { createActor } from 'xstate';
import { fetchRoom, isReady } from './rooms.ts';
import { shell } from './shell.ts';

/** The one actor behind the screens. */
export const actor = createActor(shell, { input: { ready: isReady, fetch: fetchRoom } });
