import { all, any, type Condition, is, not } from '../kit/condition.ts';
import type { Contact, Phase, Statute } from './contact.ts';

const PHASES: readonly Phase[] = [
  'diagnosed',
  'treatment',
  'recovering',
  'restart-soon',
  'just-restarted',
  'longer-working',
  'not-improving',
];
const but = (...left: Phase[]): readonly Phase[] => PHASES.filter((phase) => !left.includes(phase));

/** Past the first shock: who has just heard the diagnosis gets few names. */
export const SINCE_TREATMENT = but('diagnosed');
/** On the way to work, or back in it. */
export const TO_WORK = but('diagnosed', 'treatment');
export const UP_TO_RESTART = but('diagnosed', 'longer-working');
export const BEFORE_RESTART: readonly Phase[] = ['treatment', 'recovering', 'not-improving'];
export const WHILE_ILL: readonly Phase[] = ['diagnosed', ...BEFORE_RESTART];
export const AT_WORK: readonly Phase[] = ['just-restarted', 'longer-working'];

/** The same statute, when it only came out of "who pays you". */
const PAID_BY: Readonly<Record<Statute, string>> = {
  employee: 'wage',
  'civil-servant': 'appointment',
  'self-employed': 'own-business',
  jobseeker: 'no-work',
};

/** Works for a government with a contract: the rules of employees hold. */
const withContract: Condition = is('appointment', 'contract', 'temporary');

/** Works (or does not) in one of these ways. */
export const worksAs = (...statutes: readonly Statute[]): Condition =>
  any(
    is('statute', ...statutes),
    is('paid_by', ...statutes.map((statute) => PAID_BY[statute])),
    ...(statutes.includes('employee') ? [withContract] : []),
  );

/** Somebody who was not asked the phase is in none of those that are left out. */
const inPhase = (phases: readonly Phase[]): Condition => not(is('phase', ...PHASES.filter((phase) => !phases.includes(phase))));

/** A contact that no task names is shown only to those it serves. */
export function unasked(contact: Contact): Contact {
  const { when, statutes, phases } = contact;
  if (!when || (!statutes && !phases)) return contact;
  const serves = [...(statutes ? [worksAs(...statutes)] : []), ...(phases ? [inPhase(phases)] : [])];
  return { ...contact, when: all(...serves, when) };
}
