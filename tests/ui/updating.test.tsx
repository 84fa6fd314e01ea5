import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { add } from '../../rules/index.ts';
import { answer, keepPaper, read, showFromLink, wipe } from '../../src/app/notebook.ts';
import { writtenDay } from '../../src/app/words.ts';
import { TODAY } from '../../src/question/journey.ts';
import { SinceLine } from '../../src/question/SinceLine.tsx';
import { Updating } from '../../src/question/Updating.tsx';
import { lastVisit, noteVisit } from '../../src/question/visits.ts';
import { SOMEBODY, say, useStage } from './stage.ts';

useStage('questions', 'plan', 'contacts', 'facts', 'sheets');
afterEach(() => wipe());

const today = () => TODAY.day;
const ago = (days: number) => add(today(), -days, 'days');
const somebody = (restart = add(today(), 60, 'days')) => {
  for (const [question, value] of Object.entries({ ...SOMEBODY, restart_day: restart })) answer(question, value);
};
const visited = () => read().papers.visited;

describe('the day of the last visit', () => {
  it('is kept with the answers, and goes with them', () => {
    somebody();
    noteVisit();
    expect(visited()).toEqual({ last: today() });
    wipe();
    expect(visited()).toBeUndefined();
  });

  it('of today leaves the one before standing', () => {
    somebody();
    keepPaper('visited', { last: ago(9) });
    expect(lastVisit(read())).toBe(ago(9));
    noteVisit();
    expect(visited()).toEqual({ last: today(), before: ago(9) });
    noteVisit();
    expect(visited()).toEqual({ last: today(), before: ago(9) });
    expect(lastVisit(read())).toBe(ago(9));
  });

  it('is not noted without answers', () => {
    noteVisit();
    expect(visited()).toBeUndefined();
  });

  it('is not noted while looking at a link, and a link has none', () => {
    showFromLink(SOMEBODY);
    noteVisit();
    expect(visited()).toBeUndefined();
    expect(lastVisit({ papers: { visited: { last: ago(3) } }, source: 'link' })).toBeUndefined();
  });

  it.each([['text'], [{ last: 'gisteren' }], [{ last: '2026-02-31' }], [null], [{ last: '2999-01-01' }]])(
    'that cannot be right is none: %j',
    (kept) => {
      expect(lastVisit({ papers: { visited: kept }, source: 'own' })).toBeUndefined();
    },
  );
});

describe('coming back', () => {
  it('a first visit has no news', () => {
    somebody();
    render(<Updating />);
    expect(screen.queryByText(say('since.title'))).toBeNull();
    expect(visited()).toEqual({ last: today() });
  });

  it('after the new year of 2026: what the law brought and took, with its day', () => {
    somebody();
    keepPaper('visited', { last: '2025-12-31' });
    render(<Updating />);
    const day = writtenDay('2025-12-31');
    expect(screen.getByText((text) => text.startsWith(say('since.line', { day, news: '' }).replace('.', '')))).toBeTruthy();
    expect(screen.getByText(say('stop.skip-fund-questionnaire.title'))).toBeTruthy();
    expect(screen.getByText(say('since.newTasks'))).toBeTruthy();
    expect(screen.getAllByText(say('since.began', { day: '1 januari 2026' })).length).toBeGreaterThan(0);
  });

  it('warnings and dates stand before rules', () => {
    somebody(add(today(), 5, 'days'));
    keepPaper('visited', { last: '2025-12-31' });
    const { container } = render(<Updating />);
    const text = container.textContent ?? '';
    const places = ['newStops', 'near', 'newTasks', 'rules'].map((part) => text.indexOf(say(`since.${part}`)));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('nothing new is said too', () => {
    somebody();
    keepPaper('visited', { last: ago(1) });
    render(<Updating />);
    expect(screen.getByText(say('since.none', { day: writtenDay(ago(1)) }))).toBeTruthy();
  });

  it('no key is shown instead of words', () => {
    somebody(add(today(), 5, 'days'));
    keepPaper('visited', { last: '2022-01-03' });
    const { container } = render(<Updating />);
    expect(container.textContent).not.toMatch(/\{\{|(since|task|stop|note|fact)\.[a-z]/);
  });
});

describe('the line on the plan', () => {
  it('is there only with news', () => {
    somebody();
    const { container, rerender } = render(<SinceLine />);
    expect(container.textContent).toBe('');
    keepPaper('visited', { last: '2025-12-31' });
    rerender(<SinceLine />);
    expect(screen.getByRole('button', { name: say('since.see') })).toBeTruthy();
  });
});
