import type { Task } from '../../../kit/advice.ts';
import { is } from '../../../kit/condition.ts';
import { chooseRestartDay, findOutEmployerStance, lookUpRestartDay } from './partial-asking.ts';
import { agreeFirstTalk } from './partial-proposal.ts';
import { priorVisit, surveillance } from './prior-visit.ts';

/** KB 3.7.1996 art. 246: who restarts tells the fund within eight days; the employer's own declaration does not replace it. */
const tellFund: Task = {
  id: 'full-tell-fund',
  station: 'build',
  who: 'you',
  rank: 3,
  due: { after: 'restart_day', by: 'be-emp-informal-full-return-tell-fund.report_within' },
  with: ['be-ziekenfonds', 'be-hr-dienst'],
  cites: ['be-emp-informal-full-return-tell-fund'],
};

export const fullPrepare: readonly Task[] = [
  findOutEmployerStance,
  chooseRestartDay,
  {
    id: 'full-confirm-hours',
    station: 'agree',
    who: 'you',
    rank: 2,
    with: ['be-werkgever', 'be-hr-dienst'],
    cites: ['guide-uz-leuven'],
  },
  ...priorVisit,
  {
    id: 'full-get-proof-form',
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['be-ziekenfonds', 'be-hr-dienst'],
    cites: ['be-emp-informal-full-return-tell-fund', 'guide-uz-leuven'],
  },
  tellFund,
  agreeFirstTalk,
];

export const fullRestarted: readonly Task[] = [
  lookUpRestartDay,
  tellFund,
  ...surveillance,
  {
    id: 'find-out-going',
    finds: 'going',
    when: is('going', 'unknown'),
    station: 'keep',
    who: 'you',
    rank: 3,
    with: ['be-huisarts', 'be-werkgever'],
    cites: ['guide-idewe'],
  },
];
