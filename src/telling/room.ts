import { furnished } from '../app/furnished.tsx';
import { Telling } from './Telling.tsx';

export { hasHomes as ready, loadHomes as fetch } from '../../rules/index.ts';

export const screens = { telling: furnished(['questions', 'plan', 'contacts', 'telling'], Telling) };
