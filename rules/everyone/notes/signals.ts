import type { Note } from '../../kit/advice.ts';
import { all, at, has, is } from '../../kit/condition.ts';
import { HAS_EMPLOYER } from '../moments.ts';

const IN_A_TALK = at('late-effects-talk');

/** The six signals of late effects, as something to bring up in a talk. */
const signal = (option: string): Note => ({
  id: `signal-${option}`,
  station: 'keep',
  when: has('red_flags', option),
  cites: ['guide-akc'],
});

export const signalNotes: readonly Note[] = [
  { id: 'what-late-effects-are', station: 'keep', when: at('late-effects-talk', 'late-effects-none'), cites: ['guide-akc'] },
  { id: 'no-verdict-on-the-cause', station: 'now', when: IN_A_TALK, cites: ['guide-akc'] },
  { id: 'bring-up-the-past-yourself', station: 'prepare', when: IN_A_TALK, cites: ['guide-akc'] },
  { id: 'why-telling-may-help', station: 'prepare', when: all(HAS_EMPLOYER, IN_A_TALK), cites: ['guide-akc'] },
  {
    id: 'never-too-late-to-speak',
    station: 'prepare',
    when: all(HAS_EMPLOYER, IN_A_TALK, is('openness', 'none', 'unknown')),
    cites: ['guide-akc'],
  },
  signal('work-life'),
  signal('burnout-like'),
  signal('fewer-hours'),
  signal('unexplained-problems'),
  signal('absence'),
  signal('disability-benefit'),
];
