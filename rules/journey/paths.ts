import { alertsElsewhere } from '../be/employee/actions/elsewhere.ts';
import { contractAlerts } from '../be/employee/actions/leaving.ts';
import { money } from '../be/employee/actions/money.ts';
import { employeeFormal } from '../be/employee/formal.ts';
import { employee } from '../be/employee/path.ts';
import { aboutYou, aboutYouFirst } from '../be/shared/about-you.ts';
import { partners } from '../be/shared/actions/partners.ts';
import { support } from '../be/shared/actions/support.ts';
import { entry } from '../everyone/entry.ts';
import { lateEffectsPath } from '../everyone/late-effects.ts';
import { of } from '../kit/advice.ts';
import type { Path } from '../kit/path.ts';

/** Every path by its id. The journey starts at the first; the outcome of one names the next. */
export const PATHS: readonly Path[] = [
  entry,
  employee,
  employeeFormal,
  lateEffectsPath,
  aboutYou('be-employee-about-you', { does: of(contractAlerts, alertsElsewhere, money, partners, support) }),
  aboutYouFirst('be-employee-about-you-first', { does: of(partners) }),
];

const BY_ID = new Map(PATHS.map((path) => [path.id, path]));

/** The path with this id. Throws for an outcome that names a path nobody wrote. */
export function pathOf(id: string): Path {
  const path = BY_ID.get(id);
  if (!path) throw new Error(`No path is called "${id}"`);
  return path;
}
