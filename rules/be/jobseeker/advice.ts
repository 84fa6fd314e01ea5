import type { Collection } from '../../kit/advice.ts';
import { at } from '../../kit/condition.ts';
import { alerts } from './actions/alerts.ts';
import { applying } from './actions/applying.ts';
import { firstSteps } from './actions/first-steps.ts';
import { fullStart } from './actions/full.ts';
import { prepare, searchGradual } from './actions/gradual.ts';
import { approved, filed, late, refusedByDoctor } from './actions/gradual-filed.ts';
import { hiring } from './actions/hiring.ts';
import { explore, lasting, rest, restWithoutBenefit, unfitUnemployed } from './actions/rest.ts';
import { followUp, hoursPartial, hoursTooHeavy, illAgain, settled } from './actions/settled.ts';
import { onBenefit } from './actions/sickness.ts';
import { training, trainingWhileIll } from './actions/training.ts';
import { unemployed, withoutBenefit } from './actions/unemployed.ts';
import { jobseekerNotes } from './notes.ts';
import { jobseekerStops } from './stops.ts';

/** What a Belgian plan can hold for somebody without an employer. */
export const jobseekerAdvice: Collection = {
  lives: at('belgium-jobseeker'),
  tasks: [
    ...firstSteps,
    ...onBenefit,
    ...searchGradual,
    ...prepare,
    ...filed,
    ...approved,
    ...refusedByDoctor,
    ...late,
    ...fullStart,
    ...hiring,
    ...applying,
    ...unemployed,
    ...withoutBenefit,
    ...trainingWhileIll,
    ...training,
    ...rest,
    ...lasting,
    ...unfitUnemployed,
    ...restWithoutBenefit,
    ...explore,
    ...settled,
    ...followUp,
    ...hoursTooHeavy,
    ...hoursPartial,
    ...illAgain,
    ...alerts,
  ],
  stops: jobseekerStops,
  notes: jobseekerNotes,
};
