import { describe, expect, test } from 'vitest';
import { type Answers, add, type Day, type Plan, plan } from '../../rules/index.ts';
import { sentencesOf } from '../content/sentences.ts';
import { textsOf } from '../personas/texts.ts';
import { BOTH_DAYS, idsOf, LAST_WORKING_DAY, SEEDS_DAY, says, TODAY, wordsOf } from './situation.ts';

/* What would cost somebody without an employer in Belgium a benefit, a job or a secret. Number 1 stands in the project's list. */

const START: Readonly<Record<Day, Day>> = { [TODAY]: '2026-12-14', [SEEDS_DAY]: '2019-06-24' };

const jobseeker = (answers: Answers, day: Day): Plan =>
  plan({ country: 'BE', statute: 'jobseeker', phase: 'restart-soon', ...answers }, day, { whole: true });

/** Ill for over a year, and about to begin at a new employer with part of the hours. */
const gradual = (day: Day, more: Answers = {}): Plan =>
  jobseeker(
    {
      benefit: 'sickness',
      absence: '1-2y',
      wish: 'new-employer-gradual',
      job_found: 'yes',
      partial_step: 'not-started',
      restart_day: START[day] ?? 'unknown',
      volume: '3-of-5-days',
      ...more,
    },
    day,
  );

describe('1: waiting for the answer, or starting without having filed', () => {
  const waiting = (made: Plan): string[] =>
    textsOf(made)
      .flatMap(({ text }) => sentencesOf(text))
      .filter(
        (sentence) => /\bwacht|\bbegin pas/i.test(sentence) && /toelating|goedkeuring|brief|antwoord|beslissing/i.test(sentence),
      )
      .filter((sentence) => !/hoef/i.test(sentence));

  test.each(BOTH_DAYS)('%s: file on the last working day before, then start', (day) => {
    const made = gradual(day);
    expect(idsOf(made)).toEqual(
      expect.arrayContaining(['job-start-before-filing', 'job-file-before-first-day', 'job-no-need-to-wait']),
    );
    expect(made.tasks.find(({ id }) => id === 'job-file-before-first-day')?.due?.day).toBe(LAST_WORKING_DAY[day]);
    expect(waiting(made)).toEqual([]);
  });

  test.each(BOTH_DAYS)('%s: the rule is told before there is a job, without a date', (day) => {
    for (const job_found of ['not-yet', 'talking', 'unknown']) {
      const made = gradual(day, { job_found });
      expect(idsOf(made)).toEqual(
        expect.arrayContaining(['job-start-before-filing', 'job-file-once-there-is-a-job', 'job-see-fund-doctor-first']),
      );
      expect(waiting(made)).toEqual([]);
    }
  });

  test.each(BOTH_DAYS)('%s: who filed may begin, and changes no hours alone', (day) => {
    const made = gradual(day, { partial_step: 'filed' });
    expect(idsOf(made)).toEqual(expect.arrayContaining(['job-begin-on-filed-day', 'job-change-hours-alone']));
    expect(idsOf(made)).not.toContain('job-start-before-filing');
    expect(waiting(made)).toEqual([]);
  });

  const begun = (day: Day) => gradual(day, { partial_step: 'started-unfiled', restart_day: add(day, -5, 'days') });

  test('today: who began without filing files now, and loses 10% until then', () => {
    const made = begun(TODAY);
    expect(made.stops[0]?.id).toBe('job-going-on-unreported');
    expect(idsOf(made)).toEqual(expect.arrayContaining(['late-file-form', 'late-ask-whether-to-go-on', 'job-list-hours']));
    expect(idsOf(made)).not.toContain('job-repay-since-start');
    expect(says(made, /blijf (rustig |gerust )?(door)?werken|werk (rustig|gerust) (door|verder)/i)).toEqual([]);
  });

  test('on a day of the seeds: everything since the start may be asked back', () => {
    const made = begun(SEEDS_DAY);
    expect(idsOf(made)).toEqual(expect.arrayContaining(['job-repay-since-start', 'late-file-form-as-told']));
    expect(idsOf(made)).not.toContain('job-going-on-unreported');
    expect(says(made, /10%/)).toEqual([]);
  });

  test.each(BOTH_DAYS)('%s: after a refusal the work stops', (day) => {
    const made = gradual(day, { partial_step: 'refused' });
    expect(idsOf(made)).toEqual(
      expect.arrayContaining(['job-work-after-refusal', 'refused-stop-work', 'job-refused-tell-new-employer']),
    );
    expect(idsOf(made)).not.toContain('job-begin-on-filed-day');
  });

  test.each(BOTH_DAYS)('%s: all hours, training and work on the side are told first too', (day) => {
    expect(idsOf(gradual(day, { wish: 'new-employer' }))).toContain('job-start-without-telling-fund');
    expect(idsOf(gradual(day, { wish: 'training' }))).toEqual(
      expect.arrayContaining(['job-training-unasked', 'job-ask-fund-doctor-before-training']),
    );
    expect(idsOf(gradual(day, { wish: 'unsure', alerts_job: ['volunteering'] }))).toEqual(
      expect.arrayContaining(['job-side-work-unasked', 'job-ask-before-side-work']),
    );
  });

  test.each(BOTH_DAYS)('%s: a benefit that is not known counts as one that can be lost', (day) => {
    expect(idsOf(gradual(day, { benefit: 'unknown' }))).toEqual(
      expect.arrayContaining(['job-start-before-filing', 'job-find-out-benefit']),
    );
  });
});

describe('2: "50%" read as half-time, or an amount promised', () => {
  test.each(BOTH_DAYS)('%s', (day) => {
    const made = gradual(day);
    expect(idsOf(made)).toEqual(expect.arrayContaining(['job-fifty-percent-as-half-time', 'job-amount-not-confirmed']));
    expect(says(made, /(alleen|enkel|hoogstens|maximaal|niet meer dan) (halftijds|de helft|50%)/i)).toEqual([]);
    expect(says(made, /€|je (krijgt|ontvangt) \d/i)).toEqual([]);
  });
});

describe('6: an invitation of the advising physician called optional', () => {
  test('today: the benefit can stop', () => {
    const made = gradual(TODAY);
    expect(idsOf(made)).toEqual(expect.arrayContaining(['job-miss-fund-doctor', 'job-answer-every-letter']));
    expect(wordsOf(made, 'job-miss-fund-doctor')).toMatch(/stoppen/);
  });

  test.each(BOTH_DAYS)('%s: the contact moments of the first year stand in the plan', (day) => {
    expect(idsOf(gradual(day, { absence: '4w-12m' }))).toContain('job-go-to-contact-moments');
  });
});

describe('being hired', () => {
  test.each(BOTH_DAYS)('%s: nobody is told to name the illness to a recruiter', (day) => {
    for (const openness of ['none', 'consequences-only', 'also-illness', 'unknown']) {
      const made = gradual(day, { job_found: 'talking', openness, complaints: ['memory'] });
      expect(idsOf(made)).toEqual(expect.arrayContaining(['job-you-need-not-tell', 'job-answer-health-questions-early']));
      expect(says(made, /(moet|moeten)[^.?!]*(ziekte|diagnose)[^.?!]*(vertellen|melden|zeggen|noemen)/i)).toEqual([]);
    }
  });

  test.each(BOTH_DAYS)('%s: a safety function: the physician hears it, and nobody here decides about driving', (day) => {
    for (const more of [{ surveillance: 'yes' }, { surveillance: 'no', alerts_job: ['medical-examination'] }]) {
      const made = gradual(day, { job_found: 'talking', ...more });
      expect(idsOf(made)).toEqual(
        expect.arrayContaining(['job-silence-towards-the-physician', 'job-tell-the-physician-not-the-recruiter']),
      );
      expect(says(made, /je mag (weer |nu )?rijden|je hoeft niets te (vertellen|zeggen)|aan niemand iets/i)).toEqual([]);
    }
  });

  test.each(BOTH_DAYS)('%s: too ill to look for work: the health fund, within seven days', (day) => {
    const made = jobseeker({ phase: 'treatment', benefit: 'unemployment', wish: 'not-yet' }, day);
    expect(idsOf(made)).toEqual(expect.arrayContaining(['job-stay-unemployed-while-unfit', 'job-report-sick-to-fund']));
    expect(wordsOf(made, 'job-report-sick-to-fund')).toMatch(/7 dagen/);
  });
});
