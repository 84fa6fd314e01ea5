import { any, has, is } from '../kit/condition.ts';
import type { Contact } from './contact.ts';
import { SINCE_TREATMENT, TO_WORK, unasked } from './serves.ts';

const everywhere: readonly Contact[] = [
  {
    id: 'common-naasten',
    kind: 'person',
    need: 'people',
    needs: ['mind'],
    self: true,
    secrecy: 'no',
    status: 'active',
    evidence: null,
    cites: ['guide-directory'],
  },
  {
    id: 'common-collega-buddy',
    kind: 'person',
    need: 'people',
    needs: ['employer'],
    statutes: ['employee', 'civil-servant'],
    phases: SINCE_TREATMENT,
    when: any(has('matters', 'people'), has('obstacles', 'reactions')),
    self: true,
    secrecy: 'no',
    status: 'active',
    evidence: null,
    cites: ['guide-directory'],
  },
  {
    id: 'eu-ecl-handboek',
    kind: 'tool',
    need: 'employer',
    statutes: ['employee', 'civil-servant'],
    phases: TO_WORK,
    when: is('openness', 'also-illness'),
    self: true,
    secrecy: 'varies',
    url: 'https://www.cancer.eu/',
    status: 'unknown',
    evidence: 2020,
    cites: ['guide-directory'],
  },
];

/** The people and papers that exist in both countries. */
export const EVERYWHERE_CONTACTS: readonly Contact[] = everywhere.map(unasked);
