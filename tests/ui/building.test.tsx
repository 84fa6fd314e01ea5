import { fireEvent, render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type BuildingPaper, proposalOf, readBuilding } from '../../rules/building/index.ts';
import type { Answers } from '../../rules/index.ts';
import { answer, keepPaper, read, wipe } from '../../src/app/notebook.ts';
import { loadWords, speakFor } from '../../src/app/words.ts';
import { Building } from '../../src/building/Building.tsx';
import { ProposalPaper } from '../../src/building/ProposalPaper.tsx';
import { readHours, written } from '../../src/building/told.ts';
import { paragraphsOf } from '../../src/ui/paragraphs.ts';
import { anyPaper, paper, phase } from '../building/papers.ts';
import { SOMEBODY, say, useStage } from './stage.ts';

useStage('questions', 'plan', 'contacts', 'building');

const DUTCH: Answers = { country: 'NL', statute: 'employee', phase: 'recovering', wish: 'gradual' };
const be = (answers: Answers) => {
  wipe();
  for (const [question, value] of Object.entries(answers)) answer(question, value);
  speakFor(answers);
};
const kept = (): BuildingPaper => readBuilding(read().papers.building);
const start = (part: Partial<BuildingPaper> = {}) => {
  keepPaper('building', paper(part));
  return render(<Building />);
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
/** What nobody at work may read. */
const HEALTH = /kanker|chemo|behandel|diagnos|operatie|medicatie|therap|ziek|arts\b/i;
/** The tables on screen; those for the printer are not seen. */
const tables = () => document.querySelectorAll<HTMLElement>('.no-print table');
const printed = (): HTMLElement => document.querySelector('.only-print') as HTMLElement;

beforeEach(() => {
  be(SOMEBODY);
  window.print = vi.fn();
});

describe('nobody answered yet', () => {
  it('says so, with a way to the start', () => {
    wipe();
    render(<Building />);
    expect(screen.getByText(say('building.noPlan'))).toBeTruthy();
    expect(screen.getByRole('button', { name: say('building.toStart') })).toBeTruthy();
  });
});

describe('from nothing to a proposal', () => {
  it('has nothing filled in, and shows no example before the hours are known', () => {
    render(<Building />);
    expect((screen.getByLabelText(say('building.contract.label')) as HTMLInputElement).value).toBe('');
    expect(screen.queryByRole('button', { name: say('building.examples.calm') })).toBeNull();
    expect(screen.getByText(say('building.check.no-contract'))).toBeTruthy();
    expect(tables()).toHaveLength(0);
  });

  it('asks the hours, shows three examples with none chosen, and draws the one that is taken', () => {
    render(<Building />);
    const field = screen.getByLabelText(say('building.contract.label'));
    fireEvent.change(field, { target: { value: '38' } });
    for (const example of ['calm', 'even', 'own'])
      expect(screen.getByRole('button', { name: say(`building.examples.${example}`) })).toBeTruthy();
    expect(kept().phases).toEqual([]);
    press(say('building.examples.calm'));
    expect(kept().phases).toHaveLength(4);
    const table = tables()[0] as HTMLElement;
    expect(within(table).getAllByRole('row')).toHaveLength(5);
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('2 dagen van 3 uur');
  });

  it('asks who works for himself for a week of before, not for a contract', () => {
    be({ country: 'BE', statute: 'self-employed', phase: 'recovering', wish: 'gradual' });
    start();
    expect(screen.getByLabelText(say('building.contract.own'))).toBeTruthy();
    expect(printed().textContent).not.toContain('contract');
  });

  it('says what is wrong with hours that are none', () => {
    render(<Building />);
    const field = screen.getByLabelText(say('building.contract.label'));
    fireEvent.change(field, { target: { value: 'veel' } });
    fireEvent.blur(field);
    expect(screen.getByRole('alert').textContent).toBe(say('building.contract.fault'));
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(kept().contract).toBeNull();
  });

  it('shows no proposal with more hours than the contract, and says which phase', () => {
    start({ contract: 5 });
    expect(screen.getByText('Fase 1 telt 6 uur per week. Dat is meer dan de 5 uur die je bovenaan invulde.')).toBeTruthy();
    expect(tables()).toHaveLength(0);
    expect(screen.queryByRole('button', { name: say('building.paper.print') })).toBeNull();
  });

  it('keeps hours by the day, adds a step back, and leads to what is new', () => {
    start();
    fireEvent.change(screen.getByLabelText(/Uren op maandag/), { target: { value: '2.5' } });
    expect(kept().phases[0]?.hours).toEqual([2.5, 3, 0, 3, 0, 0, 0]);
    press(say('building.phases.backFor', { number: 1 }));
    expect(kept().phases[1]).toMatchObject({ purpose: 'back', open: true });
    expect(document.activeElement?.id).toBe('building-phase-2');
    fireEvent.click(screen.getByText(say('building.phases.remove', { number: 2 })));
    expect(kept().phases).toHaveLength(1);
    expect(document.activeElement?.textContent).toBe(say('building.phases.title'));
  });

  it('asks once before everything goes', () => {
    start();
    press(say('building.phases.removeAll'));
    expect(kept().phases).toHaveLength(1);
    press(say('building.phases.sure'));
    expect(kept().phases).toEqual([]);
  });

  it('locks a weekday that stays free', () => {
    start({ free: [1] });
    expect((screen.getByLabelText(/Uren op dinsdag/) as HTMLSelectElement).disabled).toBe(true);
    expect(screen.getByText('Elke week vrij: dinsdag.')).toBeTruthy();
  });
});

describe('a start day', () => {
  it('can be chosen only after reading what comes first', () => {
    start();
    expect(screen.getByText(paragraphsOf(say('building.permission.employee.text'))[0] as string)).toBeTruthy();
    expect(screen.getByText(say('stop.start-before-filing.title'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: say('building.start.use') })).toBeNull();
    fireEvent.click(screen.getByLabelText(say('building.start.read')));
    press(/14 december 2026/);
    expect(kept()).toMatchObject({ start: '2026-12-14', arranged: 'BE-employee' });
    expect(printed().textContent).toContain('14 december 2026');
  });

  it('a day that is none is refused with a sentence', () => {
    start({ arranged: 'BE-employee' });
    const box = screen.getByRole('group', { name: say('building.start.day') });
    for (const [name, value] of [
      ['day', '31'],
      ['month', '2'],
      ['year', '27'],
    ] as const)
      fireEvent.change(within(box).getByLabelText(say(`asking.${name}`)), { target: { value } });
    press(say('building.start.use'));
    expect(within(box).getByRole('alert').textContent).toBe(say('building.start.fault'));
    expect(kept().start).toBeNull();
  });

  it('is asked again in another country, in its own terms', async () => {
    await loadWords('questions', DUTCH);
    await loadWords('plan', DUTCH);
    await loadWords('building', DUTCH);
    be(DUTCH);
    start({ arranged: 'BE-employee', start: '2026-12-14' });
    expect((screen.getByLabelText(say('building.start.read')) as HTMLInputElement).checked).toBe(false);
    expect(screen.getByText(/Blijf ziek gemeld voor de uren/)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/ziekenfonds|arbeidsarts|adviserend/);
    expect(printed().textContent).not.toContain('14 december 2026');
  });

  it('never counts after a refusal', () => {
    be({ ...SOMEBODY, partial_step: 'refused' });
    start({ arranged: 'BE-employee', start: '2026-12-14' });
    expect(screen.getByText(say('building.permission.refused.title'))).toBeTruthy();
    expect(screen.queryByLabelText(say('building.start.read'))).toBeNull();
    expect(printed().textContent).not.toContain('14 december 2026');
  });
});

describe('on paper', () => {
  it('prints the proposal, the moments, or an empty week: one at a time', () => {
    start();
    press(say('building.paper.print'));
    expect(printed().textContent).toContain(say('building.paper.title'));
    press(say('building.after.print'));
    expect(printed().textContent).toContain('Na 12 weken');
    expect(printed().textContent).not.toContain(say('building.paper.title'));
    press(say('building.energy.print'));
    expect(printed().textContent).not.toMatch(HEALTH);
    expect(within(printed()).getAllByText(/^[ZMLR]$/)).toHaveLength(4);
    expect(printed().textContent).not.toMatch(/totaal|samen|score|punten/i);
    expect(window.print).toHaveBeenCalledTimes(3);
  });

  it('the proposal says nothing about health, whatever was written', () => {
    fc.assert(
      fc.property(anyPaper, (any) => {
        const phases = any.phases.length > 0 ? any.phases : [phase({ tasks: 'na de chemo' })];
        const proposal = proposalOf({ ...any, contract: 60, phases }, 'BE', any.arranged);
        if (!proposal) return;
        const { container, unmount } = render(<ProposalPaper proposal={proposal} own={false} />);
        expect(container.textContent).not.toMatch(HEALTH);
        unmount();
      }),
      { numRuns: 60 },
    );
  });
});

describe('a damaged paper', () => {
  it('is empty, and no error', () => {
    keepPaper('building', { phases: 'twee' });
    render(<Building />);
    expect(screen.getByText(say('building.check.no-contract'))).toBeTruthy();
  });
});

it('reads and writes hours as people do', () => {
  expect(['38', '19,5', '7.6', ' 4 ', '', '3u', '-1', '100'].map(readHours)).toEqual([
    38,
    19.5,
    7.6,
    4,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect([3, 2.5].map(written)).toEqual(['3', '2,5']);
});
