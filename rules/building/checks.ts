import { saysHealth } from '../health-words/index.ts';
import type { BuildingPaper, Phase } from './shape.ts';
import { daysOf, hoursOf, sum } from './sums.ts';

/** What a look at the paper finds; the words stand under `building.check.<code>`. */
export type CheckCode =
  | 'no-contract'
  | 'no-phases'
  | 'over-contract'
  | 'no-hours'
  | 'two-changes'
  | 'no-rest-between'
  | 'health-word'
  | 'every-week-more';

/** `blocks`: the proposal is not shown to others before it is mended. `phase` from 1; 0 is the whole paper. */
export type Check = { code: CheckCode; phase: number; blocks: boolean };

const SUNDAY = 6;

/** Everything worth a sentence: what blocks first, in the order of the phases. */
export function checks(paper: BuildingPaper): readonly Check[] {
  const found: Check[] = [];
  const note = (code: CheckCode, phase: number, blocks = false) => found.push({ code, phase, blocks });
  if (paper.contract === null) note('no-contract', 0, true);
  if (paper.phases.length === 0) note('no-phases', 0, true);
  for (const [index, phase] of paper.phases.entries()) {
    const hours = hoursOf(phase, paper.free);
    const before = paper.phases[index - 1];
    if (paper.contract !== null && sum(hours) > paper.contract) note('over-contract', index + 1, true);
    if (sum(hours) === 0) note('no-hours', index + 1, true);
    if (before && changes(before, phase, paper.free) > 1) note('two-changes', index + 1);
    if (paper.restBetween && daysInARow(hours)) note('no-rest-between', index + 1);
    if (saysHealth(phase.tasks)) note('health-word', index + 1);
  }
  if (growsEveryWeek(paper)) note('every-week-more', 0);
  return found.sort((a, b) => Number(b.blocks) - Number(a.blocks));
}

/** How many of days, hours a day and tasks change at once. Less of something is a step back, and needs no caution. */
function changes(before: Phase, now: Phase, free: readonly number[]): number {
  const [old, fresh] = [hoursOf(before, free), hoursOf(now, free)];
  const moreDays = daysOf(fresh) > daysOf(old);
  const longerDays = Math.max(...fresh) > Math.max(...old);
  const otherTasks = now.purpose !== 'back' && now.tasks.trim() !== '' && now.tasks.trim() !== before.tasks.trim();
  return Number(moreDays) + Number(longerDays) + Number(otherTasks);
}

/** Two days of work after one another; Sunday is followed by Monday. */
const daysInARow = (hours: readonly number[]): boolean =>
  hours.some((some, day) => some > 0 && (hours[day === SUNDAY ? 0 : day + 1] ?? 0) > 0);

/** Three phases of one week, each with more hours: growth by the calendar instead of by phase. */
function growsEveryWeek({ phases, free }: BuildingPaper): boolean {
  const growing = phases.map((phase, index) => {
    const before = phases[index - 1];
    return before !== undefined && !before.open && before.weeks === 1 && sum(hoursOf(phase, free)) > sum(hoursOf(before, free));
  });
  return growing.some((grows, index) => grows && growing[index + 1] === true);
}
