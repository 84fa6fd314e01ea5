import { is } from '../kit/condition.ts';
import type { Contact } from './contact.ts';

/** For somebody who works in the Netherlands, as long as the Dutch roads are not written. */
export const ELSEWHERE_CONTACTS: readonly Contact[] = [
  {
    id: 'nl-kanker-nl-infolijn',
    kind: 'line',
    need: 'mind',
    when: is('country', 'NL', 'both'),
    self: true,
    secrecy: 'yes',
    url: 'https://www.kanker.nl/hulp-en-ondersteuning/de-kankernl-infolijn',
    status: 'active',
    evidence: 2007,
    cites: ['guide-directory'],
  },
  {
    id: 'nl-kanker-nl',
    kind: 'website',
    need: 'rights',
    when: is('country', 'NL', 'both'),
    self: true,
    secrecy: 'varies',
    url: 'https://www.kanker.nl/gevolgen-van-kanker',
    status: 'active',
    evidence: 2024,
    cites: ['guide-directory'],
  },
];
