import { MOST_HOURS_A_DAY, type Phase, type Purpose } from './shape.ts';
import { sum } from './sums.ts';

/** Shapes to look at. Examples, no advice; none is chosen beforehand. `own` is an empty first phase. */
export const EXAMPLES = ['calm', 'even', 'own'] as const;
export type Example = (typeof EXAMPLES)[number];

type Sketch = { purpose: Purpose; weeks: number; open?: true; days: readonly number[]; part: number };

const TUE_THU = [1, 3];
const MON_WED_FRI = [0, 2, 4];
const WEEK = [0, 1, 2, 3, 4];

/** Calm: whole days of rest between, and every phase as long as needed. Even: short days spread over the week. */
const SKETCHES: Readonly<Record<Exclude<Example, 'own'>, readonly Sketch[]>> = {
  calm: [
    { purpose: 'settle', weeks: 3, open: true, days: TUE_THU, part: 0.4 },
    { purpose: 'tasks', weeks: 4, open: true, days: TUE_THU, part: 0.4 },
    { purpose: 'hours', weeks: 4, open: true, days: MON_WED_FRI, part: 0.4 },
    { purpose: 'pace', weeks: 4, open: true, days: MON_WED_FRI, part: 0.4 },
  ],
  even: [
    { purpose: 'settle', weeks: 4, days: MON_WED_FRI, part: 0.3 },
    { purpose: 'tasks', weeks: 4, days: MON_WED_FRI, part: 0.3 },
    { purpose: 'hours', weeks: 4, days: WEEK, part: 0.3 },
    { purpose: 'pace', weeks: 4, open: true, days: WEEK, part: 0.3 },
  ],
};

/** An empty phase: nothing chosen for anybody but one week to fill. */
export const emptyPhase = (): Phase => ({ purpose: 'settle', weeks: 2, open: false, hours: [0, 0, 0, 0, 0, 0, 0], tasks: '' });

/** An example in the size of this contract; never more than its hours. */
export const phasesOf = (example: Example, contract: number): Phase[] =>
  example === 'own' ? [emptyPhase()] : SKETCHES[example].map((sketch) => drawn(sketch, contract));

function drawn({ purpose, weeks, open, days, part }: Sketch, contract: number): Phase {
  const day = Math.min(MOST_HOURS_A_DAY, Math.max(0.5, Math.round((contract / 5) * part * 2) / 2));
  const hours: number[] = [0, 0, 0, 0, 0, 0, 0];
  for (const weekday of days) if (sum(hours) + day <= contract) hours[weekday] = day;
  return { purpose, weeks, open: open === true, hours, tasks: '' };
}

/** A step back: the phase before this one again, as something normal. The first phase has none before: the same days, half as long. */
export function stepBackFrom(phases: readonly Phase[], index: number): Phase {
  const before = phases[index - 1];
  const now = phases[index] ?? emptyPhase();
  const hours = before ? before.hours : now.hours.map((some) => (some > 0 ? Math.max(0.5, Math.floor(some) / 2) : 0));
  return { purpose: 'back', weeks: 2, open: true, hours: [...hours], tasks: (before ?? now).tasks };
}
