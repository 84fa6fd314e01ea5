import type { Task } from '../../../kit/advice.ts';
import { is } from '../../../kit/condition.ts';

/** "I don't know" about where somebody stands becomes a question to somebody who does know. The roads find out the rest. */
export const unknownAnswers: readonly Task[] = [
  {
    id: 'nl-find-out-where-you-stand',
    finds: 'phase',
    when: is('phase', 'unknown'),
    station: 'now',
    who: 'you',
    rank: 4,
    with: ['nl-huisarts', 'nl-verpleegkundig-specialist'],
    cites: ['guide-kankernl'],
  },
  {
    id: 'nl-find-out-how-long-away',
    finds: 'absence',
    when: is('absence', 'unknown'),
    station: 'now',
    who: 'you',
    rank: 3,
    with: ['nl-werkgever', 'nl-uwv', 'nl-huisarts'],
    cites: ['guide-akc'],
  },
  {
    id: 'nl-find-out-when-it-was-found',
    finds: 'diagnosis_over_2y',
    when: is('diagnosis_over_2y', 'unknown'),
    station: 'keep',
    who: 'you',
    rank: 5,
    with: ['nl-huisarts'],
    cites: ['guide-akc'],
  },
];
