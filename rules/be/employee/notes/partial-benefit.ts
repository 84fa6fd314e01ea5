import type { Note } from '../../../kit/advice.ts';
import { all, is, not } from '../../../kit/condition.ts';
import { inPartial } from '../partial-situations.ts';

/** ZIV-wet art. 104, since 1 April 2018: the share of the benefit follows the hours, never the wage. Always an example, never an amount. */
const share = (id: string, ...volumes: string[]): Note => ({
  id,
  station: 'prepare',
  when: all(inPartial, is('volume', ...volumes)),
  cites: ['be-emp-partial-benefit-formula'],
});

const noVolumeKnown = not(is('volume', '1-of-5-days', '2-of-5-days', 'half', '3-of-5-days', '4-of-5-days'));

export const benefitNotes: readonly Note[] = [
  { id: 'benefit-and-wage', station: 'prepare', when: inPartial, cites: ['guide-kotk-partial', 'guide-uz-leuven'] },
  { id: 'benefit-follows-hours', station: 'prepare', when: inPartial, cites: ['be-emp-partial-benefit-formula'] },
  share('benefit-one-day', '1-of-5-days'),
  share('benefit-two-days', '2-of-5-days'),
  share('benefit-half-time', 'half'),
  share('benefit-three-days', '3-of-5-days'),
  share('benefit-four-days', '4-of-5-days'),
  {
    id: 'benefit-examples',
    station: 'prepare',
    when: all(inPartial, noVolumeKnown),
    cites: ['be-emp-partial-benefit-formula', 'be-emp-partial-benefit-examples'],
  },
  { id: 'tax-why', station: 'keep', when: inPartial, cites: ['be-emp-partial-taxes'] },
  {
    id: 'tax-choose-a-way',
    station: 'keep',
    when: inPartial,
    with: ['be-hr-dienst', 'be-vakbond'],
    cites: ['be-emp-partial-taxes', 'guide-kotk-partial'],
  },
];
