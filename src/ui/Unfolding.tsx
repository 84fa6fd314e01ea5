import { type ReactNode, useState } from 'react';

type Props = { name: string; open?: boolean; children: () => ReactNode };

/** A heading that opens. What is in it is drawn from then on only: there may be hundreds of things. */
export function Unfolding({ name, open = false, children }: Props) {
  const [opened, setOpened] = useState(open);
  return (
    <details className="shelf" open={open} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        <h3>{name}</h3>
      </summary>
      {(opened || open) && <div className="stack">{children()}</div>}
    </details>
  );
}
