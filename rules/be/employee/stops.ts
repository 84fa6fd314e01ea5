import type { Stop } from '../../kit/advice.ts';
import { formalStops } from './stops/formal.ts';
import { partialStops } from './stops/partial.ts';
import { rightsStops } from './stops/rights.ts';

export const employeeStops: readonly Stop[] = [...partialStops, ...formalStops, ...rightsStops];
