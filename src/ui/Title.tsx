import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../app/words.ts';

let first = true;

/** The one heading of a screen: names the page, and takes focus so that a screen reader starts here. Not on the very first screen. */
export function Title({ children, knot = false }: { children: string; knot?: boolean | undefined }): ReactNode {
  const name = useWords()('name');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = children === name ? name : `${children} – ${name}`;
    if (!first) heading.current?.focus({ preventScroll: true });
    first = false;
  }, [children, name]);
  return (
    <h1 ref={heading} tabIndex={-1} className={knot ? 'knot' : undefined}>
      {children}
    </h1>
  );
}
