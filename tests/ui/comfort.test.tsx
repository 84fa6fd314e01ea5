import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../../src/app/language.ts';
import { keep, keepPaper, read, showFromLink, takeOver, wipe } from '../../src/app/notebook.ts';
import { speak } from '../../src/app/words.ts';
import { ComfortScreen } from '../../src/comfort/Comfort.tsx';
import { beComfortable, CHOICES, choose, comfortFrom, SETTINGS } from '../../src/comfort/settings.ts';
import { Voice } from '../../src/comfort/Voice.tsx';
import { pieces } from '../../src/comfort/voices.ts';
import { useStage as onStage, SOMEBODY, say } from './stage.ts';

onStage('comfort', 'questions');

const kept = () => JSON.parse(localStorage.getItem('draad') ?? 'null')?.papers?.comfort;
const attributes = () => ({ ...document.documentElement.dataset });

/** A device that speaks with these voices, and remembers what it said. */
function speaker(...voices: { lang: string; localService: boolean }[]) {
  const said: { text: string; voice: unknown; rate: number; end: () => void }[] = [];
  const cancel = vi.fn();
  const speaks = {
    getVoices: () => voices,
    addEventListener: () => {},
    removeEventListener: () => {},
    cancel,
    speak: (utterance: { text: string; voice: unknown; rate: number; onend: () => void }) =>
      said.push({ text: utterance.text, voice: utterance.voice, rate: utterance.rate, end: () => utterance.onend() }),
  };
  vi.stubGlobal('speechSynthesis', speaks);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  );
  /** Lets the voice finish everything it is given. */
  const finish = () => {
    for (let at = 0; at < said.length; at += 1) act(() => said[at]?.end());
    return said.map(({ text }) => text);
  };
  return { said, cancel, finish };
}

beforeAll(() => beComfortable());
beforeEach(() => wipe());
afterEach(() => {
  for (const name of SETTINGS) choose(name, CHOICES[name][0] as never);
  vi.unstubAllGlobals();
  setLanguage('nl');
  keep(true);
  cleanup();
});

describe('settings', () => {
  it('show at once, and stay on the device', () => {
    choose('size', 'largest');
    choose('light', 'dark');
    expect(attributes()).toMatchObject({ size: 'largest', light: 'dark' });
    expect(kept()).toEqual({ size: 'largest', light: 'dark' });
  });

  it('leave no trace when everything is as it was', () => {
    choose('calm', 'yes');
    choose('calm', 'no');
    expect(attributes()).toEqual({});
    expect(kept()).toBeUndefined();
  });

  it('are shown but not kept for who keeps nothing', () => {
    keep(false);
    choose('size', 'larger');
    expect(attributes()).toMatchObject({ size: 'larger' });
    expect(localStorage.getItem('draad')).toBeNull();
  });

  it.each([undefined, null, 'large', [], { size: 'huge', calm: true, light: 3 }])('%j counts as not chosen', (paper) => {
    expect(comfortFrom(paper)).toEqual(comfortFrom({}));
  });

  it('are there before anything is drawn on the next visit', () => {
    keepPaper('comfort', { contrast: 'more', calm: 'yes' });
    beComfortable();
    expect(attributes()).toMatchObject({ contrast: 'more', calm: 'yes' });
  });

  it('follow a device that asks for more contrast', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {} }));
    beComfortable();
    expect(attributes()).toEqual({ contrast: 'more' });
  });

  it('go along when a plan from a link becomes the person’s own', () => {
    choose('size', 'largest');
    showFromLink(SOMEBODY);
    expect(attributes()).toMatchObject({ size: 'largest' });
    takeOver();
    expect(kept()).toEqual({ size: 'largest' });
  });

  it('do not change under somebody’s eyes when everything is wiped', () => {
    choose('size', 'largest');
    wipe();
    expect(read().papers).toEqual({});
    expect(attributes()).toMatchObject({ size: 'largest' });
  });
});

describe('the screen', () => {
  it('chooses with native fields, and says what is kept', async () => {
    const user = userEvent.setup();
    render(<ComfortScreen />);
    await user.click(screen.getByRole('radio', { name: say('comfort.size.larger') }));
    await user.click(screen.getByRole('checkbox', { name: (name) => name.startsWith(say('comfort.calm.yes')) }));
    expect(attributes()).toMatchObject({ size: 'larger', calm: 'yes' });
    expect(screen.getByText(say('comfort.kept'))).toBeTruthy();
  });

  it.each([
    ['no voice at all', []],
    ['a voice of a network only', [{ lang: 'nl-BE', localService: false }]],
    ['a voice of another language only', [{ lang: 'fr-BE', localService: true }]],
  ])('with %s it tells of the reader of the device', (_, voices) => {
    speaker(...voices);
    render(<ComfortScreen />);
    expect(screen.getByText(say('comfort.voice.none'))).toBeTruthy();
    expect(screen.queryByText(say('comfort.voice.yes'))).toBeNull();
  });

  it('with a voice of its own it offers to read aloud', () => {
    speaker({ lang: 'nl_NL', localService: true });
    render(<ComfortScreen />);
    expect(screen.queryByText(say('comfort.voice.none'))).toBeNull();
    expect(screen.getByRole('checkbox', { name: (name) => name.startsWith(say('comfort.voice.yes')) })).toBeTruthy();
  });
});

const OWN = { lang: 'nl-BE', localService: true };
const OF_NETWORK = { lang: 'nl-NL', localService: false, default: true };

const Part = () => (
  <section data-voice>
    <h2>Een vraag?</h2>
    <Voice of="Een vraag?" />
    <p>
      Eerst <strong>dit</strong>. Dan dat.
    </p>
    <p className="unseen">Niet voor wie kijkt</p>
    <label>
      <input type="radio" /> Ja
      <span className="option-help">Met uitleg</span>
    </label>
    <details>
      <summary>Waarom?</summary>
      <p>Daarom.</p>
    </details>
  </section>
);
const readButton = () => screen.getByRole('button', { name: (name) => name.startsWith(say('voice.read')) });
const stopButton = () => screen.queryByRole('button', { name: (name) => name.startsWith(say('voice.stop')) });

describe('reading aloud', () => {
  it('is not there until somebody asks for it, and speaks only when told to', () => {
    const { said } = speaker(OWN);
    const { rerender } = render(<Part />);
    expect(screen.queryByRole('button')).toBeNull();
    act(() => choose('voice', 'yes'));
    rerender(<Part />);
    expect(readButton()).toBeTruthy();
    expect(said).toEqual([]);
  });

  it('is hidden where no voice of the device fits, also when a network has one', () => {
    speaker(OF_NETWORK, { lang: 'en-GB', localService: true });
    choose('voice', 'yes');
    render(<Part />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('reads what is seen, in order, with a voice of the device at its own pace', async () => {
    const { said, finish } = speaker(OF_NETWORK, OWN);
    choose('voice', 'yes');
    render(<Part />);
    await userEvent.click(readButton());
    expect(finish()).toEqual(['Een vraag?', 'Eerst dit.', 'Dan dat.', 'Ja', 'Met uitleg', 'Waarom?']);
    expect(said.every(({ voice, rate }) => voice === OWN && rate === 1)).toBe(true);
    expect(stopButton()).toBeNull();
  });

  it.each<[string, (leave: () => void) => Promise<unknown> | unknown]>([
    ['on a second tap', () => userEvent.click(stopButton() as HTMLElement)],
    ['on the way to another screen', (leave) => leave()],
    ['in another language', () => act(() => speak('en'))],
    [
      'when the window is hidden',
      () => {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        act(() => void document.dispatchEvent(new Event('visibilitychange')));
        vi.restoreAllMocks();
      },
    ],
  ])('falls silent %s', async (_, end) => {
    const { said, cancel } = speaker(OWN);
    choose('voice', 'yes');
    const { unmount } = render(<Part />);
    await userEvent.click(readButton());
    expect(stopButton()).toBeTruthy();
    cancel.mockClear();
    await end(unmount);
    expect(cancel).toHaveBeenCalled();
    const count = said.length;
    act(() => said.at(-1)?.end());
    expect(said.length).toBe(count);
    await act(() => speak('nl'));
  });

  it('lets one part go on when another is silenced by it', async () => {
    const { said } = speaker(OWN);
    choose('voice', 'yes');
    render(
      <>
        <Part />
        <section data-voice>
          <h2>Iets anders</h2>
          <Voice of="Iets anders" />
        </section>
      </>,
    );
    const [one, other] = screen.getAllByRole('button');
    await userEvent.click(one as HTMLElement);
    await userEvent.click(other as HTMLElement);
    expect(said.at(-1)?.text).toBe('Iets anders');
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      `${say('voice.read')}: Een vraag?`,
      `${say('voice.stop')}: Iets anders`,
    ]);
  });

  it('cuts long texts into pieces, because some browsers fall silent in them', () => {
    const long = `${'Dit is een lange zin met veel woorden, en dan nog een stuk, '.repeat(8)}en het eind.`;
    expect(pieces(long).every((piece) => piece.length <= 181)).toBe(true);
    expect(pieces(long).join(' ')).toBe(long);
    expect(pieces('Je krijgt 1.250,50 euro. Klaar!')).toEqual(['Je krijgt 1.250,50 euro.', 'Klaar!']);
  });
});
