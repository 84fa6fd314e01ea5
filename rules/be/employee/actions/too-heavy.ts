import type { Task } from '../../../kit/advice.ts';
import { is, not } from '../../../kit/condition.ts';
import { illAgainFromFull, illAgainFromPartial } from '../partial-situations.ts';
import { findOutFirstSickDay } from './formal-always.ts';
import { findOutEmployerStance, lookUpRestartDay } from './partial-asking.ts';
import { alternateDays, temporaryAnnex } from './partial-proposal.ts';
import { spontaneousConsultation } from './prior-visit.ts';

/** Who does not know how the work is arranged sees both ways. */
const inTheScheme = is('working_how', 'partial-permission', 'unknown');
const atOldHours = not(is('working_how', 'partial-permission'));

const tellDoctor: Task = {
  id: 'too-heavy-tell-doctor',
  station: 'now',
  who: 'you',
  rank: 1,
  with: ['be-behandelend-arts', 'be-huisarts'],
  cites: ['guide-idewe'],
};

/** KB 3.7.1996 art. 230: other hours or days are a new request, filed before the change. */
const changeInTheScheme: readonly Task[] = [
  {
    id: 'change-ask-employer',
    when: inTheScheme,
    station: 'agree',
    who: 'you',
    rank: 1,
    with: ['be-werkgever', 'be-hr-dienst'],
    cites: ['be-emp-partial-change-of-hours', 'be-emp-partial-employer-consent'],
  },
  {
    id: 'change-file-request',
    when: inTheScheme,
    station: 'agree',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-emp-partial-change-of-hours'],
  },
];

/** Back at the old hours: the benefit is over, so a new recognition comes first, then both agreements again. */
const backIntoTheScheme: readonly Task[] = [
  {
    id: 'old-hours-see-doctor',
    when: atOldHours,
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-behandelend-arts', 'be-huisarts'],
    cites: ['be-emp-partial-change-of-hours', 'guide-kotk-partial'],
  },
  {
    id: 'old-hours-both-agreements',
    when: atOldHours,
    station: 'agree',
    who: 'you',
    rank: 3,
    with: ['be-werkgever', 'be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['be-emp-partial-change-of-hours', 'be-emp-partial-file-date'],
  },
  {
    id: 'ask-adapted-work-in-time',
    when: atOldHours,
    station: 'agree',
    who: 'you',
    rank: 2,
    with: ['be-werkgever', 'be-arbeidsarts'],
    cites: ['be-emp-preventive-request'],
  },
];

/** With the limitation on paper, fewer hours may be asked as a reasonable accommodation too. */
const fewerHoursAsAccommodation: Task = {
  id: 'fewer-hours-as-accommodation',
  when: is('attested', 'yes'),
  station: 'agree',
  who: 'you',
  rank: 2,
  with: ['be-werkgever', 'be-arbeidsarts', 'be-unia'],
  cites: ['be-emp-partial-employer-consent', 'be-emp-reasonable-accommodation-cancer'],
};

export const partialTooHeavy: readonly Task[] = [
  tellDoctor,
  ...changeInTheScheme,
  fewerHoursAsAccommodation,
  alternateDays,
  spontaneousConsultation,
  temporaryAnnex,
];

export const partialChange: readonly Task[] = [...changeInTheScheme, fewerHoursAsAccommodation, temporaryAnnex];

export const fullTooHeavy: readonly Task[] = [
  ...backIntoTheScheme,
  fewerHoursAsAccommodation,
  spontaneousConsultation,
  lookUpRestartDay,
];

export const fewerHours: readonly Task[] = [
  findOutEmployerStance,
  lookUpRestartDay,
  ...changeInTheScheme,
  ...backIntoTheScheme,
  fewerHoursAsAccommodation,
  spontaneousConsultation,
];

/** Ill again: the doctor, the employer and the fund the same day; which clock counts depends on the first sick day. */
export const relapse: readonly Task[] = [
  {
    id: 'relapse-see-doctor',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-huisarts', 'be-behandelend-arts'],
    cites: ['be-emp-declare-to-health-fund'],
  },
  {
    id: 'relapse-tell-employer',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-werkgever', 'be-hr-dienst'],
    cites: ['be-emp-telling-colleagues'],
  },
  {
    id: 'relapse-tell-fund',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds'],
    cites: ['be-emp-declare-to-health-fund', 'be-emp-partial-relapse-full-incapacity'],
  },
  findOutFirstSickDay,
  lookUpRestartDay,
  {
    id: 'relapse-ask-cause',
    when: illAgainFromPartial,
    station: 'now',
    who: 'you',
    rank: 3,
    with: ['be-huisarts', 'be-vakbond'],
    cites: ['guide-kotk-partial'],
  },
  {
    id: 'relapse-ask-wage',
    when: illAgainFromFull,
    station: 'now',
    who: 'you',
    rank: 3,
    with: ['be-hr-dienst', 'be-vakbond'],
    cites: ['be-emp-guaranteed-wage-30-days'],
  },
  {
    id: 'relapse-ask-permission-later',
    when: illAgainFromPartial,
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-emp-partial-relapse-full-incapacity', 'be-emp-partial-change-of-hours'],
  },
];
