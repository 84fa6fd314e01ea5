import type { Criterion } from '../criterion.ts';
import { A5 } from './arrival.ts';
import { A1 } from './axe.ts';
import { A2 } from './contrast.ts';
import { A6 } from './errors.ts';
import { A8 } from './focus.ts';
import { A10b } from './forced.ts';
import { A13 } from './help.ts';
import { A18 } from './leaks.ts';
import { A10a } from './motion.ts';
import { A14 } from './names.ts';
import { PARTS } from './parts.ts';
import { READING } from './reading.ts';
import { A9 } from './reflow.ts';
import { A4 } from './structure.ts';
import { A3 } from './targets.ts';

/** In the order in which a screen is looked at: first what focus and scrolling would disturb. */
export const CRITERIA: readonly Criterion[] = [A6, A5, A18, A4, A13, A14, PARTS, A10a, A1, A2, A10b, A3, READING, A9, A8];
