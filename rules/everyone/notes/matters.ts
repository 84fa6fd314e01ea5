import type { Note } from '../../kit/advice.ts';
import { has } from '../../kit/condition.ts';

/** What work means to somebody comes back as a sentence for the talks. */
const matters = (option: string, cites: Note['cites']): Note => ({
  id: `matters-${option}`,
  station: 'agree',
  when: has('matters', option),
  cites,
});

export const matterNotes: readonly Note[] = [
  matters('money', ['guide-uz-leuven']),
  matters('people', ['guide-uz-leuven']),
  matters('meaning', ['guide-uz-leuven']),
  matters('structure', ['guide-uz-leuven']),
  matters('own-pace', ['guide-uz-leuven']),
  matters('rest-and-leisure', ['guide-uz-leuven', 'guide-idewe']),
];
