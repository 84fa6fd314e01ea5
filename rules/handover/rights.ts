import { answerOf, digitOf, isOn, radixOf, tableOf } from '../journey/link.ts';
import { LINK_TABLES } from '../journey/link-table.ts';
import { type Answer, type Answers, UNKNOWN } from '../kit/answers.ts';
import { type Codec, Misfit } from '../kit/packing.ts';
import { fits } from '../questions/shape.ts';
import { whole } from './codecs.ts';

/** Without these a reader of the link table does not know which lines are in use. */
const ROAD = ['country', 'statute', 'paid_by'];

/** Days of the section on rights and dates, in the order in which they are read. */
export const RIGHTS_DAYS = [
  'first_sick_day',
  'restart_day',
  'permission_end',
  'approval_end',
  'request_day',
  'assessment_day',
  'plan_day',
  'force_majeure_day',
  'medex_day',
  'wia_decision_day',
  'job_end_day',
] as const;

/** How far somebody is on an official road. Nothing on complaints, home, money or what was said at work. */
export const RIGHTS_STEPS = [
  'absence',
  'partial_step',
  'working_how',
  'formal_road',
  'formal_stage',
  'formal_decision',
  'force_majeure_stage',
  'approval_step',
  'medex',
  'nl_step',
  'reported_how',
  'wia_stage',
  'self_declared',
  'insurance',
  'benefit',
] as const;

const TOLD: readonly string[] = [...ROAD, ...RIGHTS_DAYS, ...RIGHTS_STEPS];

/** Of all answers those that the section on rights and dates shows. What is not known is left out. */
export const rightsIn = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([question, answer]) => TOLD.includes(question) && answer !== UNKNOWN));

/** Answers as a plain link writes them: the same frozen tables, so an old handover is read with the table of its day. */
export const someAnswers: Codec<Answers> = {
  write: (answers, to) => {
    whole(1, 16).write(LINK_TABLES.length, to);
    for (const line of tableOf(LINK_TABLES.length))
      if (isOn(line, answers)) to.digit(digitOf(line, answers[line[0]]), radixOf(line));
  },
  read: (from) => {
    const version = whole(1, 16).read(from);
    if (version > LINK_TABLES.length) throw new Misfit('A newer table');
    const answers: Record<string, Answer> = {};
    for (const line of tableOf(version)) {
      if (!isOn(line, answers)) continue;
      const digit = from.digit(radixOf(line));
      const answer = digit === 0 ? undefined : answerOf(line, digit);
      if (answer !== undefined && TOLD.includes(line[0]) && fits(line[0], answer)) answers[line[0]] = answer;
    }
    return answers;
  },
};
