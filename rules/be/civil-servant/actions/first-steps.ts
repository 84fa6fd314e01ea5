import type { Task } from '../../../kit/advice.ts';
import { firstSteps as firstStepsAsEmployee } from '../../employee/actions/first-steps.ts';

const reportSick: Task = {
  id: 'civil-report-sick',
  station: 'now',
  who: 'you',
  rank: 1,
  with: ['be-hr-dienst', 'be-huisarts'],
  cites: ['be-emp-telling-colleagues', 'guide-uz-leuven'],
};

/** The same calm steps as for everybody; only where the sickness is reported differs: no health fund pays. */
export const firstSteps: readonly Task[] = firstStepsAsEmployee.map((task) =>
  task.id === 'report-sick-in-two-places' ? reportSick : task,
);
