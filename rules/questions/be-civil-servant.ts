import { choice, day, type Question, ticks } from '../kit/question.ts';

/** What only the road of a Belgian civil servant asks. */
export const BE_CIVIL_SERVANT_QUESTIONS: readonly Question[] = [
  choice('appointment', 'work', ['appointed', 'contract', 'temporary']),
  choice('regime', 'work', ['flemish', 'federal', 'education', 'local', 'other']),
  choice('vacancy', 'work', ['before-june-2024', 'from-june-2024']),
  choice('sick_credit', 'work', ['plenty', 'nearly-used-up', 'used-up']),
  choice('approval_step', 'steps', ['not-asked', 'asked', 'approved', 'refused', 'started-unapproved']),
  day('approval_end', 'steps', 'any'),
  choice('civil_working', 'steps', ['all-hours', 'reduced-approved', 'reduced-unapproved']),
  choice('medex', 'official', ['none', 'invited', 'decided']),
  day('medex_day', 'official', 'past'),
  ticks('alerts_civil', 'work', {
    plans: ['fewer-hours-for-good', 'want-to-resign', 'other-work', 'volunteering', 'abroad'],
    doctors: ['missed-appointment', 'pension-talk', 'no-recovery-expected', 'over-63'],
  }),
];
