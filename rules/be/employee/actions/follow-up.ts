import { HAS_COMPLAINTS, HAS_OBSTACLES } from '../../../everyone/moments.ts';
import type { Task } from '../../../kit/advice.ts';
import { all, any, at } from '../../../kit/condition.ts';
import { openQuestions } from './open-questions.ts';
import { spontaneousConsultation } from './prior-visit.ts';

/**
 * Looking again after the restart: people miss it most of all. The four moments are a proposal; nobody has to be further by then.
 * Where the hours do not fit, the talks about other hours take their place.
 */
const GOING_ON = at('follow-up', 'follow-up-partial', 'partial-unsure');

export const followUp: readonly Task[] = [
  ...openQuestions,
  {
    id: 'look-back-after-one-week',
    station: 'build',
    who: 'you',
    rank: 3,
    when: GOING_ON,
    due: { after: 'restart_day', by: [1, 'weeks'] },
    with: ['common-naasten'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'talk-with-manager-after-three-weeks',
    station: 'build',
    who: 'you',
    rank: 3,
    when: GOING_ON,
    due: { after: 'restart_day', by: [3, 'weeks'] },
    with: ['be-werkgever', 'be-hr-dienst'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'see-occupational-physician-after-six-weeks',
    station: 'build',
    who: 'you',
    rank: 4,
    when: GOING_ON,
    due: { after: 'restart_day', by: [6, 'weeks'] },
    with: ['be-arbeidsarts'],
    cites: ['be-emp-informal-spontaneous-consultation', 'guide-idewe'],
  },
  {
    id: 'take-stock-after-twelve-weeks',
    station: 'keep',
    who: 'you',
    rank: 4,
    when: GOING_ON,
    due: { after: 'restart_day', by: [12, 'weeks'] },
    with: ['be-werkgever', 'be-huisarts', 'common-naasten'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
];

/** At work for a longer time, or all along. */
export const longerWorking: readonly Task[] = [
  spontaneousConsultation,
  ...openQuestions,
  {
    id: 'ask-employer-for-adapted-work-early',
    station: 'agree',
    who: 'you',
    rank: 2,
    when: any(at('adapted-while-working'), all(at('keep-working'), any(HAS_COMPLAINTS, HAS_OBSTACLES))),
    with: ['be-werkgever', 'be-arbeidsarts'],
    cites: ['be-emp-preventive-request'],
  },
  {
    id: 'keep-talking-about-work',
    station: 'keep',
    who: 'you',
    rank: 4,
    when: at('keep-working', 'fewer-hours', 'adapted-while-working'),
    with: ['be-werkgever', 'be-arbeidsarts'],
    cites: ['guide-idewe', 'guide-akc'],
  },
  {
    id: 'apply-without-your-illness',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: at('new-job'),
    with: ['be-vakbond', 'be-loopbaanbegeleiding'],
    cites: ['be-emp-silence-when-applying'],
  },
];
