import { has } from '../../kit/condition.ts';
import type { Contact } from '../contact.ts';
import { SINCE_TREATMENT } from '../serves.ts';
import { onBenefit } from './situations.ts';

/** Who decides on, pays and explains the sickness benefit, and what follows from it. */
export const benefit: readonly Contact[] = [
  {
    id: 'be-adviserend-arts',
    kind: 'person',
    need: 'benefit',
    needs: ['rights'],
    statutes: ['employee', 'self-employed', 'jobseeker'],
    phases: SINCE_TREATMENT,
    when: onBenefit,
    self: true,
    secrecy: 'yes',
    url: 'https://www.riziv.fgov.be/nl/thema/terugkeer-naar-werk-tijdens-arbeidsongeschiktheid',
    status: 'active',
    evidence: null,
    cites: ['guide-directory', 'be-emp-partial-conditions', 'be-emp-informal-medical-secrecy'],
  },
  {
    id: 'be-ziekenfonds',
    kind: 'organisation',
    need: 'benefit',
    needs: ['money'],
    when: onBenefit,
    self: true,
    secrecy: 'yes',
    url: 'https://www.riziv.fgov.be/',
    status: 'active',
    evidence: null,
    cites: ['guide-directory', 'be-emp-declare-to-health-fund'],
  },
  {
    id: 'be-mybenefits',
    kind: 'tool',
    need: 'benefit',
    needs: ['money'],
    when: has('home', 'money-worries'),
    self: true,
    secrecy: 'yes',
    url: 'https://www.mybenefits.fgov.be/',
    status: 'active',
    evidence: null,
    cites: ['guide-directory'],
  },
];
