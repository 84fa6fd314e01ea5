import {
  type Answers,
  type Contact,
  countryOf,
  NEEDS,
  type Need,
  REGIONS,
  type Region,
  STATUTES,
  type Statute,
} from '../../rules/index.ts';
import { countriesOf } from '../app/homes.ts';
import { searching } from '../ui/searching.ts';

export const COUNTRIES = ['both', 'be', 'nl'] as const;
export type Country = (typeof COUNTRIES)[number];

/** What the reader chose to see. */
export type Filter = {
  search: string;
  country: Country;
  need: Need | 'all';
  statute: Statute | 'all';
  /** Counts in Belgium only. */
  region: Region | 'all';
  /** Only where somebody can go without a referral. */
  alone: boolean;
};

/** The statute that the answer to "who pays you" comes down to. */
const BY_PAYER: Readonly<Record<string, Statute>> = {
  wage: 'employee',
  appointment: 'civil-servant',
  'own-business': 'self-employed',
  'no-work': 'jobseeker',
};

const oneOf = <Id extends string>(ids: readonly Id[], answer: unknown): Id | 'all' => ids.find((id) => id === answer) ?? 'all';

/** What the answers already told is not chosen again. */
export function firstFilter(answers: Answers): Filter {
  const countries = countriesOf(answers);
  const payer = typeof answers.paid_by === 'string' ? BY_PAYER[answers.paid_by] : undefined;
  const country = (countries.length === 1 && countries[0]) || 'both';
  return {
    search: '',
    country,
    need: 'all',
    statute: payer ?? oneOf(STATUTES, answers.statute),
    region: country === 'be' ? oneOf(REGIONS, answers.region) : 'all',
    alone: false,
  };
}

const inCountry = (contact: Contact, { country }: Filter): boolean => {
  const own = countryOf(contact)?.toLowerCase();
  return country === 'both' || own === undefined || own === country;
};

const inRegion = ({ regions }: Contact, { country, region }: Filter): boolean =>
  country !== 'be' || region === 'all' || !regions || regions.includes(region);

const forNeed = (contact: Contact, { need }: Filter): boolean =>
  need === 'all' || contact.need === need || (contact.needs?.includes(need) ?? false);

const forStatute = ({ statutes }: Contact, { statute }: Filter): boolean =>
  statute === 'all' || !statutes || statutes.includes(statute);

/** Main helpers of the chosen need first; who may not exist any more last. */
const place = ({ status, need }: Contact, filter: Filter): number =>
  (status === 'unknown' ? 2 : 0) + (filter.need === 'all' || need === filter.need ? 0 : 1);

/** The contacts that fit the choice, the likeliest first. */
export function matching(contacts: readonly Contact[], filter: Filter, read: (contact: Contact) => string): readonly Contact[] {
  const found = searching(filter.search);
  return contacts
    .filter((contact) => inCountry(contact, filter) && inRegion(contact, filter))
    .filter((contact) => forNeed(contact, filter) && forStatute(contact, filter) && (contact.self || !filter.alone))
    .filter((contact) => found(() => read(contact)))
    .sort((one, other) => place(one, filter) - place(other, filter));
}

export type Shelf = { need: Need; contacts: readonly Contact[] };

/** By main need; but who answers to the chosen need stands under that one, whatever else they do. */
export function shelves(contacts: readonly Contact[], { need }: Filter): readonly Shelf[] {
  if (need !== 'all') return contacts.length > 0 ? [{ need, contacts }] : [];
  return NEEDS.map((one) => ({ need: one, contacts: contacts.filter((contact) => contact.need === one) })).filter(
    (shelf) => shelf.contacts.length > 0,
  );
}
