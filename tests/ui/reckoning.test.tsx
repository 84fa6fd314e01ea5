import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Answers, HOME_IDS, loadHomes } from '../../rules/index.ts';
import { answer, keepPaper, read, wipe } from '../../src/app/notebook.ts';
import { loadWords, speakFor } from '../../src/app/words.ts';
import { fitting } from '../../src/reckoning/fitting.ts';
import { paperIn } from '../../src/reckoning/paper.ts';
import { Reckoning } from '../../src/reckoning/Reckoning.tsx';
import { dayIn, numberIn } from '../../src/reckoning/typed.ts';
import { paragraphsOf } from '../../src/ui/paragraphs.ts';
import { SOMEBODY, say, useStage } from './stage.ts';

useStage('questions', 'plan', 'contacts', 'facts', 'reckoning');
beforeEach(() => loadHomes(HOME_IDS));
afterEach(() => {
  wipe();
  speakFor({});
});

const asPerson = (answers: Answers) => {
  for (const [question, value] of Object.entries(answers)) answer(question, value);
  render(<Reckoning />);
};
/** A calculator on the screen, opened. */
const calculator = (id: string): HTMLElement => {
  const found = screen.getByRole('heading', { name: say(`reckoning.${id}.title`) }).closest('details');
  if (!found) throw new Error(`${id} is not on the screen`);
  found.open = true;
  return found;
};
const type = (within_: HTMLElement, label: RegExp, text: string) =>
  fireEvent.change(within(within_).getByLabelText(label), { target: { value: text } });
const submit = (within_: HTMLElement) => fireEvent.click(within(within_).getByRole('button', { name: say('reckoning.submit') }));
const titles = () => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);

test('without answers it says so, and leads to the start', () => {
  render(<Reckoning />);
  expect(screen.getByText(say('reckoning.no-plan'))).toBeTruthy();
  expect(screen.getByRole('button', { name: say('reckoning.begin') })).toBeTruthy();
});

test('an employee sees what fits, with empty fields, and the rest of the country folded', () => {
  asPerson(SOMEBODY);
  expect(titles()).toEqual(['share', 'holidays', 'reserve'].map((id) => say(`reckoning.${id}.title`)));
  for (const input of document.querySelectorAll('input')) expect(input.value).toBe('');
  expect(screen.getByText(say('reckoning.others'))).toBeTruthy();
});

test('hours become a share with its steps, and stay on the device', async () => {
  asPerson(SOMEBODY);
  const share = calculator('share');
  type(share, /voltijdse collega in jouw functie/, '38');
  type(share, /die je gaat werken/, '19');
  expect(within(share).getByRole('status').textContent).toBe('');
  submit(share);
  expect(within(share).getByRole('status').textContent).toContain('ongeveer 70%');
  expect(within(share).getByText(/19 uur op 38 uur: dat is 50%/)).toBeTruthy();
  expect(within(share).getByRole('status').textContent).not.toContain('€');
  expect(read().papers.reckoning).toEqual({ share: { fullTime: '38', hours: '19' } });
  // Said before the wait: each word that is said renders, and would wake the wait again.
  const [rule = ''] = paragraphsOf(say('fact.be-emp-partial-benefit-formula.statement'));
  const how = within(share).getByText(say('reckoning.how'), { exact: false }).closest('details');
  if (how) how.open = true;
  fireEvent(how as HTMLElement, new Event('toggle'));
  await waitFor(() => expect(within(share).getByText(rule)).toBeTruthy());
});

test('a result goes as soon as the numbers are no longer those on the screen', () => {
  asPerson(SOMEBODY);
  const share = calculator('share');
  type(share, /voltijdse collega in jouw functie/, '38');
  type(share, /die je gaat werken/, '19');
  submit(share);
  type(share, /die je gaat werken/, '30');
  expect(within(share).getByRole('status').textContent).toBe('');
});

test('a fault is a sentence at its field, and the field has focus', () => {
  asPerson(SOMEBODY);
  const share = calculator('share');
  type(share, /voltijdse collega in jouw functie/, '38');
  type(share, /die je gaat werken/, 'veel');
  submit(share);
  const field = within(share).getByLabelText(/die je gaat werken/);
  expect(document.activeElement).toBe(field);
  expect(document.getElementById(field.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.textContent).toBe(
    say('reckoning.fault.number'),
  );
  type(share, /die je gaat werken/, '40');
  submit(share);
  expect(within(share).getByText(say('reckoning.fault.whole-week'))).toBeTruthy();
  expect(read().papers.reckoning).toBeUndefined();
});

test('what the answers know stands in the fields only after it is asked for', () => {
  asPerson({ ...SOMEBODY, first_sick_day: '2026-02-16' });
  const holidays = calculator('holidays');
  const year = within(holidays).getAllByLabelText(say('asking.year'))[0] as HTMLInputElement;
  expect(year.value).toBe('');
  fireEvent.click(within(holidays).getByRole('button', { name: say('reckoning.from-answers') }));
  expect(year.value).toBe('2026');
});

test('what was kept is there again, and damaged or older data counts as nothing', () => {
  keepPaper('reckoning', { share: { fullTime: '38', hours: '7,6' } });
  asPerson(SOMEBODY);
  expect(within(calculator('share')).getByRole('status').textContent).toContain('ongeveer 100%');
  for (const broken of [null, 7, 'x', { share: 3 }, { share: { hours: 19 } }, { share: { hours: 'x'.repeat(41) } }]) {
    expect(paperIn(broken)).toEqual({});
  }
});

test('somebody in the Netherlands reads of UWV and the WIA, in no Belgian term', async () => {
  const answers = { country: 'NL', statute: 'employee', phase: 'treatment' };
  await loadWords('questions', answers);
  speakFor(answers);
  keepPaper('reckoning', { clocks: { firstSick: '22-6-2026' } });
  asPerson(answers);
  expect(titles()).toEqual([say('reckoning.clocks.title')]);
  expect(screen.getByText(/vraag de WIA aan/, { selector: 'strong' }).textContent).toContain('27 maart 2028');
  expect(document.body.textContent).not.toMatch(/ziekenfonds|vakbond|toelating|invaliditeit|hr-dienst/i);
});

test('who does not know when the vacancy appeared is sent to ask, and gets no number', () => {
  asPerson({ country: 'BE', statute: 'civil-servant', appointment: 'appointed', phase: 'recovering' });
  const credit = calculator('credit');
  fireEvent.click(within(credit).getByLabelText(say('reckoning.credit.fields.regime.options.flemish')));
  const vacancy = within(credit).getByRole('group', { name: say('reckoning.credit.fields.vacancy.label') });
  fireEvent.click(within(vacancy).getByLabelText(say('reckoning.credit.fields.vacancy.options.unknown')));
  submit(credit);
  expect(within(credit).getByRole('status').textContent).toBe(say('reckoning.credit.uncovered.vacancy'));
});

test('without one country nothing is reckoned', () => {
  asPerson({ country: 'both', phase: 'treatment' });
  expect(screen.getByText(say('reckoning.no-country'))).toBeTruthy();
  expect(screen.queryByRole('button', { name: say('reckoning.submit') })).toBeNull();
});

describe('which calculators fit', () => {
  const fits = (answers: Answers) => fitting(answers)?.fits;
  test.each<[string, Answers, readonly string[]]>([
    ['employee', { country: 'BE', statute: 'employee' }, ['share', 'holidays', 'reserve']],
    ['appointed civil servant', { country: 'BE', statute: 'civil-servant', appointment: 'appointed' }, ['credit']],
    ['with a contract', { country: 'BE', statute: 'civil-servant', appointment: 'contract' }, ['share', 'holidays', 'reserve']],
    ['self-employed', { country: 'BE', statute: 'self-employed' }, ['business']],
    ['jobseeker', { country: 'BE', statute: 'jobseeker' }, ['share', 'reserve']],
    ['Dutch employee', { country: 'NL', statute: 'employee' }, ['clocks']],
    ['Dutch business without UWV', { country: 'NL', statute: 'self-employed', insurance: 'aov' }, []],
    ['Dutch business with UWV', { country: 'NL', statute: 'self-employed', insurance: 'voluntary-uwv' }, ['clocks']],
  ])('%s', (_, answers, expected) => {
    expect(fits(answers)).toEqual(expected);
  });

  test('no country mixes with the other', () => {
    expect(fitting({ country: 'BE', statute: 'employee' })?.others).toEqual(['credit', 'business']);
    expect(fitting({ country: 'NL', statute: 'employee' })?.others).toEqual([]);
    expect(fitting({ country: 'both' })).toBeUndefined();
    expect(fitting({})).toBeUndefined();
  });
});

test('numbers and days as people type them', () => {
  expect(['7,6', '7.6', '€ 1.250,50', '1.250', '38'].map(numberIn)).toEqual([7.6, 7.6, 1250.5, 1250, 38]);
  expect(['', '-3', 'veel', '1,2,3', '7u'].map(numberIn)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  expect(['3-3-27', '16-02-2026', '30-2-2026', '1-1-1999', '--'].map(dayIn)).toEqual([
    '2027-03-03',
    '2026-02-16',
    undefined,
    undefined,
    undefined,
  ]);
});
