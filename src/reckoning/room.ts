import { furnished } from '../app/furnished.tsx';
import { Reckoning } from './Reckoning.tsx';

export { hasHomes as ready, loadHomes as fetch } from '../../rules/index.ts';

export const screens = { reckoning: furnished(['questions', 'plan', 'contacts', 'reckoning'], Reckoning) };
