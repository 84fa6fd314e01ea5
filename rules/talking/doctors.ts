import { all, any, has, is, not } from '../kit/condition.ts';
import { type Candidate, type Line, line } from './card.ts';
import {
  APPOINTED,
  BELGIUM,
  EMPLOYED,
  NETHERLANDS,
  OWN_BUSINESS,
  PERHAPS_APPOINTED,
  STEP_BY_STEP,
  WITHOUT_EMPLOYER,
} from './situation.ts';

/** What somebody can say of a complaint to a doctor; the words are the same for every doctor. */
const COMPLAINTS: readonly Line[] = [
  line('fainting', has('complaints', 'fainting-breath')),
  line('fear', has('complaints', 'fear-mood')),
  line('tired', has('complaints', 'fatigue')),
  line('focus', has('complaints', 'concentration', 'memory')),
  line('too-much', has('complaints', 'overstimulation')),
  line('pain', has('complaints', 'pain-movement')),
  line('swelling', has('complaints', 'lymph-breath')),
  line('sleep', has('complaints', 'sleep')),
];
const YEARS_LATER = line('years-ago', is('diagnosis_over_2y', 'yes'));

/** The benefit of a Dutch person comes from UWV, or will. */
const NEAR_UWV = all(
  NETHERLANDS,
  any(
    WITHOUT_EMPLOYER,
    all(EMPLOYED, any(is('absence', '1-2y', 'over-2y'), is('wia_stage', 'letter', 'applied', 'under-35', 'wga', 'iva'))),
    all(OWN_BUSINESS, is('insurance', 'voluntary-uwv')),
  ),
);
/** A doctor judges whether somebody with a benefit can work: the fund's in Belgium, UWV's in the Netherlands. */
export const WITH_BENEFIT = any(all(BELGIUM, any(EMPLOYED, OWN_BUSINESS, WITHOUT_EMPLOYER), not(APPOINTED)), NEAR_UWV);

/** Doctors hear about health; which doctor there is depends on the country and the statute. */
export const DOCTOR_CARDS: readonly Candidate[] = [
  {
    id: 'work-doctor',
    when: all(EMPLOYED, any(BELGIUM, NETHERLANDS)),
    aims: [line('advice'), line('on-paper'), line('what-employer-hears')],
    says: [
      YEARS_LATER,
      ...COMPLAINTS,
      line('steps', STEP_BY_STEP),
      line('ask-me-first', BELGIUM, ['be-emp-formal-consultation-consent']),
      line('ask-me-first', NETHERLANDS, ['nl-emp-privacy-physician-output']),
      line('what-works'),
      line('what-costs-much'),
      line('bad-days'),
    ],
    asks: [line('which-adjustment'), line('what-is-passed-on'), line('if-too-heavy')],
    silent: [line('not-better-than-it-is')],
  },
  {
    id: 'benefit-doctor',
    when: WITH_BENEFIT,
    aims: [line('how-a-day-goes'), line('what-may-i-do'), line('what-to-report')],
    says: [line('steps', STEP_BY_STEP), ...COMPLAINTS, line('first-know'), line('what-costs-much'), line('bad-days')],
    asks: [line('before-i-start', STEP_BY_STEP), line('if-it-fails'), line('on-paper'), line('whom-to-call')],
    silent: [line('not-better-than-it-is')],
  },
  {
    id: 'approval-doctor',
    when: PERHAPS_APPOINTED,
    aims: [line('fewer-hours-for-a-time', STEP_BY_STEP), line('how-a-day-goes'), line('what-may-i-do'), line('next-step')],
    says: [line('wait-for-yes', STEP_BY_STEP), ...COMPLAINTS, line('first-know'), line('what-costs-much'), line('bad-days')],
    asks: [line('when-decision'), line('how-long'), line('if-it-fails')],
    silent: [line('not-better-than-it-is')],
  },
  {
    id: 'gp',
    aims: [line('what-helps-now'), line('who-helps-further'), line('work-on-the-table')],
    says: [YEARS_LATER, ...COMPLAINTS, line('about-work'), line('what-costs-much'), line('bad-days')],
    asks: [line('what-can-help'), line('who-else'), line('write-down')],
    silent: [line('not-better-than-it-is')],
  },
  {
    id: 'specialist',
    aims: [line('what-to-expect'), line('work-on-the-table'), line('whom-to-call-between')],
    says: [YEARS_LATER, ...COMPLAINTS, line('about-work'), line('what-costs-much'), line('bad-days')],
    asks: [
      line('which-days-heavy', is('phase', 'diagnosed', 'treatment')),
      line('will-it-last'),
      line('what-may-my-body'),
      line('whom-to-call'),
    ],
    silent: [line('not-better-than-it-is')],
  },
];
