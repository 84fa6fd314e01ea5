import { furnished } from '../app/furnished.tsx';
import { Answered } from './Answered.tsx';

export { hasHomes as ready, loadHomes as fetch } from '../../rules/index.ts';

export const screens = { answered: furnished(['questions', 'plan', 'contacts', 'exchange', 'answered'], Answered) };
