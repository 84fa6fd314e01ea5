import type { Task } from '../../../kit/advice.ts';
import { all, any, has, is } from '../../../kit/condition.ts';
import { APPLIES, ROOM_FOR_WORK } from '../situations.ts';

const CAN_APPLY = all(APPLIES, ROOM_FOR_WORK);
/** Was on, or refused, the disability benefit: the employer's risk may be covered. */
const KNOWN_TO_UWV = any(is('benefit', 'wia'), has('alerts_nl_job', 'disability-refused'));

/** Looking for a new employer: what to say, what not, and what the employer can get. */
export const applying: readonly Task[] = [
  {
    id: 'nl-job-decide-what-to-tell',
    station: 'agree',
    who: 'you',
    rank: 2,
    when: CAN_APPLY,
    with: ['nl-re-integratiecoach', 'nl-juridisch-loket', 'common-naasten'],
    cites: ['nl-all-no-health-questions', 'nl-all-disclosure-duty'],
  },
  {
    id: 'nl-job-answer-health-question',
    station: 'agree',
    who: 'you',
    rank: 1,
    when: has('alerts_nl_job', 'health-questions'),
    with: ['nl-college-rechten-mens', 'nl-juridisch-loket'],
    cites: ['nl-all-no-health-questions'],
  },
  {
    id: 'nl-job-explain-the-gap',
    station: 'agree',
    who: 'you',
    rank: 4,
    when: CAN_APPLY,
    with: ['nl-re-integratiecoach', 'nl-werkcentrum'],
    cites: ['guide-kankernl', 'guide-akc'],
  },
  {
    id: 'nl-job-ask-for-a-job-coach',
    station: 'agree',
    who: 'you',
    rank: 3,
    when: CAN_APPLY,
    with: ['nl-jobcoach', 'nl-uwv', 'nl-gemeente'],
    cites: ['nl-all-jobcoach', 'guide-kankernl'],
  },
  {
    id: 'nl-job-ask-for-aids',
    station: 'agree',
    who: 'you',
    rank: 4,
    when: all(
      CAN_APPLY,
      any(has('complaints', 'pain-movement', 'lymph-breath', 'fatigue', 'concentration'), has('obstacles', 'physical-load')),
    ),
    with: ['nl-uwv'],
    cites: ['nl-all-provisions-employee'],
  },
  {
    id: 'nl-job-know-your-no-risk',
    station: 'agree',
    who: 'you',
    rank: 3,
    when: all(KNOWN_TO_UWV, ROOM_FOR_WORK),
    with: ['nl-uwv'],
    cites: ['nl-all-no-risk', 'nl-all-no-risk-tell-employer'],
  },
  {
    id: 'nl-job-know-wage-cost-benefit',
    station: 'agree',
    who: 'you',
    rank: 5,
    when: all(is('benefit', 'wia'), CAN_APPLY),
    with: ['nl-uwv'],
    cites: ['nl-all-wage-cost-benefit'],
  },
  {
    id: 'nl-job-check-offer',
    station: 'agree',
    who: 'you',
    rank: 1,
    when: has('alerts_nl_job', 'job-offer'),
    with: ['nl-uwv', 'nl-vakbond', 'nl-juridisch-loket'],
    cites: ['guide-directory', 'guide-kankernl'],
  },
  {
    id: 'nl-job-voluntary-insurance',
    station: 'now',
    who: 'you',
    rank: 2,
    when: has('alerts_nl_job', 'own-business'),
    with: ['nl-uwv'],
    cites: ['nl-self-uwv-voluntary'],
  },
];
