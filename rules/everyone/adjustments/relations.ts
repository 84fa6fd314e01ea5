import type { Adjustment } from '../../kit/advice.ts';
import { any, has } from '../../kit/condition.ts';

/** Changing how people at work deal with each other. */
export const relationAdjustments: readonly Adjustment[] = [
  {
    id: 'buddy-at-work',
    group: 'relations',
    when: any(has('complaints', 'memory', 'fear-mood'), has('obstacles', 'reactions')),
    cites: ['guide-idewe', 'guide-directory'],
  },
  {
    id: 'fixed-short-talk',
    group: 'relations',
    when: any(has('complaints', 'fear-mood', 'fatigue'), has('obstacles', 'work-pressure')),
    cites: ['guide-idewe', 'guide-akc'],
  },
  {
    id: 'agree-who-asks-how-you-are',
    group: 'relations',
    when: any(has('complaints', 'fear-mood'), has('obstacles', 'reactions')),
    cites: ['guide-idewe', 'guide-directory'],
  },
  {
    id: 'fixed-moments-for-questions',
    group: 'relations',
    when: any(has('complaints', 'overstimulation', 'concentration'), has('obstacles', 'busy-place', 'focus-load')),
    cites: ['guide-directory'],
  },
  {
    id: 'a-sign-for-a-break',
    group: 'relations',
    when: has('complaints', 'fainting-breath', 'overstimulation', 'fear-mood'),
    cites: ['guide-idewe'],
  },
];
