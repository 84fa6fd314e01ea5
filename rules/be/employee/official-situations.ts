import { all, any, at, before, has, is, not } from '../../kit/condition.ts';

/** No official procedure runs, or nobody knows of one. */
export const noOfficialRoad = at('formal-none', 'formal-road-unknown');

/**
 * The formal road is offered where the informal one may not be enough;
 * never to somebody who wants to rest or to restart fully.
 */
export const formalRoadMayHelp = all(
  any(
    is('employer_stance', 'not-discussed', 'refuses', 'pressure', 'unknown'),
    is('wish', 'adapted-here', 'unsure', 'leave', 'training'),
  ),
  not(is('wish', 'not-yet', 'full')),
);

/** Requested or invited: the occupational physician has not decided yet. */
export const beforeTheAssessment = at(
  'formal-requested',
  'formal-requested-by-employer',
  'formal-invited',
  'formal-stage-unknown',
);

/** Law of 19 December 2025: a trajectory requested before 2026 ends under the older rules. */
export const requestedBefore2026 = before('request_day', '2026-01-01');

/** A medical force majeure procedure that has not ended yet. */
export const inForceMajeure = at(
  'force-majeure-announced',
  'force-majeure-examined',
  'force-majeure-definitive',
  'force-majeure-unknown',
);

/** The end of the contract is on somebody's mind or on the table. */
export const thinksOfEnding = any(is('wish', 'leave'), has('alerts', 'leave-proposed', 'want-to-resign'));
