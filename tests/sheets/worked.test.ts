import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposalOf } from '../../rules/building/proposal.ts';
import { plan } from '../../rules/index.ts';
import { PARTS, readSheetPaper } from '../../rules/sheets/paper.ts';
import { fitLines, fitName, pass } from '../../rules/sheets/whitelist.ts';
import { answersOn, PEOPLE } from '../personas/people.ts';

const DAY = '2026-11-21';

describe('a worked sheet', () => {
  const person = PEOPLE.find(({ id }) => id === 'P01');
  if (!person) throw new Error('P01 is gone');
  const answers = answersOn(person, DAY);
  const made = plan(answers, DAY);
  const paper = readSheetPaper({
    name: 'An Peeters',
    kinds: { desk: 'fits', hurry: 'not-yet' },
    fits: 'Dossiers\nna mijn chemo\nkassa',
  });
  const proposal = proposalOf(
    {
      contract: 38,
      phases: [
        { purpose: 'settle', weeks: 2, open: false, hours: [4, 0, 4, 0, 0, 0, 0], tasks: 'post verdelen' },
        { purpose: 'back', weeks: 1, open: true, hours: [2, 0, 2, 0, 0, 0, 0], tasks: 'rust' },
      ],
      free: [],
      off: ['2026-12-16'],
      restBetween: false,
      start: '2026-12-14',
      arranged: 'read',
    },
    'BE',
    'read',
  );
  const marks = { 'flexible-hours': 'chosen', 'short-breaks': 'done' };
  const sheet = pass({ plan: made, marks, paper, proposal, start: '2026-12-14' });

  test('has the hours and the days to look back from the build-up, without purpose, tasks or days off', () => {
    expect(sheet.start).toBe('2026-12-14');
    expect(sheet.steps).toEqual([
      { weeks: 2, open: false, hours: [4, 0, 4, 0, 0, 0, 0], total: 8 },
      { weeks: 1, open: true, hours: [2, 0, 2, 0, 0, 0, 0], total: 4 },
    ]);
    expect(sheet.reviews?.length).toBeGreaterThan(0);
    expect(sheet.reviews?.every((day) => day > '2026-12-14')).toBe(true);
  });

  test('has the adjustments that were chosen, and only those', () => {
    expect(sheet.adjustments).toEqual(['flexible-hours']);
  });

  test('leaves the line about health out, and keeps the others', () => {
    expect(sheet.fits).toEqual({ kinds: ['desk'], own: ['Dossiers', 'kassa'] });
    expect(sheet.notYet).toEqual({ kinds: ['hurry'], own: [] });
  });

  test('leaves off what the person takes off', () => {
    const bare = pass({ plan: made, marks, paper: { ...paper, without: [...PARTS] }, proposal, start: '2026-12-14' });
    expect(bare).toEqual({ day: DAY, name: 'An Peeters' });
  });

  test('without a build-up there are rows and lines to fill in by hand', () => {
    const { steps, reviews, start } = pass({ plan: made, marks, paper });
    expect({ steps, reviews, start }).toEqual({ steps: [], reviews: [], start: undefined });
  });

  test('the six steps are there before a start, and what follows up after one', () => {
    expect(sheet.guides).toEqual(['employer-follows-six-steps']);
    const guidesOf = (id: string) => {
      const somebody = PEOPLE.find((one) => one.id === id);
      if (!somebody) throw new Error(`Nobody is called ${id}`);
      return pass({ plan: plan(answersOn(somebody, DAY), DAY), marks, paper }).guides;
    };
    expect(guidesOf('P09')).toEqual(['employer-follows-six-steps', 'employer-prepares-the-start']);
    expect(guidesOf('P-own-late-effects')).toEqual([
      'employer-helps-when-it-goes-up-and-down',
      'employer-team-knows-how-to-help',
    ]);
    // A service whose name tells the illness is in this plan, and never on a sheet.
    expect(guidesOf('P24')).toEqual(['employer-helps-when-it-goes-up-and-down', 'employer-team-knows-how-to-help']);
  });
});

describe('what is typed', () => {
  test('a line is one line, without signs that nobody sees, and not longer than fits', () => {
    expect(fitLines('  a\u200B b\t c \n\n d')).toEqual(['a b c', 'd']);
    expect(fitLines('x'.repeat(200))[0]?.length).toBe(45);
    expect(fitLines('1\n2\n3\n4\n5')).toEqual(['1', '2', '3']);
    expect(fitLines('kassa\nkassa')).toEqual(['kassa']);
  });

  test('a name about health is no name', () => {
    expect(fitName('An Peeters')).toBe('An Peeters');
    expect(fitName('An (kanker)')).toBe('');
    expect(fitName(`An ${' '.repeat(80)}kanker`)).toBe('');
  });

  test('what cannot be read is empty', () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        const paper = readSheetPaper(kept);
        expect(typeof paper.name).toBe('string');
        expect(Array.isArray(paper.without)).toBe(true);
      }),
    );
    expect(readSheetPaper({ name: 3, kinds: { desk: 'chemo' }, without: ['all'] })).toEqual(readSheetPaper(undefined));
  });
});
