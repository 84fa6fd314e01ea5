import { describe, expect, test } from 'vitest';
import { plan, QUESTIONS } from '../../rules/index.ts';
import { matching, textsOf } from '../personas/texts.ts';
import { BOTH_DAYS, gradual, idsOf, says, wordsOf } from './situation.ts';

/* The list of mistakes ends here: secrets, and the two countries; see mistakes.test.ts and the files of each statute. */

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

  test.each(['2026-11-21', '2023-09-01'])('%s: in the Netherlands no Belgian rule, doctor or fund', (day) => {
    for (const statute of ['employee', 'civil-servant', 'self-employed', 'jobseeker', 'other', 'unknown']) {
      for (const phase of [
        'diagnosed',
        'treatment',
        'recovering',
        'restart-soon',
        'just-restarted',
        'longer-working',
        'not-improving',
      ]) {
        const made = plan({ country: 'NL', statute, phase }, day, { whole: true });
        expect(says(made, BELGIAN), `${statute} ${phase}`).toEqual([]);
        const ids = idsOf(made);
        expect(ids.filter((id) => /^(be|partial|formal|civil|self|job)-/.test(id))).toEqual([]);
      }
    }
  });
});
