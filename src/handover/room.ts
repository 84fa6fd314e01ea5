import { furnished } from '../app/furnished.tsx';
import { Handover } from './Handover.tsx';

export { hasHomes as ready, loadHomes as fetch } from '../../rules/index.ts';

export const screens = {
  handover: furnished(['questions', 'plan', 'contacts', 'exchange', 'handover', 'reading'], Handover),
};
