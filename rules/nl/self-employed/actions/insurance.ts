import { RESTS } from '../../../everyone/moments.ts';
import type { Task } from '../../../kit/advice.ts';
import { all, any, at, has, is, lasted, not } from '../../../kit/condition.ts';
import { HAS_AOV, STARTS, WANTS_COVER, WINDOW_IS_OPEN, WORKS } from '../situations.ts';

const EARLY = any(is('absence', 'under-4w', 'unknown'), has('alerts_nl_self', 'not-reported'));

const WAITS_FOR_WIA = all(is('insurance', 'voluntary-uwv'), is('absence', '1-2y', 'over-2y', 'unknown'));
/** The letter of UWV is there, or should be; who does not know the first day acts as if. */
const LETTER_IS_DUE = any(
  is('first_sick_day', 'unknown'),
  is('absence', 'over-2y'),
  lasted('first_sick_day', 'nl-all-wia-application-window.uwv_letter'),
);

/** With a policy or a fund: what it asks, and what to write down before the first working day. */
export const insured: readonly Task[] = [
  {
    id: 'nl-self-report-to-insurer',
    station: 'now',
    who: 'you',
    rank: 1,
    when: all(HAS_AOV, any(EARLY, at('nl-self-ill-again'))),
    with: ['nl-aov-arbeidsdeskundige'],
    cites: ['nl-self-aov'],
  },
  {
    id: 'nl-self-report-to-fund',
    station: 'now',
    who: 'you',
    rank: 1,
    when: all(is('insurance', 'broodfonds'), any(EARLY, at('nl-self-ill-again'))),
    with: ['common-naasten'],
    cites: ['nl-self-broodfonds'],
  },
  {
    id: 'nl-self-read-your-policy',
    station: 'now',
    who: 'you',
    rank: 2,
    when: HAS_AOV,
    with: ['nl-aov-arbeidsdeskundige'],
    cites: ['nl-self-aov'],
  },
  {
    id: 'nl-self-ask-the-labour-expert',
    station: 'prepare',
    who: 'you',
    rank: 2,
    when: all(HAS_AOV, not(RESTS)),
    with: ['nl-aov-arbeidsdeskundige', 'nl-arbeidsdeskundige'],
    cites: ['guide-kankernl', 'nl-self-stepwise-return'],
  },
  {
    id: 'nl-self-steps-in-an-email',
    station: 'agree',
    who: 'you',
    rank: 1,
    when: all(HAS_AOV, any(STARTS, WORKS)),
    with: ['nl-aov-arbeidsdeskundige'],
    cites: ['nl-self-stepwise-return'],
  },
  {
    id: 'nl-self-ask-fund-about-working',
    station: 'agree',
    who: 'you',
    rank: 1,
    when: all(is('insurance', 'broodfonds'), any(STARTS, WORKS)),
    with: ['common-naasten'],
    cites: ['nl-self-broodfonds'],
  },
  {
    id: 'nl-self-ask-reasons-from-insurer',
    station: 'now',
    who: 'you',
    rank: 1,
    when: has('alerts_nl_self', 'insurer-disagrees'),
    with: ['nl-juridisch-loket', 'nl-huisarts'],
    cites: ['nl-self-aov', 'guide-directory'],
  },
];

/** Voluntarily insured with UWV: the rules of UWV count, with the same limit for the disability benefit. */
export const voluntary: readonly Task[] = [
  {
    id: 'nl-self-report-to-uwv',
    station: 'now',
    who: 'you',
    rank: 1,
    when: all(is('insurance', 'voluntary-uwv'), any(EARLY, at('nl-self-ill-again'))),
    with: ['nl-uwv'],
    cites: ['nl-self-no-gatekeeper', 'guide-directory'],
  },
  {
    id: 'nl-self-ask-uwv-before-working',
    station: 'agree',
    who: 'you',
    rank: 1,
    when: all(is('insurance', 'voluntary-uwv'), any(STARTS, WORKS)),
    with: ['nl-uwv', 'nl-uwv-arts-arbeidsdeskundige'],
    cites: ['nl-self-uwv-voluntary', 'guide-directory'],
  },
  {
    id: 'nl-self-wia-note-the-date',
    station: 'prepare',
    who: 'you',
    rank: 3,
    due: { after: 'first_sick_day', by: 'nl-all-wia-application-window.apply_safely' },
    when: all(WAITS_FOR_WIA, not(LETTER_IS_DUE)),
    with: ['nl-uwv'],
    cites: ['nl-all-wia-application-window', 'nl-self-uwv-voluntary'],
  },
  {
    id: 'nl-self-wia-request',
    station: 'now',
    who: 'you',
    rank: 1,
    due: { after: 'first_sick_day', by: 'nl-all-wia-application-window.apply_safely' },
    when: all(WAITS_FOR_WIA, LETTER_IS_DUE),
    with: ['nl-uwv', 'nl-juridisch-loket'],
    cites: ['nl-all-wia-application-window', 'nl-self-uwv-voluntary'],
  },
  {
    id: 'nl-self-find-first-sick-day',
    finds: 'first_sick_day',
    station: 'now',
    who: 'you',
    rank: 3,
    when: is('first_sick_day', 'unknown'),
    with: ['nl-uwv', 'nl-huisarts'],
    cites: ['guide-directory'],
  },
];

/** No cover, or a wish for another one. */
export const cover: readonly Task[] = [
  {
    id: 'nl-self-find-out-insurance',
    finds: 'insurance',
    station: 'now',
    who: 'you',
    rank: 1,
    when: is('insurance', 'unknown'),
    with: ['common-naasten', 'nl-juridisch-loket'],
    cites: ['nl-self-aov', 'nl-self-broodfonds'],
  },
  {
    id: 'nl-self-voluntary-within-13-weeks',
    station: 'now',
    who: 'you',
    rank: 1,
    due: { after: 'job_end_day', by: 'nl-self-uwv-voluntary.request_within' },
    when: WINDOW_IS_OPEN,
    with: ['nl-uwv'],
    cites: ['nl-self-uwv-voluntary'],
  },
  {
    id: 'nl-self-ask-after-effect',
    station: 'now',
    who: 'you',
    rank: 1,
    when: is('recent_job', 'yes', 'unknown'),
    with: ['nl-uwv', 'nl-juridisch-loket'],
    cites: ['nl-job-sick-after-ww'],
  },
  {
    id: 'nl-self-answer-health-form-honestly',
    station: 'keep',
    who: 'you',
    rank: 4,
    when: WANTS_COVER,
    with: ['nl-juridisch-loket', 'nl-nfk'],
    cites: ['nl-self-aov-declaration'],
  },
];
