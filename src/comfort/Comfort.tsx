import { useNotebook } from '../app/notebook.ts';
import { back } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { Title } from '../ui/Title.tsx';
import { CHOICES, type Comfort, choose, type Setting, useComfort } from './settings.ts';
import { useOwnVoice } from './Voice.tsx';

const choicesOf = <Name extends Setting>(name: Name): readonly Comfort[Name][] => CHOICES[name];

/** One of several, and at once: the page around it is the example. */
function OneOf<Name extends Setting>({ name }: { name: Name }) {
  const words = useWords();
  const chosen = useComfort()[name];
  return (
    <fieldset className="options">
      <legend className="group">{words(`comfort.${name}.title`)}</legend>
      {choicesOf(name).map((choice) => (
        <label className="option" key={choice}>
          <input type="radio" name={name} checked={chosen === choice} onChange={() => choose(name, choice)} />
          <span>{words(`comfort.${name}.${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** On or off, with a sentence that says what changes. */
function OnOff({ name }: { name: 'calm' | 'voice' }) {
  const words = useWords();
  const on = useComfort()[name] === 'yes';
  return (
    <fieldset className="options">
      <legend className="group">{words(`comfort.${name}.title`)}</legend>
      <label className="option">
        <input type="checkbox" checked={on} onChange={(event) => choose(name, event.target.checked ? 'yes' : 'no')} />
        <span>
          {words(`comfort.${name}.yes`)}
          <span className="option-help">{words(`comfort.${name}.help`)}</span>
        </span>
      </label>
    </fieldset>
  );
}

/** Text size, contrast, light, calm and reading aloud. Each works at once; nothing has to be saved. */
export function ComfortScreen() {
  const words = useWords();
  const { keep } = useNotebook();
  const voice = useOwnVoice();
  return (
    <div className="stack">
      <Title>{words('comfort.title')}</Title>
      <p>{words('comfort.text')}</p>
      <OneOf name="size" />
      <OneOf name="contrast" />
      <OneOf name="light" />
      <OnOff name="calm" />
      {voice ? (
        <OnOff name="voice" />
      ) : (
        <section className="stack-tight">
          <h2 className="group">{words('comfort.voice.title')}</h2>
          <p>{words('comfort.voice.none')}</p>
        </section>
      )}
      <p className="soft">{words(keep ? 'comfort.kept' : 'comfort.notKept')}</p>
      <button type="button" className="button" onClick={back}>
        {words('comfort.back')}
      </button>
    </div>
  );
}
