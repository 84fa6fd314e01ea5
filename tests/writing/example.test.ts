import { describe, expect, test } from 'vitest';
import type { Answers } from '../../rules/index.ts';
import { lastDayOf, lettersFor } from '../../rules/writing/letters.ts';
import { factsOf } from '../../src/writing/facts.ts';
import { BUILT, DAY, NAMES, writtenFor } from './written.ts';

describe('a worked example', () => {
  const answers: Answers = {
    country: 'BE',
    statute: 'employee',
    phase: 'recovering',
    absence: '4w-12m',
    wish: 'gradual',
    employer_stance: 'agrees',
    partial_step: 'not-started',
    restart_day: '2026-12-14',
    volume: 'half',
    schedule: 'fixed',
    first_sick_day: '2026-05-04',
    formal_road: 'none',
    surveillance: 'no',
    obstacles: ['busy-place', 'reactions'],
    complaints: ['fatigue'],
    attested: 'no',
    alerts: [],
    region: 'flanders',
    home: ['with-others'],
    matters: ['people'],
    age_band: '40-49',
    openness: 'consequences-only',
  };
  const talk = (over: Answers = {}, more = {}) =>
    writtenFor({ ...answers, ...over }, more).find(({ letter }) => letter.id === 'three-way-talk')?.text ?? '';

  test('the invitation is whole without a name', () => {
    expect(talk()).toBe(
      [
        'Beste,',
        'Graag plan ik een gesprek met ons drieën: u, de arbeidsarts en ik. Dertig minuten is genoeg. Het kan op het werk, per telefoon of op een scherm. Ik denk aan een begin op 14 december 2026.',
        'Ik stel deze vier punten voor:\n- Wat lukt al?\n- Wat lukt nog niet?\n- Een voorstel van stappen\n- Op welke dag kijken we samen opnieuw?',
        'Bij ‘wat nog niet lukt’ praat ik graag over:\n- de drukte en het lawaai op mijn plek\n- hoe we met elkaar praten en afspreken',
        'Wat over mijn gezondheid gaat, blijft tussen mij en de arts.',
        'Welke dag past u in de komende twee weken? Wilt u ook laten weten wie de arbeidsarts uitnodigt: u of ik?',
        'Met vriendelijke groet,',
      ].join('\n\n'),
    );
  });

  test('names, choices and steps come in; a day that is over goes out', () => {
    const text = talk(
      { restart_day: '2026-11-02' },
      {
        marks: { 'short-breaks': 'chosen', 'quiet-place': 'done' },
        papers: { building: BUILT, writing: { names: NAMES, own: {} } },
      },
    );
    expect(text).toContain('Beste Jef Maes,');
    expect(text).toContain('u, dokter Lien Claes en ik');
    expect(text).toMatch(/Met vriendelijke groet,\nAn Peeters$/);
    expect(text).toContain('- Korte pauzes op vaste tijden');
    expect(text).not.toContain('rustige plek');
    expect(text).toContain('- Stap 1: 3 weken, 2 dagen, samen 6 uur per week. Taken: de balie.');
    expect(text).toContain('- Stap 2: 3 dagen, samen 12,5 uur per week. Na 2 weken kijken we opnieuw.');
    expect(text).not.toContain('begin op');
  });

  test('who tells nothing at work sends no list of what is hard', () => {
    expect(talk({ openness: 'none' })).not.toContain('nog niet lukt’ praat');
  });

  test('damaged papers of other tools change nothing', () => {
    expect(talk({}, { papers: { building: { phases: 'x' }, writing: 7 } })).toBe(talk());
  });

  test('the confirmation asks when there is nothing to confirm', () => {
    const confirm = (over: Answers) =>
      writtenFor({ ...answers, ...over }).find(({ letter }) => letter.id === 'confirm-agreements')?.text ?? '';
    expect(confirm({ restart_day: 'unknown', volume: 'unknown' })).toContain('Wilt u opschrijven wat we afspraken');
    expect(confirm({})).not.toContain('Wilt u opschrijven wat we afspraken');
    expect(confirm({})).toContain('We spraken over de helft van een volle week.');
  });

  test.each([
    ['2026-11-20', 'Ik begon op 20 november 2026.'],
    [DAY, 'Ik begon op 21 november 2026.'],
    ['2026-11-22', 'Ik begin op 22 november 2026.'],
  ])('a first day at work on %s is told once: "%s"', (restart_day, told) => {
    const [confirm] = writtenFor({ ...answers, restart_day }).filter(({ letter }) => letter.id === 'confirm-agreements');
    expect(confirm?.text.match(/Ik beg[io]n op [^.]*\./g)).toEqual([told]);
  });

  test('an appeal against decision B: two letters, and 21 calendar days from the day after the form came', () => {
    const facts = factsOf(
      {
        ...answers,
        formal_road: 'trajectory',
        formal_requested_by: 'me',
        formal_stage: 'decided',
        request_day: '2026-09-01',
        formal_decision: 'b',
        assessment_day: '2026-11-10',
      },
      DAY,
    );
    const appeals = lettersFor(facts).filter(({ due }) => due);
    expect(appeals.map(({ reader }) => reader)).toEqual(['inspection', 'employer']);
    expect(appeals.map((letter) => lastDayOf(letter, facts))).toEqual(['2026-12-01', '2026-12-01']);
    const decisionA = factsOf(
      {
        ...answers,
        formal_road: 'trajectory',
        formal_requested_by: 'me',
        formal_stage: 'decided',
        request_day: '2026-09-01',
        formal_decision: 'a',
        assessment_day: '2026-11-10',
      },
      DAY,
    );
    expect(lettersFor(decisionA).filter(({ due }) => due)).toEqual([]);
  });
});
