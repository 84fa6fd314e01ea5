import { LOSES_THE_JOB } from '../../everyone/moments.ts';
import { all, any, at, before, has, is, not } from '../../kit/condition.ts';

/** No official procedure runs, or nobody knows of one. */
export const noOfficialRoad = at('formal-none', 'formal-road-unknown');

/**
 * The formal road is offered where the informal one may not be enough; never before a first talk about gradual work,
 * nor to somebody who wants to rest, to restart fully or to work elsewhere, or whose contract ends.
 */
export const formalRoadMayHelp = all(
  any(is('employer_stance', 'refuses', 'pressure'), is('wish', 'adapted-here', 'unsure', 'leave', 'training')),
  not(any(is('wish', 'not-yet', 'full', 'other-employer'), LOSES_THE_JOB)),
);

/** Requested or invited: the occupational physician has not decided yet. */
export const beforeTheAssessment = at(
  'formal-requested',
  'formal-requested-by-employer',
  'formal-invited',
  'formal-stage-unknown',
);

/** The occupational physician has decided, or a plan lies on the table: what may be done is known, or known not to be now. */
export const afterTheAssessment = at(
  'formal-decision-a',
  'formal-decision-b',
  'formal-decision-c',
  'formal-decision-unknown',
  'formal-plan',
  'formal-agreed',
);

/** Decision C: no work for now, also no adapted work. */
export const notNow = at('formal-decision-c');

/** Law of 19 December 2025: a trajectory requested before 2026 ends under the older rules. */
export const requestedBefore2026 = before('request_day', '2026-01-01');

/** The end of the contract is on somebody's mind or on the table. */
export const thinksOfEnding = any(is('wish', 'leave'), has('alerts', 'leave-proposed', 'want-to-resign'));
