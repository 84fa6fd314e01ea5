import { all, any, has, is } from '../../kit/condition.ts';
import type { Contact } from '../contact.ts';
import { WHILE_ILL } from '../serves.ts';
import { belgian, flandersOrBrussels } from './situations.ts';

const worried = has('home', 'money-worries');

/** Who helps when money runs short, or with the papers. */
export const money: readonly Contact[] = [
  {
    id: 'be-sociale-dienst-ziekenhuis',
    kind: 'person',
    need: 'money',
    needs: ['rights'],
    when: all(belgian, any(is('phase', 'diagnosed', 'treatment'), has('home', 'money-worries', 'alone', 'carer'))),
    self: true,
    secrecy: 'yes',
    status: 'active',
    evidence: null,
    cites: ['guide-directory'],
  },
  {
    id: 'be-ocmw',
    kind: 'organisation',
    need: 'money',
    when: worried,
    self: true,
    secrecy: 'yes',
    url: 'https://www.socialsecurity.be/citizen/nl/hulp-ocmw',
    status: 'active',
    evidence: 2019,
    cites: ['guide-directory'],
  },
  {
    id: 'be-kankerfonds',
    kind: 'organisation',
    need: 'money',
    phases: WHILE_ILL,
    regions: ['flanders', 'brussels'],
    when: all(flandersOrBrussels, worried),
    self: false,
    secrecy: 'yes',
    url: 'https://www.komoptegenkanker.be/',
    status: 'active',
    evidence: 2019,
    cites: ['guide-directory'],
  },
  {
    id: 'be-steunfonds-stichting',
    kind: 'organisation',
    need: 'money',
    phases: WHILE_ILL,
    when: worried,
    self: false,
    secrecy: 'yes',
    url: 'https://www.kanker.be/',
    status: 'active',
    evidence: null,
    cites: ['guide-directory'],
  },
];
