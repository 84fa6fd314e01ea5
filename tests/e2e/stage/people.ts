import type { Answers } from '../../../rules/index.ts';
import { answersOn, PEOPLE as EVERYBODY } from '../../personas/people.ts';
import { DAY } from './visit.ts';

/** The people who walk through the browser: five Belgian employees, and one on the official road. */
const NAMES = ['P01', 'P02', 'P03', 'P04', 'P05', 'P-own-decision-b'] as const;

/** Their answers: every question of their road has one. */
export const PEOPLE = Object.fromEntries(
  NAMES.map((name) => {
    const person = EVERYBODY.find(({ id }) => id === name);
    if (!person) throw new Error(`Nobody is called ${name}`);
    return [name, answersOn(person, DAY)];
  }),
) as Record<(typeof NAMES)[number], Answers>;
