import type { Proposal } from '../building/proposal.ts';
import { WAYS, type Way } from '../handover/vocabulary.ts';
import { saysHealth } from '../health-words/index.ts';
import type { Plan } from '../journey/plan.ts';
import { type Day, isDay } from '../kit/day.ts';
import { lawOn } from '../law/index.ts';
import { type Offered, OWN_LENGTH } from './answered.ts';
import { SHEETS_REST_ON } from './open.ts';
import { KINDS_OF_WORK, type KindOfWork, LINE_LENGTH, MOST_LINES, NAME_LENGTH, type Part, type SheetPaper } from './paper.ts';

/*
 * The only door between what somebody told Draad and what an employer reads. `pass` copies what is on these lists and nothing else;
 * the sheet is drawn from what it returns. It sees no answers at all. A test sends every plan and any text through it.
 */

/** What an employer can do, of the tasks in the plan. Tasks that name a specialised service stay out: the name gives the illness away. */
export const GUIDES = [
  'employer-follows-six-steps',
  'employer-reacts-to-the-news',
  'employer-prepares-the-start',
  'employer-helps-when-it-goes-up-and-down',
  'employer-keeps-following-up',
  'employer-team-knows-how-to-help',
  'employer-makes-it-a-habit-for-all',
] as const;
export type Guide = (typeof GUIDES)[number];

/** The six steps lead to a start; who works already has one of the others in the plan. */
const SIX_STEPS: Guide = 'employer-follows-six-steps';
const AFTER_THE_START: readonly Guide[] = ['employer-helps-when-it-goes-up-and-down', 'employer-keeps-following-up'];

/** More would not fit on one page. */
const MOST_GUIDES = 2;
const MOST_ADJUSTMENTS = 6;
/** With ways of an answer on the page there is less room: fewer adjustments, and of the manager's part the one sentence for all. */
const MOST_BESIDE_WAYS = 4;
const MOST_STEPS = 6;
const MOST_REVIEWS = 3;

/** One step of the proposal: its weeks, and hours a weekday from Monday on. No purpose, no tasks and no reason. */
export type SheetStep = { weeks: number; open: boolean; hours: readonly number[]; total: number };

/** Work that fits now, or not yet: kinds by id, and own words. */
export type SheetWork = { kinds: readonly KindOfWork[]; own: readonly string[] };

/** Everything that can stand on the sheet for an employer. A part that was left off, or that is empty, is not there. */
export type EmployerSheet = {
  day: Day;
  name?: string;
  start?: Day;
  /** Empty: a grid to fill in by hand. */
  steps?: readonly SheetStep[];
  fits?: SheetWork;
  notYet?: SheetWork;
  /** Ids of adjustments that the person chose. */
  adjustments?: readonly string[];
  /** Ways to make work possible, of an answer that came back; allowed there and ticked here. */
  ways?: readonly { way: Way; own?: string }[];
  /** The day of the next talk with the service of the employer. */
  next?: Day;
  /** Empty: lines to write days on. */
  reviews?: readonly Day[];
  service?: true;
  /** What the manager can do; the six steps first. */
  guides?: readonly Guide[];
};

/** The names of all fields of the sheet; a test compares them with what comes out. */
export const FIELDS = [
  'day',
  'name',
  'start',
  'steps',
  'fits',
  'notYet',
  'adjustments',
  'ways',
  'next',
  'reviews',
  'service',
  'guides',
] as const satisfies readonly (keyof EmployerSheet)[];

/** Everything that is known; most of it stays here. */
export type Everything = {
  plan: Plan;
  marks: Readonly<Record<string, unknown>>;
  paper: SheetPaper;
  /** Hours, from the build-up maker. */
  proposal?: Proposal | undefined;
  /** The first day, when it may stand on a sheet (`startFor`). */
  start?: Day | undefined;
  /** Lines of answers that came back (`offeredFrom`); only ticked ones go on the sheet. */
  offered?: readonly Offered[] | undefined;
  /** Hours, days and whom to ask alone: not even what is hard at work, for who chose to tell nothing. */
  bare?: boolean | undefined;
};

/** Parts from which somebody could read what is hard. */
export const TELLING: readonly Part[] = ['work', 'adjustments'];

/** One line of plain text: no signs that cannot be seen, no second line, not longer than fits. */
const lineOf = (text: string, length: number): string =>
  text
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, length)
    .trim();

/** Typed lines that may stand on paper: not empty, not about health. */
export function fitLines(text: string, most = MOST_LINES, length = LINE_LENGTH): string[] {
  const lines = text
    .split('\n')
    .filter((line) => !saysHealth(line))
    .map((line) => lineOf(line, length))
    .filter((line) => line !== '' && !saysHealth(line));
  return [...new Set(lines)].slice(0, most);
}

/** A name as it may stand on paper; empty when it says something about health. */
export const fitName = (text: string): string =>
  saysHealth(text) ? '' : fitLines(lineOf(text, NAME_LENGTH), 1, NAME_LENGTH).join('');

function workOf({ kinds }: SheetPaper, what: 'fits' | 'not-yet', own: string): SheetWork {
  return { kinds: KINDS_OF_WORK.filter((kind) => kinds[kind] === what), own: fitLines(own) };
}

const stepsOf = (proposal: Proposal | undefined): SheetStep[] =>
  (proposal?.phases ?? [])
    .slice(0, MOST_STEPS)
    .map(({ weeks, open, hours, total }) => ({ weeks, open, hours: [...hours], total }));

const reviewsOf = (proposal: Proposal | undefined, today: Day): Day[] =>
  (proposal?.reviews ?? [])
    .flatMap(({ day }) => (day && day >= today ? [day] : []))
    .sort()
    .slice(0, MOST_REVIEWS);

/** The first of each way, by the list of ways; own words only when they say nothing about health. */
function waysOf(ticked: readonly Offered[]): { way: Way; own?: string }[] {
  const said = ticked.flatMap(({ line }) => ('way' in line ? [line] : []));
  return WAYS.flatMap((way) => {
    const found = said.find((line) => line.way === way);
    if (!found) return [];
    const [own] = fitLines(found.own ?? '', 1, OWN_LENGTH);
    return [{ way, ...(own ? { own } : {}) }];
  });
}

const nextOf = (ticked: readonly Offered[], today: Day): Day[] =>
  ticked.flatMap(({ line }) => ('next' in line && isDay(line.next) && line.next >= today ? [line.next] : [])).sort();

function guidesOf({ tasks, day }: Plan): Guide[] {
  const brought = new Set(tasks.filter(({ who }) => who === 'employer').map(({ id }) => id));
  const known = SHEETS_REST_ON.every((guide) => lawOn(day).holds(guide));
  const before = known && !AFTER_THE_START.some((id) => brought.has(id));
  return GUIDES.filter((id) => brought.has(id) || (id === SIX_STEPS && before)).slice(0, MOST_GUIDES);
}

/** The sheet for an employer: what is on the lists above, and nothing else. */
export function pass({ plan, marks, paper, proposal, start, offered = [], bare = false }: Everything): EmployerSheet {
  const on = (part: Part) => !paper.without.includes(part) && !(bare && TELLING.includes(part));
  const name = fitName(paper.name);
  const ticked = offered.filter(({ id }) => paper.answered.includes(id));
  const ways = bare ? [] : waysOf(ticked);
  const [next] = nextOf(ticked, plan.day);
  const chosen = plan.adjustments.map(({ id }) => id).filter((id) => marks[id] === 'chosen');
  return {
    day: plan.day,
    ...(name ? { name } : {}),
    ...(on('start') && start ? { start } : {}),
    ...(on('hours') ? { steps: stepsOf(proposal) } : {}),
    ...(on('work') ? { fits: workOf(paper, 'fits', paper.fits), notYet: workOf(paper, 'not-yet', paper.notYet) } : {}),
    ...(on('adjustments') && chosen.length > 0
      ? { adjustments: chosen.slice(0, ways.length > 0 ? MOST_BESIDE_WAYS : MOST_ADJUSTMENTS) }
      : {}),
    ...(ways.length > 0 ? { ways } : {}),
    ...(next ? { next } : {}),
    ...(on('reviews') ? { reviews: reviewsOf(proposal, plan.day) } : {}),
    ...(on('service') ? { service: true as const } : {}),
    ...(on('manager') ? { guides: ways.length > 0 ? [] : guidesOf(plan) } : {}),
  };
}
