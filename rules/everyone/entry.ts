import { of } from '../kit/advice.ts';
import { asks, outcome, path } from '../kit/path.ts';
import { belgianEntry, belgiumOther, crossBorder, dutchEntry, netherlandsOther, otherCountry } from './actions/entry.ts';

/** The statute, or else who pays: facts, no legal terms. `roads` are the ids of the ends. */
const statute = (
  paidBy: string,
  roads: { wage: string; civilServant: string; appointed: string; business: string; none: string; other: string },
) => ({
  statute: asks('statute', {
    employee: roads.wage,
    'civil-servant': roads.civilServant,
    'self-employed': roads.business,
    jobseeker: roads.none,
    other: roads.other,
    unknown: paidBy,
  }),
  paidBy: asks('paid_by', {
    wage: roads.wage,
    appointment: roads.appointed,
    'own-business': roads.business,
    'no-work': roads.none,
    unknown: roads.other,
  }),
});

const belgian = statute('paid-by', {
  wage: '#belgium-employee',
  civilServant: '#belgium-civil-servant',
  // Who says to be paid as appointed is not asked again whether there is a contract.
  appointed: '#belgium-appointed',
  business: '#belgium-self-employed',
  none: '#belgium-jobseeker',
  other: '#belgium-other',
});

const dutch = statute('dutch-paid-by', {
  wage: '#netherlands-employee',
  civilServant: '#netherlands-civil-servant',
  appointed: '#netherlands-civil-servant',
  business: '#netherlands-self-employed',
  none: '#netherlands-without-employer',
  other: '#netherlands-other',
});

/** An end that leads on to the road of a statute. */
const road = (id: string, path: string, does: readonly string[]) => outcome(id, { does, leadsTo: [path], passing: true });

/** The first two questions: which country's law, and which statute. Who does not know the country is not given the law of one. */
export const entry = path({
  id: 'entry',
  initial: 'country',
  states: {
    country: asks('country', {
      BE: 'statute',
      NL: 'dutch-statute',
      both: '#cross-border',
      other: '#other-country',
      unknown: '#cross-border',
    }),
    statute: belgian.statute,
    'paid-by': belgian.paidBy,
    'dutch-statute': dutch.statute,
    'dutch-paid-by': dutch.paidBy,
    'belgium-employee': road('belgium-employee', 'be-employee', of(belgianEntry)),
    'belgium-civil-servant': road('belgium-civil-servant', 'be-civil-servant', of(belgianEntry)),
    'belgium-appointed': road('belgium-appointed', 'be-civil-servant-appointed', of(belgianEntry)),
    'belgium-self-employed': road('belgium-self-employed', 'be-self-employed', of(belgianEntry)),
    'belgium-jobseeker': road('belgium-jobseeker', 'be-jobseeker', of(belgianEntry)),
    'belgium-other': outcome('belgium-other', { does: of(belgiumOther) }),
    'netherlands-employee': road('netherlands-employee', 'nl-employee', of(dutchEntry)),
    'netherlands-civil-servant': road('netherlands-civil-servant', 'nl-civil-servant', of(dutchEntry)),
    'netherlands-self-employed': road('netherlands-self-employed', 'nl-self-employed', of(dutchEntry)),
    'netherlands-without-employer': road('netherlands-without-employer', 'nl-without-employer', of(dutchEntry)),
    'netherlands-other': outcome('netherlands-other', { does: of(netherlandsOther) }),
    'cross-border': outcome('cross-border', { does: of(crossBorder) }),
    'other-country': outcome('other-country', { does: of(otherCountry) }),
  },
});
