import { all, any, at, has, is, not } from '../../kit/condition.ts';

/*
 * Where an appointed civil servant stands. Beside each place stands the answer that led there:
 * the place decides, the answer is what "because you answered" can tell.
 */

/** Not with a contract: those are employees, and their road has its own advice. Who does not know chose "appointed" before. */
export const APPOINTED = not(at('civil-with-contract'));

/** Past the first shock, on a road of an appointed civil servant. */
export const onTheRoad = all(APPOINTED, not(at('civil-first-steps')));

export const flemish = is('regime', 'flemish');
export const federal = is('regime', 'federal');
export const education = is('regime', 'education');
export const local = is('regime', 'local');
/** Another government, or nobody knows which one: the general rule, and whom to ask. */
export const otherGovernment = is('regime', 'other', 'unknown');

/** Flemish, with the counter of 666 working days: the vacancy was open before 1 June 2024. */
export const withCounter = all(flemish, is('vacancy', 'before-june-2024'));
/** Flemish, and sure of no counter, or not sure at all. */
export const perhapsWithoutCounter = all(flemish, is('vacancy', 'from-june-2024', 'unknown'));

/** These send people to Medex for certain; elsewhere it depends on the government. */
export const worksWithMedex = is('regime', 'flemish', 'federal', 'education');

export const daysRunOut = is('sick_credit', 'nearly-used-up', 'used-up');

/** Wants to begin with fewer hours, and nobody has said yes. */
export const approvalAhead = all(
  at('civil-partial-prepare', 'civil-partial-asked', 'civil-partial-refused'),
  is('wish', 'gradual'),
);

/** Works fewer hours already, without the approval. */
export const startedUnapproved = all(
  at('civil-partial-unapproved'),
  any(is('approval_step', 'started-unapproved'), is('civil_working', 'reduced-unapproved')),
);

/** Works fewer hours for a medical reason, or is not sure: better one warning too many. */
const worksReduced = any(is('civil_working', 'reduced-approved', 'unknown'), is('approval_step', 'approved'));

/** Fewer hours are wished, running, or too many still: the forms of reduced work matter. */
export const fewerHoursMatter = any(
  is('wish', 'gradual', 'fewer-hours', 'unsure', 'not-yet', 'adapted-here'),
  is('going', 'too-heavy', 'other-hours'),
  worksReduced,
);

/** Back at work and able to go on. */
export const goesOn = at('civil-follow-up', 'civil-follow-up-reduced');

/** At home with sick leave: a restart is not behind this person. */
export const restartAhead = at(
  'civil-partial-prepare',
  'civil-partial-asked',
  'civil-partial-approved',
  'civil-partial-refused',
  'civil-full-prepare',
  'civil-adapted',
  'civil-explore',
);

/** The end of the appointment, or a pension, is on somebody's mind or on the table. */
export const thinksOfEnding = any(is('wish', 'leave'), has('alerts_civil', 'want-to-resign'));
export const pensionInSight = any(
  has('alerts_civil', 'pension-talk', 'no-recovery-expected'),
  is('medex', 'invited', 'decided'),
  is('sick_credit', 'used-up'),
);

/** The formal road is offered where the informal one may not be enough. */
export const formalRoadMayHelp = all(
  any(is('employer_stance', 'refuses', 'pressure'), is('wish', 'adapted-here', 'unsure', 'leave')),
  not(is('wish', 'not-yet', 'full')),
);
