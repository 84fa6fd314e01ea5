import type { DateRow } from '../../rules/dates/index.ts';
import type { Day } from '../../rules/index.ts';

export type Sorted = { late: DateRow[]; ahead: DateRow[]; past: DateRow[] };

/**
 * Dates to come, dates behind, and in between last days that passed while the task of the person is neither done nor marked
 * as not needed: those are never folded away.
 */
export function sorted(rows: readonly DateRow[], marks: Readonly<Record<string, string>>, today: Day): Sorted {
  const open = ({ of, id }: DateRow) => of !== 'task' || marks[id] === undefined;
  const isLate = (row: DateRow) =>
    row.day < today && row.of === 'task' && row.meaning === 'limit' && row.who === 'you' && open(row);
  const isAhead = (row: DateRow) => row.day >= today && open(row);
  return {
    late: rows.filter(isLate),
    ahead: rows.filter(isAhead),
    past: rows.filter((row) => !isLate(row) && !isAhead(row)),
  };
}
