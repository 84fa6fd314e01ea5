import { furnished } from '../app/furnished.tsx';
import type { Bundle } from '../app/words.ts';
import { Printing } from '../print/Printing.tsx';
import { Updating } from '../question/Updating.tsx';
import { Received } from '../share/Received.tsx';
import { Sharing } from '../share/Sharing.tsx';
import { Interim } from './Interim.tsx';
import { PlanScreen } from './PlanScreen.tsx';

export { hasHomes as ready, loadHomes as fetch } from '../../rules/index.ts';

const SAYS: readonly Bundle[] = ['questions', 'plan', 'contacts'];

/** The screens around a plan. */
export const screens = {
  interim: furnished(SAYS, Interim),
  plan: furnished(SAYS, PlanScreen),
  updating: furnished(SAYS, Updating),
  printing: furnished(SAYS, Printing),
  sharing: furnished(SAYS, Sharing),
  received: Received,
};
