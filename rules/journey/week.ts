import { add, type Day } from '../kit/day.ts';
import { lawFirst } from './advice.ts';
import type { PlannedTask } from './plan.ts';

const THINGS = 3;
const SOON_DAYS = 14;

/**
 * The three things to do first. Limits within two weeks (or passed) stand by their date, and what has rank 1 stands with today;
 * then by rank; on equal rank advice for everyone stands behind what is of the statute, in the order of the thread. A good moment of our own choice counts only around its day.
 * @param open the tasks that are neither done nor marked as not needed
 */
export function thisWeek(open: readonly PlannedTask[], day: Day): PlannedTask[] {
  const soon = add(day, SOON_DAYS, 'days');
  const lately = add(day, -SOON_DAYS, 'days');
  const near = ({ due }: PlannedTask): boolean => due?.day !== undefined && due.day <= soon && (!due.around || due.day >= lately);
  const pressing = (task: PlannedTask): string => {
    const date = near(task) ? (task.due?.day ?? '') : '9999';
    return task.rank === 1 && date > day ? day : date;
  };
  return open
    .filter((task) => task.who === 'you')
    .filter((task) => !task.due?.around || near(task))
    .sort((a, b) => pressing(a).localeCompare(pressing(b)) || a.rank - b.rank || lawFirst(a, b))
    .slice(0, THINGS);
}
