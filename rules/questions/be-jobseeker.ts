import { choice, type Question, ticks } from '../kit/question.ts';

/** Questions for people without an employer. `benefit` is asked in both countries; each road offers its own options. */
export const BE_JOBSEEKER_QUESTIONS: readonly Question[] = [
  choice('benefit', 'you-now', ['sickness', 'unemployment', 'none', 'ziektewet', 'ww', 'wia', 'social-assistance']),
  choice('job_found', 'steps', ['not-yet', 'talking', 'yes']),
  ticks('alerts_job', 'work', {
    work: ['started-unreported', 'volunteering', 'self-employed-side'],
    hiring: ['medical-examination', 'offer-withdrawn'],
    benefit: [
      'missed-appointment',
      'unfit-while-unemployed',
      'letter-end-unemployment',
      'contract-ended-medical',
      'no-recovery-expected',
    ],
  }),
];
