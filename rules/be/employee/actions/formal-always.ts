import type { Task } from '../../../kit/advice.ts';
import { at, is, not } from '../../../kit/condition.ts';

/** The clocks of the trajectory, of relapse and of force majeure all start on this day. */
export const findOutFirstSickDay: Task = {
  id: 'find-out-first-sick-day',
  finds: 'first_sick_day',
  when: is('first_sick_day', 'unknown'),
  station: 'now',
  who: 'you',
  rank: 3,
  with: ['be-ziekenfonds', 'be-huisarts'],
  cites: ['be-emp-declare-to-health-fund'],
};

const findOutWhoRequested: Task = {
  id: 'find-out-who-requested-trajectory',
  finds: 'formal_requested_by',
  when: is('formal_requested_by', 'unknown'),
  station: 'now',
  who: 'you',
  rank: 3,
  with: ['be-arbeidsarts'],
  cites: ['guide-uz-leuven'],
};

/** Codex I.4-77: a worker representative may come along. */
const bringDelegate: Task = {
  id: 'bring-delegate',
  station: 'prepare',
  who: 'you',
  rank: 4,
  with: ['be-vakbond'],
  cites: ['be-emp-formal-assistance'],
};

/** What goes with every stage of a running trajectory. */
export const trajectoryAlways: readonly Task[] = [findOutFirstSickDay, findOutWhoRequested, bringDelegate];

/** Talking with the occupational physician, in whatever procedure. */
export const prepareOccupationalPhysicianTalk: Task = {
  id: 'prepare-occupational-physician-talk',
  station: 'prepare',
  who: 'you',
  rank: 2,
  with: ['be-arbeidsarts', 'be-behandelend-arts'],
  cites: ['guide-uz-leuven', 'be-emp-informal-medical-secrecy'],
};

/** Codex I.4-73: other doctors are heard only with consent. */
export const decideWhoMayTalk: Task = {
  id: 'decide-which-doctors-may-talk',
  station: 'prepare',
  who: 'you',
  rank: 4,
  with: ['be-behandelend-arts', 'be-adviserend-arts', 'be-trio'],
  cites: ['be-emp-formal-consultation-consent'],
};

/** Roads on which the request to the health fund is in the plan already. */
const toldOnTheRoad = at(
  'partial-prepare',
  'partial-filed',
  'partial-approved',
  'partial-late',
  'elsewhere-prepare',
  'elsewhere-filed',
  'elsewhere-approved',
  'adapted-work',
);

/** Fewer hours in a plan stay partial work during sick leave: the health fund wants the request beforehand. */
export const fileHoursOfThePlan: Task = {
  id: 'file-hours-of-the-plan',
  when: not(toldOnTheRoad),
  station: 'agree',
  who: 'you',
  rank: 2,
  due: { before: 'restart_day', by: 'be-emp-partial-file-date.file_before' },
  with: ['be-ziekenfonds', 'be-adviserend-arts'],
  cites: ['be-emp-partial-file-date', 'be-emp-partial-conditions'],
};
