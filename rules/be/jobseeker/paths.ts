import { aboutYou, aboutYouFirst } from '../../everyone/about-you.ts';
import { of } from '../../kit/advice.ts';
import type { Path } from '../../kit/path.ts';
import { careSupport } from '../shared/actions/care-support.ts';
import { unknownAnswers } from '../shared/actions/unknown-answers.ts';
import { alerts } from './actions/alerts.ts';
import { hiring } from './actions/hiring.ts';
import { jobseeker } from './path.ts';

const care = of(careSupport);
const shared = [...care, ...of(unknownAnswers, alerts)];

/** The roads of somebody in Belgium without an employer. Who rests is asked nothing about a new job. */
export const jobseekerPaths: readonly Path[] = [
  jobseeker,
  aboutYou('be-jobseeker-about-you', {
    questions: ['surveillance', 'complaints', 'attested', 'alerts_job', 'region', 'home', 'matters', 'age_band', 'openness'],
    does: [...shared, ...of(hiring)],
  }),
  aboutYou('be-jobseeker-about-you-rest', {
    questions: ['complaints', 'alerts_job', 'region', 'home', 'matters', 'age_band'],
    does: shared,
  }),
  aboutYouFirst('be-jobseeker-about-you-first', { questions: ['age_band', 'home'], does: [] }),
];
