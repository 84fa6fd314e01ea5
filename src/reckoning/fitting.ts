import type { Answers } from '../../rules/index.ts';
import { countriesOf } from '../app/homes.ts';

export type SumId = 'share' | 'business' | 'holidays' | 'reserve' | 'credit' | 'clocks';

/** The calculators that fit somebody's work, and those of the same country that fit other work. */
export type Fitting = { fits: readonly SumId[]; others: readonly SumId[] };

const BELGIAN: readonly SumId[] = ['share', 'holidays', 'reserve', 'credit', 'business'];
const EMPLOYEE: readonly SumId[] = ['share', 'holidays', 'reserve'];

function belgian({ statute, paid_by, appointment, activity }: Answers): readonly SumId[] {
  if (statute === 'employee' || paid_by === 'wage') return EMPLOYEE;
  // A civil servant with a contract walks the road of the employee.
  if (statute === 'civil-servant' || paid_by === 'appointment') return appointment === 'contract' ? EMPLOYEE : ['credit'];
  if (statute === 'self-employed' || paid_by === 'own-business')
    return activity === 'salaried' ? ['business', 'share'] : ['business'];
  // Holidays grow on a contract; without one there is nothing to carry into the next year.
  return statute === 'jobseeker' || paid_by === 'no-work' ? ['share', 'reserve'] : [];
}

/** Who has a business is in the two-year count only with an insurance at UWV. */
const dutch = ({ statute, paid_by, insurance }: Answers): readonly SumId[] =>
  (statute === 'self-employed' || paid_by === 'own-business') && insurance !== 'voluntary-uwv' ? [] : ['clocks'];

/** Which calculators to show; undefined as long as no one country is known. */
export function fitting(answers: Answers): Fitting | undefined {
  const [country, second] = countriesOf(answers);
  // Both countries, or a third: "other" is answered without a country of ours.
  if (second || !country) return undefined;
  const all: readonly SumId[] = country === 'be' ? BELGIAN : ['clocks'];
  const fits = country === 'be' ? belgian(answers) : dutch(answers);
  return { fits, others: all.filter((sum) => !fits.includes(sum)) };
}
