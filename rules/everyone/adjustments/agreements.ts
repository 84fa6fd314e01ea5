import type { Adjustment } from '../../kit/advice.ts';
import { any, has, is } from '../../kit/condition.ts';

/** Changing hours, breaks and promises. */
export const agreementAdjustments: readonly Adjustment[] = [
  {
    id: 'flexible-hours',
    group: 'agreements',
    when: any(has('complaints', 'fatigue', 'sleep', 'pain-movement'), has('obstacles', 'travel-shifts')),
    cites: ['guide-uz-leuven', 'guide-idewe', 'guide-akc'],
  },
  {
    id: 'short-breaks',
    group: 'agreements',
    when: has('complaints', 'fatigue', 'concentration', 'overstimulation', 'pain-movement', 'fainting-breath', 'lymph-breath'),
    cites: ['guide-uz-leuven', 'guide-akc'],
  },
  {
    id: 'work-from-home',
    group: 'agreements',
    when: any(has('complaints', 'fatigue', 'overstimulation'), has('obstacles', 'travel-shifts', 'busy-place')),
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'start-later',
    group: 'agreements',
    when: has('complaints', 'sleep'),
    cites: ['guide-akc', 'guide-directory'],
  },
  {
    id: 'no-nights-for-a-while',
    group: 'agreements',
    when: has('obstacles', 'travel-shifts'),
    cites: ['guide-directory'],
  },
  {
    id: 'lighter-weeks-now-and-then',
    group: 'agreements',
    when: has('complaints', 'fear-mood'),
    cites: ['guide-idewe'],
  },
  {
    id: 'time-for-appointments',
    group: 'agreements',
    when: any(is('phase', 'treatment'), has('complaints', 'lymph-breath')),
    cites: ['guide-idewe', 'guide-akc'],
  },
  {
    id: 'expectations-on-paper',
    group: 'agreements',
    when: any(has('complaints', 'memory'), has('obstacles', 'work-pressure', 'reactions')),
    cites: ['guide-idewe'],
  },
];
