import { describe, expect, test } from 'vitest';
import { add, type Day, type Plan } from '../../rules/index.ts';
import { sentencesOf } from '../content/sentences.ts';
import { textsOf } from '../personas/texts.ts';
import { BOTH_DAYS, employee, gradual, idsOf, LAST_WORKING_DAY, SEEDS_DAY, says, TODAY, wordsOf } from './situation.ts';

/*
 * The mistakes that would cost somebody income, job or rights, by their number in the list of the project.
 * Each test builds the dangerous situation and expects the stop sign, and that the harmful advice is nowhere.
 */

describe('1: waiting for the answer, or starting without having filed', () => {
  /** Sentences that tell somebody to wait for an answer; those that say it is not needed are right. */
  const waiting = (made: Plan): string[] =>
    textsOf(made)
      .flatMap(({ text }) => sentencesOf(text))
      .filter(
        (sentence) => /\bwacht|\bbegin pas/i.test(sentence) && /toelating|goedkeuring|brief|antwoord|beslissing/i.test(sentence),
      )
      .filter((sentence) => !/hoef/i.test(sentence));

  test.each(BOTH_DAYS)('%s: file the working day before, then start', (day) => {
    const made = gradual(day);
    expect(idsOf(made)).toEqual(expect.arrayContaining(['start-before-filing', 'partial-file-form', 'no-need-to-wait']));
    expect(made.tasks.find(({ id }) => id === 'partial-file-form')?.due?.day).toBe(LAST_WORKING_DAY[day]);
    expect(idsOf(made)).not.toContain('wait-for-approval-as-civil-servant');
    expect(waiting(made)).toEqual([]);
  });

  test.each(BOTH_DAYS)('%s: nor for work at another employer or for adapted work', (day) => {
    const elsewhere = gradual(day, { wish: 'other-employer' });
    expect(idsOf(elsewhere)).toEqual(expect.arrayContaining(['start-before-filing', 'own-employer-not-asked']));
    expect(waiting(elsewhere)).toEqual([]);
    const adapted = gradual(day, { wish: 'adapted-here' });
    expect(idsOf(adapted)).toEqual(expect.arrayContaining(['adapted-work-unfiled', 'file-before-adapted-work']));
    expect(waiting(adapted)).toEqual([]);
  });

  const begun = (day: Day) => gradual(day, { partial_step: 'started-unfiled', restart_day: add(day, -5, 'days') });

  test('today: who began without filing stops and files, and loses 10% until then', () => {
    const made = begun(TODAY);
    expect(idsOf(made)).toEqual(expect.arrayContaining(['going-on-unfiled', 'late-file-form', 'late-ask-whether-to-go-on']));
    expect(made.stops[0]?.id).toBe('going-on-unfiled');
    expect(idsOf(made)).not.toContain('repay-since-restart');
    expect(says(made, /blijf (rustig |gerust )?(door)?werken|werk (rustig|gerust) (door|verder)/i)).toEqual([]);
  });

  test('on a day of the seeds: everything since the restart may be asked back', () => {
    const made = begun(SEEDS_DAY);
    expect(idsOf(made)).toEqual(expect.arrayContaining(['repay-since-restart', 'late-file-form-as-told']));
    expect(idsOf(made)).not.toContain('going-on-unfiled');
    expect(says(made, /10%/)).toEqual([]);
  });

  test.each(BOTH_DAYS)('%s: after a refusal the work stops at once', (day) => {
    const made = gradual(day, { partial_step: 'refused' });
    expect(idsOf(made)).toEqual(expect.arrayContaining(['work-after-refusal', 'refused-stop-work', 'refused-tell-employer']));
    expect(idsOf(made)).not.toContain('partial-begin-on-filed-day');
  });

  test.each(BOTH_DAYS)('%s: other hours, a permission that ends, training and work on the side are filed too', (day) => {
    const running = employee({ phase: 'just-restarted', working_how: 'partial-permission', going: 'well' }, day);
    expect(idsOf(running)).toEqual(expect.arrayContaining(['hours-changed-alone', 'work-past-permission-end']));
    const training = gradual(day, { wish: 'training' });
    expect(idsOf(training)).toContain('training-unasked');
    const beside = gradual(day, { wish: 'unsure', alerts: ['volunteering', 'self-employed-side'] });
    expect(idsOf(beside)).toEqual(
      expect.arrayContaining(['side-work-unreported', 'report-volunteering', 'report-side-activity']),
    );
    const twoJobs = gradual(day, { partial_step: 'filed', alerts: ['two-jobs'] });
    expect(idsOf(twoJobs)).toContain('two-jobs-one-stopped');
    expect(idsOf(twoJobs)).not.toContain('partial-begin-on-filed-day');
  });
});

describe('2: "50%" read as half-time, or an amount promised', () => {
  test.each(BOTH_DAYS)('%s', (day) => {
    const made = gradual(day);
    expect(idsOf(made)).toEqual(
      expect.arrayContaining(['fifty-percent-as-half-time', 'amount-not-confirmed', 'any-number-of-hours', 'tax-bill-later']),
    );
    expect(says(made, /(alleen|enkel|hoogstens|maximaal|niet meer dan) (halftijds|de helft|50%)/i)).toEqual([]);
    expect(says(made, /€|\d euro|je (krijgt|ontvangt) \d/i)).toEqual([]);
    expect(wordsOf(made, 'benefit-two-days')).toMatch(/voorbeeld/i);
  });
});

describe('3: the old hours as the base of the worked share', () => {
  test.each(BOTH_DAYS)('%s: compare with a full-timer in the same job', (day) => {
    const made = gradual(day);
    expect(idsOf(made)).toEqual(expect.arrayContaining(['old-hours-as-base', 'ask-benefit-figure']));
    expect(wordsOf(made, 'ask-benefit-figure')).toMatch(/voltijdse collega in dezelfde job/);
    expect(wordsOf(made, 'benefit-follows-hours')).toMatch(/voltijdse collega in dezelfde job/);
    expect(says(made, /(deel|percentage|fractie) van je (oude|vroegere|eigen) uren/i)).toEqual([]);
  });
});
