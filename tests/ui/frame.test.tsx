import { act, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Frame } from '../../src/app/Frame.tsx';
import { LANGUAGES } from '../../src/app/language.ts';
import { SCREENS } from '../../src/app/shell.ts';
import { speak } from '../../src/app/words.ts';
import { beComfortable, choose } from '../../src/comfort/settings.ts';
import { say, useStage } from './stage.ts';

useStage('questions');
beComfortable();
afterEach(async () => {
  choose('calm', 'no');
  await act(() => speak('nl'));
});

/** The ways in the foot, from top to bottom; a person's number is a fold and stands first. */
function foot(of: (typeof SCREENS)[number]): readonly string[] {
  const { container, unmount } = render(<Frame screen={of}>-</Frame>);
  const names = [...container.querySelectorAll('footer summary, footer button')].map((way) => way.textContent ?? '');
  unmount();
  return names;
}

const ORDER = ['human', 'pause', 'comfort', 'directory', 'privacy', 'sources'];
const CALM = ['human', 'pause', 'comfort', 'more', 'directory', 'privacy', 'sources'];

describe.each(LANGUAGES)('the foot in %s', (language) => {
  it.each([
    ['no', ORDER],
    ['yes', CALM],
  ] as const)('has the same ways in the same order on every screen; calm: %s', async (calm, order) => {
    await act(() => speak(language));
    act(() => choose('calm', calm));
    const named = order.map((way) => say(`foot.${way}`));
    // Who is at the start has nothing to pause.
    const atStart = named.filter((_, place) => order[place] !== 'pause');
    for (const one of SCREENS) expect(foot(one), one).toEqual(one === 'start' ? atStart : named);
  });
});
