import { renderToString } from 'react-dom/server';
import { Start } from '../start/Start.tsx';
import { Frame } from './Frame.tsx';

/** The start screen as HTML, for index.html; the same markup that the script draws again. */
export const startHtml = (): string =>
  renderToString(
    <Frame screen="start">
      <Start />
    </Frame>,
  );
