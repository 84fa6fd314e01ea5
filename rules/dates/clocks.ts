import { all, any, at, before, type Condition, from } from '../kit/condition.ts';

/**
 * Something that counts from the first sick day, and how long an interruption may last before it begins anew.
 * `window` and the like are quantities of the law (`fact.quantity`), of provisions that the clock cites.
 */
export type Clock = {
  id: string;
  when: Condition;
  cites: readonly string[];
  /** Ill again before this much time has passed since the first free day: the same clock runs on. */
  window: string;
  /** Another window once the clock has run for a while; `unclear` when the rule was not found for this statute. */
  later?: { after: string; window: string; unclear?: true };
  /** Ill again exactly at the end of the window. The source of the Dutch rule says which; the Belgian ones do not. */
  onTheEdge: 'anew' | 'ask';
  /** Longer than the window and up to this, two rules can both be meant. */
  doubtUntil?: string;
  /** The milestones that count from the new first day. */
  moves: 'all' | readonly string[];
};

const EMPLOYEE = at('belgium-employee', 'civil-with-contract');
const SINCE_2026 = from('first_sick_day', '2026-01-01');

/** Every clock that an interruption can touch. They differ on purpose: wage, health fund and force majeure each have their own. */
export const CLOCKS: readonly Clock[] = [
  {
    id: 'nl-104-weeks',
    when: any(at('netherlands-employee', 'nl-civil-normal-law'), at('netherlands-without-employer')),
    cites: ['nl-emp-four-week-rule', 'nl-emp-partial-return-clock'],
    window: 'nl-emp-four-week-rule.gap',
    onTheEdge: 'anew',
    moves: 'all',
  },
  {
    id: 'be-wage-since-2026',
    when: all(EMPLOYEE, SINCE_2026),
    cites: ['be-emp-guaranteed-wage-relapse'],
    window: 'be-emp-guaranteed-wage-relapse.window',
    onTheEdge: 'ask',
    moves: ['be-guaranteed-wage-ends'],
  },
  {
    id: 'be-wage-before-2026',
    when: all(EMPLOYEE, before('first_sick_day', '2026-01-01')),
    cites: ['be-emp-guaranteed-wage-relapse'],
    window: 'be-emp-guaranteed-wage-relapse.old_window',
    onTheEdge: 'ask',
    doubtUntil: 'be-emp-guaranteed-wage-relapse.window',
    moves: ['be-guaranteed-wage-ends'],
  },
  {
    id: 'be-wage-until-2025',
    when: EMPLOYEE,
    cites: ['be-emp-guaranteed-wage-relapse-until-2025'],
    window: 'be-emp-guaranteed-wage-relapse-until-2025.window',
    onTheEdge: 'ask',
    moves: ['be-guaranteed-wage-ends'],
  },
  {
    id: 'be-fund',
    when: EMPLOYEE,
    cites: [
      'be-emp-partial-relapse-full-incapacity',
      'be-emp-benefit-invalidity-relapse',
      'be-emp-benefit-invalidity',
      'be-emp-partial-conditions',
    ],
    window: 'be-emp-partial-relapse-full-incapacity.relapse_health_fund_primary',
    later: {
      after: 'be-emp-benefit-invalidity.begins_after',
      window: 'be-emp-partial-relapse-full-incapacity.relapse_health_fund_invalidity',
    },
    onTheEdge: 'ask',
    moves: ['be-one-year'],
  },
  {
    id: 'be-force-majeure',
    when: EMPLOYEE,
    cites: ['be-emp-medical-force-majeure-current'],
    window: 'be-emp-medical-force-majeure-current.interruption',
    onTheEdge: 'ask',
    moves: ['be-force-majeure-possible'],
  },
  {
    id: 'be-self-fund',
    when: at('belgium-self-employed'),
    cites: ['be-self-relapse', 'be-self-recognition-conditions', 'be-self-allowed-activities'],
    window: 'be-self-relapse.primary',
    // Three months are known for employees only.
    later: { after: 'be-self-recognition-conditions.wider_test_from', window: 'be-self-relapse.invalidity', unclear: true },
    onTheEdge: 'ask',
    moves: ['be-self-one-year'],
  },
];
