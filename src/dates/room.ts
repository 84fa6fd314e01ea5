import { furnished } from '../app/furnished.tsx';
import { Dates } from './Dates.tsx';

export { hasHomes as ready, loadHomes as fetch } from '../../rules/index.ts';

export const screens = { dates: furnished(['questions', 'plan', 'contacts', 'exchange', 'dates'], Dates) };
