import { saysHealth } from '../health-words/index.ts';
import type { Day } from '../kit/day.ts';
import { checks } from './checks.ts';
import { type BuildingPaper, type Purpose, readBuilding } from './shape.ts';
import { hoursOf, sum } from './sums.ts';
import { type BuildingWeek, weeksOf } from './weeks.ts';

/** A phase as others may see it: work only, no reason for anything. */
export type ProposedPhase = {
  /** From 1. */
  number: number;
  purpose: Purpose;
  /** Weeks it lasts; with `open` the weeks until a first look back. */
  weeks: number;
  /** Lasts as long as needed. */
  open: boolean;
  /** Hours a weekday, Monday first, seven numbers; days that stay free have none. */
  hours: readonly number[];
  /** Hours a week. */
  total: number;
  /** Tasks that fit, in own words; left out when empty, or when they name something about health. */
  tasks?: string;
};

/** A moment to look back together. `day` is there only when a start day counts and no open phase came before. */
export type ProposedReview = { phase: number; week: number; day?: Day };

/** What the employer sheet, the letters and the calendar take from the build-up. Always a proposal. */
export type Proposal = {
  /** Hours a week of the contract; no week has more. */
  contract: number;
  /** Only when the person read what must be arranged before a start. */
  start?: Day;
  phases: readonly ProposedPhase[];
  /** Week by week; public holidays, days off and days before the start have no hours. */
  weeks: readonly BuildingWeek[];
  reviews: readonly ProposedReview[];
};

/**
 * The proposal in a kept paper, for others to show.
 * @param kept what the notebook has under `papers.building`; anything else gives undefined
 * @param country where the work is: in Belgium public holidays have no hours
 * @param read `permissionFor(...).read`: a start day counts only when the text that holds now was read; left out, none counts
 * @returns undefined when there is nothing yet, or when a check forbids to show it (more hours than the contract, ...)
 */
export function proposalOf(kept: unknown, country?: unknown, read?: string): Proposal | undefined {
  const paper = readBuilding(kept);
  if (paper.contract === null || checks(paper).some((check) => check.blocks)) return undefined;
  const start = startOf(paper, read);
  const weeks = weeksOf(paper, country, start);
  return {
    contract: paper.contract,
    ...(start ? { start } : {}),
    phases: paper.phases.map((_, index) => proposedPhase(paper, index)),
    weeks,
    reviews: weeks.flatMap(({ phase, inPhase, review, reviewDay }) =>
      review ? [{ phase, week: inPhase, ...(reviewDay ? { day: reviewDay } : {}) }] : [],
    ),
  };
}

/** The start day, when what comes before it was read; an empty name (after a refusal) lets none count. */
export const startOf = ({ start, arranged }: BuildingPaper, read: string | undefined): Day | undefined =>
  start !== null && read && arranged === read ? start : undefined;

/** The tasks as others may read them; empty when they say something about health. */
const safeTasks = (text: string): string => (saysHealth(text) ? '' : text.trim().replace(/\s+/g, ' '));

function proposedPhase(paper: BuildingPaper, index: number): ProposedPhase {
  const phase = paper.phases[index] as BuildingPaper['phases'][number];
  const hours = hoursOf(phase, paper.free);
  const tasks = safeTasks(phase.tasks);
  return {
    number: index + 1,
    purpose: phase.purpose,
    weeks: phase.weeks,
    open: phase.open,
    hours,
    total: sum(hours),
    ...(tasks ? { tasks } : {}),
  };
}
