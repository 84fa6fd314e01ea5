import type { Task } from '../../kit/advice.ts';
import { is } from '../../kit/condition.ts';

/*
 * The first two questions answered with "I don't know", and the ends for whom no road is written: what must not go wrong
 * meanwhile, and whom to ask.
 */

const findOutCountry: Task = {
  id: 'find-out-country',
  finds: 'country',
  when: is('country', 'unknown'),
  station: 'now',
  who: 'you',
  rank: 1,
  with: ['be-ziekenfonds', 'nl-kanker-nl-infolijn'],
  cites: ['guide-directory'],
};

const findOutWhoPays: Task = {
  id: 'find-out-who-pays',
  finds: 'paid_by',
  when: is('paid_by', 'unknown'),
  station: 'now',
  who: 'you',
  rank: 2,
  with: ['be-hr-dienst', 'be-ziekenfonds', 'nl-werkgever', 'nl-juridisch-loket'],
  cites: ['guide-kotk-partial', 'guide-kankernl'],
};

/** In Belgium: a statute that came out of "who pays you" is worth a question too. */
export const belgianEntry: readonly Task[] = [
  {
    id: 'find-out-statute',
    finds: 'statute',
    when: is('statute', 'unknown'),
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-hr-dienst', 'be-vakbond', 'be-ziekenfonds'],
    cites: ['guide-kotk-partial'],
  },
];

/** In the Netherlands the same. */
export const dutchEntry: readonly Task[] = [
  {
    id: 'nl-find-out-statute',
    finds: 'statute',
    when: is('statute', 'unknown'),
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['nl-werkgever', 'nl-juridisch-loket', 'nl-vakbond'],
    cites: ['guide-kankernl'],
  },
];

const askHospital: Task = {
  id: 'ask-hospital-social-service',
  station: 'now',
  who: 'you',
  rank: 3,
  with: ['be-sociale-dienst-ziekenhuis', 'be-ziekenfonds', 'be-kankerlijn', 'be-kankerinfo'],
  cites: ['guide-uz-leuven'],
};

export const belgiumOther: readonly Task[] = [
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
  ...belgianEntry,
];

export const netherlandsOther: readonly Task[] = [
  findOutWhoPays,
  {
    id: 'ask-advice-in-netherlands',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['nl-kanker-nl-infolijn', 'nl-uwv', 'nl-juridisch-loket', 'common-naasten'],
    cites: ['guide-kankernl'],
  },
  {
    id: 'change-nothing-in-netherlands',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['nl-kanker-nl-infolijn', 'nl-vakbond'],
    cites: ['guide-akc'],
  },
  ...dutchEntry,
];

/**
 * Living in one country and working in the other, or working in both: one question decides which law counts.
 * Until it is answered nothing is started, signed or handed in; both countries' services can look it up.
 */
export const crossBorder: readonly Task[] = [
  findOutCountry,
  {
    id: 'ask-where-insured',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds', 'nl-zorgverzekeraar', 'nl-uwv', 'be-vakbond', 'nl-vakbond'],
    cites: ['guide-directory'],
  },
  {
    id: 'change-nothing-across-the-border',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-ziekenfonds', 'nl-juridisch-loket'],
    cites: ['guide-kotk-partial', 'guide-akc'],
  },
  {
    id: 'tell-both-doctors-you-cross-the-border',
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-arbeidsarts', 'nl-bedrijfsarts', 'be-huisarts', 'nl-huisarts'],
    cites: ['guide-directory'],
  },
  {
    id: 'ask-social-work-on-your-side',
    station: 'now',
    who: 'you',
    rank: 4,
    with: ['be-sociale-dienst-ziekenhuis', 'nl-maatschappelijk-werk', 'be-kankerinfo', 'nl-kanker-nl-infolijn'],
    cites: ['guide-uz-leuven', 'guide-kankernl'],
  },
  {
    id: 'choose-one-country-and-come-back',
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['common-naasten'],
    cites: ['guide-directory'],
  },
];

export const otherCountry: readonly Task[] = [
  {
    id: 'ask-advice-in-own-country',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['common-naasten', 'eu-ecl-handboek'],
    cites: ['guide-directory'],
  },
];

/** Every task that the entry can bring. */
export const entryTasks: readonly Task[] = [...new Set([...belgiumOther, ...netherlandsOther, ...crossBorder, ...otherCountry])];
