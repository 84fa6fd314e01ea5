import { describe, expect, test } from 'vitest';
import { lateEffects } from '../../rules/everyone/actions/late-effects.ts';
import { dutchLateEffects } from '../../rules/everyone/actions/late-effects-nl.ts';
import { type Answers, type Day, lawOn, type Plan, plan, replay } from '../../rules/index.ts';
import { matching, textsOf } from '../personas/texts.ts';
import { idsOf, SEEDS_DAY, TODAY } from './situation.ts';

/*
 * Late effects are talked about only years later, never counted and never named as a diagnosis; they cost nobody hours,
 * and reach an employer only when the person wants it.
 */

const DUTCH_SEEDS_DAY: Day = '2023-09-01';
const LATE = new Set([...lateEffects, ...dutchLateEffects].map(({ id }) => id));
const FLAGS = ['work-life', 'burnout-like', 'fewer-hours', 'unexplained-problems', 'absence', 'disability-benefit'];

const working: Answers = {
  statute: 'employee',
  phase: 'longer-working',
  wish: 'keep-working',
  diagnosis_over_2y: 'yes',
  red_flags: FLAGS,
  obstacles: ['reactions'],
  complaints: ['fatigue'],
  openness: 'consequences-only',
};
const belgian = (more: Answers = {}, day = TODAY): Plan =>
  plan({ country: 'BE', working_how: 'full', ...working, ...more }, day, { whole: true });
const dutch = (more: Answers = {}, day = TODAY): Plan =>
  plan({ country: 'NL', reported_how: 'recovered', ...working, ...more }, day, { whole: true });

const late = (made: Plan): string[] => idsOf(made).filter((id) => LATE.has(id) || id.startsWith('signal-'));
const says = (made: Plan, pattern: RegExp): string[] => matching(textsOf(made), pattern);

const PLACES = [
  ['Belgium today', belgian, TODAY],
  ['Belgium, a day of the seeds', belgian, SEEDS_DAY],
  ['the Netherlands today', dutch, TODAY],
  ['the Netherlands, a day of the seeds', dutch, DUTCH_SEEDS_DAY],
] as const;

describe.each(PLACES)('%s', (_, made, day) => {
  test('in the first two years nothing is asked and nothing said', () => {
    for (const diagnosis_over_2y of ['no', 'unknown']) {
      const early = made({ diagnosis_over_2y }, day);
      expect(late(early)).toEqual([]);
      expect(early.outcomes).toContain('late-effects-too-early');
      expect(early.stops.map(({ id }) => id)).not.toContain('no-burn-out-plan-before-a-doctor-looked');
    }
    const asked = replay({ country: 'NL', ...working, diagnosis_over_2y: 'no' }, lawOn(day));
    expect(asked.steps.map(({ question }) => question)).not.toContain('red_flags');
  });

  test('each of the six signals becomes a topic, and none a verdict', () => {
    for (const flag of FLAGS) {
      const one = made({ red_flags: [flag] }, day);
      expect(idsOf(one)).toEqual(
        expect.arrayContaining([`signal-${flag}`, 'no-verdict-on-the-cause', 'see-your-own-doctor-first']),
      );
      expect(
        says(one, /je hebt (late gevolgen|een burn-?out)|\bscore van\b|\d+ (signalen|punten)|\bdus (heb|ben) je\b/i),
      ).toEqual([]);
    }
  });

  test('nothing ticked leads to no task', () => {
    const none = made({ red_flags: [] }, day);
    expect(late(none)).toEqual([]);
    expect(none.outcomes).toContain('late-effects-none');
  });

  test('hours given up: the stop sign comes before any other contract', () => {
    const stop = made({ red_flags: ['fewer-hours'] }, day).stops.find(({ id }) =>
      /^(nl-)?not-fewer-hours-before-advice$/.test(id),
    );
    expect(stop?.cites.filter((id) => !id.startsWith('guide-'))).not.toEqual([]);
  });

  test('what looks like burn-out goes to a doctor before any programme', () => {
    expect(idsOf(made({ red_flags: ['burnout-like'] }, day))).toContain('no-burn-out-plan-before-a-doctor-looked');
  });

  test('without consent the employer gets nothing to read, and nobody is brought to the table', () => {
    for (const openness of ['none', 'unknown']) {
      const closed = made({ openness }, day);
      expect(closed.tasks.filter(({ who }) => who === 'employer').map(({ id }) => id)).toEqual([]);
      expect(idsOf(closed)).not.toContain('nl-talk-with-three-or-four');
    }
    expect(idsOf(made({}, day))).toContain('employer-helps-when-it-goes-up-and-down');
  });

  test('who keeps the illness private is given no name that betrays it', () => {
    const betraying = ['nl-employer-asks-specialised-help', 'nl-conversation-aid', 'website-for-employers'];
    expect(idsOf(made({ openness: 'consequences-only' }, day)).filter((id) => betraying.includes(id))).toEqual([]);
  });
});

describe('each country has its own doctor and its own law', () => {
  test.each([TODAY, SEEDS_DAY])('Belgium, %s', (day) => {
    const made = belgian({}, day);
    expect(idsOf(made)).toContain('take-topics-to-occupational-physician');
    expect(idsOf(made).filter((id) => id.startsWith('nl-'))).toEqual([]);
    expect(
      [...made.tasks, ...made.stops, ...made.notes].flatMap(({ cites }) => cites).filter((id) => id.startsWith('nl-')),
    ).toEqual([]);
    expect(says(made, /bedrijfsarts|arbeidsdeskundige|UWV|WIA|BACO/)).toEqual([]);
  });

  test.each([TODAY, DUTCH_SEEDS_DAY])('the Netherlands, %s', (day) => {
    const made = dutch({}, day);
    expect(idsOf(made)).toEqual(expect.arrayContaining(['nl-take-topics-to-company-doctor', 'nl-talk-with-three-or-four']));
    const cites = [...made.tasks, ...made.stops, ...made.notes].flatMap((item) => item.cites);
    expect(cites.filter((id) => id.startsWith('be-') || id.startsWith('seed-'))).toEqual([]);
    expect(says(made, /arbeidsarts|adviserend arts|ziekenfonds|preventiedienst|RIZIV/)).toEqual([]);
  });
});

describe('who has no employer gets general help only', () => {
  const people: readonly Answers[] = [
    { country: 'BE', statute: 'self-employed' },
    { country: 'NL', statute: 'self-employed' },
    { country: 'BE', statute: 'jobseeker' },
    { country: 'NL', statute: 'jobseeker' },
  ];
  test.each(people)('%o', (who) => {
    const { working_how: _, statute: __, ...answers } = working;
    const made = plan({ ...answers, ...who }, TODAY, { whole: true });
    const forEmployers = [
      'choose-who-hears-what',
      'stay-in-touch-your-way',
      'have-somebody-explain-at-work',
      'choose-and-discuss-adjustments',
      'ask-for-a-talk-about-the-future',
      'take-topics-to-occupational-physician',
      'nl-take-topics-to-company-doctor',
      'nl-talk-with-three-or-four',
      'not-fewer-hours-before-advice',
      'nl-not-fewer-hours-before-advice',
      'in-a-small-firm',
      'website-for-employers',
    ];
    expect(idsOf(made).filter((id) => forEmployers.includes(id))).toEqual([]);
    expect(made.tasks.filter((task) => task.who === 'employer').map(({ id }) => id)).toEqual([]);
  });
});
