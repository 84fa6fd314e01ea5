import type { Condition } from '../kit/condition.ts';

export const NEEDS = [
  'work-doctor',
  'own-doctors',
  'benefit',
  'employer',
  'rights',
  'adapting',
  'guidance',
  'regional',
  'body',
  'mind',
  'money',
  'people',
] as const;
/** What somebody looks for. */
export type Need = (typeof NEEDS)[number];

export const REGIONS = ['flanders', 'brussels', 'wallonia', 'german-speaking'] as const;
export type Region = (typeof REGIONS)[number];

export const STATUTES = ['employee', 'civil-servant', 'self-employed', 'jobseeker'] as const;
/** How somebody works. In the Netherlands `jobseeker` is everybody without an employer. */
export type Statute = (typeof STATUTES)[number];

export type Phase =
  | 'diagnosed'
  | 'treatment'
  | 'recovering'
  | 'restart-soon'
  | 'just-restarted'
  | 'longer-working'
  | 'not-improving';

/** A person, service, line, site or tool. Names and sentences stand in the words; public general lines only. */
export type Contact = {
  id: string;
  kind: 'person' | 'organisation' | 'line' | 'website' | 'tool';
  /** The main need: here it stands in a plan and in the directory. */
  need: Need;
  /** Further needs it answers to. */
  needs?: readonly Need[];
  /** Left out: everybody, however they work. */
  statutes?: readonly Statute[];
  /** When it is of use. Left out: always. */
  phases?: readonly Phase[];
  /** Left out: the whole country. */
  regions?: readonly Region[];
  /** Shown without any task naming it when this is true, to the statutes and in the phases it serves. */
  when?: Condition;
  /** Whether somebody can go without a referral. */
  self: boolean;
  /** Bound by professional secrecy towards the employer. `varies`: depends on who answers. */
  secrecy: 'yes' | 'no' | 'varies';
  phone?: string;
  url?: string;
  /** `unknown` comes last, with "call first". */
  status: 'active' | 'changed' | 'unknown';
  /** Year of the newest proof; null when its pages carry no date. */
  evidence: number | null;
  cites: readonly string[];
};

/** Which country a contact is for: the head of its id. Without one it is for both. */
export const countryOf = ({ id }: Pick<Contact, 'id'>): 'BE' | 'NL' | undefined => {
  if (id.startsWith('be-')) return 'BE';
  return id.startsWith('nl-') ? 'NL' : undefined;
};
