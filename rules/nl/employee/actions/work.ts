import type { Task } from '../../../kit/advice.ts';
import { all, any, at, has, is } from '../../../kit/condition.ts';
import { LOOKS_ELSEWHERE } from '../situations.ts';

/** Other work, aids and adaptations: what can be asked, and of whom. */
export const work: readonly Task[] = [
  {
    id: 'nl-ask-adaptation-on-paper',
    when: any(
      is('wish', 'adapted-here'),
      all(is('employer_stance', 'refuses', 'pressure'), is('attested', 'yes', 'no', 'unknown')),
    ),
    station: 'agree',
    who: 'you',
    rank: 2,
    with: ['nl-werkgever', 'nl-bedrijfsarts', 'nl-college-rechten-mens'],
    cites: ['nl-all-effective-adaptation'],
  },
  {
    id: 'nl-ask-uwv-for-aids',
    when: any(has('complaints', 'pain-movement', 'lymph-breath'), has('obstacles', 'physical-load', 'travel-shifts')),
    station: 'agree',
    who: 'you',
    rank: 4,
    with: ['nl-uwv', 'nl-arbeidsdeskundige', 'nl-ergotherapeut'],
    cites: ['nl-all-provisions-employee', 'nl-all-provisions-employer'],
  },
  {
    id: 'nl-apply-without-health-talk',
    when: all(LOOKS_ELSEWHERE, any(is('wish', 'other-employer'), has('alerts_nl', 'other-employer'))),
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['nl-re-integratiecoach', 'nl-werkcentrum', 'nl-juridisch-loket'],
    cites: ['nl-all-no-health-questions', 'nl-all-disclosure-duty'],
  },
  {
    id: 'nl-ask-before-other-employer',
    when: all(LOOKS_ELSEWHERE, any(is('wish', 'other-employer'), has('alerts_nl', 'other-employer'))),
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['nl-bedrijfsarts', 'nl-vakbond', 'nl-uwv'],
    cites: ['nl-emp-track1-track2', 'nl-emp-no-settlement-while-ill'],
  },
  {
    id: 'nl-ask-job-coach',
    when: is('wish', 'other-employer', 'training'),
    station: 'build',
    who: 'you',
    rank: 5,
    with: ['nl-jobcoach', 'nl-uwv'],
    cites: ['nl-all-jobcoach', 'guide-kankernl'],
  },
  {
    id: 'nl-ask-training-in-plan',
    when: is('wish', 'training'),
    station: 'agree',
    who: 'you',
    rank: 2,
    with: ['nl-werkgever', 'nl-arbeidsdeskundige', 'nl-uwv'],
    cites: ['guide-akc', 'nl-emp-plan-of-action-week8'],
  },
];

/** Nobody has to choose a road today. */
export const explore: readonly Task[] = [
  {
    id: 'nl-find-out-wish',
    finds: 'wish',
    when: is('wish', 'unsure'),
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['nl-bedrijfsarts', 'common-naasten', 'nl-kanker-nl-infolijn'],
    cites: ['guide-uz-leuven', 'guide-akc'],
  },
  {
    id: 'nl-tell-that-you-rest-now',
    when: is('wish', 'not-yet'),
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['nl-bedrijfsarts', 'nl-huisarts'],
    cites: ['nl-emp-privacy-physician-output', 'nl-emp-pay-suspension-or-stop'],
  },
];

/** Looking again after the restart. The moments are a proposal; nobody has to be further by then. */
const goingOn = at('nl-back-at-work', 'nl-building-up');

export const followUp: readonly Task[] = [
  {
    id: 'nl-look-back-after-one-week',
    when: goingOn,
    station: 'build',
    who: 'you',
    rank: 3,
    due: { after: 'restart_day', by: [1, 'weeks'] },
    with: ['common-naasten'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'nl-talk-with-manager-after-three-weeks',
    when: goingOn,
    station: 'build',
    who: 'you',
    rank: 3,
    due: { after: 'restart_day', by: [3, 'weeks'] },
    with: ['nl-werkgever'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'nl-see-company-doctor-after-six-weeks',
    when: goingOn,
    station: 'build',
    who: 'you',
    rank: 4,
    due: { after: 'restart_day', by: [6, 'weeks'] },
    with: ['nl-bedrijfsarts'],
    cites: ['nl-emp-open-consultation', 'guide-idewe'],
  },
  {
    id: 'nl-take-stock-after-twelve-weeks',
    when: goingOn,
    station: 'keep',
    who: 'you',
    rank: 4,
    due: { after: 'restart_day', by: [12, 'weeks'] },
    with: ['nl-werkgever', 'nl-huisarts', 'common-naasten'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'nl-find-out-restart-day',
    finds: 'restart_day',
    when: all(is('restart_day', 'unknown'), is('phase', 'just-restarted')),
    station: 'now',
    who: 'you',
    rank: 4,
    with: ['nl-werkgever'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'nl-find-out-going',
    finds: 'going',
    when: is('going', 'unknown'),
    station: 'keep',
    who: 'you',
    rank: 3,
    with: ['nl-huisarts', 'nl-bedrijfsarts'],
    cites: ['guide-idewe'],
  },
  {
    id: 'nl-find-out-how-reported',
    finds: 'reported_how',
    when: is('reported_how', 'unknown'),
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['nl-werkgever', 'nl-bedrijfsarts'],
    cites: ['nl-emp-partial-return-clock'],
  },
];
