import { expect, test } from 'vitest';
import { type Answers, add, type Day } from '../../rules/index.ts';
import { employee, idsOf } from './situation.ts';

/** One row of the table: the same answers, and what is told on each day. */
type Told = {
  /** Answers that do not change with the day; days count back from it. */
  answers: (day: Day) => Answers;
  /** On a day: what is there, and what is not. */
  on: Readonly<Record<Day, { there: readonly string[]; gone: readonly string[] }>>;
};

/** One test a day: everything that is there, and nothing that is gone. */
export function tell(row: string, { answers, on }: Told): void {
  test.each(Object.entries(on))(`${row}: %s`, (day, { there, gone }) => {
    const ids = idsOf(employee(answers(day), day));
    expect(ids).toEqual(expect.arrayContaining([...there]));
    expect(ids.filter((id) => gone.includes(id))).toEqual([]);
  });
}

/** A day earlier than another. */
export const ago = (day: Day, amount: number, unit: 'days' | 'weeks' | 'months'): Day => add(day, -amount, unit);

/** Ill for seven months, and at odds with the employer about coming back. */
export const atOdds = (day: Day, more: Answers = {}): Answers => ({
  phase: 'recovering',
  absence: '4w-12m',
  wish: 'gradual',
  employer_stance: 'refuses',
  attested: 'no',
  first_sick_day: ago(day, 7, 'months'),
  formal_road: 'none',
  ...more,
});
