import { AT_WORK, HAS_COMPLAINTS, PAST_THE_SHOCK, WANTS_TO_START } from '../../../everyone/moments.ts';
import type { Task } from '../../../kit/advice.ts';
import { all, any, has, is, not } from '../../../kit/condition.ts';
import { careSupport } from '../../shared/actions/care-support.ts';
import { unknownAnswers } from '../../shared/actions/unknown-answers.ts';
import { businessInTrouble, lastingGoal } from '../situations.ts';

const NOT_FLEMISH = is('region', 'brussels', 'wallonia', 'german-speaking');
/** Measures for the work place ask that health weighs on the work. */
const HEALTH_WEIGHS = all(any(HAS_COMPLAINTS, has('obstacles', 'physical-load'), lastingGoal), any(WANTS_TO_START, AT_WORK));

/** What somebody ticked as "this plays a part". */
export const alertTasks: readonly Task[] = [
  {
    id: 'self-ask-who-may-go-on',
    station: 'now',
    who: 'you',
    rank: 2,
    when: has('alerts_self', 'others-continue'),
    with: ['be-rsvz', 'be-ziekenfonds'],
    cites: ['be-self-equalisation-conditions'],
  },
  {
    id: 'self-settle-mandate',
    station: 'now',
    who: 'you',
    rank: 2,
    when: has('alerts_self', 'director'),
    with: ['be-rsvz', 'be-dyzo'],
    cites: ['be-self-equalisation-conditions'],
  },
  {
    id: 'self-call-about-arrears',
    station: 'now',
    who: 'you',
    rank: 1,
    when: has('alerts_self', 'contributions-behind'),
    with: ['be-rsvz', 'be-dyzo', 'be-un-pass-dans-limpasse'],
    cites: ['be-self-recognition-conditions', 'be-self-equalisation-conditions'],
  },
  {
    id: 'self-explain-missed-appointment',
    station: 'now',
    who: 'you',
    rank: 1,
    when: has('alerts_self', 'missed-appointment'),
    with: ['be-ziekenfonds', 'be-adviserend-arts', 'be-tnw-coordinator'],
    cites: ['be-self-sanctions-today'],
  },
  {
    id: 'self-report-volunteering',
    station: 'prepare',
    who: 'you',
    rank: 2,
    when: has('alerts_self', 'volunteering'),
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'self-ask-about-no-recovery',
    station: 'now',
    who: 'you',
    rank: 2,
    when: has('alerts_self', 'no-recovery-expected'),
    with: ['be-adviserend-arts', 'be-sociale-dienst-ziekenhuis'],
    cites: ['be-self-recognition-conditions', 'be-self-extra-rights'],
  },
  {
    id: 'self-find-out-alerts',
    finds: 'alerts_self',
    station: 'now',
    who: 'you',
    rank: 4,
    when: is('alerts_self', 'unknown'),
    with: ['be-rsvz', 'be-ziekenfonds'],
    cites: ['be-self-equalisation-conditions'],
  },
];

/** Support for working with a health problem: for the self-employed it comes to themselves. */
const workSupport: readonly Task[] = [
  {
    id: 'self-ask-flemish-support',
    station: 'agree',
    who: 'you',
    rank: 4,
    when: all(not(NOT_FLEMISH), HEALTH_WEIGHS),
    with: ['be-vdab', 'be-vdab-tom', 'be-dyzo'],
    cites: ['be-self-support-premium-vlg', 'be-btom-recognition', 'be-btom-tools-and-workplace'],
  },
  {
    id: 'self-ask-flemish-support-as-told',
    station: 'agree',
    who: 'you',
    rank: 4,
    when: all(not(NOT_FLEMISH), HEALTH_WEIGHS),
    with: ['be-vdab', 'be-vdab-tom', 'be-dyzo'],
    cites: ['seed-self-support', 'be-btom-recognition', 'be-btom-tools-and-workplace'],
  },
  {
    id: 'self-ask-regional-support',
    station: 'agree',
    who: 'you',
    rank: 4,
    when: all(NOT_FLEMISH, HEALTH_WEIGHS),
    with: ['be-aviq', 'be-phare', 'be-dsl', 'be-un-pass-dans-limpasse'],
    cites: ['guide-directory'],
  },
  {
    id: 'self-ask-career-guidance',
    station: 'prepare',
    who: 'you',
    rank: 5,
    when: all(not(is('region', 'wallonia', 'german-speaking')), any(WANTS_TO_START, is('wish', 'unsure', 'training'))),
    with: ['be-loopbaanbegeleiding', 'be-vdab'],
    cites: ['be-career-cheque-2026'],
  },
  {
    id: 'self-ask-career-guidance-now',
    station: 'prepare',
    who: 'you',
    rank: 5,
    when: all(not(is('region', 'wallonia', 'german-speaking')), any(WANTS_TO_START, is('wish', 'unsure', 'training'))),
    with: ['be-loopbaanbegeleiding', 'be-vdab'],
    cites: ['be-career-credit-2027'],
  },
  {
    id: 'self-ask-career-guidance-as-told',
    station: 'prepare',
    who: 'you',
    rank: 5,
    when: all(not(is('region', 'wallonia', 'german-speaking')), any(WANTS_TO_START, is('wish', 'unsure', 'training'))),
    with: ['be-loopbaanbegeleiding', 'be-vdab'],
    cites: ['seed-self-support', 'guide-uz-leuven'],
  },
  {
    id: 'self-ask-help-for-entrepreneurs',
    station: 'now',
    who: 'you',
    rank: 3,
    when: all(
      PAST_THE_SHOCK,
      any(businessInTrouble, has('home', 'alone', 'money-worries'), is('wish', 'unsure', 'not-yet', 'other-work')),
    ),
    with: ['be-dyzo', 'be-un-pass-dans-limpasse'],
    cites: ['be-self-dyzo', 'guide-directory'],
  },
];

/** The ergonomist of the shared list comes through an employer; this road has its own task about absence. */
const NOT_HERE = new Set(['ask-for-an-ergonomist', 'find-out-how-long-away']);

/** Help from outside: for body and mind, for the business and for the work place. */
export const help: readonly Task[] = [
  ...careSupport.filter(({ id }) => !NOT_HERE.has(id)),
  ...unknownAnswers.filter(({ id }) => !NOT_HERE.has(id)),
  ...workSupport,
];
