import { any, has, is, not } from '../kit/condition.ts';
import { type Candidate, line } from './card.ts';
import {
  APPLYING,
  AT_WORK,
  BELGIUM,
  EMPLOYED,
  FEWER_HOURS,
  NETHERLANDS,
  NO_COUNTRY,
  NO_DATE,
  OWN_BUSINESS,
  PRESSED,
  STEP_BY_STEP,
  TOO_HEAVY,
} from './situation.ts';

const NEEDS_QUIET = any(
  has('complaints', 'concentration', 'memory', 'overstimulation'),
  has('obstacles', 'focus-load', 'busy-place'),
);
const NEEDS_BREAKS = has('complaints', 'fatigue', 'sleep');
const NEEDS_LIGHT_WORK = any(has('complaints', 'pain-movement', 'lymph-breath'), has('obstacles', 'physical-load'));

const SAYS_NOTHING = is('openness', 'none');

/** Partners who may not hear anything about health: every line speaks of work only. */
export const AT_WORK_CARDS: readonly Candidate[] = [
  {
    id: 'employer',
    when: any(EMPLOYED, NO_COUNTRY),
    guarded: true,
    aims: [
      line('nothing-under-pressure', PRESSED),
      line('other-pace', TOO_HEAVY),
      line('steps-together', STEP_BY_STEP),
      line('other-work-here', is('wish', 'adapted-here')),
      line('no-date-yet', NO_DATE),
      line('work-that-fits', AT_WORK),
      line('stay-in-touch', not(AT_WORK)),
      line('who-does-what'),
      line('next-talk'),
    ],
    says: [
      line('no-signature-today', PRESSED),
      line('pace-too-high', TOO_HEAVY),
      line('contract-stays', FEWER_HOURS),
      line('steps', STEP_BY_STEP),
      line('other-work', is('wish', 'adapted-here')),
      line('no-date', NO_DATE),
      line('private', SAYS_NOTHING),
      line('quiet-place', NEEDS_QUIET),
      line('short-breaks', NEEDS_BREAKS),
      line('light-work', NEEDS_LIGHT_WORK),
      line('what-works'),
      line('i-will-tell'),
      line('private', not(SAYS_NOTHING)),
    ],
    asks: [
      line('take-paper-home', PRESSED),
      line('for-a-time', any(STEP_BY_STEP, FEWER_HOURS)),
      line('which-tasks'),
      line('fixed-person'),
      line('tell-team'),
    ],
    silent: [
      line('health', BELGIUM, ['be-emp-telling-colleagues']),
      line('health', NETHERLANDS, ['nl-emp-privacy-employer-questions']),
      line('your-choice'),
    ],
  },
  {
    id: 'colleagues',
    when: any(EMPLOYED, NO_COUNTRY),
    guarded: true,
    aims: [line('work-together', AT_WORK), line('stay-in-touch'), line('choose-what-you-share'), line('ask-fitting-help')],
    says: [
      line('own-pace', AT_WORK),
      line('one-at-a-time', has('complaints', 'overstimulation', 'concentration')),
      line('message-welcome'),
      line('rather-not-say'),
      line('ask-me-about-work'),
    ],
    asks: [
      line('help-when-stuck', AT_WORK),
      line('what-changed', not(is('phase', 'longer-working'))),
      line('coffee'),
      line('keep-to-yourself'),
    ],
    silent: [
      line('why-away', BELGIUM, ['be-emp-telling-colleagues']),
      line('why-away', NETHERLANDS, ['nl-emp-privacy-employer-questions']),
      line('your-choice'),
    ],
  },
  {
    id: 'interviewer',
    when: APPLYING,
    guarded: true,
    aims: [line('show-what-i-can'), line('learn-what-work-asks'), line('choose-what-i-tell')],
    says: [line('calm-start', STEP_BY_STEP), line('own-reasons'), line('fits-me'), line('look-ahead')],
    asks: [line('fewer-hours-first', STEP_BY_STEP), line('working-day'), line('settling-in'), line('fixed-hours')],
    silent: [
      line('health-if-able', BELGIUM, ['be-emp-silence-when-applying']),
      line('health-if-able', NETHERLANDS, ['nl-all-no-health-questions', 'nl-all-disclosure-duty']),
      line('your-choice'),
    ],
  },
  {
    id: 'clients',
    when: OWN_BUSINESS,
    guarded: true,
    aims: [line('clear-about-time'), line('keep-clients'), line('guard-my-pace')],
    says: [line('stopped-for-now', is('self_business', 'stopped')), line('fewer-jobs'), line('sure-date'), line('stand-in')],
    asks: [line('what-is-urgent'), line('can-it-wait'), line('someone-else')],
    silent: [line('your-choice')],
  },
];
