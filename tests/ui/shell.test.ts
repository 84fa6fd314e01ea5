import { describe, expect, it, vi } from 'vitest';
import { createActor, waitFor } from 'xstate';
import { SCREENS, type Screen, shell } from '../../src/app/shell.ts';

/** A shell whose rooms are ready, or come when the test lets them. */
function begin(ready: readonly Screen[] = SCREENS, fetch: (screen: Screen) => Promise<void> = async () => {}) {
  const rooms = new Set(ready);
  const fetched = vi.fn(async (screen: Screen) => {
    await fetch(screen);
    rooms.add(screen);
  });
  const actor = createActor(shell, { input: { ready: (screen) => rooms.has(screen), fetch: fetched } });
  actor.start();
  return {
    actor,
    fetched,
    go: (screen: Screen, question?: string) => actor.send({ type: 'go', to: { screen, ...(question ? { question } : {}) } }),
  };
}

const value = (actor: ReturnType<typeof begin>['actor']) => actor.getSnapshot().value;
const place = (actor: ReturnType<typeof begin>['actor']) => actor.getSnapshot().context.place;

describe('the shell', () => {
  it('shows nothing before somebody says where to begin', () => {
    const { actor } = begin();
    expect(place(actor)).toBeUndefined();
  });

  it.each(SCREENS)('shows %s at once when its room is ready', (screen) => {
    const { actor, fetched, go } = begin();
    go(screen);
    expect(value(actor)).toBe(screen);
    expect(place(actor)).toEqual({ screen });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('keeps the screen before while the next is fetched', async () => {
    let arrive = () => {};
    const { actor, go } = begin(
      ['start'],
      () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
    );
    go('start');
    go('asking', 'country');
    expect(value(actor)).toBe('opening');
    expect(place(actor)).toEqual({ screen: 'start' });
    arrive();
    await waitFor(actor, (now) => now.matches('asking'));
    expect(place(actor)).toEqual({ screen: 'asking', question: 'country' });
  });

  it('goes to the last place wanted when somebody is quicker than the network', async () => {
    const arrivals: (() => void)[] = [];
    const { actor, go } = begin(['start'], () => new Promise((resolve) => arrivals.push(resolve)));
    go('asking');
    go('plan');
    for (const arrive of arrivals) arrive();
    await waitFor(actor, (now) => now.matches('plan'));
    expect(place(actor)).toEqual({ screen: 'plan' });
  });

  it('says when a room cannot be reached, and tries again', async () => {
    let online = false;
    const { actor, fetched, go } = begin(['start'], async () => {
      if (!online) throw new Error('offline');
    });
    go('start');
    go('asking');
    await waitFor(actor, (now) => now.matches('unreachable'));
    expect(place(actor)).toEqual({ screen: 'start' });
    actor.send({ type: 'again' });
    await waitFor(actor, (now) => now.matches('unreachable'));
    online = true;
    actor.send({ type: 'again' });
    await waitFor(actor, (now) => now.matches('asking'));
    expect(fetched).toHaveBeenCalledTimes(3);
  });

  it('can leave the unreachable place by going elsewhere', async () => {
    const { actor, go } = begin(['start'], async () => {
      throw new Error('offline');
    });
    go('plan');
    await waitFor(actor, (now) => now.matches('unreachable'));
    go('start');
    expect(value(actor)).toBe('start');
  });
});
