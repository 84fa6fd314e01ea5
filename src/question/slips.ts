import { type Answers, add, isDay, questionOf } from '../../rules/index.ts';
import { TODAY } from './journey.ts';

/** Answers that cannot both be right, or a day that looks like a slip of the pen. The person decides; nothing is refused. */
export type Slip = 'first-day-future' | 'first-day-long-ago' | 'absence-first-day' | 'past-day-future' | 'end-before-start';

const MONTHS: Record<string, readonly [least: number, most: number]> = {
  'under-4w': [0, 1],
  '4w-12m': [0, 13],
  '1-2y': [10, 25],
  'over-2y': [22, 600],
};

export function slips(answers: Answers): Slip[] {
  const found: Slip[] = [];
  const dayOf = (question: string) => {
    const answer = answers[question];
    return isDay(answer) ? answer : undefined;
  };
  const first = dayOf('first_sick_day');
  const span = MONTHS[String(answers.absence)];
  if (first && first > TODAY.day) found.push('first-day-future');
  else if (first && first < add(TODAY.day, -20, 'years')) found.push('first-day-long-ago');
  else if (first && span && (first > add(TODAY.day, -span[0], 'months') || first < add(TODAY.day, -span[1], 'months'))) {
    found.push('absence-first-day');
  }
  const past = Object.keys(answers).filter((id) => {
    const question = questionOf(id);
    return id !== 'first_sick_day' && question?.kind === 'day' && question.direction === 'past';
  });
  if (past.some((id) => (dayOf(id) ?? '') > TODAY.day)) found.push('past-day-future');
  const start = dayOf('restart_day');
  const ends = [dayOf('permission_end'), dayOf('approval_end')].filter((end) => end !== undefined);
  if (start && ends.some((end) => end < start)) found.push('end-before-start');
  return found;
}
