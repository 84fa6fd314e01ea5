import { choice, day, type Question, ticks } from '../kit/question.ts';

/** Questions for people in the Netherlands without an employer, with a business of their own, or in public service. */
export const NL_OTHERS_QUESTIONS: readonly Question[] = [
  // Without an employer.
  ticks('alerts_nl_job', 'work', {
    benefit: [
      'year-check',
      'disability-letter',
      'disability-refused',
      'disagree-decision',
      'health-worse',
      'no-recovery-expected',
    ],
    before: ['just-ended', 'agency-oncall', 'ill-before-study-end'],
    work: ['job-offer', 'health-questions', 'started-unreported', 'no-search-possible', 'own-business'],
  }),

  // With a business.
  choice('insurance', 'you-now', ['aov', 'broodfonds', 'voluntary-uwv', 'none']),
  choice('recent_job', 'you-now', ['yes', 'no']),
  day('job_end_day', 'you-now', 'past'),
  ticks('alerts_nl_self', 'work', {
    insurance: ['want-aov', 'not-reported', 'started-unreported', 'insurer-disagrees'],
    business: ['clients-wait', 'no-income', 'stop-business', 'no-recovery-expected'],
  }),

  // In public service.
  choice('nl_sector', 'you-now', ['rijk', 'municipality', 'province-or-water', 'education', 'police-defence-judiciary', 'other']),
  ticks('alerts_nl_civil', 'work', {
    post: ['discharge-announced', 'other-post-offered', 'want-to-leave', 'disagree-with-doctor'],
  }),
];
