import { HAS_EMPLOYER } from '../everyone/moments.ts';
import type { Plan } from '../journey/plan.ts';
import type { Answers } from '../kit/answers.ts';
import { holds } from '../kit/condition.ts';
import { lawOn } from '../law/index.ts';

/** Whether there is a sheet: yes; yes, but the person has not chosen yet what to tell; or why not. */
export type Opening = 'open' | 'undecided' | 'tells-nothing' | 'no-employer' | 'not-known-yet';

/**
 * A sheet for work is for who has an employer and did not choose to tell nothing.
 * @param plan the plan of these answers; a way that is not asked to its end yet may lead to an employer later
 */
export function openingOf({ outcomes, outcome, day }: Pick<Plan, 'outcomes' | 'outcome' | 'day'>, answers: Answers): Opening {
  const { openness } = answers;
  const employed = holds(HAS_EMPLOYER, { answers, places: new Set(outcomes), law: lawOn(day) });
  if (!employed) return outcome === null ? 'not-known-yet' : 'no-employer';
  if (openness === 'none') return 'tells-nothing';
  return openness === 'consequences-only' || openness === 'also-illness' ? 'open' : 'undecided';
}

/** The research that this advice comes from. Its title names the illness: never on a sheet, only on the person's own screen. */
export const SHEETS_REST_ON = ['guide-idewe', 'guide-akc'] as const;
