import { choice, day, headed, type Question, ticks } from '../kit/question.ts';
import { BE_CIVIL_SERVANT_QUESTIONS } from './be-civil-servant.ts';
import { BE_JOBSEEKER_QUESTIONS } from './be-jobseeker.ts';
import { BE_SELF_EMPLOYED_QUESTIONS } from './be-self-employed.ts';
import { NL_EMPLOYEE_QUESTIONS } from './nl-employee.ts';
import { NL_OTHERS_QUESTIONS } from './nl-others.ts';

/**
 * Every question the product can ask. Ids and option ids are kept for ever: links and saved answers use them.
 * What an option leads to stands in the paths; words stand in src/locales.
 */
export const QUESTIONS: readonly Question[] = [
  // Who you are in the eyes of the law.
  choice('country', 'you-now', ['BE', 'NL', 'both', 'other']),
  choice('statute', 'you-now', ['employee', 'civil-servant', 'self-employed', 'jobseeker', 'other']),
  choice('paid_by', 'you-now', ['wage', 'appointment', 'own-business', 'no-work']),

  // Where you are now.
  headed(
    choice('phase', 'you-now', [
      'diagnosed',
      'treatment',
      'recovering',
      'restart-soon',
      'just-restarted',
      'longer-working',
      'not-improving',
    ]),
    {
      health: ['diagnosed', 'treatment', 'recovering', 'not-improving'],
      work: ['restart-soon', 'just-restarted', 'longer-working'],
    },
  ),
  choice('absence', 'you-now', ['none-now', 'under-4w', '4w-12m', '1-2y', 'over-2y']),

  // What you want.
  headed(
    choice(
      'wish',
      'wish',
      [
        'gradual',
        'full',
        'adapted-here',
        'other-employer',
        'training',
        'not-yet',
        'keep-working',
        'fewer-hours',
        'leave',
        'new-employer-gradual',
        'new-employer',
        'other-work',
        'stop-business',
        'unsure',
      ],
      'unsure',
    ),
    {
      working: ['gradual', 'full', 'adapted-here', 'keep-working', 'fewer-hours'],
      otherwise: [
        'other-employer',
        'training',
        'leave',
        'not-yet',
        'new-employer-gradual',
        'new-employer',
        'other-work',
        'stop-business',
      ],
    },
  ),

  // How far you are.
  choice('employer_stance', 'work', ['agrees', 'not-discussed', 'refuses', 'pressure']),
  choice('partial_step', 'steps', ['not-started', 'filed', 'approved', 'refused', 'started-unfiled']),
  day('restart_day', 'steps', 'any'),
  day('permission_end', 'steps', 'any'),
  choice('volume', 'steps', ['1-of-5-days', '2-of-5-days', 'half', '3-of-5-days', '4-of-5-days', 'varies']),
  choice('schedule', 'steps', ['fixed', 'variable']),
  choice('working_how', 'steps', ['full', 'partial-permission', 'partial-unfiled', 'contract-fewer-hours']),
  choice('going', 'steps', ['well', 'too-heavy', 'ill-again', 'other-hours']),

  // The official road.
  day('first_sick_day', 'official', 'past'),
  choice('formal_road', 'official', ['none', 'work-potential', 'trajectory', 'force-majeure']),
  choice('formal_requested_by', 'official', ['me', 'employer']),
  headed(choice('formal_stage', 'official', ['requested', 'invited', 'decided', 'plan', 'report', 'agreed', 'ended']), {
    doctor: ['requested', 'invited', 'decided'],
    afterwards: ['plan', 'report', 'agreed', 'ended'],
  }),
  choice('formal_decision', 'official', ['a', 'b', 'c', 'older']),
  day('request_day', 'official', 'past'),
  day('assessment_day', 'official', 'past'),
  day('plan_day', 'official', 'past'),
  choice('force_majeure_stage', 'official', ['announced', 'examined', 'definitively-unfit', 'ended']),
  day('force_majeure_day', 'official', 'past'),

  // Your work, your health, your life.
  choice('surveillance', 'work', ['yes', 'no']),
  ticks('obstacles', 'work', {
    work: ['work-pressure', 'physical-load', 'focus-load', 'busy-place', 'travel-shifts', 'reactions'],
  }),
  ticks('complaints', 'health', {
    head: ['concentration', 'memory', 'overstimulation', 'fear-mood'],
    body: ['fatigue', 'sleep', 'pain-movement', 'lymph-breath', 'fainting-breath'],
  }),
  choice('attested', 'health', ['yes', 'no']),
  ticks('alerts', 'work', {
    contract: ['contract-fewer-hours', 'leave-proposed', 'dismissed', 'want-to-resign'],
    elsewhere: ['other-employer', 'self-employed-side', 'volunteering', 'two-jobs'],
    benefit: ['started-without-permission', 'missed-appointment', 'no-recovery-expected'],
  }),
  choice('diagnosis_over_2y', 'health', ['yes', 'no']),
  ticks('red_flags', 'health', {
    signals: ['work-life', 'burnout-like', 'fewer-hours', 'unexplained-problems', 'absence', 'disability-benefit'],
  }),
  choice('region', 'around-you', ['flanders', 'brussels', 'wallonia', 'german-speaking']),
  ticks('home', 'around-you', { home: ['with-others', 'alone', 'money-worries', 'hard-to-talk', 'carer'] }),
  ticks('matters', 'around-you', { matters: ['money', 'people', 'meaning', 'structure', 'own-pace', 'rest-and-leisure'] }),
  choice('age_band', 'around-you', ['18-39', '40-49', '50+']),
  choice('openness', 'around-you', ['none', 'consequences-only', 'also-illness']),

  ...BE_CIVIL_SERVANT_QUESTIONS,
  ...BE_SELF_EMPLOYED_QUESTIONS,
  ...BE_JOBSEEKER_QUESTIONS,
  ...NL_EMPLOYEE_QUESTIONS,
  ...NL_OTHERS_QUESTIONS,
];

const BY_ID = new Map(QUESTIONS.map((question) => [question.id, question]));

/** The question with this id, or undefined when nobody asks it (any more). */
export const questionOf = (id: string): Question | undefined => BY_ID.get(id);
