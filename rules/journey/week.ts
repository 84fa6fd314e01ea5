import { add, type Day } from '../kit/day.ts';
import type { PlannedTask } from './plan.ts';

const THINGS = 3;
const SOON_DAYS = 14;

/**
 * The three things to do first: what is due within two weeks (or was due) by date, then by rank, in the order of the thread.
 * @param open the tasks that are neither done nor marked as not needed
 */
export function thisWeek(open: readonly PlannedTask[], day: Day): PlannedTask[] {
  const soon = add(day, SOON_DAYS, 'days');
  const pressing = (task: PlannedTask): string => (task.due?.day && task.due.day <= soon ? task.due.day : '9999');
  return open
    .filter((task) => task.who === 'you')
    .filter((task) => !task.due?.around || pressing(task) !== '9999')
    .sort((a, b) => pressing(a).localeCompare(pressing(b)) || a.rank - b.rank)
    .slice(0, THINGS);
}
