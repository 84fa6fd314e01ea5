import type { Stop } from '../../../kit/advice.ts';
import { fullStops } from './full.ts';
import { employerStops } from './partial-employer.ts';
import { fundStops } from './partial-fund.ts';
import { numberStops } from './partial-numbers.ts';

/** Steps around working again that cost benefit, wage or rights. */
export const partialStops: readonly Stop[] = [...fundStops, ...employerStops, ...numberStops, ...fullStops];
