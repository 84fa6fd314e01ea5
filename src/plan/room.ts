import { Printing } from '../print/Printing.tsx';
import { Received } from '../share/Received.tsx';
import { Sharing } from '../share/Sharing.tsx';
import { Interim } from './Interim.tsx';
import { PlanScreen } from './PlanScreen.tsx';

/** The screens around a plan. */
export const screens = { interim: Interim, plan: PlanScreen, printing: Printing, sharing: Sharing, received: Received };
