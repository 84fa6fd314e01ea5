import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Mishap } from '../../src/app/Mishap.tsx';
import { say, useStage } from './stage.ts';

useStage();
afterEach(() => vi.restoreAllMocks());

let broken = true;
function Screen() {
  if (broken) throw new Error('a mistake of ours');
  return <p>fine</p>;
}

describe('a mistake of ours while drawing', () => {
  it('becomes a sentence and a way on, and touches nothing that is kept', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    localStorage.setItem('draad', '{"form":1,"answers":{"country":"BE"},"marks":{}}');
    render(
      <Mishap>
        <Screen />
      </Mishap>,
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(say('mishap.title'));
    expect(localStorage.getItem('draad')).toContain('BE');
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: say('privacy.start') }));
    expect(screen.getByText('fine')).toBeTruthy();
  });
});
