import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles.ts';
import { beComfortable } from '../comfort/settings.ts';
import { App } from './App.tsx';
import { actor } from './actor.ts';
import { afterFirstScreen } from './afterwards.ts';
import { isLanguage, LANGUAGES } from './language.ts';
import { read, watch } from './notebook.ts';
import { fetchRoom } from './rooms.ts';
import { begin } from './travel.ts';
import { speak, speakFor } from './words.ts';

const tune = () => {
  const { answers, papers } = read();
  speakFor(answers, papers.writer === 'helper');
};
tune();
watch(tune);
// Before anything is drawn: letters that grow later are lost from sight.
beComfortable();

/** The language that a link asks for, of the start page that was opened, or that was chosen here before. */
function wantedLanguage() {
  const asked = new URLSearchParams(location.search);
  const kept = read().papers.language;
  const page = LANGUAGES.find((language) => language !== 'nl' && language === document.documentElement.lang);
  return LANGUAGES.find((language) => asked.has(language)) ?? page ?? (isLanguage(kept) ? kept : 'nl');
}
const language = wantedLanguage();
// Without network it goes on in Dutch; the choice stays on every screen.
const spoken = language === 'nl' ? Promise.resolve() : speak(language).catch(() => undefined);

actor.start();
// First of all the address: a link's answers leave it before anything is drawn.
begin({
  show: (to) => actor.send({ type: 'go', to }),
  prepare: (screen, answers) => void fetchRoom(screen, answers).catch(() => undefined),
});

const root = document.getElementById('root');
void spoken.then(() => {
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  afterFirstScreen();
});
