import { describe, expect, test } from 'vitest';
import { type Answers, add, type Day, type Plan, plan } from '../../rules/index.ts';
import { sentencesOf } from '../content/sentences.ts';
import { matching, textsOf } from '../personas/texts.ts';
import { BOTH_DAYS, idsOf, LAST_WORKING_DAY, SEEDS_DAY, says, TODAY, wordsOf } from './situation.ts';

/* The mistakes that hurt the self-employed in Belgium, by their number in the list of the project; see mistakes.test.ts. */

const MONDAY_AHEAD: Readonly<Record<Day, Day>> = { [TODAY]: '2026-12-14', [SEEDS_DAY]: '2019-06-24' };

/** On sick leave, everything stopped, and about to do a part of the own work; `more` changes the story. */
const selfEmployed = (day: Day, more: Answers = {}): Plan =>
  plan(
    {
      country: 'BE',
      statute: 'self-employed',
      phase: 'recovering',
      absence: '4w-12m',
      self_status: 'main',
      self_declared: 'recognised',
      self_business: 'stopped',
      self_contributions: 'exempt',
      wish: 'gradual',
      self_goal: 'back-to-full',
      activity: 'own-business',
      partial_step: 'not-started',
      restart_day: MONDAY_AHEAD[day] ?? 'unknown',
      ...more,
    },
    day,
    { whole: true },
  );

/** Sentences that make somebody wait for the answer; those that say it is not needed are right. */
const waiting = (made: Plan): string[] =>
  textsOf(made)
    .flatMap(({ text }) => sentencesOf(text))
    .filter((sentence) => /\bwacht|\bbegin (dus )?(pas|niet)/i.test(sentence))
    .filter((sentence) => /toelating|goedkeuring|brief|antwoord|beslissing/i.test(sentence))
    .filter((sentence) => !/hoef/i.test(sentence));

describe('1: waiting for the answer, or starting without having filed', () => {
  test('today: file on the last working day before, then start without waiting', () => {
    const made = selfEmployed(TODAY);
    expect(idsOf(made)).toEqual(
      expect.arrayContaining(['self-start-before-filing', 'self-file-request', 'self-no-need-to-wait', 'self-expect-answer']),
    );
    expect(made.stops[0]?.id).toBe('self-start-before-filing');
    expect(made.tasks.find(({ id }) => id === 'self-file-request')?.due?.day).toBe(LAST_WORKING_DAY[TODAY]);
    expect(idsOf(made)).not.toEqual(expect.arrayContaining(['self-wait-for-letter']));
    expect(waiting(made)).toEqual([]);
  });

  test.each(['other-business', 'salaried', 'unknown'])('today: the same for work as "%s"', (activity) => {
    const made = selfEmployed(TODAY, { wish: 'other-work', activity });
    expect(idsOf(made)).toEqual(expect.arrayContaining(['self-start-before-filing', 'self-file-request']));
    expect(waiting(made)).toEqual([]);
  });

  test('today: the two weeks of the seeds are advice, never the limit', () => {
    const made = selfEmployed(TODAY, { restart_day: add(TODAY, 9, 'days') });
    expect(made.tasks.find(({ id }) => id === 'self-file-request')?.due?.day).toBe('2026-11-27');
    expect(idsOf(made)).not.toContain('self-file-request-as-told');
    expect(wordsOf(made, 'self-two-weeks-is-advice')).toMatch(/raad, geen termijn/);
  });

  test('on the day of the seeds: 14 days ahead, and no start before the paper', () => {
    const made = selfEmployed(SEEDS_DAY);
    expect(made.stops[0]?.id).toBe('self-start-before-permission');
    expect(idsOf(made)).toEqual(expect.arrayContaining(['self-file-request-as-told', 'self-wait-for-letter']));
    expect(made.tasks.find(({ id }) => id === 'self-file-request-as-told')?.due?.day).toBe('2019-06-10');
    expect(says(made, /mag je beginnen, ook/i, /laatste werkdag vóór je start/i)).toEqual([]);
  });

  test.each([
    [TODAY, 'self-going-on-unfiled', 'self-late-file'],
    [SEEDS_DAY, 'self-going-on-unpermitted', 'self-late-ask-as-told'],
  ])('%s: who works already files at once', (day, stop, task) => {
    const made = selfEmployed(day, { partial_step: 'started-unfiled', restart_day: add(day, -5, 'days') });
    expect(made.stops[0]?.id).toBe(stop);
    expect(idsOf(made)).toEqual(expect.arrayContaining([task, 'self-late-stop-until-answer']));
    const little = selfEmployed(day, { self_business: 'a-little', self_working: 'unknown' });
    expect(idsOf(little)).toEqual(expect.arrayContaining([stop, 'self-find-out-working']));
  });

  test('today: after a refusal the work stops at once', () => {
    const made = selfEmployed(TODAY, { partial_step: 'refused' });
    expect(made.stops[0]?.id).toBe('self-going-on-after-refusal');
    expect(idsOf(made)).toContain('self-refused-stop-work');
  });

  test('no maximum length is shown today; 18 months only on the days they counted, and not when full work is gone', () => {
    expect(says(selfEmployed(TODAY), /18 maanden|hooguit \d+ (maanden|jaar)/i)).toEqual([]);
    expect(idsOf(selfEmployed(SEEDS_DAY))).toEqual(
      expect.arrayContaining(['self-eighteen-months-end', 'self-mark-eighteen-months']),
    );
    expect(says(selfEmployed(SEEDS_DAY, { self_goal: 'not-back-to-full' }), /18 maanden/i)).toEqual([]);
  });
});

describe('11: a little work without a word on contributions', () => {
  const LITTLE: readonly (readonly [string, Answers])[] = [
    ['about to ask', {}],
    ['filed', { partial_step: 'filed' }],
    ['permitted', { partial_step: 'approved' }],
    ['at work unfiled', { partial_step: 'started-unfiled' }],
    ['other work', { wish: 'other-work', activity: 'salaried' }],
    ['a little work while ill', { self_business: 'a-little', self_working: 'with-permission', going: 'well' }],
    ['just restarted', { phase: 'just-restarted', self_working: 'with-permission', going: 'well' }],
    ['longer at work', { phase: 'longer-working', self_working: 'with-permission', wish: 'keep-working' }],
  ];

  describe.each(BOTH_DAYS)('%s', (day) => {
    test.each(LITTLE)('%s: asks the social insurance fund first, whatever is paid now', (_, more) => {
      for (const paid of ['exempt', 'asked', 'unknown', 'paying']) {
        const made = selfEmployed(day, { ...more, self_contributions: paid });
        expect(idsOf(made), paid).toContain('self-ask-contributions-first');
        expect(idsOf(made).includes('self-little-work-and-contributions'), paid).toBe(paid !== 'paying');
      }
    });

    test('the stop says that equalisation needs a full stop, and sends to the social insurance fund', () => {
      const made = selfEmployed(day);
      expect(made.stops.slice(0, 2).map(({ id }) => id)).toContain('self-little-work-and-contributions');
      expect(wordsOf(made, 'self-little-work-and-contributions')).toMatch(
        /helemaal stoppen.*bijdragen.*sociaal verzekeringsfonds/s,
      );
      expect(made.contacts.map(({ id }) => id)).toContain('be-rsvz');
    });

    test('nobody may go on in your name, and a paid mandate counts as work', () => {
      const made = selfEmployed(day, { wish: 'not-yet', alerts_self: ['others-continue', 'director'] });
      expect(idsOf(made)).toEqual(
        expect.arrayContaining([
          'self-others-in-your-name',
          'self-paid-mandate',
          'self-ask-who-may-go-on',
          'self-settle-mandate',
        ]),
      );
    });
  });
});

describe('the rules of employees and of other statutes', () => {
  test.each(BOTH_DAYS)('%s: no employer, no annex, no two years, no 20%', (day) => {
    const made = selfEmployed(day, { complaints: ['fatigue'], obstacles: ['reactions'] });
    // Cards of contacts are the same for everybody.
    const advice = textsOf(made).filter(({ key }) => !key.startsWith('contact.'));
    expect(matching(advice, /je (werkgever|leidinggevende)\b|bijlage|\b2 jaar\b|twee jaar|20 ?%/i)).toEqual([]);
    expect(idsOf(made).filter((id) => /^(partial|formal|employer|refusal)-/.test(id))).toEqual([]);
  });

  test.each(BOTH_DAYS)('%s: a secondary occupation gives no benefit here', (day) => {
    const made = selfEmployed(day, { self_status: 'secondary' });
    expect(made.stops[0]?.id).toBe('self-side-occupation-no-benefit');
    expect(idsOf(made)).not.toContain('self-ask-equalisation');
  });
});
