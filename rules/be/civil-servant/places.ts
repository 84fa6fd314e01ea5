import { asks } from '../../kit/path.ts';

const appointment = asks('appointment', {
  appointed: 'regime',
  contract: '#civil-with-contract',
  temporary: '#civil-with-contract',
  unknown: 'regime',
});

/**
 * Which rules count, at the head of every chapter: a contract or an appointment, whose staff, and how many sick days are left.
 * The phase comes before it, so that somebody who has just heard the diagnosis is not asked any of this.
 */
export const whoseRules = (target: string, first: 'appointment' | 'regime') => ({
  ...(first === 'appointment' ? { appointment } : {}),
  regime: asks('regime', {
    flemish: 'vacancy',
    federal: 'credit',
    education: 'credit',
    local: 'credit',
    other: 'credit',
    unknown: 'credit',
  }),
  // Whoever was appointed through a later vacancy has no counter to ask about.
  vacancy: asks('vacancy', { 'before-june-2024': 'credit', 'from-june-2024': target, unknown: 'credit' }),
  credit: asks('sick_credit', { plenty: target, 'nearly-used-up': target, 'used-up': target, unknown: target }),
});

/** The day of the start, wished or real. */
export const startDay = (target: string) => asks('restart_day', { day: target, unknown: target });
