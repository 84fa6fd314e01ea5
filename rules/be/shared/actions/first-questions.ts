import type { Task } from '../../../kit/advice.ts';
import { is } from '../../../kit/condition.ts';

/** Somebody who looks along, whatever the statute. */
export const askHospital: Task = {
  id: 'ask-hospital-social-service',
  station: 'now',
  who: 'you',
  rank: 3,
  with: ['be-sociale-dienst-ziekenhuis', 'be-ziekenfonds', 'be-kankerlijn', 'be-kankerinfo'],
  cites: ['guide-uz-leuven'],
};

export const findOutStatute: Task = {
  id: 'find-out-statute',
  finds: 'statute',
  when: is('statute', 'unknown'),
  station: 'now',
  who: 'you',
  rank: 2,
  with: ['be-hr-dienst', 'be-vakbond'],
  cites: ['guide-kotk-partial'],
};

export const findOutCountry: Task = {
  id: 'find-out-country',
  finds: 'country',
  when: is('country', 'unknown'),
  station: 'now',
  who: 'you',
  rank: 2,
  with: ['be-ziekenfonds'],
  cites: ['guide-directory'],
};

export const findOutWhoPays: Task = {
  id: 'find-out-who-pays',
  finds: 'paid_by',
  when: is('paid_by', 'unknown'),
  station: 'now',
  who: 'you',
  rank: 2,
  with: ['be-hr-dienst', 'be-ziekenfonds'],
  cites: ['guide-kotk-partial'],
};
