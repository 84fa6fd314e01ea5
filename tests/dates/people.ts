/** A Belgian employee at home who wants to begin step by step. */
export const BELGIAN = {
  country: 'BE',
  statute: 'employee',
  phase: 'recovering',
  absence: '4w-12m',
  wish: 'gradual',
  employer_stance: 'agrees',
  partial_step: 'not-started',
  restart_day: '2026-12-14',
  volume: 'half',
  schedule: 'fixed',
  first_sick_day: '2026-02-16',
  formal_road: 'none',
} as const;

/** A Dutch employee at home, with a plan. */
export const DUTCH = {
  country: 'NL',
  statute: 'employee',
  phase: 'treatment',
  absence: '4w-12m',
  first_sick_day: '2026-06-22',
  nl_step: 'plan',
  wish: 'gradual',
  employer_stance: 'agrees',
  restart_day: 'unknown',
} as const;
