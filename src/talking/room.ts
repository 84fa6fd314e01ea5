import { furnished } from '../app/furnished.tsx';
import { Talking } from './Talking.tsx';

export { hasHomes as ready, loadHomes as fetch } from '../../rules/index.ts';

export const screens = { talking: furnished(['questions', 'plan', 'contacts', 'talking'], Talking) };
