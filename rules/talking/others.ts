import { all, any, has, is } from '../kit/condition.ts';
import { type Candidate, line } from './card.ts';
import { WITH_BENEFIT } from './doctors.ts';
import { BELGIUM, NETHERLANDS, NO_DATE, OWN_BUSINESS, STEP_BY_STEP } from './situation.ts';

/** At home, and with who pays. */
export const OTHER_CARDS: readonly Candidate[] = [
  {
    id: 'family',
    aims: [line('what-first'), line('share-tasks'), line('say-what-is-too-much')],
    says: [
      line('money', has('home', 'money-worries')),
      line('hard-to-talk', has('home', 'hard-to-talk')),
      line('care-for-others', has('home', 'carer')),
      line('less-at-home', any(STEP_BY_STEP, is('wish', 'full'))),
      line('just-listen'),
      line('i-will-say'),
      line('tired-is-not-angry'),
    ],
    asks: [line('heaviest-for-you'), line('take-over'), line('come-along')],
    silent: [line('not-ready')],
  },
  {
    id: 'fund',
    when: WITH_BENEFIT,
    aims: [line('what-and-when'), line('my-money'), line('proof')],
    says: [
      line('steps', STEP_BY_STEP),
      line('all-hours', is('wish', 'full', 'new-employer')),
      line('not-working', NO_DATE),
      line('report-first'),
      line('note-your-name'),
      line('slowly'),
    ],
    asks: [line('which-form'), line('before-which-day'), line('effect-on-money')],
    silent: [line('not-more')],
  },
  {
    id: 'cover',
    when: all(OWN_BUSINESS, any(BELGIUM, all(NETHERLANDS, is('insurance', 'aov')))),
    aims: [
      line('contributions', BELGIUM),
      line('rights', BELGIUM),
      line('which-work', NETHERLANDS),
      line('build-up', NETHERLANDS),
      line('proof'),
    ],
    says: [
      line('business-stopped', is('self_business', 'stopped')),
      line('a-little', is('self_business', 'a-little')),
      line('steps', STEP_BY_STEP),
      line('first-know'),
      line('note-your-name'),
      line('slowly'),
    ],
    asks: [
      line('what-to-pay', BELGIUM),
      line('full-stop-needed', BELGIUM, ['be-self-equalisation-conditions']),
      line('policy-work', NETHERLANDS, ['nl-self-aov']),
      line('effect-of-work'),
      line('before-which-day'),
      line('on-paper'),
    ],
    silent: [line('not-more')],
  },
];
