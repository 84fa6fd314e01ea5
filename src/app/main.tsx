import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles.ts';
import { App } from './App.tsx';
import { actor } from './actor.ts';
import { read, watch } from './notebook.ts';
import { fetchRoom } from './rooms.ts';
import { begin } from './travel.ts';
import { speakFor } from './words.ts';

const tune = () => {
  const { answers, papers } = read();
  speakFor(answers, papers.writer === 'helper');
};
tune();
watch(tune);

actor.start();
// First of all the address: a link's answers leave it before anything is drawn.
begin({
  show: (to) => actor.send({ type: 'go', to }),
  prepare: (screen) => void fetchRoom(screen).catch(() => undefined),
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
