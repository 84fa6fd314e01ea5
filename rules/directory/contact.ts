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
/** What somebody looks for. The first need of a contact is its main one. */
export type Need = (typeof NEEDS)[number];

export type Region = 'flanders' | 'brussels' | 'wallonia' | 'german-speaking';

/** A person, service, line, site or tool. Names and sentences stand in the words; public general lines only. */
export type Contact = {
  id: string;
  kind: 'person' | 'organisation' | 'line' | 'website' | 'tool';
  need: Need;
  /** Left out: the whole country. */
  regions?: readonly Region[];
  /** Shown without any task naming it when this is true. */
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
