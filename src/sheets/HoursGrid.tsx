import type { SheetStep } from '../../rules/sheets/whitelist.ts';
import { joined, writtenNumber } from '../app/language.ts';
import { useWords } from '../app/words.ts';
import { WEEKDAYS, WeekGrid, type WeekRow } from '../ui/WeekGrid.tsx';

/** Steps to fill in by hand, when nothing was built yet. */
const EMPTY_ROWS = ['1', '2', '3'];

/** Hours a weekday, a row a step; empty rows to write in when there is no proposal yet. */
export function HoursGrid({ steps }: { steps: readonly SheetStep[] }) {
  const words = useWords();
  const length = ({ weeks, open }: SheetStep) =>
    open ? words('sheets.paper.open') : words('sheets.paper.weeks', { count: weeks });
  const rows = steps.map(
    (step, index): WeekRow => ({
      name: joined(words('sheets.paper.step', { number: index + 1 }), length(step)),
      hours: WEEKDAYS.map((day) => (step.hours[day] ? writtenNumber(step.hours[day]) : '–')),
      total: writtenNumber(step.total),
    }),
  );
  const empty = EMPTY_ROWS.map(
    (number): WeekRow => ({
      name: words('sheets.paper.step', { number }),
      hours: [],
      total: '',
    }),
  );
  const head = {
    name: words('sheets.paper.stepHead'),
    days: WEEKDAYS.map((day) => words(`sheets.paper.day.${day}`)),
    total: words('sheets.paper.total'),
  };
  return <WeekGrid head={head} rows={rows.length > 0 ? rows : empty} />;
}
