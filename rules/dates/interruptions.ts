import { soFar } from '../journey/replay.ts';
import type { Answers } from '../kit/answers.ts';
import { type Facts, holds } from '../kit/condition.ts';
import { add, type Day, isDay } from '../kit/day.ts';
import { addQuantity } from '../kit/law.ts';
import { lawOn } from '../law/index.ts';
import { CLOCKS, type Clock } from './clocks.ts';
import { type DateRow, timeline } from './timeline.ts';

/** Days between two times of being ill: the first and the last day on which somebody was not reported sick. */
export type Interruption = { from: Day; to: Day };

/** What an interruption does to a clock: it runs on, a new one begins, or the rules that we found do not say. */
export type Verdict = 'goes-on' | 'anew' | 'ask';

/** What one interruption does to one clock; `dates` are those that would count from the new first day. */
export type Effect = {
  clock: string;
  verdict: Verdict;
  /** Days without being ill. */
  days: number;
  /** The new first sick day. */
  again: Day;
  dates: readonly DateRow[];
  cites: readonly string[];
};

/** Why an interruption cannot be counted with. */
export type InterruptionFault = 'no-first-day' | 'turned-round' | 'before-first-day' | 'ahead' | 'overlap';

const DAY_MS = 86_400_000;
const daysIn = ({ from, to }: Interruption): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;

/**
 * What is wrong with an interruption, beside the ones that are there already; undefined when it can be counted with.
 * @param firstSickDay the answer; anything but a day means that nobody knows it
 */
export function faultIn(
  fresh: Interruption,
  others: readonly Interruption[],
  firstSickDay: unknown,
  today: Day,
): InterruptionFault | undefined {
  if (!isDay(firstSickDay)) return 'no-first-day';
  if (fresh.to < fresh.from) return 'turned-round';
  if (fresh.from <= firstSickDay) return 'before-first-day';
  // The day after it somebody was ill again, so it lies behind.
  if (fresh.to >= today) return 'ahead';
  // Between two interruptions lies at least one day of being ill.
  return others.some(({ from, to }) => fresh.from <= add(to, 1, 'days') && from <= add(fresh.to, 1, 'days'))
    ? 'overlap'
    : undefined;
}

const inForce = ({ cites, when }: Clock, facts: Facts): boolean => cites.every((id) => facts.law.holds(id)) && holds(when, facts);

/** @param start the first sick day of the running clock */
function verdictOf(clock: Clock, { from, to }: Interruption, start: Day, { law }: Facts): Verdict {
  const again = add(to, 1, 'days');
  // The wider window is for who was ill after that time. Who was ill up to its last day stands between the two: no source says which.
  const since = clock.later && addQuantity(start, law.quantity(clock.later.after));
  const late = since !== undefined && from > since;
  if ((late || from === since) && clock.later?.unclear)
    return again < addQuantity(from, law.quantity(clock.window)) ? 'goes-on' : 'ask';
  const end = addQuantity(from, law.quantity(late && clock.later ? clock.later.window : clock.window));
  if (again < end) return 'goes-on';
  if (again === end && clock.onTheEdge === 'ask') return 'ask';
  const doubtUntil = from === since ? clock.later?.window : clock.doubtUntil;
  if (doubtUntil && again <= addQuantity(from, law.quantity(doubtUntil))) return 'ask';
  return 'anew';
}

const newDates = (clock: Clock, answers: Answers, start: Day, day: Day): DateRow[] =>
  timeline({ ...answers, first_sick_day: start }, day).filter(
    ({ anchor, name, of }) =>
      anchor === 'first_sick_day' && of !== 'given' && (clock.moves === 'all' || clock.moves.includes(name)),
  );

/**
 * What each interruption does to each clock that runs for these answers, in order of time. Interruptions that cannot be
 * counted with are left out. A clock without a rule in force is not there: then only asking is left.
 */
export function effectsOf(
  answers: Answers,
  interruptions: readonly Interruption[],
  day: Day,
): readonly (Interruption & { effects: readonly Effect[] })[] {
  const { facts } = soFar(answers, lawOn(day));
  const first = facts.answers.first_sick_day;
  if (!isDay(first)) return [];
  const sound = [...interruptions]
    .sort((a, b) => a.from.localeCompare(b.from))
    .filter((one, place, all) => faultIn(one, all.slice(0, place), first, day) === undefined);
  const clocks = CLOCKS.filter((clock) => inForce(clock, facts));
  const starts = new Map<string, Day>();
  return sound.map((one) => ({
    ...one,
    effects: clocks.map((clock): Effect => {
      const verdict = verdictOf(clock, one, starts.get(clock.id) ?? first, facts);
      const again = add(one.to, 1, 'days');
      if (verdict === 'anew') starts.set(clock.id, again);
      const dates = verdict === 'anew' ? newDates(clock, answers, again, day) : [];
      return { clock: clock.id, verdict, days: daysIn(one), again, dates, cites: clock.cites };
    }),
  }));
}
