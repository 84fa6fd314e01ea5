import { EMPLOYER_MAY_HEAR, HAS_COMPLAINTS } from '../../../everyone/moments.ts';
import type { Task } from '../../../kit/advice.ts';
import { all, any, has, is } from '../../../kit/condition.ts';
import { findOutAttested } from '../../employee/actions/partial-asking.ts';
import { examined, FLEMISH, seeks } from '../situations.ts';

/** Looks ahead to a job, by applying or by learning first. */
const AHEAD = any(seeks, is('wish', 'training', 'unsure'));
/** Looks for guidance to a job; who learns first asks the same services for a training. */
const TO_A_JOB = any(seeks, is('wish', 'unsure'));
const HEALTH_WEIGHS = all(HAS_COMPLAINTS, AHEAD);

/** What the doctors say is allowed, and what a job may ask and hear. */
const health: readonly Task[] = [
  {
    id: 'job-ask-specialist-what-is-allowed',
    station: 'prepare',
    who: 'you',
    rank: 2,
    when: AHEAD,
    with: ['be-behandelend-arts', 'be-huisarts'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'job-tell-the-physician-not-the-recruiter',
    station: 'agree',
    who: 'you',
    rank: 1,
    when: all(examined, AHEAD),
    with: ['be-arbeidsarts', 'be-behandelend-arts'],
    cites: ['be-job-medical-examination-hiring', 'be-job-no-duty-to-disclose', 'guide-uz-leuven'],
  },
  {
    id: 'job-look-beside-safety-jobs',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: all(is('surveillance', 'yes'), HAS_COMPLAINTS, AHEAD),
    with: ['be-vdab', 'be-behandelend-arts'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'job-find-out-examination',
    finds: 'surveillance',
    station: 'prepare',
    who: 'you',
    rank: 4,
    when: is('surveillance', 'unknown'),
    with: ['be-vdab'],
    cites: ['be-job-medical-examination-hiring'],
  },
  {
    id: 'job-say-what-helps-you-work',
    station: 'agree',
    who: 'you',
    rank: 3,
    when: all(EMPLOYER_MAY_HEAR, HAS_COMPLAINTS, AHEAD),
    with: ['be-werkgever'],
    cites: ['be-job-no-duty-to-disclose', 'guide-uz-leuven'],
  },
  { ...findOutAttested, id: 'job-find-out-attested', cites: ['be-btom-recognition'] },
];

/** The services of each region. Rentree and the premiums changed since the seeds: one task for each time. */
const services: readonly Task[] = [
  {
    id: 'job-ask-flemish-guidance',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: all(FLEMISH, TO_A_JOB),
    with: ['be-vdab', 'be-gtb', 'be-rentree'],
    cites: ['be-job-regional-partners', 'be-job-gtb-gob', 'be-job-rentree-narrowed'],
  },
  {
    id: 'job-ask-flemish-guidance-as-told',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: all(FLEMISH, TO_A_JOB),
    with: ['be-vdab', 'be-gtb', 'be-rentree'],
    cites: ['seed-rentree-for-jobseekers', 'be-job-gtb-gob'],
  },
  {
    id: 'job-ask-walloon-guidance',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: all(is('region', 'wallonia'), AHEAD),
    with: ['be-forem', 'be-aviq', 'be-travail-et-cancer'],
    cites: ['guide-directory', 'be-btom-wallonia'],
  },
  {
    id: 'job-ask-brussels-guidance',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: all(is('region', 'brussels'), AHEAD),
    with: ['be-actiris', 'be-vdab', 'be-phare'],
    cites: ['guide-directory'],
  },
  {
    id: 'job-ask-german-speaking-guidance',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: all(is('region', 'german-speaking'), AHEAD),
    with: ['be-adg', 'be-dsl'],
    cites: ['guide-directory'],
  },
  {
    id: 'job-ask-flemish-work-support',
    station: 'agree',
    who: 'you',
    rank: 4,
    when: all(FLEMISH, HEALTH_WEIGHS),
    with: ['be-vdab', 'be-vdab-tom', 'be-individueel-maatwerk', 'be-gtb'],
    cites: ['be-btom-recognition', 'be-btom-individueel-maatwerk', 'be-btom-tools-and-workplace', 'be-btom-employer-scope'],
  },
  {
    id: 'job-ask-flemish-work-support-as-told',
    station: 'agree',
    who: 'you',
    rank: 4,
    when: all(FLEMISH, HEALTH_WEIGHS),
    with: ['be-vdab', 'be-vdab-tom', 'be-gtb'],
    cites: ['be-btom-recognition', 'seed-vop', 'be-btom-tools-and-workplace'],
  },
  {
    id: 'job-ask-transport',
    station: 'agree',
    who: 'you',
    rank: 5,
    when: all(FLEMISH, AHEAD, has('complaints', 'pain-movement', 'lymph-breath')),
    with: ['be-vdab', 'be-vdab-tom'],
    cites: ['be-btom-transport-and-interpreter'],
  },
];

/** Everything about being hired that depends on health, region or openness. */
export const hiring: readonly Task[] = [...health, ...services];
