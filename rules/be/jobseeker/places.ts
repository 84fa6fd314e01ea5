import { asks } from '../../kit/path.ts';

/* Places that come back on the road of somebody without an employer. */

/** Not knowing counts as sickness benefit: there a step without asking costs most. */
export const benefit = (targets: { ill: string; unemployed: string; without: string }) =>
  asks('benefit', {
    sickness: targets.ill,
    unemployment: targets.unemployed,
    'social-assistance': targets.without,
    none: targets.without,
    unknown: targets.ill,
  });

/** Only who has a job is asked for days and hours. */
export const found = (yes: string, searching: string) =>
  asks('job_found', { yes, talking: searching, 'not-yet': searching, unknown: searching });
