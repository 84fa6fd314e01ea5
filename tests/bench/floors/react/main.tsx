import { type FormEvent, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { start } from '../../../../src/locales/nl/shell.json';

const OPTIONS = ['one', 'two', 'three', 'four'];

/** The least that React needs for the words of the first screen and one question after another. */
function Floor() {
  const [step, setStep] = useState(0);
  const next = (event: FormEvent) => {
    event.preventDefault();
    setStep(step + 1);
  };
  if (step === 0) {
    return (
      <main>
        <h1>{start.title}</h1>
        <p>{start.lead}</p>
        <ul>
          {start.promises.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <button type="button" id="next" onClick={next}>
          {start.begin}
        </button>
        <p>{start.device}</p>
        <p>{start.rest}</p>
      </main>
    );
  }
  return (
    <form key={step} onSubmit={next}>
      <h1>Question {step}</h1>
      {OPTIONS.map((option) => (
        <label key={option}>
          <input type="radio" name="answer" value={option} />
          {option}
        </label>
      ))}
      <button type="submit" id="next">
        Next
      </button>
    </form>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Floor />);
