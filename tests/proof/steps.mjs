// What is proven, by which command, which of its lines are the figures, and on which planted fault each was seen to fail.

/** @type {readonly { name: string, what: string, command: readonly string[], lines: RegExp, failed: string }[]} */
export const STEPS = [
  {
    name: 'law',
    what: 'Law watch',
    command: ['law'],
    lines: /^(The law on .*|To read again.*)$/gm,
    failed: 'a source a day late; one that nobody read (`tests/law/review.test.ts`, `tests/cli/law.test.ts`)',
  },
  {
    name: 'fuzz',
    what: 'Spoilt input',
    command: ['fuzz'],
    lines: /^[\d,]+ inputs: .*$/gm,
    failed: 'a reader without its length check',
  },
  {
    name: 'mutate',
    what: 'Mutation of `rules/`',
    command: ['mutate', '--', '--write'],
    lines: /^all rooms: .*$/gm,
    failed: 'every mutant is a planted fault; a room below 90 % fails',
  },
  {
    name: 'security',
    what: 'Packages and build',
    command: ['security'],
    lines: /^draad: ((?:packages|two builds|lock file): .*)$/gm,
    failed: 'a build with the hour in it; a lock file that lacks a platform (`tests/security`, `tests/setup`)',
  },
  {
    name: 'walks',
    what: 'Random walks',
    command: ['walks'],
    lines: /^\d+ steps, .*$/gm,
    failed: 'an answer lost on going back; a screen without a way on',
  },
  {
    name: 'scale',
    what: 'Scale',
    command: ['scale', '--', '--write'],
    lines: /^(\| start page, TLS .*|The first screen grows .*)$/gm,
    failed: 'it measures and decides nothing; the budgets do',
  },
  {
    name: 'audit',
    what: 'Accessibility',
    command: ['audit'],
    lines: /^\d+ looks at .*$/gm,
    failed: '62 pages with a planted fault, each found (`tests/e2e/audit.test.ts`)',
  },
  {
    name: 'bench',
    what: 'Speed and every plan',
    command: ['bench', '--', '--write', '--gate'],
    lines: /^(\d+ budgets hold.*|places of all paths.*|roads from.*|classes of.*|exact search.*)$/gm,
    failed: 'a budget one byte too small; a rule that no road reaches',
  },
];
