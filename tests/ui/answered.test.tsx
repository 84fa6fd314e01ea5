import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBuilding } from '../../rules/building/index.ts';
import { meetings } from '../../rules/dates/index.ts';
import { type PhysicianAnswer, pack } from '../../rules/handover/index.ts';
import { readTaken } from '../../rules/handover/taken.ts';
import { Answered } from '../../src/answered/Answered.tsx';
import { PlanCard } from '../../src/answered/PlanCard.tsx';
import { exchangeNow, holdExchange, letGoOfExchange } from '../../src/app/exchange.ts';
import { answer, keepPaper, read, showFromLink, wipe } from '../../src/app/notebook.ts';
import { speakFor } from '../../src/app/words.ts';
import { Building } from '../../src/building/Building.tsx';
import { eventsFor } from '../../src/dates/calendar.ts';
import { Dates } from '../../src/dates/Dates.tsx';
import { FromReaders } from '../../src/plan/FromReaders.tsx';
import { Sheets } from '../../src/sheets/Sheets.tsx';
import { paper, phase } from '../building/papers.ts';
import { answer as anAnswer } from '../handover/answers.ts';
import { SOMEBODY, say, useStage } from './stage.ts';

useStage('questions', 'plan', 'contacts', 'exchange', 'answered', 'building', 'dates', 'sheets');

const STEPS = [
  { purpose: 'settle', weeks: 2, open: false, hours: [0, 3, 0, 3, 0, 0, 0] },
  { purpose: 'hours', weeks: 4, open: false, hours: [3, 3, 0, 3, 0, 0, 0] },
] as const;
const BUILDING = paper({ phases: STEPS.map((step) => phase({ ...step, hours: [...step.hours], tasks: 'Mails' })) });
const SENT = { id: 7, made: '2026-11-10', until: '2026-12-10', reader: 'occupational', sections: ['steps'], steps: STEPS };
const FULL = anAnswer({
  verdict: 'adjust',
  steps: [STEPS[0], { ...STEPS[1], weeks: 6 }],
  ways: [
    { way: 'other-tasks', own: 'Geen balie' },
    { way: 'aids', own: 'Een stoel na de operatie' },
  ],
  next: { how: 'phone', day: '2044-01-12' },
  calls: ['i-call-you'],
  note: 'Bel gerust',
  sheet: ['other-tasks', 'aids', 'next'],
  name: 'Dokter Peeters',
});

const show = (given: PhysicianAnswer = FULL) => {
  holdExchange({ message: { answer: given }, words: 'een twee drie vier vijf' });
  return render(<Answered />);
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const named = (key: string, line: string) => say(`answered.${key}`, { line: say(`answered.line.${line}`) });
const text = () => document.body.textContent ?? '';
const kept = () => readTaken(read().papers.answered);
const phases = () => readBuilding(read().papers.building).phases;

beforeEach(() => {
  wipe();
  for (const [question, value] of Object.entries(SOMEBODY)) answer(question, value);
  speakFor(SOMEBODY);
  keepPaper('building', BUILDING);
  keepPaper('sent', [SENT]);
});
afterEach(letGoOfExchange);

describe('an answer that was just opened', () => {
  it('says who, to what, and that it proves nothing; and changes nothing', () => {
    const before = read();
    show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Antwoord van je arbeidsarts');
    expect(text()).toContain('Het hoort bij wat je op 10 november 2026 deelde.');
    expect(text()).toContain('Naam in het antwoord: Dokter Peeters');
    expect(text()).toContain(say('answered.noCertificate'));
    expect(text()).toContain('1 stap is anders dan jij stuurde.');
    expect(text()).toContain('Week 3 tot 6');
    expect(text()).toContain('Week 3 tot 8');
    expect(read()).toBe(before);
  });

  it('uses the words of the country', () => {
    wipe();
    for (const [question, value] of Object.entries({ ...SOMEBODY, country: 'NL' })) answer(question, value);
    speakFor({ country: 'NL' });
    show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Antwoord van je bedrijfsarts');
    expect(text()).not.toContain('attest');
    expect(text()).not.toMatch(/arbeidsarts/i);
  });

  it('takes over a line, puts it back in the same place, and leaves the rest', () => {
    show();
    press(named('takeNamed', 'other-tasks'));
    expect(kept()[0]?.taken).toEqual(['other-tasks']);
    expect(phases()).toEqual(BUILDING.phases);
    press(named('putBackNamed', 'other-tasks'));
    expect(read().papers.answered).toBeUndefined();
    expect(read().papers.building).toBe(BUILDING);
  });

  it('takes everything over at once, and puts exactly the old papers back', () => {
    show();
    press(say('answered.takeAll'));
    expect(kept()[0]?.taken).toEqual(['steps', 'other-tasks', 'aids', 'next', 'calls', 'note']);
    expect(phases().map(({ weeks, tasks }) => [weeks, tasks])).toEqual([
      [2, 'Mails'],
      [6, 'Mails'],
    ]);
    press(say('answered.putBackAll'));
    expect(read().papers.building).toBe(BUILDING);
    expect('answered' in read().papers).toBe(false);
    expect(screen.getByText(say('answered.said.back'))).toBeTruthy();
  });

  it('puts single lines back after more was done, and no build-up that was changed since', () => {
    show();
    press(named('takeNamed', 'steps'));
    press(named('takeNamed', 'note'));
    press(named('putBackNamed', 'steps'));
    expect(read().papers.building).toBe(BUILDING);
    expect(kept()[0]?.taken).toEqual(['note']);
    press(named('takeNamed', 'steps'));
    keepPaper('building', { ...readBuilding(read().papers.building), contract: 20 });
    return waitFor(() => expect(screen.queryByRole('button', { name: named('putBackNamed', 'steps') })).toBeNull());
  });

  it('does not take steps above the contract, and says which', () => {
    keepPaper('building', { ...BUILDING, contract: 8 });
    show();
    expect(text()).toContain('Stap 2 telt 9 uur per week. In je opbouw staat hoogstens 8 uur');
    expect(screen.queryByRole('button', { name: named('takeNamed', 'steps') })).toBeNull();
    press(say('answered.takeAll'));
    expect(kept()[0]?.taken).not.toContain('steps');
    expect(phases()).toEqual(BUILDING.phases);
  });

  it('tells of a day that stays free, and of a build-up that was changed after sending', () => {
    keepPaper('building', { ...BUILDING, free: [0] });
    show();
    expect(text()).toContain('Er staan uren op maandag.');
    expect(text()).toContain(say('answered.steps.moved'));
  });

  it('that agrees says that all stays, and marks the steps', () => {
    show(anAnswer({ verdict: 'agree' }));
    expect(text()).toContain(say('answered.steps.same'));
    press(named('takeNamed', 'steps'));
    expect(phases()[0]?.from).toEqual({ reader: 'occupational', made: '2026-11-20' });
  });

  it('with nothing to take over can still be kept', () => {
    show(anAnswer({ verdict: 'see-first' }));
    expect(text()).toContain(say('exchange.verdict.see-first'));
    press(say('answered.keep'));
    expect(kept()).toEqual([{ answer: anAnswer({ verdict: 'see-first' }), taken: [] }]);
  });
});

describe('an answer that may not be for this plan', () => {
  it('of another handover can be read, and taken over only after a second yes', () => {
    show({ ...FULL, to: 8 });
    expect(text()).toContain(say('answered.other.title'));
    expect(text()).toContain('Bel gerust');
    expect(screen.queryByRole('button', { name: say('answered.takeAll') })).toBeNull();
    expect(screen.queryByRole('button', { name: named('takeNamed', 'note') })).toBeNull();
    press(say('answered.other.sure'));
    press(named('takeNamed', 'note'));
    expect(kept()[0]?.taken).toEqual(['note']);
  });

  it('from somebody else than it was sent to says so', () => {
    show({ ...FULL, reader: 'coach' });
    expect(text()).toContain('Je deelde dit met je arbeidsarts. Dit antwoord zegt dat het van je coach komt.');
  });

  it.each([
    ['again', FULL, FULL],
    ['older', { ...FULL, made: '2026-11-21' }, FULL],
    ['newer', { ...FULL, made: '2026-11-12' }, FULL],
    ['same-day', { ...FULL, note: 'Anders' }, FULL],
  ] as const)('%s than one that is kept: says so', (kind, before, now) => {
    keepPaper('answered', [{ answer: before, taken: ['note'] }]);
    show(now);
    const day = { older: '21 november 2026', newer: '12 november 2026' }[kind as string];
    expect(text()).toContain(say(`answered.earlier.${kind}`, { day }));
  });

  it('does not stand in the plan of somebody whose link is on screen', () => {
    showFromLink(SOMEBODY);
    show();
    expect(screen.queryByRole('button', { name: say('answered.takeAll') })).toBeNull();
    press(say('answered.link.back'));
    expect(text()).toContain('Dokter Peeters');
  });
});

describe('without an answer in this visit', () => {
  it('is what a wipe leaves', () => {
    show();
    wipe();
    expect(exchangeNow()).toBeUndefined();
  });

  it('says how to open one again', () => {
    render(<Answered />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(say('answered.none.title'));
    expect(screen.getByRole('button', { name: say('answered.none.open') })).toBeTruthy();
  });

  it('shows what is kept, and wipes it after asking once', () => {
    keepPaper('answered', [{ answer: FULL, taken: ['note'] }]);
    render(<Answered />);
    press(say('answered.forget.ask'));
    expect(kept()).toHaveLength(1);
    press(say('answered.forget.sure'));
    expect(kept()).toEqual([]);
  });

  it.each([undefined, null, 'x', [{}], [{ answer: { to: 'x' } }], { answer: 1 }])('takes %j for nothing', (rubbish) => {
    keepPaper('answered', rubbish);
    render(<Answered />);
    expect(screen.getByText(say('answered.none.text'))).toBeTruthy();
  });
});

describe('what was taken over', () => {
  const all = (part: Partial<PhysicianAnswer> = {}) =>
    keepPaper('answered', [{ answer: { ...FULL, ...part }, taken: ['steps', 'other-tasks', 'aids', 'next', 'calls', 'note'] }]);

  it('stands on the plan with its reader and its day', () => {
    all();
    render(<PlanCard />);
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Uit het antwoord van je arbeidsarts, 20 november 2026');
    expect(text()).toContain('Geen balie');
    expect(text()).not.toContain(say('answered.plan.got'));
  });

  it('says on the plan whether its steps still stand in the build-up', async () => {
    show();
    press(named('takeNamed', 'steps'));
    render(<PlanCard />);
    expect(text()).toContain(say('answered.plan.steps'));
    keepPaper('building', BUILDING);
    expect(await screen.findByText(say('answered.plan.stepsChanged'))).toBeTruthy();
  });

  it('is fetched on the plan only for who has something', async () => {
    keepPaper('sent', undefined);
    const { container, rerender } = render(<FromReaders />);
    await Promise.resolve();
    expect(container.textContent).toBe('');
    all();
    rerender(<FromReaders />);
    expect(await screen.findByText(say('answered.plan.title'))).toBeTruthy();
  });

  it('waits on the plan until an answer is there or the person says it is in order', () => {
    keepPaper('sent', [{ ...SENT, made: '2020-01-01', until: '2044-01-01' }]);
    render(<PlanCard />);
    expect(text()).toContain('Op 1 januari 2020 deelde je je plan met je arbeidsarts.');
    expect(text()).toContain(say('answered.plan.long'));
    press(say('answered.plan.gotNamed', { day: '1 januari 2020' }));
    expect(text()).toBe('');
  });

  it('marks its steps in the build-up until the person changes them', () => {
    show();
    press(named('takeNamed', 'steps'));
    letGoOfExchange();
    document.body.replaceChildren();
    render(<Building />);
    const told = 'Uit het antwoord van je arbeidsarts, 20 november 2026';
    expect(screen.getAllByText(told)).toHaveLength(2);
    press(say('building.phases.add'));
    expect(phases()[2]?.from).toBeUndefined();
    fireEvent.click(screen.getByText(say('building.phases.remove', { number: 3 })));
    fireEvent.change(screen.getByLabelText(/Uren op maandag, fase 2/), { target: { value: '2' } });
    expect(screen.getAllByText(told)).toHaveLength(1);
    expect(phases().map(({ from }) => from !== undefined)).toEqual([true, false]);
  });

  it('stands among the dates, and in a calendar as a date without a name', () => {
    all();
    render(<Dates />);
    const item = screen.getByText('Je volgende gesprek per telefoon').closest('li') as HTMLElement;
    expect(item.textContent).toContain('Op 12 januari 2044');
    expect(item.textContent).toContain('Deze dag komt uit het antwoord van je arbeidsarts, 20 november 2026.');
    const { events } = eventsFor(meetings(kept()), {}, '2026-11-21');
    expect(events).toMatchObject([{ day: '2044-01-12', subject: 'own-date' }]);
    expect(JSON.stringify(events)).not.toMatch(/arts|Peeters|balie/i);
  });

  it('stands on no sheet for work before it is ticked there, and then without a word about health', () => {
    all();
    render(<Sheets />);
    const sheet = () => document.querySelector('.preview')?.textContent ?? '';
    expect(sheet()).not.toContain('Geen balie');
    const boxes = within(screen.getByRole('group', { name: say('sheets.form.answered') })).getAllByRole('checkbox');
    expect(boxes.map((box) => (box as HTMLInputElement).checked)).toEqual([false, false, false]);
    expect(text()).toContain(say('sheets.form.answeredWithout'));
    for (const box of boxes) fireEvent.click(box);
    expect(sheet()).toContain('Andere taken: Geen balie');
    expect(sheet()).toContain('Hulpmiddelen of een andere werkplek');
    expect(sheet()).toContain('Volgend overleg over het werk: 12 januari 2044');
    expect(sheet()).not.toMatch(/operatie|Peeters|Bel gerust|Ik bel/);
  });

  it('offers nothing for a sheet that its writer did not allow', () => {
    all({ sheet: [] });
    render(<Sheets />);
    expect(screen.queryByText(say('sheets.form.answered'))).toBeNull();
  });
});

it('writes nothing on the device that a link could not carry', () => {
  show();
  press(say('answered.takeAll'));
  for (const { answer: one } of kept()) expect(() => pack({ answer: one })).not.toThrow();
  expect(JSON.stringify(read().papers)).not.toContain('een twee drie');
  expect(localStorage.getItem('draad')).not.toContain('een twee drie');
});
