import { type Answer, type Answers, isTicks } from '../kit/answers.ts';
import type { Activity, Demand } from './vocabulary.ts';

/** Activities in groups that fit on one screen. */
export const ACTIVITY_GROUPS = {
  thinking: ['focus', 'remember', 'several-things', 'decide', 'read', 'talk'],
  around: ['pressure', 'busy', 'drive', 'public-transport'],
  moving: ['sit', 'stand', 'walk', 'stairs', 'lift', 'arms'],
  body: ['fingers', 'pain', 'toilet', 'breath'],
  energy: ['whole-day', 'tired', 'rested', 'feelings'],
} as const satisfies Record<string, readonly Activity[]>;
export type ActivityGroup = keyof typeof ACTIVITY_GROUPS;

/** What the work asks, in two groups of six. */
export const DEMAND_GROUPS = {
  head: ['pace', 'focus', 'people', 'noise', 'leading', 'safety'],
  body: ['lifting', 'standing', 'sitting', 'hands', 'shifts', 'travel'],
} as const satisfies Record<string, readonly Demand[]>;

/** Which activities lie near an answer. Only the order in which they are offered; none is ticked because of it. */
export const NEAR_COMPLAINTS: Readonly<Record<string, readonly Activity[]>> = {
  concentration: ['focus', 'read', 'several-things'],
  memory: ['remember', 'several-things'],
  overstimulation: ['busy', 'pressure', 'public-transport'],
  'fear-mood': ['feelings', 'pressure'],
  fatigue: ['tired', 'whole-day'],
  sleep: ['rested', 'whole-day'],
  'pain-movement': ['pain', 'sit', 'stand', 'walk', 'arms'],
  'lymph-breath': ['arms', 'lift', 'stairs', 'breath'],
  'fainting-breath': ['stand', 'stairs', 'breath'],
};
export const NEAR_OBSTACLES: Readonly<Record<string, readonly Activity[]>> = {
  'work-pressure': ['pressure', 'decide'],
  'physical-load': ['lift', 'stand', 'walk'],
  'focus-load': ['focus', 'several-things'],
  'busy-place': ['busy', 'talk'],
  'travel-shifts': ['drive', 'public-transport', 'rested'],
  reactions: ['talk', 'feelings'],
};

const near = (answer: Answer | undefined, table: Readonly<Record<string, readonly Activity[]>>): readonly Activity[] =>
  isTicks(answer) ? answer.flatMap((option) => table[option] ?? []) : [];

/** Activities that lie near what the person answered, to be offered first. */
export const activitiesNear = ({ complaints, obstacles }: Answers): ReadonlySet<Activity> =>
  new Set([...near(complaints, NEAR_COMPLAINTS), ...near(obstacles, NEAR_OBSTACLES)]);
