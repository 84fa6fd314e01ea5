import { zodResolver } from '@hookform/resolvers/zod';
import { useSelector } from '@xstate/react';
import i18next from 'i18next';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import { assign, createActor, setup } from 'xstate';
import * as z from 'zod/mini';
import { start } from '../../../../src/locales/nl/shell.json';

const OPTIONS = ['one', 'two', 'three', 'four'] as const;

void i18next.init({
  lng: 'nl',
  initAsync: false,
  resources: { nl: { translation: { start, question: 'Question {{step}}', next: 'Next' } } },
});

const machine = setup({
  types: { context: {} as { step: number }, events: {} as { type: 'answer'; value: string } },
}).createMachine({
  context: { step: 0 },
  initial: 'start',
  on: { answer: { target: '.asking', actions: assign({ step: ({ context }) => context.step + 1 }) } },
  states: { start: {}, asking: {} },
});
const actor = createActor(machine);
const shape = z.object({ answer: z.enum(OPTIONS) });

/** The packages that were given, and nothing of our own: the words of the first screen, and one question after another. */
function Floor() {
  const step = useSelector(actor, (snapshot) => snapshot.context.step);
  if (step > 0) return <Question key={step} step={step} />;
  return (
    <main>
      <h1>{i18next.t('start.title')}</h1>
      <p>{i18next.t('start.lead')}</p>
      <ul>
        {start.promises.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" id="next" onClick={() => actor.send({ type: 'answer', value: '' })}>
        {i18next.t('start.begin')}
      </button>
      <p>{i18next.t('start.device')}</p>
      <p>{i18next.t('start.rest')}</p>
    </main>
  );
}

function Question({ step }: { step: number }) {
  const { register, handleSubmit } = useForm({ resolver: zodResolver(shape) });
  return (
    <form onSubmit={handleSubmit(({ answer }) => actor.send({ type: 'answer', value: answer }))}>
      <h1>{i18next.t('question', { step })}</h1>
      {OPTIONS.map((option) => (
        <label key={option}>
          <input type="radio" value={option} {...register('answer')} />
          {option}
        </label>
      ))}
      <button type="submit" id="next">
        {i18next.t('next')}
      </button>
    </form>
  );
}

actor.start();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Floor />);
