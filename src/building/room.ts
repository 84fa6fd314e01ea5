import { furnished } from '../app/furnished.tsx';
import { Building } from './Building.tsx';

export { hasHomes as ready, loadHomes as fetch } from '../../rules/index.ts';

export const screens = { building: furnished(['questions', 'plan', 'contacts', 'exchange', 'building'], Building) };
