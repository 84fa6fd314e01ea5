import { expect, test, vi } from 'vitest';
import type * as Rules from '../../rules/index.ts';

const DAY = '2026-11-21';
const SOMEBODY = { country: 'BE', statute: 'employee' };

/** The rules as a browser has them before anything of a statute was fetched. */
async function unfetched(): Promise<typeof Rules> {
  vi.resetModules();
  return import('../../rules/index.ts');
}

test('a road whose home is not here yet waits for it: it asks nothing, ends nowhere and is not whole', async () => {
  const { lawOn, plan, replay } = await unfetched();
  const { waitsFor, next, outcome } = replay(SOMEBODY, lawOn(DAY));
  expect({ waitsFor, next, outcome }).toEqual({ waitsFor: expect.any(String), next: undefined, outcome: undefined });
  expect(plan(SOMEBODY, DAY).complete).toBe(false);
});

test('a home is here once it was fetched; one that does not exist never is', async () => {
  const { hasHomes, loadHomes } = await unfetched();
  expect(hasHomes([])).toBe(true);
  expect(hasHomes(['be'])).toBe(false);
  await loadHomes(['be', 'nowhere']);
  expect([hasHomes(['be']), hasHomes(['be', 'be-employee']), hasHomes(['nowhere'])]).toEqual([true, false, false]);
});

test('with its home the same answers lead on', async () => {
  const { lawOn, loadHomes, replay } = await unfetched();
  const before = replay(SOMEBODY, lawOn(DAY)).waitsFor;
  await loadHomes(['be', 'be-employee']);
  const { waitsFor, next } = replay(SOMEBODY, lawOn(DAY));
  expect([before === undefined, waitsFor, next?.question]).toEqual([false, undefined, 'phase']);
});
