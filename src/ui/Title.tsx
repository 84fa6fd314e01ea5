import { type ReactNode, useEffect, useRef } from 'react';

const NAME = 'Draad';
let first = true;

/** The one heading of a screen: names the page, and takes focus so that a screen reader starts here. Not on the very first screen. */
export function Title({ children, knot = false }: { children: string; knot?: boolean | undefined }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = children === NAME ? NAME : `${children} – ${NAME}`;
    if (!first) heading.current?.focus({ preventScroll: true });
    first = false;
  }, [children]);
  return (
    <h1 ref={heading} tabIndex={-1} className={knot ? 'knot' : undefined}>
      {children}
    </h1>
  );
}
