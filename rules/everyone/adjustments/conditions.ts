import type { Adjustment } from '../../kit/advice.ts';
import { any, has } from '../../kit/condition.ts';

/** Changing the place and the tools. */
export const conditionAdjustments: readonly Adjustment[] = [
  {
    id: 'quiet-place',
    group: 'conditions',
    when: any(has('complaints', 'concentration', 'memory', 'overstimulation'), has('obstacles', 'busy-place', 'focus-load')),
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'room-to-withdraw',
    group: 'conditions',
    when: any(has('complaints', 'overstimulation', 'fear-mood', 'fainting-breath'), has('obstacles', 'busy-place')),
    cites: ['guide-idewe', 'guide-akc'],
  },
  {
    id: 'workstation-that-fits',
    group: 'conditions',
    when: any(has('complaints', 'pain-movement', 'lymph-breath'), has('obstacles', 'physical-load')),
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'aids-for-hands-and-arms',
    group: 'conditions',
    when: has('complaints', 'lymph-breath', 'pain-movement'),
    cites: ['guide-directory', 'guide-akc'],
  },
  {
    id: 'sit-and-walk-less',
    group: 'conditions',
    when: any(has('complaints', 'lymph-breath', 'pain-movement'), has('obstacles', 'physical-load')),
    cites: ['guide-directory'],
  },
  {
    id: 'park-or-arrive-close',
    group: 'conditions',
    when: any(has('complaints', 'lymph-breath'), has('obstacles', 'travel-shifts')),
    cites: ['guide-directory'],
  },
];
