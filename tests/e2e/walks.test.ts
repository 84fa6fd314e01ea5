import { expect, it } from 'vitest';
import { ACTIONS } from '../walks/actions.ts';
import { walk } from '../walks/walk.ts';
import { useBrowser } from './stage/visit.ts';

/** A short part of what `npm run walks` does: one walk a language. */
const SHORT = { steps: 80, seed: 1, seeds: 4 };
const { steps, seed, seeds } = process.env.DRAAD_WALK ? (JSON.parse(process.env.DRAAD_WALK) as typeof SHORT) : SHORT;
const LIMIT_MS = 60_000 + steps * 4_000;

const stage = useBrowser();
const secondsSince = (started: number): string => ((Date.now() - started) / 1_000).toFixed(0);

it(`${steps} random steps over ${seeds} seeds, from seed ${seed}`, { timeout: LIMIT_MS }, async () => {
  const started = Date.now();
  const counts: Record<string, number> = {};
  const screens = new Set<string>();
  const faults: string[] = [];
  let taken = 0;
  for (let walked = 0; walked < seeds; walked += 1) {
    // The rest is shared out, so that all together take as many steps as were asked for.
    const share = Math.round((steps * (walked + 1)) / seeds) - Math.round((steps * walked) / seeds);
    try {
      const found = await walk(stage, seed + walked, share);
      taken += found.steps;
      for (const [name, count] of Object.entries(found.counts)) counts[name] = (counts[name] ?? 0) + count;
      for (const screen of found.screens) screens.add(screen);
      if (process.env.DRAAD_WALK) console.log(`seed ${seed + walked}: ${taken} steps so far, ${secondsSince(started)} s`);
    } catch (fault) {
      const found = String(fault instanceof Error ? fault.message : fault);
      faults.push(found);
      // At once: a long run need not end before somebody can look.
      if (process.env.DRAAD_WALK) console.log(found);
    }
  }
  if (process.env.DRAAD_WALK) {
    console.log(`${taken} steps, ${seeds} seeds, ${secondsSince(started)} s, ${screens.size} screens`);
    console.log(`seen: ${[...screens].sort().join(', ')}`);
    for (const { name } of ACTIONS) console.log(`  ${name.padEnd(18)} ${String(counts[name] ?? 0).padStart(5)}`);
  }
  expect(faults.join('\n\n')).toBe('');
});
