import type { Adjustment } from '../../kit/advice.ts';
import { any, has } from '../../kit/condition.ts';

/** Changing what somebody does. */
export const taskAdjustments: readonly Adjustment[] = [
  {
    id: 'key-tasks-at-good-hours',
    group: 'tasks',
    when: any(has('complaints', 'fatigue', 'concentration', 'sleep'), has('obstacles', 'focus-load')),
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'one-task-at-a-time',
    group: 'tasks',
    when: any(has('complaints', 'concentration', 'memory', 'overstimulation'), has('obstacles', 'focus-load')),
    cites: ['guide-idewe', 'guide-directory'],
  },
  {
    id: 'notes-and-checklists',
    group: 'tasks',
    when: has('complaints', 'memory', 'concentration'),
    cites: ['guide-uz-leuven', 'guide-directory'],
  },
  {
    id: 'less-hurry-at-first',
    group: 'tasks',
    when: has('obstacles', 'work-pressure'),
    cites: ['guide-uz-leuven', 'guide-akc'],
  },
  {
    id: 'other-tasks-for-a-while',
    group: 'tasks',
    when: any(has('complaints', 'pain-movement', 'lymph-breath'), has('obstacles', 'work-pressure', 'physical-load')),
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'heavy-and-light-in-turn',
    group: 'tasks',
    when: any(has('complaints', 'fatigue', 'lymph-breath'), has('obstacles', 'physical-load')),
    cites: ['guide-directory'],
  },
  {
    id: 'less-lifting',
    group: 'tasks',
    when: any(has('complaints', 'pain-movement', 'lymph-breath'), has('obstacles', 'physical-load')),
    cites: ['guide-uz-leuven', 'guide-directory'],
  },
  {
    id: 'no-risky-task-alone',
    group: 'tasks',
    when: has('complaints', 'fainting-breath'),
    cites: ['guide-idewe', 'guide-directory'],
  },
];
