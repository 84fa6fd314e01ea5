// What is proven, by which command, which of its lines are the figures, and on which planted fault each was seen to fail.

/** What a run of tests says at its end. */
const TESTS = /^\s*(Tests .*)$/gm;

/** @type {readonly { name: string, what: string, command: readonly string[], lines: RegExp, failed: string }[]} */
export const STEPS = [
  {
    name: 'law',
    what: 'Law watch',
    command: ['law'],
    lines: /^(The law on .*|To read again.*)$/gm,
    failed: 'a day after the last day to read a source again (`tests/cli/law.test.ts`)',
  },
  {
    name: 'fuzz',
    what: 'Spoilt input',
    command: ['fuzz'],
    lines: /^[\d,]+ inputs: .*$/gm,
    failed: 'a reader of links without its checksum',
  },
  {
    name: 'mutate',
    what: 'Mutation of `rules/`',
    command: ['mutate', '--', '--write'],
    lines: /^all rooms: .*$/gm,
    failed: 'every mutant is a planted fault; fewer than 90 of 100 seen ends with 1',
  },
  {
    name: 'security',
    what: 'Packages and build',
    command: ['security'],
    lines: /^draad: ((?:packages|two builds|lock file): .*)$/gm,
    failed: 'one byte that differs; a lock file that lacks a platform (`tests/security`, `tests/setup`)',
  },
  {
    name: 'faults',
    what: 'Full, damaged and old storage, wrong clocks, tabs, half a new version, old links',
    command: ['test:e2e', '--', 'faults', 'update', 'day', 'offline', 'link'],
    lines: TESTS,
    failed: 'a device that is full and nobody told so: two tests of it',
  },
  {
    name: 'traces',
    what: 'No other host, no trace of answers',
    command: ['test:e2e', '--', 'silence', 'traces', 'network'],
    lines: TESTS,
    failed: 'answers kept in a second place of the device',
  },
  {
    name: 'hosting',
    what: 'Strict headers behind nginx',
    command: ['test:hosting'],
    lines: TESTS,
    failed: 'a header less, on every answer',
  },
  {
    name: 'walks',
    what: 'Random walks',
    command: ['walks'],
    lines: /^\d+ steps, .*$/gm,
    failed: 'a button to go on that nobody can press',
  },
  {
    name: 'scale',
    what: 'Scale',
    command: ['scale', '--', '--write'],
    lines: /^(\| start page, TLS .*|With ten times the statutes .*)$/gm,
    failed: 'every statute fetched ahead: up to its first question a first visit grew by 136 %',
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
    failed:
      'headers of a kilobyte with every file: the first load in three languages was over; two planted rules that no plan reaches or that exclude each other',
  },
];
