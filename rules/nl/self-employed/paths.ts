import { aboutYou, aboutYouFirst } from '../../everyone/about-you.ts';
import { of } from '../../kit/advice.ts';
import { asks, chapter, outcome, type Path, path } from '../../kit/path.ts';
import { dutchCare, dutchPartners } from '../shared/actions.ts';
import { illAgain, tooHeavy, working } from './actions/at-work.ts';
import { cover, insured, voluntary } from './actions/insurance.ts';
import { money } from './actions/money.ts';
import { explore, firstSteps, full, otherWork, resting, stepwise, stopping } from './actions/steps.ts';

const FROM_ILLNESS = ['nl-self-about-you'] as const;
const FROM_WORK = ['late-effects', 'nl-self-about-you'] as const;

/** Whoever pays: the insurance, the fund, UWV or nobody. */
const income = of(insured, voluntary, cover, money);

const absence = (ill: string) =>
  asks('absence', {
    'none-now': '#nl-self-at-work.insurance',
    'under-4w': ill,
    '4w-12m': ill,
    '1-2y': ill,
    'over-2y': ill,
    unknown: ill,
  });

/** Who pays during sickness; without cover, a job that ended shortly before may still open a door. */
const insuranceThen = (target: string) => ({
  insurance: asks('insurance', {
    aov: target,
    broodfonds: target,
    'voluntary-uwv': 'first-day',
    none: 'recent-job',
    unknown: 'recent-job',
  }),
  'first-day': asks('first_sick_day', { day: target, unknown: target }),
  'recent-job': asks('recent_job', { yes: 'job-end', no: target, unknown: target }),
  'job-end': asks('job_end_day', { day: target, unknown: target }),
});

const wishesWithoutHours = {
  gradual: 'start-steps',
  'other-work': '#nl-self-other-work',
  'stop-business': '#nl-self-stopping',
  'not-yet': '#nl-self-resting',
  unsure: '#nl-self-exploring',
} as const;

const startDay = (target: string) => asks('restart_day', { day: target, unknown: target });

/** A self-employed person in the Netherlands: no employer, no duties of the sick-leave law; the policy decides. */
const selfEmployed = path({
  id: 'nl-self-employed',
  initial: 'nl-self-now',
  states: {
    'nl-self-now': chapter('nl-self-now', 'phase', {
      phase: asks('phase', {
        diagnosed: '#nl-self-first-steps',
        treatment: 'absence',
        recovering: 'absence',
        'restart-soon': 'absence',
        'just-restarted': '#nl-self-at-work.insurance',
        'longer-working': '#nl-self-at-work.insurance',
        'not-improving': 'absence-lasting',
        unknown: 'absence',
      }),
      absence: absence('#nl-self-ill.insurance'),
      'absence-lasting': absence('#nl-self-ill-lasting.insurance'),
    }),
    'nl-self-ill': chapter('nl-self-ill', 'insurance', {
      ...insuranceThen('wish'),
      wish: asks('wish', { ...wishesWithoutHours, full: 'start-full' }),
      'start-steps': startDay('#nl-self-stepwise'),
      'start-full': startDay('#nl-self-full'),
    }),
    // Who does not get better is never asked about all hours.
    'nl-self-ill-lasting': chapter('nl-self-ill-lasting', 'insurance', {
      ...insuranceThen('wish'),
      wish: asks('wish', wishesWithoutHours),
      'start-steps': startDay('#nl-self-stepwise'),
    }),
    'nl-self-at-work': chapter('nl-self-at-work', 'insurance', {
      ...insuranceThen('start'),
      start: startDay('going'),
      going: asks('going', {
        well: '#nl-self-working',
        'too-heavy': '#nl-self-too-heavy',
        'ill-again': '#nl-self-ill-again',
        'other-hours': '#nl-self-too-heavy',
        unknown: '#nl-self-working',
      }),
    }),

    'nl-self-first-steps': outcome('nl-self-first-steps', { does: of(firstSteps), leadsTo: ['nl-self-about-you-first'] }),
    'nl-self-stepwise': outcome('nl-self-stepwise', { does: [...of(stepwise), ...income], leadsTo: FROM_ILLNESS }),
    'nl-self-full': outcome('nl-self-full', { does: [...of(full), ...income], leadsTo: FROM_ILLNESS }),
    'nl-self-other-work': outcome('nl-self-other-work', { does: [...of(otherWork), ...income], leadsTo: FROM_ILLNESS }),
    'nl-self-stopping': outcome('nl-self-stopping', { does: [...of(stopping), ...income], leadsTo: FROM_ILLNESS }),
    'nl-self-resting': outcome('nl-self-resting', { does: [...of(resting), ...income], leadsTo: FROM_ILLNESS }),
    'nl-self-exploring': outcome('nl-self-exploring', { does: [...of(explore), ...income], leadsTo: FROM_ILLNESS }),
    'nl-self-working': outcome('nl-self-working', { does: [...of(working), ...income], leadsTo: FROM_WORK }),
    'nl-self-too-heavy': outcome('nl-self-too-heavy', { does: [...of(tooHeavy, working), ...income], leadsTo: FROM_WORK }),
    'nl-self-ill-again': outcome('nl-self-ill-again', { does: [...of(illAgain), ...income], leadsTo: FROM_ILLNESS }),
  },
});

/** The roads of a self-employed person in the Netherlands. */
export const dutchSelfEmployedPaths: readonly Path[] = [
  selfEmployed,
  aboutYou('nl-self-about-you', {
    questions: ['obstacles', 'complaints', 'alerts_nl_self', 'home', 'matters', 'age_band'],
    does: of(dutchPartners, dutchCare),
  }),
  aboutYouFirst('nl-self-about-you-first', { questions: ['age_band', 'home'], does: of(dutchPartners, dutchCare) }),
];
