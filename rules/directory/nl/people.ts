import { all, is, not } from '../../kit/condition.ts';
import type { Contact } from '../contact.ts';
import { company } from '../situations.ts';
import { dutch } from './situations.ts';

/** People who know what it is like, in the Netherlands. */
export const people: readonly Contact[] = [
  {
    id: 'nl-ipso',
    kind: 'organisation',
    need: 'people',
    needs: ['mind'],
    when: all(dutch, not(is('phase', 'diagnosed'))),
    self: true,
    secrecy: 'no',
    url: 'https://ipso.nl/',
    status: 'active',
    evidence: 2025,
    cites: ['guide-directory'],
  },
  {
    id: 'nl-patientenorganisatie',
    kind: 'organisation',
    need: 'people',
    needs: ['rights'],
    when: company,
    self: true,
    secrecy: 'no',
    url: 'https://nfk.nl/aangesloten-organisaties',
    status: 'active',
    evidence: 2023,
    cites: ['guide-directory'],
  },
  {
    id: 'nl-kanker-nl-vragen',
    kind: 'tool',
    need: 'people',
    needs: ['rights'],
    when: company,
    self: true,
    secrecy: 'varies',
    url: 'https://www.kanker.nl/hulp-en-ondersteuning/stel-je-vraag-aan-een-professional/werk-en-kanker',
    status: 'active',
    evidence: 2023,
    cites: ['guide-directory'],
  },
];
