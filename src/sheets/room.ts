import { furnished } from '../app/furnished.tsx';
import { Sheets } from './Sheets.tsx';

export { hasHomes as ready, loadHomes as fetch } from '../../rules/index.ts';

export const screens = { sheets: furnished(['questions', 'plan', 'contacts', 'sheets'], Sheets) };
