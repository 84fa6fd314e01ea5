import { Privacy } from '../privacy/Privacy.tsx';
import { Asking } from './Asking.tsx';
import { Checking } from './Checking.tsx';
import { Resting } from './Resting.tsx';
import { Updating } from './Updating.tsx';

/** The screens around questions. Fetched together when somebody begins. */
export const screens = { asking: Asking, checking: Checking, resting: Resting, updating: Updating, privacy: Privacy };
