import { AT_WORK, HAS_COMPLAINTS, WANTS_TO_START } from '../../../everyone/moments.ts';
import type { Task } from '../../../kit/advice.ts';
import { all, any, has, is, not } from '../../../kit/condition.ts';

const NOT_FLEMISH = is('region', 'brussels', 'wallonia', 'german-speaking');
/** Measures for the work place ask that health weighs on the work. */
const HEALTH_WEIGHS = all(any(HAS_COMPLAINTS, has('obstacles', 'physical-load')), any(WANTS_TO_START, AT_WORK));
const LOOKS_FURTHER = is('wish', 'other-employer', 'training');

/** Support for working with a health problem; each region has its own. Premiums go to the employer, and are an argument in the talk. */
export const workSupport: readonly Task[] = [
  {
    id: 'ask-flemish-work-support',
    station: 'agree',
    who: 'you',
    rank: 4,
    when: all(not(NOT_FLEMISH), HEALTH_WEIGHS),
    with: ['be-rentree', 'be-individueel-maatwerk', 'be-vdab-tom', 'be-vdab', 'be-loopbaanbegeleiding', 'be-allezi'],
    cites: [
      'be-job-rentree-narrowed',
      'be-btom-individueel-maatwerk',
      'be-btom-recognition',
      'be-btom-employer-scope',
      'be-btom-tools-and-workplace',
    ],
  },
  {
    id: 'ask-flemish-premium-and-rentree',
    station: 'agree',
    who: 'you',
    rank: 4,
    when: all(not(NOT_FLEMISH), HEALTH_WEIGHS),
    with: ['be-rentree', 'be-vdab-tom', 'be-vdab', 'be-loopbaanbegeleiding'],
    cites: ['seed-vop', 'seed-rentree-for-employees', 'be-btom-recognition', 'be-btom-tools-and-workplace', 'guide-uz-leuven'],
  },
  {
    id: 'ask-walloon-work-support',
    station: 'agree',
    who: 'you',
    rank: 4,
    when: all(is('region', 'wallonia'), HEALTH_WEIGHS),
    with: ['be-aviq', 'be-forem'],
    cites: ['be-btom-wallonia'],
  },
  {
    id: 'ask-regional-work-support',
    station: 'agree',
    who: 'you',
    rank: 4,
    when: all(is('region', 'brussels', 'german-speaking'), HEALTH_WEIGHS),
    with: ['be-actiris', 'be-phare', 'be-vdab', 'be-adg', 'be-dsl'],
    cites: ['guide-directory'],
  },
  {
    id: 'use-your-one-career-cheque',
    station: 'prepare',
    who: 'you',
    rank: 5,
    when: all(not(is('region', 'wallonia', 'german-speaking')), LOOKS_FURTHER),
    with: ['be-loopbaanbegeleiding', 'be-vdab'],
    cites: ['be-career-cheque-2026'],
  },
  {
    id: 'ask-career-guidance-now',
    station: 'prepare',
    who: 'you',
    rank: 5,
    when: all(not(is('region', 'wallonia', 'german-speaking')), LOOKS_FURTHER),
    with: ['be-loopbaanbegeleiding', 'be-vdab'],
    cites: ['be-career-credit-2027'],
  },
  {
    id: 'ask-return-to-work-voucher',
    station: 'prepare',
    who: 'you',
    rank: 4,
    when: all(is('absence', '1-2y', 'over-2y'), any(LOOKS_FURTHER, is('wish', 'unsure', 'adapted-here', 'leave'))),
    with: ['be-tnw-fonds', 'be-tnw-coordinator'],
    cites: ['be-emp-tnw-fund-voucher', 'be-emp-tnw-fund-exclusion'],
  },
];
