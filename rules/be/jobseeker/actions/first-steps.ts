import type { Task } from '../../../kit/advice.ts';

/** A jobseeker who cannot work is not a jobseeker to the benefit: the health fund pays, from the certificate on. */
export const reportSick: Task = {
  id: 'job-report-sick-to-fund',
  station: 'now',
  who: 'you',
  rank: 1,
  with: ['be-ziekenfonds', 'be-huisarts'],
  cites: ['be-job-illness-benefit'],
};

/** What the payer and the employment service must hear differs: it is asked, not told. */
export const askWhatToReport: Task = {
  id: 'job-ask-what-to-report',
  station: 'now',
  who: 'you',
  rank: 2,
  with: ['be-vakbond', 'be-vdab', 'be-actiris', 'be-forem', 'be-adg'],
  cites: ['guide-directory'],
};

/** Just diagnosed: a few calm steps, and no talk of applying. */
export const firstSteps: readonly Task[] = [
  {
    id: 'job-decide-nothing-yet',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['common-naasten', 'be-huisarts'],
    cites: ['guide-idewe', 'guide-uz-leuven'],
  },
  reportSick,
  askWhatToReport,
  {
    id: 'job-meet-social-service',
    station: 'now',
    who: 'you',
    rank: 3,
    with: ['be-sociale-dienst-ziekenhuis', 'be-oncoverpleegkundige', 'be-ocmw'],
    cites: ['guide-uz-leuven', 'guide-directory'],
  },
  {
    id: 'job-name-your-people',
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['common-naasten'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
];
