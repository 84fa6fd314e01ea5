import { aboutYou, aboutYouFirst } from '../../everyone/about-you.ts';
import { of } from '../../kit/advice.ts';
import { asks, chapter, outcome, type Path, path } from '../../kit/path.ts';
import { dutchCare, dutchPartners } from '../shared/actions.ts';
import { applying } from './actions/applying.ts';
import { assistance, noBenefit, openDoors } from './actions/assistance.ts';
import { atWork, illAgain, tooHeavy } from './actions/at-work.ts';
import { disability } from './actions/disability.ts';
import { decisions, inWw, sicknessBenefit, yearCheck } from './actions/sickness-benefit.ts';
import { explore, firstSteps, guidance, resting } from './actions/steps.ts';

const FROM_ILLNESS = ['nl-job-about-you'] as const;
const FROM_WORK = ['late-effects', 'nl-job-about-you'] as const;

/** What counts whichever benefit somebody has. */
const everyBenefit = of(guidance, applying, explore, resting, openDoors);

const wishes = (end: string) =>
  asks('wish', {
    'new-employer-gradual': end,
    'new-employer': end,
    'other-work': end,
    training: end,
    'not-yet': end,
    unsure: end,
  });

/** Who does not get better is not asked about a job with all its hours. */
const wishesLasting = (end: string) =>
  asks('wish', { 'new-employer-gradual': end, 'other-work': end, training: end, 'not-yet': end, unsure: end });

const firstDay = (target: string) => asks('first_sick_day', { day: target, unknown: target });

/** The benefit decides who guides and which terms run; from the first sick day most of them are counted. */
const benefitChapter = (id: string, wishPlace: typeof wishes) =>
  chapter(id, 'benefit', {
    benefit: asks('benefit', {
      ziektewet: 'day-ziektewet',
      ww: 'day-ww',
      wia: 'wish-wia',
      'social-assistance': 'wish-assistance',
      none: 'day-none',
      unknown: 'day-unknown',
    }),
    'day-ziektewet': firstDay('wish-ziektewet'),
    'wish-ziektewet': wishPlace('#nl-job-ziektewet'),
    'day-ww': firstDay('wish-ww'),
    'wish-ww': wishPlace('#nl-job-ww'),
    'wish-wia': wishPlace('#nl-job-wia'),
    'wish-assistance': wishPlace('#nl-job-assistance'),
    'day-none': firstDay('wish-none'),
    'wish-none': wishPlace('#nl-job-no-benefit'),
    'day-unknown': firstDay('wish-unknown'),
    'wish-unknown': wishPlace('#nl-job-benefit-unknown'),
  });

const absence = (ill: string) =>
  asks('absence', {
    'none-now': '#nl-job-at-work.benefit',
    'under-4w': ill,
    '4w-12m': ill,
    '1-2y': ill,
    'over-2y': ill,
    unknown: ill,
  });

/** A benefit besides the work changes what has to be reported. */
const benefitAtWork = (target: string) =>
  asks('benefit', {
    ziektewet: target,
    ww: target,
    wia: target,
    'social-assistance': target,
    none: target,
    unknown: target,
  });

/** In the Netherlands, without an employer: sick on or after a benefit, or after a contract that ended. */
const withoutEmployer = path({
  id: 'nl-without-employer',
  initial: 'nl-job-now',
  states: {
    'nl-job-now': chapter('nl-job-now', 'phase', {
      phase: asks('phase', {
        diagnosed: 'benefit-first',
        treatment: 'absence',
        recovering: 'absence',
        'restart-soon': 'absence',
        'just-restarted': '#nl-job-at-work.benefit',
        'longer-working': '#nl-job-at-work.benefit',
        'not-improving': 'absence-lasting',
        unknown: 'absence',
      }),
      // Whoever heard it this week may have to report by the second day: that hangs on the benefit.
      'benefit-first': benefitAtWork('#nl-job-first-steps'),
      absence: absence('#nl-job-ill.benefit'),
      'absence-lasting': absence('#nl-job-ill-lasting.benefit'),
    }),
    'nl-job-ill': benefitChapter('nl-job-ill', wishes),
    'nl-job-ill-lasting': benefitChapter('nl-job-ill-lasting', wishesLasting),
    'nl-job-at-work': chapter('nl-job-at-work', 'benefit', {
      benefit: benefitAtWork('restart-day'),
      'restart-day': asks('restart_day', { day: 'going', unknown: 'going' }),
      going: asks('going', {
        well: '#nl-job-working',
        'too-heavy': '#nl-job-too-heavy',
        'ill-again': '#nl-job-ill-again',
        'other-hours': '#nl-job-too-heavy',
        unknown: '#nl-job-working',
      }),
    }),

    'nl-job-first-steps': outcome('nl-job-first-steps', { does: of(firstSteps), leadsTo: ['nl-job-about-you-first'] }),
    'nl-job-ziektewet': outcome('nl-job-ziektewet', {
      does: [...of(sicknessBenefit, yearCheck, decisions, disability), ...everyBenefit],
      leadsTo: FROM_ILLNESS,
    }),
    'nl-job-ww': outcome('nl-job-ww', {
      does: [...of(inWw, decisions, disability), ...everyBenefit],
      leadsTo: FROM_ILLNESS,
    }),
    'nl-job-wia': outcome('nl-job-wia', { does: [...of(disability, decisions), ...everyBenefit], leadsTo: FROM_ILLNESS }),
    'nl-job-assistance': outcome('nl-job-assistance', {
      does: [...of(assistance, disability, decisions), ...everyBenefit],
      leadsTo: FROM_ILLNESS,
    }),
    'nl-job-no-benefit': outcome('nl-job-no-benefit', {
      does: [...of(noBenefit, disability, decisions), ...everyBenefit],
      leadsTo: FROM_ILLNESS,
    }),
    'nl-job-benefit-unknown': outcome('nl-job-benefit-unknown', {
      does: [...of(noBenefit, disability, decisions), ...everyBenefit],
      leadsTo: FROM_ILLNESS,
    }),
    'nl-job-working': outcome('nl-job-working', { does: of(atWork, decisions, disability), leadsTo: FROM_WORK }),
    'nl-job-too-heavy': outcome('nl-job-too-heavy', { does: of(atWork, tooHeavy, decisions, disability), leadsTo: FROM_WORK }),
    'nl-job-ill-again': outcome('nl-job-ill-again', { does: of(illAgain, decisions, disability), leadsTo: FROM_ILLNESS }),
  },
});

/** The roads of somebody in the Netherlands without an employer. */
export const withoutEmployerPaths: readonly Path[] = [
  withoutEmployer,
  aboutYou('nl-job-about-you', {
    questions: ['obstacles', 'complaints', 'alerts_nl_job', 'home', 'matters', 'age_band', 'openness'],
    does: of(dutchPartners, dutchCare),
  }),
  aboutYouFirst('nl-job-about-you-first', { questions: ['age_band', 'home'], does: of(dutchPartners, dutchCare) }),
];
