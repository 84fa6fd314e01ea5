import { furnished } from '../app/furnished.tsx';
import { Asking } from './Asking.tsx';
import { Checking } from './Checking.tsx';
import { Resting } from './Resting.tsx';

export { hasHomes as ready, loadHomes as fetch } from '../../rules/index.ts';

const SAYS = ['questions'] as const;

/** The screens around questions. Fetched together when somebody begins. */
export const screens = {
  asking: Asking,
  checking: furnished(SAYS, Checking),
  resting: furnished(SAYS, Resting),
};
