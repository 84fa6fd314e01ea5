import { BY_DUTCH_EMPLOYEE_LAW } from '../everyone/moments.ts';
import { all, any, has, is, not } from '../kit/condition.ts';
import type { Letter } from './letter.ts';
import { BELGIAN_EMPLOYEE } from './situations.ts';

/** Codex I.4-80: two registered letters within 21 calendar days after the day on which the form arrived. */
const appeal = {
  group: 'rights',
  when: all(is('formal_decision', 'b'), not(is('formal_stage', 'agreed', 'ended'))),
  cites: ['be-emp-formal-appeal-b', 'be-emp-formal-decision-b'],
  due: { after: 'assessment_day', by: 'be-emp-formal-appeal-b.appeal_deadline' },
} as const;

/** Letters of somebody who does not agree. */
export const lettersOfRights: readonly Letter[] = [
  {
    ...appeal,
    id: 'appeal-to-inspection',
    reader: 'inspection',
    hints: [{ say: 'union' }, { say: 'registered' }, { say: 'two-letters' }, { say: 'address' }, { say: 'sign' }],
    lines: [
      { say: 'open' },
      { say: 'received', joins: true, day: { of: 'assessment_day', time: 'behind' } },
      { say: 'look-again' },
      { say: 'employer-too' },
      { say: 'ask', joins: true },
    ],
  },
  {
    ...appeal,
    id: 'appeal-to-employer',
    reader: 'employer',
    hints: [{ say: 'registered' }, { say: 'two-letters' }, { say: 'sign' }],
    lines: [
      { say: 'open' },
      { say: 'sent', joins: true },
      { say: 'paused' },
      { say: 'contract', joins: true, when: BELGIAN_EMPLOYEE },
    ],
  },
  {
    id: 'expert-opinion',
    group: 'rights',
    reader: 'uwv',
    when: all(
      BY_DUTCH_EMPLOYEE_LAW,
      any(
        is('employer_stance', 'refuses', 'pressure'),
        has('alerts_nl', 'disagree-with-doctor', 'pay-stopped', 'time-schedule'),
        has('alerts_nl_civil', 'disagree-with-doctor'),
      ),
      not(is('wia_stage', 'under-35', 'wga', 'iva')),
    ),
    cites: ['nl-emp-expert-opinion'],
    hints: [{ say: 'cost' }, { say: 'how' }],
    lines: [
      { say: 'open' },
      { say: 'sick-since', joins: true, day: { of: 'first_sick_day', time: 'behind' } },
      { say: 'with-employer', when: is('employer_stance', 'refuses', 'pressure') },
      {
        say: 'with-doctor',
        joins: true,
        when: any(has('alerts_nl', 'disagree-with-doctor'), has('alerts_nl_civil', 'disagree-with-doctor')),
      },
      { say: 'pay', joins: true, when: has('alerts_nl', 'pay-stopped') },
      { say: 'schedule', joins: true, when: has('alerts_nl', 'time-schedule') },
      { say: 'question' },
      { say: 'ask' },
    ],
  },
];
