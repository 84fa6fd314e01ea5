import type { Step } from '../../rules/handover/index.ts';
import { useWords } from '../app/words.ts';
import { WEEKDAYS, WeekGrid, type WeekRow } from '../ui/WeekGrid.tsx';
import { firstWeeks, totalOf, weeksTold, writtenHours } from './answerLines.ts';

/** The steps of a proposal: hours a weekday, a row a step. */
export function StepsTable({ steps }: { steps: readonly Step[] }) {
  const words = useWords();
  const weeks = firstWeeks(steps);
  const rows = steps.map((step, index): WeekRow => {
    const told = weeksTold(step, weeks[index] ?? 1, words);
    return {
      name: `${index + 1}. ${told} (${words(`exchange.purpose.${step.purpose}`)})`,
      hours: WEEKDAYS.map((day) => (step.hours[day] ? writtenHours(step.hours[day]) : '–')),
      total: writtenHours(totalOf(step)),
    };
  });
  const head = {
    name: words('reading.steps.step'),
    days: words.lines('reading.steps.shortDay'),
    total: words('reading.steps.total'),
    spoken: WEEKDAYS.map((day) => words(`exchange.weekday.${day}`)),
  };
  return <WeekGrid head={head} rows={rows} />;
}
