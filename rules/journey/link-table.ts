import type { Answer, Answers } from '../kit/answers.ts';

/**
 * How a link writes questions and options down: a line is a digit of one number, an option its value.
 * Links live for years in mails and on paper, so a version of the table never changes once links were made with it:
 * tests/link/table.test.ts fails otherwise. A new question or option needs a new version beside the older ones.
 */
export type Line = readonly [
  question: string,
  kind: 'choice' | 'ticks' | 'day',
  options: readonly string[],
  roads?: readonly string[],
];

const VERSION_1: readonly Line[] = [
  ['country', 'choice', ['unknown', 'BE', 'NL', 'both', 'other']],
  ['statute', 'choice', ['unknown', 'employee', 'civil-servant', 'self-employed', 'jobseeker', 'other']],
  ['paid_by', 'choice', ['unknown', 'wage', 'appointment', 'own-business', 'no-work']],
  [
    'phase',
    'choice',
    ['unknown', 'diagnosed', 'treatment', 'recovering', 'restart-soon', 'just-restarted', 'longer-working', 'not-improving'],
  ],
  ['absence', 'choice', ['unknown', 'none-now', 'under-4w', '4w-12m', '1-2y', 'over-2y']],
  [
    'wish',
    'choice',
    [
      'unsure',
      'gradual',
      'full',
      'adapted-here',
      'other-employer',
      'training',
      'not-yet',
      'keep-working',
      'fewer-hours',
      'leave',
    ],
  ],
  ['employer_stance', 'choice', ['unknown', 'agrees', 'not-discussed', 'refuses', 'pressure']],
  ['partial_step', 'choice', ['unknown', 'not-started', 'filed', 'approved', 'refused', 'started-unfiled']],
  ['restart_day', 'day', []],
  ['permission_end', 'day', []],
  ['volume', 'choice', ['unknown', '1-of-5-days', '2-of-5-days', 'half', '3-of-5-days', '4-of-5-days', 'varies']],
  ['schedule', 'choice', ['unknown', 'fixed', 'variable']],
  ['working_how', 'choice', ['unknown', 'full', 'partial-permission', 'partial-unfiled', 'contract-fewer-hours']],
  ['going', 'choice', ['unknown', 'well', 'too-heavy', 'ill-again', 'other-hours']],
  ['first_sick_day', 'day', []],
  ['formal_road', 'choice', ['unknown', 'none', 'work-potential', 'trajectory', 'force-majeure']],
  ['formal_requested_by', 'choice', ['unknown', 'me', 'employer']],
  ['formal_stage', 'choice', ['unknown', 'requested', 'invited', 'decided', 'plan', 'report', 'agreed', 'ended']],
  ['formal_decision', 'choice', ['unknown', 'a', 'b', 'c', 'older']],
  ['request_day', 'day', []],
  ['assessment_day', 'day', []],
  ['plan_day', 'day', []],
  ['force_majeure_stage', 'choice', ['unknown', 'announced', 'examined', 'definitively-unfit', 'ended']],
  ['force_majeure_day', 'day', []],
  ['surveillance', 'choice', ['unknown', 'yes', 'no']],
  ['obstacles', 'ticks', ['work-pressure', 'physical-load', 'focus-load', 'busy-place', 'travel-shifts', 'reactions']],
  [
    'complaints',
    'ticks',
    [
      'concentration',
      'memory',
      'overstimulation',
      'fear-mood',
      'fatigue',
      'sleep',
      'pain-movement',
      'lymph-breath',
      'fainting-breath',
    ],
  ],
  ['attested', 'choice', ['unknown', 'yes', 'no']],
  [
    'alerts',
    'ticks',
    [
      'contract-fewer-hours',
      'leave-proposed',
      'dismissed',
      'want-to-resign',
      'other-employer',
      'self-employed-side',
      'volunteering',
      'two-jobs',
      'started-without-permission',
      'missed-appointment',
      'no-recovery-expected',
    ],
  ],
  ['diagnosis_over_2y', 'choice', ['unknown', 'yes', 'no']],
  ['red_flags', 'ticks', ['work-life', 'burnout-like', 'fewer-hours', 'unexplained-problems', 'absence', 'disability-benefit']],
  ['region', 'choice', ['unknown', 'flanders', 'brussels', 'wallonia', 'german-speaking']],
  ['home', 'ticks', ['with-others', 'alone', 'money-worries', 'hard-to-talk', 'carer']],
  ['matters', 'ticks', ['money', 'people', 'meaning', 'structure', 'own-pace', 'rest-and-leisure']],
  ['age_band', 'choice', ['unknown', '18-39', '40-49', '50+']],
  ['openness', 'choice', ['unknown', 'none', 'consequences-only', 'also-illness']],
];

/** Options that version 2 adds to lines of version 1. */
const ADDED_IN_2: Readonly<Record<string, readonly string[]>> = {
  wish: ['new-employer-gradual', 'new-employer', 'other-work', 'stop-business'],
};

/** Lines that version 2 adds: every statute, both countries. */
const NEW_IN_2: readonly Line[] = [
  ['appointment', 'choice', ['unknown', 'appointed', 'contract', 'temporary']],
  ['regime', 'choice', ['unknown', 'flemish', 'federal', 'education', 'local', 'other']],
  ['vacancy', 'choice', ['unknown', 'before-june-2024', 'from-june-2024']],
  ['sick_credit', 'choice', ['unknown', 'plenty', 'nearly-used-up', 'used-up']],
  ['approval_step', 'choice', ['unknown', 'not-asked', 'asked', 'approved', 'refused', 'started-unapproved']],
  ['approval_end', 'day', []],
  ['civil_working', 'choice', ['unknown', 'all-hours', 'reduced-approved', 'reduced-unapproved']],
  ['medex', 'choice', ['unknown', 'none', 'invited', 'decided']],
  ['medex_day', 'day', []],
  [
    'alerts_civil',
    'ticks',
    [
      'fewer-hours-for-good',
      'want-to-resign',
      'other-work',
      'volunteering',
      'abroad',
      'missed-appointment',
      'pension-talk',
      'no-recovery-expected',
      'over-63',
    ],
  ],
  ['self_status', 'choice', ['unknown', 'main', 'helper', 'secondary']],
  ['self_declared', 'choice', ['unknown', 'recognised', 'declared', 'not-declared']],
  ['self_business', 'choice', ['unknown', 'stopped', 'a-little']],
  ['self_contributions', 'choice', ['unknown', 'exempt', 'asked', 'paying']],
  ['self_goal', 'choice', ['unknown', 'back-to-full', 'not-back-to-full']],
  ['activity', 'choice', ['unknown', 'own-business', 'other-business', 'salaried']],
  ['self_working', 'choice', ['unknown', 'full', 'with-permission', 'unfiled']],
  [
    'alerts_self',
    'ticks',
    [
      'others-continue',
      'director',
      'contributions-behind',
      'bridging-right',
      'missed-appointment',
      'volunteering',
      'no-recovery-expected',
    ],
  ],
  ['benefit', 'choice', ['unknown', 'sickness', 'unemployment', 'none', 'ziektewet', 'ww', 'wia', 'social-assistance']],
  ['job_found', 'choice', ['unknown', 'not-yet', 'talking', 'yes']],
  [
    'alerts_job',
    'ticks',
    [
      'started-unreported',
      'volunteering',
      'self-employed-side',
      'medical-examination',
      'offer-withdrawn',
      'missed-appointment',
      'unfit-while-unemployed',
      'letter-end-unemployment',
      'contract-ended-medical',
      'no-recovery-expected',
    ],
  ],
  ['nl_step', 'choice', ['unknown', 'none', 'plan', 'second-track']],
  ['reported_how', 'choice', ['unknown', 'recovered', 'partly-sick', 'trial', 'fewer-contract']],
  ['wia_stage', 'choice', ['unknown', 'none', 'letter', 'applied', 'under-35', 'wga', 'iva']],
  ['wia_decision_day', 'day', []],
  ['recovered_gap', 'choice', ['unknown', 'never', 'under-4w', '4w-or-more']],
  [
    'alerts_nl',
    'ticks',
    [
      'contract-fewer-hours',
      'settlement',
      'dismissed',
      'want-to-resign',
      'contract-ends',
      'recovered-early',
      'time-schedule',
      'disagree-with-doctor',
      'asked-about-illness',
      'other-employer',
      'pay-stopped',
      'no-recovery-expected',
      'past-pension-age',
    ],
  ],
  [
    'alerts_nl_job',
    'ticks',
    [
      'year-check',
      'disability-letter',
      'disability-refused',
      'disagree-decision',
      'health-worse',
      'no-recovery-expected',
      'just-ended',
      'agency-oncall',
      'ill-before-study-end',
      'job-offer',
      'health-questions',
      'started-unreported',
      'no-search-possible',
      'own-business',
    ],
  ],
  ['insurance', 'choice', ['unknown', 'aov', 'broodfonds', 'voluntary-uwv', 'none']],
  ['recent_job', 'choice', ['unknown', 'yes', 'no']],
  ['job_end_day', 'day', []],
  [
    'alerts_nl_self',
    'ticks',
    [
      'want-aov',
      'not-reported',
      'started-unreported',
      'insurer-disagrees',
      'clients-wait',
      'no-income',
      'stop-business',
      'no-recovery-expected',
    ],
  ],
  [
    'nl_sector',
    'choice',
    ['unknown', 'rijk', 'municipality', 'province-or-water', 'education', 'police-defence-judiciary', 'other'],
  ],
  ['alerts_nl_civil', 'ticks', ['discharge-announced', 'other-post-offered', 'want-to-leave', 'disagree-with-doctor']],
];

/** The roads on which a question is asked; left out: on all. A link spends no room on questions of other roads. */
const ROADS_IN_2: Readonly<Record<string, string>> = {
  employer_stance: 'be-employee be-civil-servant nl-employee nl-civil-servant',
  partial_step: 'be-employee be-civil-servant be-self-employed be-jobseeker',
  permission_end: 'be-employee be-civil-servant be-self-employed be-jobseeker',
  volume: 'be-employee be-civil-servant be-jobseeker',
  schedule: 'be-employee be-civil-servant',
  working_how: 'be-employee be-civil-servant be-jobseeker',
  first_sick_day: 'be-employee be-civil-servant be-self-employed nl-employee nl-civil-servant nl-self-employed nl-jobseeker',
  formal_road: 'be-employee be-civil-servant',
  formal_requested_by: 'be-employee be-civil-servant',
  formal_stage: 'be-employee be-civil-servant',
  formal_decision: 'be-employee be-civil-servant',
  request_day: 'be-employee be-civil-servant',
  assessment_day: 'be-employee be-civil-servant',
  plan_day: 'be-employee be-civil-servant',
  force_majeure_stage: 'be-employee be-civil-servant',
  force_majeure_day: 'be-employee be-civil-servant',
  surveillance: 'be-employee be-civil-servant be-jobseeker',
  attested: 'be-employee be-civil-servant be-jobseeker nl-employee nl-civil-servant',
  alerts: 'be-employee be-civil-servant',
  region: 'be-employee be-civil-servant be-self-employed be-jobseeker',
  openness: 'be-employee be-civil-servant be-jobseeker nl-employee nl-civil-servant nl-jobseeker',
  appointment: 'be-civil-servant',
  regime: 'be-civil-servant',
  vacancy: 'be-civil-servant',
  sick_credit: 'be-civil-servant',
  approval_step: 'be-civil-servant',
  approval_end: 'be-civil-servant',
  civil_working: 'be-civil-servant',
  medex: 'be-civil-servant',
  medex_day: 'be-civil-servant',
  alerts_civil: 'be-civil-servant',
  self_status: 'be-self-employed',
  self_declared: 'be-self-employed',
  self_business: 'be-self-employed',
  self_contributions: 'be-self-employed',
  self_goal: 'be-self-employed',
  activity: 'be-self-employed',
  self_working: 'be-self-employed',
  alerts_self: 'be-self-employed',
  benefit: 'be-jobseeker nl-jobseeker',
  job_found: 'be-jobseeker',
  alerts_job: 'be-jobseeker',
  nl_step: 'nl-employee nl-civil-servant',
  reported_how: 'nl-employee nl-civil-servant',
  wia_stage: 'nl-employee nl-civil-servant',
  wia_decision_day: 'nl-employee nl-civil-servant',
  recovered_gap: 'nl-employee nl-civil-servant',
  alerts_nl: 'nl-employee nl-civil-servant',
  alerts_nl_job: 'nl-jobseeker',
  insurance: 'nl-self-employed',
  recent_job: 'nl-self-employed',
  job_end_day: 'nl-self-employed',
  alerts_nl_self: 'nl-self-employed',
  nl_sector: 'nl-civil-servant',
  alerts_nl_civil: 'nl-civil-servant',
};

const VERSION_2: readonly Line[] = [...VERSION_1, ...NEW_IN_2].map(([question, kind, options]): Line => {
  const all = [...options, ...(ADDED_IN_2[question] ?? [])];
  const roads = ROADS_IN_2[question];
  return roads === undefined ? [question, kind, all] : [question, kind, all, roads.split(' ')];
});

/** Every version of the table, oldest first. Links are written with the last and read with their own. */
/** Version 3 has the questions of version 2, and another checksum. */
export const LINK_TABLES: readonly (readonly Line[])[] = [VERSION_1, VERSION_2, VERSION_2];

const COUNTRIES: Readonly<Record<string, string>> = { BE: 'be', NL: 'nl' };
const STATUTES: Readonly<Record<string, string>> = {
  employee: 'employee',
  wage: 'employee',
  'civil-servant': 'civil-servant',
  appointment: 'civil-servant',
  'self-employed': 'self-employed',
  'own-business': 'self-employed',
  jobseeker: 'jobseeker',
  'no-work': 'jobseeker',
};

const textOf = (answer: Answer | undefined): string => (typeof answer === 'string' ? answer : '');

/** The road that the first three lines of the table lead to, as `be-employee`; empty when they lead to none. */
export function roadOf(answers: Answers): string {
  const country = COUNTRIES[textOf(answers.country)];
  const statute = STATUTES[textOf(answers.statute)] ?? STATUTES[textOf(answers.paid_by)];
  return country && statute ? `${country}-${statute}` : '';
}
