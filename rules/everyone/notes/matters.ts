import type { Note } from '../../kit/advice.ts';
import { all, has, not } from '../../kit/condition.ts';
import { RESTS } from '../moments.ts';

/** What work means to somebody comes back as a sentence for the talks; who rests for now has no talks to hold. */
const matters = (option: string, cites: Note['cites']): Note => ({
  id: `matters-${option}`,
  station: 'agree',
  when: all(has('matters', option), not(RESTS)),
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
