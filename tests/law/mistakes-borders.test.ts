import { describe, expect, test } from 'vitest';
import { plan, QUESTIONS } from '../../rules/index.ts';
import { matching, textsOf } from '../personas/texts.ts';
import { BOTH_DAYS, gradual, idsOf, SEEDS_DAY, says, TODAY, wordsOf } from './situation.ts';

/* The list of mistakes goes on: other statutes, secrets, and the other country; see mistakes.test.ts. */

describe('9: an appointed civil servant who starts before the approval', () => {
  test.each(BOTH_DAYS)('%s: waits, while the employee need not', (day) => {
    const made = plan({ country: 'BE', statute: 'civil-servant' }, day, { whole: true });
    expect(made.outcome).toBe('belgium-civil-servant-later');
    expect(idsOf(made)).toEqual(
      expect.arrayContaining(['start-before-approval-as-civil-servant', 'wait-for-approval-as-civil-servant']),
    );
    expect(idsOf(made)).not.toContain('no-need-to-wait');
    expect(idsOf(made).filter((id) => id.startsWith('partial-') || id.startsWith('file-before'))).toEqual([]);
    expect(
      says(made, /daarna mag je (beginnen|starten)|op het antwoord hoef je niet te wachten|wachten [^.?!]*hoeft niet/i),
    ).toEqual([]);
    expect(idsOf(gradual(day))).not.toContain('start-before-approval-as-civil-servant');
  });
});

describe('10: 666 days for every Flemish civil servant, or what would follow', () => {
  test.each(BOTH_DAYS)('%s: the number is asked for, never told', (day) => {
    const made = plan({ country: 'BE', statute: 'civil-servant' }, day, { whole: true });
    expect(idsOf(made)).toEqual(expect.arrayContaining(['start-before-approval-as-civil-servant', 'ask-sick-days-left']));
    expect(says(made, /666|60%|60 procent|(dan|word je) ontslagen/i)).toEqual([]);
  });
});

describe('11: a self-employed person who works "a little" without a word on contributions', () => {
  test.each([
    [TODAY, 'start-unfiled-as-self-employed', 'file-before-work-as-self-employed', 'start-unpermitted-as-self-employed'],
    [SEEDS_DAY, 'start-unpermitted-as-self-employed', 'wait-for-permission-as-self-employed', 'start-unfiled-as-self-employed'],
  ])('%s: contributions first, and %s', (day, stop, task, never) => {
    const made = plan({ country: 'BE', statute: 'self-employed' }, day, { whole: true });
    expect(idsOf(made)).toEqual(
      expect.arrayContaining(['forget-contributions-as-self-employed', 'ask-about-contributions-first', stop, task]),
    );
    expect(idsOf(made)).not.toContain(never);
    expect(says(made, /18 maanden|een beetje werken (mag|kan) (altijd|gerust)/i)).toEqual([]);
  });

  test.each(BOTH_DAYS)('%s: and a jobseeker files before any work', (day) => {
    const made = plan({ country: 'BE', statute: 'jobseeker' }, day, { whole: true });
    expect(idsOf(made)).toEqual(expect.arrayContaining(['start-unfiled-as-jobseeker', 'file-before-work-as-jobseeker']));
  });
});

describe('21: a diagnosis or the name of a therapy asked for, kept, or passed on to an employer', () => {
  const MEDICAL =
    /kanker|tumor|chemo|bestraling|radiotherap|immuno|hormoon|uitzaai|operatie|diagnose|medicatie|depressie|behandeling|patiënt/i;

  test('no question asks for it', () => {
    const ids = QUESTIONS.flatMap(({ id, kind, ...rest }) => [
      id,
      ...('options' in rest ? (rest.options as readonly string[]) : []),
    ]);
    expect(ids.filter((id) => /cancer|tumou?r|chemo|radio|therapy|type|stage-\d|medicine/i.test(id))).toEqual([]);
  });

  test.each(BOTH_DAYS)('%s: with consent the employer gets steps without a medical word', (day) => {
    const made = gradual(day, { phase: 'restart-soon', openness: 'also-illness', complaints: ['fatigue', 'fear-mood'] });
    const forEmployer = made.tasks.filter(({ id, who }) => who === 'employer' || id.startsWith('employer-'));
    expect(forEmployer.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['employer-follows-six-steps', 'employer-prepares-the-start']),
    );
    for (const { id } of forEmployer) expect(wordsOf(made, id)).not.toMatch(MEDICAL);
    expect(idsOf(made)).toEqual(expect.arrayContaining(['you-need-not-say', 'who-keeps-your-secrets', 'choose-who-hears-what']));
  });

  test.each(BOTH_DAYS)('%s: without consent there is nothing for the employer at all', (day) => {
    const made = gradual(day, { openness: 'none', complaints: ['fatigue'] });
    expect(made.tasks.filter(({ id, who }) => who === 'employer' || id.startsWith('employer-'))).toEqual([]);
    expect(idsOf(made)).toEqual(expect.arrayContaining(['employer-hears-nothing-from-this-plan', 'you-need-not-say']));
    expect(idsOf(made)).not.toContain('website-for-employers');
    expect(
      says(made, /(vertel|zeg|noem|mail|stuur) je (werkgever|leidinggevende|baas)[^.?!]*(diagnose|ziekte|behandeling)/i),
    ).toEqual([]);
  });

  test.each(BOTH_DAYS)('%s: no sentence to say names it where the employer listens', (day) => {
    const made = gradual(day, { employer_stance: 'pressure', openness: 'also-illness', alerts: ['contract-fewer-hours'] });
    const listening = new Set(
      made.tasks
        .filter(({ with: contacts }) => contacts.includes('be-werkgever') || contacts.includes('be-hr-dienst'))
        .map(({ id }) => id),
    );
    const spoken = textsOf(made).filter(({ key }) => key.endsWith('.say') && listening.has(key.split('.')[1] ?? ''));
    expect(spoken.length).toBeGreaterThan(0);
    expect(matching(spoken, MEDICAL)).toEqual([]);
  });

  test.each(BOTH_DAYS)('%s: fainting leads to a doctor, not to a label', (day) => {
    const made = gradual(day, { complaints: ['fainting-breath'] });
    expect(idsOf(made)).toEqual(expect.arrayContaining(['see-gp-before-working-with-fainting', 'call-gp-about-fainting']));
    expect(made.stops.slice(0, 2).map(({ id }) => id)).toContain('see-gp-before-working-with-fainting');
  });
});

describe('22: the two countries mixed', () => {
  const DUTCH =
    /\b(bedrijfsarts|UWV|WIA|IVA|WGA|Poortwachter|zorgverzekeraar|huisartsenpost|uitkeringsinstantie|Ziektewet|BACO)\b/i;
  const BELGIAN = /\b(arbeidsarts|adviserend arts|ziekenfonds|RIZIV|VDAB|Actiris|Forem|Medex|RVA|OCMW|Rentree|mutualiteit)\b/i;

  test.each(BOTH_DAYS)('%s: in Belgium no word of the Netherlands', (day) => {
    for (const statute of ['employee', 'civil-servant', 'self-employed', 'jobseeker', 'other', 'unknown']) {
      const made = plan({ country: 'BE', statute }, day, { whole: true });
      expect(says(made, DUTCH), statute).toEqual([]);
    }
    expect(says(gradual(day), DUTCH)).toEqual([]);
  });

  test.each(BOTH_DAYS)('%s: in the Netherlands no Belgian rule, doctor or fund', (day) => {
    const made = plan({ country: 'NL', statute: 'employee', wish: 'gradual', phase: 'recovering' }, day, { whole: true });
    expect(made.outcome).toBe('netherlands-later');
    expect(made.stops).toEqual([]);
    expect(says(made, BELGIAN)).toEqual([]);
    expect(idsOf(made).filter((id) => id.startsWith('be-') || id.startsWith('partial-'))).toEqual([]);
  });
});
