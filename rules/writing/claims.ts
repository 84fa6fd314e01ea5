import { BY_DUTCH_EMPLOYEE_LAW, ILL_AGAIN } from '../everyone/moments.ts';
import { all, any, at, has, is, lasted, not } from '../kit/condition.ts';
import type { Letter, Line } from './letter.ts';

const sickSince: Line = { say: 'sick-since', joins: true, day: { of: 'first_sick_day', time: 'behind' } };

/** UWV has decided, or has the request. */
const WIA_ASKED = any(is('wia_stage', 'applied', 'under-35', 'wga', 'iva'), has('alerts_nl_job', 'disability-refused'));
const WIA_LETTER_CAME = any(is('wia_stage', 'letter'), has('alerts_nl_job', 'disability-letter'));
/** Who is insured for the WIA; a self-employed person only by choice. */
const INSURED_FOR_WIA = any(
  BY_DUTCH_EMPLOYEE_LAW,
  at('netherlands-without-employer'),
  all(at('netherlands-self-employed'), is('insurance', 'voluntary-uwv')),
);

/** Ill for a short time, or nobody who pays knows it yet. */
const NOT_TOLD_YET = any(is('absence', 'under-4w'), has('alerts_nl_self', 'not-reported'), ILL_AGAIN);

/** Tells who pays in the Netherlands that somebody is ill; the policy or the fund says how soon. */
const reported = (
  id: string,
  reader: 'insurer' | 'fund-of-entrepreneurs',
  insurance: string,
  cites: readonly string[],
): Letter => ({
  id,
  group: 'money',
  reader,
  when: all(at('netherlands-self-employed'), is('insurance', insurance), NOT_TOLD_YET),
  cites,
  hints: [{ say: 'how-soon' }, { say: 'nothing-more' }],
  lines: [{ say: 'open' }, sickSince, { say: 'questions', list: 'points' }, { say: 'ask' }],
});

/** Letters to who pays, when somebody asks for it or reports ill. */
export const lettersOfClaims: readonly Letter[] = [
  {
    id: 'self-certificate',
    group: 'money',
    reader: 'health-fund',
    when: all(at('belgium-self-employed'), any(is('phase', 'diagnosed'), is('self_declared', 'not-declared'))),
    cites: ['be-self-certificate-7-days', 'be-self-recognition-conditions'],
    due: { after: 'first_sick_day', by: 'be-self-certificate-7-days.deadline' },
    hints: [{ say: 'certificate-counts' }, { say: 'proof' }],
    lines: [
      { say: 'open' },
      sickSince,
      { say: 'stopped', joins: true, when: is('self_business', 'stopped') },
      { say: 'questions', list: 'points' },
      { say: 'ask' },
    ],
  },
  {
    id: 'wia-request',
    group: 'money',
    reader: 'uwv',
    when: all(
      INSURED_FOR_WIA,
      not(WIA_ASKED),
      any(WIA_LETTER_CAME, lasted('first_sick_day', 'nl-all-wia-application-window.uwv_letter')),
    ),
    cites: ['nl-all-wia-application-window'],
    due: { after: 'first_sick_day', by: 'nl-all-wia-application-window.apply_safely' },
    hints: [{ say: 'no-request' }, { say: 'in-time' }],
    lines: [
      { say: 'open' },
      sickSince,
      { say: 'letter', joins: true, when: WIA_LETTER_CAME },
      { say: 'no-letter', joins: true, when: not(WIA_LETTER_CAME) },
      { say: 'questions', list: 'points' },
      { say: 'advance', cites: ['nl-all-wia-decision-time'] },
      { say: 'ask' },
    ],
  },
  {
    id: 'early-iva',
    group: 'money',
    reader: 'uwv',
    when: all(
      BY_DUTCH_EMPLOYEE_LAW,
      any(is('phase', 'not-improving'), has('alerts_nl', 'no-recovery-expected')),
      not(any(WIA_ASKED, WIA_LETTER_CAME, is('absence', 'under-4w', 'over-2y'))),
      not(lasted('first_sick_day', 'nl-emp-early-iva.latest_request')),
    ),
    cites: ['nl-emp-early-iva', 'nl-emp-early-iva-caution'],
    due: { after: 'first_sick_day', by: 'nl-emp-early-iva.latest_request' },
    hints: [{ say: 'once' }, { say: 'stricter' }, { say: 'no-request' }],
    lines: [{ say: 'open' }, sickSince, { say: 'statement' }, { say: 'questions', list: 'points' }, { say: 'ask' }],
  },
  reported('insurer-report', 'insurer', 'aov', ['nl-self-aov', 'nl-self-no-gatekeeper']),
  reported('fund-report', 'fund-of-entrepreneurs', 'broodfonds', ['nl-self-broodfonds']),
];
