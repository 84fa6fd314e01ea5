import { FORCE_MAJEURE_RUNS, LOSES_THE_JOB } from '../../../everyone/moments.ts';
import type { Task } from '../../../kit/advice.ts';
import { all, any, at, is, not } from '../../../kit/condition.ts';
import { afterTheAssessment, beforeTheAssessment } from '../official-situations.ts';
import { doctorRefuses, hasBegun } from '../partial-situations.ts';

/** The physician is at work on it already: in a trajectory, or in the procedure that may end the contract. */
const physicianInvolved = any(beforeTheAssessment, afterTheAssessment, FORCE_MAJEURE_RUNS);

/** Who has started or may not start, rests for now, learns or works elsewhere, needs no visit before a restart here. */
const restartAhead = not(
  any(hasBegun, doctorRefuses, physicianInvolved, LOSES_THE_JOB, is('wish', 'not-yet', 'other-employer', 'training', 'leave')),
);
const shortAbsence = is('absence', 'under-4w');

/**
 * Codex I.4-36: open to everybody on sick leave, however short; the seeds know it from four weeks on.
 * The ten working days bind the prevention service: they are said in words, and no due day that one could miss.
 */
const visit = (id: string, rest: Pick<Task, 'when' | 'cites'>): Task => ({
  id,
  station: 'prepare',
  who: 'you',
  rank: 1,
  with: ['be-arbeidsarts', 'be-externe-dienst'],
  ...rest,
});

/** Codex I.4-34: work under health surveillance has its own examination after four weeks away. */
export const findOutSurveillance: Task = {
  id: 'find-out-surveillance',
  finds: 'surveillance',
  when: is('surveillance', 'unknown'),
  station: 'now',
  who: 'you',
  rank: 3,
  with: ['be-externe-dienst', 'be-hr-dienst'],
  cites: ['be-emp-informal-return-examination'],
};

export const surveillance: readonly Task[] = [
  findOutSurveillance,
  {
    id: 'return-examination',
    when: all(is('surveillance', 'yes'), not(is('absence', 'under-4w', 'none-now'))),
    station: 'build',
    who: 'you',
    rank: 1,
    due: { after: 'restart_day', by: 'be-emp-informal-return-examination.not_later_than' },
    with: ['be-arbeidsarts', 'be-externe-dienst'],
    cites: ['be-emp-informal-return-examination'],
  },
];

/** Before the restart: the visit that adapts the work, and the examination where the job asks for one. */
export const priorVisit: readonly Task[] = [
  visit('pre-return-visit', {
    when: all(restartAhead, not(shortAbsence)),
    cites: ['be-emp-informal-pre-return-visit', 'be-emp-informal-pre-return-visit-deadline'],
  }),
  visit('pre-return-visit-short-absence', {
    when: all(restartAhead, shortAbsence),
    cites: ['be-emp-informal-pre-return-visit', 'be-emp-informal-pre-return-visit-any-duration'],
  }),
  ...surveillance,
];

/** Codex I.4-37: who is at work asks a spontaneous consultation; nobody tells the employer. Late effects bring topics of their own to it. */
export const spontaneousConsultation: Task = {
  id: 'spontaneous-consultation',
  when: not(at('late-effects-talk')),
  station: 'now',
  who: 'you',
  rank: 2,
  with: ['be-arbeidsarts', 'be-externe-dienst'],
  cites: ['be-emp-informal-spontaneous-consultation'],
};
