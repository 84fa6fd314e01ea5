import type { Answers } from '../../../rules/index.ts';
import { answersOn, PEOPLE as EVERYBODY } from '../../personas/people.ts';
import { DAY } from './visit.ts';

/** The people who walk through the browser: every road of both countries, every regime of civil servants, and one employee on the official road. */
const NAMES = [
  'P01',
  'P02',
  'P03',
  'P04',
  'P05',
  'P-own-decision-b',
  'P09',
  'P10',
  'P13',
  'P14',
  'P16',
  'P17',
  'P19',
  'P20',
  'P22',
  'P24',
  'P26',
  'P27',
  'P29',
  'P-own-civil-federal-soon',
  'P-own-civil-local-restarted',
  'P-own-civil-unapproved',
  'P-own-civil-contract',
  'P-own-nl-civil-police',
] as const;

/** Their answers: every question of their road has one. */
export const PEOPLE = Object.fromEntries(
  NAMES.map((name) => {
    const person = EVERYBODY.find(({ id }) => id === name);
    if (!person) throw new Error(`Nobody is called ${name}`);
    return [name, answersOn(person, DAY)];
  }),
) as Record<(typeof NAMES)[number], Answers>;
