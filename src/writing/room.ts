import { furnished } from '../app/furnished.tsx';
import { Writing } from './Writing.tsx';

export { hasHomes as ready, loadHomes as fetch } from '../../rules/index.ts';

export const screens = { writing: furnished(['questions', 'plan', 'contacts', 'writing'], Writing) };
