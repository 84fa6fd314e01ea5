import { replay } from '../journey/replay.ts';
import type { Answers } from '../kit/answers.ts';
import { all, any, type Condition, has, holds, is, not } from '../kit/condition.ts';
import type { Day } from '../kit/day.ts';
import { lawOn } from '../law/index.ts';
import { APPLYING, APPOINTED, BELGIUM, EMPLOYED, NETHERLANDS, OWN_BUSINESS, WITHOUT_EMPLOYER } from '../talking/situation.ts';
import { HEARERS, type Hearer } from './choice.ts';

/** What somebody has to tell, may tell, need not tell. */
export const GROUPS = ['must', 'may', 'need-not'] as const;
export type Group = (typeof GROUPS)[number];

/** One thing about telling. It is shown when its condition is true and every rule it cites is in force on the day. */
export type Duty = { id: string; group: Group; when: Condition; cites: readonly string[] };

const duty = (group: Group, id: string, cites: readonly string[], ...when: Condition[]): Duty => ({
  id,
  group,
  when: all(...when),
  cites,
});

const BELGIAN_WORKER = all(EMPLOYED, not(APPOINTED));
const OUT_SICK = not(any(is('phase', 'longer-working'), is('absence', 'none-now')));
const EXAMINED = is('surveillance', 'yes');

/** The same id may stand twice: the words of a country come from its own file, the law from here. */
export const DUTIES: readonly Duty[] = [
  // Belgium
  duty('must', 'report-absence', ['be-emp-medical-certificate-employer'], BELGIUM, BELGIAN_WORKER),
  duty('must', 'tell-payer', ['be-emp-declare-to-health-fund'], BELGIUM, BELGIAN_WORKER),
  duty('must', 'tell-payer', ['be-job-illness-benefit'], BELGIUM, WITHOUT_EMPLOYER),
  duty('must', 'tell-payer', ['be-self-certificate-7-days'], BELGIUM, OWN_BUSINESS),
  duty('must', 'before-work', ['be-emp-partial-file-date'], BELGIUM, BELGIAN_WORKER, OUT_SICK),
  duty('must', 'before-work', ['be-job-authorised-work'], BELGIUM, WITHOUT_EMPLOYER),
  duty('must', 'before-work', ['be-self-request-latest-day-before'], BELGIUM, OWN_BUSINESS, OUT_SICK),
  duty('must', 'examined-on-return', ['be-emp-informal-return-examination'], BELGIUM, EMPLOYED, EXAMINED),
  duty('must', 'clear-obstacle', ['be-emp-silence-when-applying'], BELGIUM, APPLYING),
  duty('may', 'what-work-needs', ['be-emp-telling-colleagues'], BELGIUM, EMPLOYED),
  duty('may', 'doctor-at-work', ['be-emp-informal-spontaneous-consultation'], BELGIUM, BELGIAN_WORKER),
  duty('may', 'doctor-at-work', ['be-civ-occupational-physician-rights'], BELGIUM, APPOINTED),
  duty('may', 'doctors-confer', ['be-emp-formal-consultation-consent'], BELGIUM, EMPLOYED),
  duty('may', 'ask-adjustment', ['be-emp-reasonable-accommodation-cancer'], BELGIUM, any(EMPLOYED, APPLYING)),
  duty('need-not', 'illness-at-work', ['be-emp-telling-colleagues'], BELGIUM, EMPLOYED),
  duty('need-not', 'doctors-are-silent', ['be-emp-informal-medical-secrecy'], BELGIUM, EMPLOYED),
  duty('need-not', 'illness-when-applying', ['be-emp-silence-when-applying'], BELGIUM, APPLYING),
  duty('need-not', 'fit-or-not', ['be-job-medical-examination-hiring'], BELGIUM, WITHOUT_EMPLOYER),
  // The Netherlands
  duty('must', 'report-absence', ['nl-emp-sick-report-day1'], NETHERLANDS, EMPLOYED),
  duty('must', 'tell-payer', ['nl-job-ww-sick'], NETHERLANDS, WITHOUT_EMPLOYER, is('benefit', 'ww')),
  duty('must', 'changes', ['nl-all-wga-report-worsening'], NETHERLANDS, any(is('wia_stage', 'wga'), is('benefit', 'wia'))),
  duty('must', 'health-form', ['nl-self-aov-declaration'], NETHERLANDS, OWN_BUSINESS),
  duty('must', 'clear-obstacle', ['nl-all-disclosure-duty'], NETHERLANDS, APPLYING),
  duty('may', 'employer-asks', ['nl-emp-privacy-employer-questions'], NETHERLANDS, EMPLOYED),
  duty('may', 'what-work-needs', ['nl-emp-privacy-limits-talk'], NETHERLANDS, EMPLOYED),
  duty('may', 'doctor-at-work', ['nl-emp-open-consultation'], NETHERLANDS, EMPLOYED),
  duty('may', 'doctors-confer', ['nl-emp-privacy-physician-output'], NETHERLANDS, EMPLOYED),
  duty('may', 'ask-adjustment', ['nl-all-effective-adaptation'], NETHERLANDS, any(EMPLOYED, APPLYING)),
  duty(
    'may',
    'no-risk',
    ['nl-all-no-risk-tell-employer'],
    NETHERLANDS,
    any(is('benefit', 'wia'), is('wia_stage', 'under-35', 'wga', 'iva')),
  ),
  duty('need-not', 'illness-at-work', ['nl-emp-privacy-employer-questions'], NETHERLANDS, EMPLOYED),
  duty('need-not', 'doctors-are-silent', ['nl-emp-privacy-physician-output'], NETHERLANDS, EMPLOYED),
  duty('need-not', 'illness-when-applying', ['nl-all-no-health-questions', 'nl-all-disclosure-duty'], NETHERLANDS, APPLYING),
  duty('need-not', 'fit-or-not', ['nl-all-no-health-questions'], NETHERLANDS, APPLYING),
];

/** No source says when: these only make people ask. They are shown beside the three groups. */
export const ASK_ABOUT: readonly { id: string; when: Condition }[] = [
  { id: 'driving', when: any(BELGIUM, NETHERLANDS) },
  { id: 'safety-job', when: all(any(BELGIUM, NETHERLANDS), any(EMPLOYED, APPLYING)) },
  { id: 'appointed-rules', when: APPOINTED },
  { id: 'benefit', when: all(any(BELGIUM, NETHERLANDS), any(WITHOUT_EMPLOYER, OWN_BUSINESS)) },
  { id: 'asked-anyway', when: any(EMPLOYED, APPLYING, has('alerts_nl', 'asked-about-illness')) },
];

/** Who may hear it, by how somebody earns a living. */
const HEARD_BY: Readonly<Record<Hearer, Condition>> = {
  manager: EMPLOYED,
  colleagues: EMPLOYED,
  'one-colleague': EMPLOYED,
  'new-employer': APPLYING,
  clients: OWN_BUSINESS,
};

export type Telling = { duties: readonly Duty[]; ask: readonly string[]; hearers: readonly Hearer[] };

/** What holds about telling for these answers on this day, what to ask because no source of ours says it, and who may hear it. */
export function telling(answers: Answers, day: Day): Telling {
  const { facts } = replay(answers, lawOn(day));
  const hearers = HEARERS.filter((hearer) => holds(HEARD_BY[hearer], facts));
  return {
    hearers: hearers.length > 0 ? hearers : HEARERS,
    duties: DUTIES.filter(({ when, cites }) => holds(when, facts) && cites.every((id) => facts.law.holds(id))),
    ask: ASK_ABOUT.filter(({ when }) => holds(when, facts)).map(({ id }) => id),
  };
}
