import type { Note } from '../../kit/advice.ts';
import { at, has } from '../../kit/condition.ts';

/** The six signals of late effects, as something to bring up in a talk. */
const signal = (option: string): Note => ({
  id: `signal-${option}`,
  station: 'keep',
  when: has('red_flags', option),
  cites: ['guide-akc'],
});

export const signalNotes: readonly Note[] = [
  { id: 'what-late-effects-are', station: 'keep', when: at('late-effects-talk', 'late-effects-none'), cites: ['guide-akc'] },
  signal('work-life'),
  signal('burnout-like'),
  signal('fewer-hours'),
  signal('unexplained-problems'),
  signal('absence'),
  signal('disability-benefit'),
];
