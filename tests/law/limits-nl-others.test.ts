import { describe, expect, test } from 'vitest';
import { add, type Day } from '../../rules/index.ts';
import { idsOf, says, wordsOf } from './situation.ts';
import { BOTH_DAYS, business, dueOf, dutch, onZiektewet, weeksAgo } from './situation-nl-others.ts';

/* Windows that close, and rules that hold for others: in the Netherlands, without the employee's road. */

describe('doors that close: windows of weeks', () => {
  const after = (day: Day, weeks: number) =>
    business(day, { insurance: 'none', recent_job: 'yes', job_end_day: weeksAgo(day, weeks) });

  test.each(BOTH_DAYS)('%s: the voluntary insurance can be asked for 13 weeks, and not a day longer', (day) => {
    const open = after(day, 7);
    expect(idsOf(open)).toEqual(expect.arrayContaining(['nl-self-window-closes', 'nl-self-voluntary-within-13-weeks']));
    expect(dueOf(open, 'nl-self-voluntary-within-13-weeks')).toBe(add(weeksAgo(day, 7), 13, 'weeks'));
    const over = after(day, 14);
    expect(idsOf(over)).toContain('nl-self-window-passed');
    expect(idsOf(over)).not.toContain('nl-self-voluntary-within-13-weeks');
  });

  test.each(BOTH_DAYS)('%s: who falls ill on unemployment benefit reports by the second day', (day) => {
    const made = dutch('jobseeker', { phase: 'diagnosed', benefit: 'ww' }, day);
    expect(made.tasks[0]?.id).toBe('nl-job-report-within-two-days');
    expect(wordsOf(made, 'nl-job-report-within-two-days')).toMatch(/tweede ziektedag/);
  });

  test.each(BOTH_DAYS)('%s: who fell ill soon after a contract or benefit asks for the Ziektewet', (day) => {
    for (const benefit of ['none', 'unknown']) {
      expect(idsOf(onZiektewet(day, 6, { benefit }))).toContain('nl-job-ask-after-effect');
    }
  });
});

describe('rules that hold for others', () => {
  const EMPLOYEE =
    /^nl-(week-|check-pay|build-up-in-phases|agree-first-talk|fit-the-workplace|prepare-talk-company-doctor|first-two-years)/;

  test.each(BOTH_DAYS)('%s: no steps of the sick-leave law without an employer', (day) => {
    for (const made of [onZiektewet(day, 70), business(day), business(day, { insurance: 'none' })]) {
      expect(idsOf(made).filter((id) => EMPLOYEE.test(id))).toEqual([]);
      expect(says(made, /(ga|bel|vraag het) (eerst )?(naar |aan )?(je|jouw) bedrijfsarts/i)).toEqual([]);
    }
  });

  test.each(BOTH_DAYS)('%s: no rule of the employee for police, defence and judiciary', (day) => {
    const made = dutch(
      'civil-servant',
      { nl_sector: 'police-defence-judiciary', phase: 'recovering', absence: '1-2y', wish: 'gradual', employer_stance: 'agrees' },
      day,
    );
    expect(made.outcome).toBe('nl-civil-own-rules');
    expect(made.tasks[0]?.id).toBe('nl-civil-ask-own-rules');
    expect(idsOf(made).filter((id) => EMPLOYEE.test(id))).toEqual([]);
  });

  test.each(BOTH_DAYS)('%s: nothing is promised: no amounts, no certain right', (day) => {
    for (const made of [onZiektewet(day, 70), business(day), business(day, { insurance: 'broodfonds' })]) {
      expect(says(made, /€|\d euro|je (krijgt|ontvangt) (zeker|altijd|\d)|je hebt recht op/i)).toEqual([]);
    }
  });
});
