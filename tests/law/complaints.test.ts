import { describe, expect, test } from 'vitest';
import { type Answers, type Plan, plan, questionOf } from '../../rules/index.ts';
import { CONTACTS } from '../../rules/journey/advice.ts';
import { idsOf, TODAY } from './situation.ts';

/* Whatever is hard for somebody is explained, can be changed at work, and leads to a person who helps. In both countries. */

const COMPLAINTS = questionOf('complaints');
const complaints = COMPLAINTS?.kind === 'ticks' ? COMPLAINTS.options : [];
const OBSTACLES = questionOf('obstacles');
const obstacles = OBSTACLES?.kind === 'ticks' ? OBSTACLES.options : [];
const HELPS = ['own-doctors', 'body', 'mind', 'adapting', 'work-doctor'];

const people: readonly Answers[] = [
  { country: 'BE', statute: 'employee' },
  { country: 'BE', statute: 'civil-servant' },
  { country: 'NL', statute: 'employee' },
  { country: 'BE', statute: 'self-employed' },
  { country: 'NL', statute: 'self-employed' },
  { country: 'NL', statute: 'jobseeker' },
];
const made = (who: Answers, more: Answers): Plan =>
  plan({ phase: 'recovering', wish: 'gradual', absence: '4w-12m', obstacles: [], complaints: [], ...who, ...more }, TODAY, {
    whole: true,
  });
const because = (item: { because: readonly { question: string }[] }, question: string) =>
  item.because.some((reason) => reason.question === question);

describe.each(people)('%o', (who) => {
  const alone = who.statute === 'self-employed';

  test.each(complaints)('%s is explained, can be changed, and somebody helps', (complaint) => {
    const shown = made(who, { complaints: [complaint] });
    expect(shown.notes.filter((note) => note.id.startsWith('common-') && because(note, 'complaints')).length).toBeGreaterThan(0);
    const toChange = alone ? shown.tasks.filter(({ id }) => id === 'adjust-your-own-work') : shown.adjustments;
    expect(toChange.filter((item) => because(item, 'complaints')).length).toBeGreaterThan(0);
    const named = [...shown.tasks, ...shown.notes, ...shown.stops]
      .filter((item) => because(item, 'complaints'))
      .flatMap((item) => item.with);
    const helpers = CONTACTS.filter(({ id, need }) => named.includes(id) && HELPS.includes(need)).map(({ id }) => id);
    expect(shown.contacts.filter(({ id }) => helpers.includes(id)).length).toBeGreaterThan(0);
  });

  test.each(obstacles)('%s at work can be changed', (obstacle) => {
    const shown = made(who, { obstacles: [obstacle] });
    const toChange = alone ? shown.tasks.filter(({ id }) => id === 'adjust-your-own-work') : shown.adjustments;
    expect(toChange.filter((item) => because(item, 'obstacles')).length).toBeGreaterThan(0);
  });

  test('fainting goes to a doctor before work with machines', () => {
    expect(idsOf(made(who, { complaints: ['fainting-breath'] }))).toContain('see-gp-before-working-with-fainting');
  });

  test('who rests is shown no list to change anything with', () => {
    expect(made(who, { wish: 'not-yet', complaints: ['fatigue'], obstacles: ['work-pressure'] }).adjustments).toEqual([]);
  });
});
