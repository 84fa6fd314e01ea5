import { describe, expect, test } from 'vitest';
import { add, type Day, type Plan } from '../../rules/index.ts';
import { TASKS } from '../../rules/journey/advice.ts';
import { idsOf, says, TODAY, wordsOf } from './situation.ts';
import { BOTH_DAYS, business, dueOf, dutch, onZiektewet, weeksAgo } from './situation-nl-others.ts';

/* The mistakes that would hurt people in the Netherlands without an employer or with a business, by their number. */

describe('15: the request for the WIA, also after a contract that ended', () => {
  const REQUESTS = ['nl-job-wia-request', 'nl-job-wia-note-the-date', 'nl-self-wia-request', 'nl-self-wia-note-the-date'];

  test('is counted from the first sick day, by the law, and from nothing else', () => {
    for (const id of REQUESTS) {
      expect(TASKS.find((task) => task.id === id)?.due, id).toEqual({
        after: 'first_sick_day',
        by: 'nl-all-wia-application-window.apply_safely',
      });
    }
  });

  test.each(BOTH_DAYS)('%s: in the second year the date stands in the plan, with a stop sign', (day) => {
    const made = onZiektewet(day, 70);
    expect(idsOf(made)).toEqual(expect.arrayContaining(['nl-job-wia-too-late', 'nl-job-wia-note-the-date']));
    expect(dueOf(made, 'nl-job-wia-note-the-date')).toBe(add(weeksAgo(day, 70), 92, 'weeks'));
    expect(wordsOf(made, 'nl-job-wia-too-late')).toMatch(/week 93.*eerste ziektedag.*korter dan 4 weken beter/s);
  });

  test.each(BOTH_DAYS)('%s: from week 88 on it is the first thing to do', (day) => {
    const made = onZiektewet(day, 89);
    expect(idsOf(made)).toContain('nl-job-wia-request');
    expect(made.tasks.find(({ id }) => id === 'nl-job-wia-request')?.rank).toBe(1);
    expect(idsOf(made)).not.toContain('nl-job-wia-note-the-date');
  });

  test.each(BOTH_DAYS)('%s: without the first sick day the rule is said, and the day is looked for', (day) => {
    const made = onZiektewet(day, 70, { first_sick_day: 'unknown' });
    expect(idsOf(made)).toEqual(
      expect.arrayContaining(['nl-job-wia-too-late', 'nl-job-wia-request', 'nl-job-find-first-sick-day']),
    );
    expect(dueOf(made, 'nl-job-wia-request')).toBeUndefined();
  });

  test.each(BOTH_DAYS)('%s: also for who insured voluntarily', (day) => {
    const made = business(day, { absence: '1-2y', insurance: 'voluntary-uwv', first_sick_day: weeksAgo(day, 90) });
    expect(idsOf(made)).toEqual(expect.arrayContaining(['nl-self-wia-too-late', 'nl-self-wia-request']));
  });
});

describe('16: the early lasting benefit, asked too soon', () => {
  test.each(BOTH_DAYS)('%s: one chance, and the specialist first', (day) => {
    const made = onZiektewet(day, 20, { phase: 'not-improving', wish: 'not-yet', alerts_nl_job: ['no-recovery-expected'] });
    expect(made.stops[0]?.id).toBe('nl-job-lasting-benefit-too-soon');
    expect(wordsOf(made, 'nl-job-lasting-benefit-too-soon')).toMatch(/één keer.*week 3.*week 68.*specialist/s);
    expect(wordsOf(made, 'nl-job-ask-lasting-benefit')).toMatch(/Wil je nog werken/);
  });
});

describe('17: reporting better too early', () => {
  test.each(BOTH_DAYS)('%s: some hours are not yet recovery', (day) => {
    const made = onZiektewet(day, 30, { phase: 'restart-soon' });
    expect(idsOf(made)).toEqual(expect.arrayContaining(['nl-job-better-too-soon', 'nl-job-sick-days-count-together']));
    expect(says(made, /meld je (nu |vandaag |eerst )?(helemaal |volledig )?beter/i)).toEqual([]);
  });
});

describe('18: a new wait for the same cause, and the no-risk policy', () => {
  test.each(BOTH_DAYS)('%s: within five years there is no new wait', (day) => {
    const made = dutch(
      'jobseeker',
      { phase: 'recovering', absence: 'over-2y', benefit: 'wia', wish: 'new-employer', alerts_nl_job: ['health-worse'] },
      day,
    );
    expect(made.stops[0]?.id).toMatch(/^nl-job-(new-two-years|working-unreported)$/);
    expect(idsOf(made)).toEqual(
      expect.arrayContaining(['nl-job-new-two-years', 'nl-job-worse-same-cause', 'nl-job-know-your-no-risk']),
    );
    expect(wordsOf(made, 'nl-job-new-two-years')).toMatch(/dezelfde oorzaak.*5 jaar.*geen nieuwe wachttijd/s);
    expect(says(made, /wacht (opnieuw |weer )?(twee jaar|4 weken|vier weken) (af|op)/i)).toEqual([]);
  });

  test.each(BOTH_DAYS)('%s: after a refusal the letter keeps its worth', (day) => {
    const made = onZiektewet(day, 103, { absence: 'over-2y', benefit: 'none', alerts_nl_job: ['disability-refused'] });
    expect(idsOf(made)).toEqual(
      expect.arrayContaining(['nl-job-ask-rights-after-refusal', 'nl-job-object-within-six-weeks', 'nl-job-know-your-no-risk']),
    );
  });
});

describe('13 and 21: at a new employer', () => {
  test.each(BOTH_DAYS)('%s: no hours are handed in before the company doctor was seen', (day) => {
    for (const going of ['too-heavy', 'other-hours']) {
      const made = dutch('jobseeker', { phase: 'just-restarted', benefit: 'none', going }, day);
      expect(made.stops[0]?.id, going).toBe('nl-job-fewer-hours-first');
      expect(says(made, /(teken|vraag|kies) (gerust |maar )?(een )?contract met minder uren/i)).toEqual([]);
    }
  });

  test.each(BOTH_DAYS)('%s: nobody is told to name the illness to a recruiter', (day) => {
    const made = onZiektewet(day, 70, { phase: 'restart-soon', alerts_nl_job: ['health-questions'] });
    expect(idsOf(made)).toEqual(expect.arrayContaining(['nl-job-illness-to-recruiter', 'nl-job-answer-health-question']));
    expect(wordsOf(made, 'nl-job-illness-to-recruiter')).toMatch(/mag niet vragen naar je gezondheid/);
    expect(says(made, /(vertel|zeg|meld)[^.?!]*(recruiter|sollicitatie)[^.?!]*(kanker|diagnose)/i)).toEqual([]);
  });
});

describe('20: the clean-slate rule and the AOV', () => {
  const ways = (day: Day): Plan[] => [
    business(day, { insurance: 'none' }),
    business(day, { insurance: 'unknown' }),
    business(day, { alerts_nl_self: ['want-aov'] }),
    dutch('self-employed', { phase: 'longer-working', insurance: 'aov', alerts_nl_self: ['want-aov'] }, day),
  ];

  test.each(BOTH_DAYS)('%s: a stop sign says that it does not cover the AOV', (day) => {
    for (const made of ways(day)) {
      expect(idsOf(made)).toEqual(
        expect.arrayContaining(['nl-self-clean-slate-not-for-aov', 'nl-self-answer-health-form-honestly']),
      );
      expect(wordsOf(made, 'nl-self-clean-slate-not-for-aov')).toMatch(/niet voor een AOV/);
      expect(says(made, /schone.?lei[^.?!]*(geldt|helpt)(?![^.?!]*(niet|alleen|overlijden|uitvaart))/i)).toEqual([]);
      expect(says(made, /(zwijg|verzwijg|laat[^.?!]*weg|hoef[^.?!]*niet te noemen)[^.?!]*AOV/i)).toEqual([]);
    }
  });

  test('the old policy is not given up before the new one is there', () => {
    const made = business(TODAY, { alerts_nl_self: ['want-aov'] });
    expect(idsOf(made)).toContain('nl-self-end-the-old-policy');
  });
});
