import { choice, day, type Question, ticks } from '../kit/question.ts';

/** Questions for who works with a contract in the Netherlands. Each steers: what is a matter of dates is counted from the first sick day. */
export const NL_EMPLOYEE_QUESTIONS: readonly Question[] = [
  choice('nl_step', 'official', ['none', 'plan', 'second-track']),
  choice('reported_how', 'steps', ['recovered', 'partly-sick', 'trial', 'fewer-contract']),
  choice('wia_stage', 'official', ['none', 'letter', 'applied', 'under-35', 'wga', 'iva']),
  day('wia_decision_day', 'official', 'past'),
  choice('recovered_gap', 'official', ['never', 'under-4w', '4w-or-more']),
  ticks('alerts_nl', 'work', {
    contract: ['contract-fewer-hours', 'settlement', 'dismissed', 'want-to-resign', 'contract-ends'],
    'at-work': ['recovered-early', 'time-schedule', 'disagree-with-doctor', 'asked-about-illness', 'other-employer'],
    income: ['pay-stopped', 'no-recovery-expected', 'past-pension-age'],
  }),
];
