import { useSelector } from '@xstate/react';
import { useLayoutEffect } from 'react';
import { Start } from '../start/Start.tsx';
import { actor } from './actor.ts';
import { Frame } from './Frame.tsx';
import { Later } from './Later.tsx';
import { Mishap } from './Mishap.tsx';
import { screenOf } from './rooms.ts';
import type { Place } from './shell.ts';
import { Trouble } from './Trouble.tsx';
import { standAtTop } from './travel.ts';
import { Unreachable } from './Unreachable.tsx';

/** Letters that came while a screen stood (`letters.ts`) are worn from the next one on: nothing moves under a finger. */
function wearLetters(): void {
  const { classList, dataset } = document.documentElement;
  if (dataset.letters) classList.add('typeface');
}

/** One screen at a time; while the next is fetched, the one before stays. */
export function App() {
  const place = useSelector(actor, (snapshot) => snapshot.context.place);
  const unreachable = useSelector(actor, (snapshot) => snapshot.matches('unreachable'));
  // Each place that is gone to is a new one, the same screen too.
  useLayoutEffect(() => {
    wearLetters();
    standAtTop();
  }, [place, unreachable]);
  return (
    <Frame screen={place?.screen}>
      <Trouble />
      <Mishap>{unreachable ? <Unreachable /> : place ? <Standing place={place} /> : null}</Mishap>
      <Later key={`${place?.screen} ${place?.question}`} />
    </Frame>
  );
}

function Standing({ place }: { place: Place }) {
  const Screen = screenOf(place.screen);
  return Screen ? <Screen place={place} key={`${place.screen} ${place.question}`} /> : <Start />;
}
