import type { Stop } from '../../../kit/advice.ts';
import { any, at, has, is } from '../../../kit/condition.ts';

const contract: readonly Stop[] = [
  {
    id: 'fewer-hours-for-good',
    rank: 1,
    station: 'agree',
    when: any(has('alerts', 'contract-fewer-hours'), is('wish', 'fewer-hours'), is('going', 'other-hours')),
    with: ['be-vakbond'],
    cites: ['be-emp-contract-change-mutual'],
  },
  {
    id: 'end-by-agreement',
    rank: 1,
    station: 'now',
    when: has('alerts', 'leave-proposed'),
    with: ['be-vakbond'],
    cites: ['be-emp-contract-mutual-termination'],
  },
  {
    id: 'resign-yourself',
    rank: 1,
    station: 'now',
    when: any(is('wish', 'leave'), has('alerts', 'want-to-resign')),
    with: ['be-vakbond'],
    cites: ['be-emp-contract-mutual-termination', 'be-emp-contract-dismissal-during-illness'],
  },
  {
    id: 'sign-dismissal-unread',
    rank: 1,
    station: 'now',
    when: has('alerts', 'dismissed'),
    with: ['be-vakbond'],
    cites: ['be-emp-contract-dismissal-during-illness', 'be-emp-contract-mutual-termination'],
  },
];

const duringSickLeave: readonly Stop[] = [
  {
    id: 'adapted-work-unfiled',
    rank: 1,
    station: 'agree',
    when: at('adapted-work'),
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-emp-partial-file-date', 'be-emp-partial-without-authorisation'],
  },
  {
    id: 'training-unasked',
    rank: 1,
    station: 'now',
    when: at('training-first'),
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['be-emp-partial-volunteering-training'],
  },
];

export const rightsStops: readonly Stop[] = [...contract, ...duringSickLeave];
