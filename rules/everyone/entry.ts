import {
  crossBorder,
  entryUnknown,
  netherlands,
  notCoveredCivilServant,
  notCoveredJobseeker,
  notCoveredOther,
  notCoveredSelfEmployed,
  otherCountry,
} from '../be/shared/actions/not-covered.ts';
import { of } from '../kit/advice.ts';
import { asks, outcome, path } from '../kit/path.ts';

/** The first two questions: which country's law, and which statute. Facts, no legal terms; who is unsure is asked who pays. */
export const entry = path({
  id: 'entry',
  initial: 'country',
  states: {
    country: asks('country', {
      BE: 'statute',
      NL: '#netherlands-later',
      both: '#cross-border',
      other: '#other-country',
      unknown: 'statute',
    }),
    statute: asks('statute', {
      employee: '#belgium-employee',
      'civil-servant': '#belgium-civil-servant-later',
      'self-employed': '#belgium-self-employed-later',
      jobseeker: '#belgium-jobseeker-later',
      other: '#belgium-other',
      unknown: 'paid-by',
    }),
    'paid-by': asks('paid_by', {
      wage: '#belgium-employee',
      appointment: '#belgium-civil-servant-later',
      'own-business': '#belgium-self-employed-later',
      'no-work': '#belgium-jobseeker-later',
      unknown: '#belgium-other',
    }),
    'belgium-employee': outcome('belgium-employee', { does: of(entryUnknown), leadsTo: ['be-employee'] }),
    'belgium-civil-servant-later': outcome('belgium-civil-servant-later', { does: of(notCoveredCivilServant) }),
    'belgium-self-employed-later': outcome('belgium-self-employed-later', { does: of(notCoveredSelfEmployed) }),
    'belgium-jobseeker-later': outcome('belgium-jobseeker-later', { does: of(notCoveredJobseeker) }),
    'belgium-other': outcome('belgium-other', { does: of(notCoveredOther) }),
    'netherlands-later': outcome('netherlands-later', { does: of(netherlands) }),
    'cross-border': outcome('cross-border', { does: of(crossBorder) }),
    'other-country': outcome('other-country', { does: of(otherCountry) }),
  },
});
