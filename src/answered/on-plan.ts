import { furnished } from '../app/furnished.tsx';
import { PlanCard } from './PlanCard.tsx';

/** The part of the plan screen that is fetched only for who sent or kept something. */
export const OnPlan = furnished(['exchange', 'answered'], PlanCard);
