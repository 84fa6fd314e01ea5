import { choice, type Question, ticks } from '../kit/question.ts';

/** What only the self-employed in Belgium are asked. */
export const BE_SELF_EMPLOYED_QUESTIONS: readonly Question[] = [
  choice('self_status', 'you-now', ['main', 'helper', 'secondary']),
  choice('self_declared', 'official', ['recognised', 'declared', 'not-declared']),
  choice('self_business', 'work', ['stopped', 'a-little']),
  choice('self_contributions', 'work', ['exempt', 'asked', 'paying']),
  choice('self_goal', 'wish', ['back-to-full', 'not-back-to-full']),
  choice('activity', 'wish', ['own-business', 'other-business', 'salaried']),
  choice('self_working', 'steps', ['full', 'with-permission', 'unfiled']),
  ticks('alerts_self', 'work', {
    business: ['others-continue', 'director', 'contributions-behind', 'bridging-right'],
    benefit: ['missed-appointment', 'volunteering', 'no-recovery-expected'],
  }),
];
