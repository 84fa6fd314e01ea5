import type { Task } from '../../../kit/advice.ts';
import { askHospital, findOutCountry, findOutStatute, findOutWhoPays } from './first-questions.ts';

/** The first two questions answered with "I don't know", for everybody who works under Belgian law. */
export const entryUnknown: readonly Task[] = [findOutCountry, findOutStatute];

/*
 * Until a statute or a country has its own path: what must not go wrong meanwhile, and whom to ask.
 */

/** An appointed civil servant may not start reduced work before the approval: the opposite of the employee. */
export const notCoveredCivilServant: readonly Task[] = [
  {
    id: 'wait-for-approval-as-civil-servant',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-medex', 'be-hr-dienst'],
    cites: ['be-civ-fed-reduced-medex-deadline', 'be-civ-nonfed-reduced-via-medex', 'be-civ-vlg-part-time-illness-duration'],
  },
  {
    id: 'check-contract-or-appointment',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-hr-dienst', 'be-vakbond'],
    cites: ['guide-kotk-partial'],
  },
  {
    id: 'ask-sick-days-left',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-hr-dienst', 'be-vlaamse-overheid', 'be-onderwijs', 'be-lokaal-bestuur'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'ask-medex-about-serious-illness',
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['be-medex', 'be-empreva-bosa'],
    cites: ['be-civ-fed-disponibility-serious-illness-100'],
  },
  {
    id: 'see-occupational-physician-as-civil-servant',
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-arbeidsarts', 'be-empreva-bosa'],
    cites: ['be-civ-occupational-physician-rights'],
  },
  askHospital,
  ...entryUnknown,
];

/** File before, start after: and ask what it does to the contributions. */
export const notCoveredSelfEmployed: readonly Task[] = [
  {
    id: 'file-before-work-as-self-employed',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['be-self-request-latest-day-before'],
  },
  {
    id: 'wait-for-permission-as-self-employed',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['be-self-request-old-prior-permission', 'guide-uz-leuven'],
  },
  {
    id: 'ask-about-contributions-first',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-rsvz'],
    cites: ['be-self-equalisation-conditions', 'be-self-equalisation-vs-partial-work'],
  },
  {
    id: 'talk-with-fund-doctor-as-self-employed',
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-adviserend-arts'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'ask-help-for-entrepreneurs',
    station: 'now',
    who: 'you',
    rank: 4,
    with: ['be-dyzo', 'be-un-pass-dans-limpasse'],
    cites: ['guide-uz-leuven', 'guide-directory'],
  },
  askHospital,
  ...entryUnknown,
];

export const notCoveredJobseeker: readonly Task[] = [
  {
    id: 'ask-fund-doctor-as-jobseeker',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'file-before-work-as-jobseeker',
    station: 'agree',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-job-authorised-work'],
  },
  {
    id: 'register-with-employment-service',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-vdab', 'be-actiris', 'be-forem', 'be-adg'],
    cites: ['be-job-register-with-vdab'],
  },
  {
    id: 'contact-coordinator-as-jobseeker',
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-tnw-coordinator'],
    cites: ['be-job-tnw-own-initiative'],
  },
  askHospital,
  ...entryUnknown,
];

export const notCoveredOther: readonly Task[] = [
  findOutWhoPays,
  {
    id: 'ask-fund-which-rules',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds', 'be-vakbond'],
    cites: ['guide-kotk-partial'],
  },
  askHospital,
  ...entryUnknown,
];

export const netherlands: readonly Task[] = [
  {
    id: 'ask-advice-in-netherlands',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['nl-kanker-nl-infolijn', 'nl-kanker-nl', 'common-naasten'],
    cites: ['guide-kankernl'],
  },
  {
    id: 'change-nothing-in-netherlands',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['nl-kanker-nl-infolijn'],
    cites: ['guide-akc'],
  },
];

export const crossBorder: readonly Task[] = [
  {
    id: 'ask-where-insured',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds', 'be-vakbond'],
    cites: ['guide-directory'],
  },
  askHospital,
];

export const otherCountry: readonly Task[] = [
  {
    id: 'ask-advice-in-own-country',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['common-naasten'],
    cites: ['guide-directory'],
  },
];
