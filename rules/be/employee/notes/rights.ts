import type { Note } from '../../../kit/advice.ts';
import { all, any, at, has, is } from '../../../kit/condition.ts';
import { thinksOfEnding } from '../official-situations.ts';

const endIsNear = any(thinksOfEnding, has('alerts', 'dismissed', 'contract-fewer-hours'), is('employer_stance', 'pressure'));
const withPermission = any(is('working_how', 'partial-permission'), at('partial-approved', 'partial-filed'));

export const rightsNotes: readonly Note[] = [
  {
    id: 'limitation-can-count-as-disability',
    station: 'agree',
    when: is('attested', 'yes', 'no', 'unknown'),
    with: ['be-unia'],
    cites: ['be-emp-reasonable-accommodation-cancer'],
  },
  {
    id: 'favour-becomes-duty',
    station: 'agree',
    when: all(is('attested', 'yes'), is('employer_stance', 'refuses', 'pressure', 'not-discussed', 'unknown')),
    with: ['be-unia', 'be-vakbond'],
    cites: ['be-emp-partial-employer-consent', 'be-emp-reasonable-accommodation-cancer'],
  },
  {
    id: 'contract-stays-as-it-was',
    station: 'agree',
    when: any(is('wish', 'gradual', 'adapted-here'), has('alerts', 'contract-fewer-hours'), withPermission),
    with: ['be-vakbond'],
    cites: ['be-emp-partial-contract-maintained', 'be-emp-partial-pay-and-benefits'],
  },
  {
    id: 'only-new-contract-makes-part-timer',
    station: 'agree',
    when: any(has('alerts', 'contract-fewer-hours'), is('working_how', 'contract-fewer-hours'), is('wish', 'fewer-hours')),
    with: ['be-vakbond'],
    cites: ['guide-kotk-partial', 'be-emp-contract-change-mutual'],
  },
  {
    id: 'already-signed-fewer-hours',
    station: 'now',
    when: is('working_how', 'contract-fewer-hours'),
    with: ['be-vakbond'],
    cites: ['be-emp-contract-change-mutual'],
  },
  {
    id: 'dismissal-during-illness',
    station: 'now',
    when: endIsNear,
    with: ['be-vakbond'],
    cites: ['be-emp-contract-dismissal-during-illness'],
  },
  {
    id: 'illness-may-not-be-the-reason',
    station: 'now',
    when: endIsNear,
    with: ['be-unia', 'be-vakbond'],
    cites: ['be-emp-discrimination-health-status'],
  },
  {
    id: 'severance-on-full-wage',
    station: 'now',
    when: has('alerts', 'dismissed'),
    with: ['be-vakbond'],
    cites: ['be-emp-partial-severance-base'],
  },
  {
    id: 'own-notice-keeps-running',
    station: 'now',
    when: any(is('wish', 'leave'), has('alerts', 'want-to-resign')),
    with: ['be-vakbond'],
    cites: ['be-emp-contract-dismissal-during-illness'],
  },
];
