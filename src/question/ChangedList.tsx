import { paragraphsOf } from '../ui/paragraphs.ts';

type Item = { id: string; text: string; more?: string | undefined };
type Props = {
  title: string;
  items: readonly Item[];
  /** One line about all of them. */
  help?: string;
  /** Opened by who wants to read it. */
  folded?: boolean;
};

/** Things of one kind that changed; nothing when there are none. */
export function ChangedList({ title, items, help, folded = false }: Props) {
  if (items.length === 0) return null;
  const list = (
    <ul className="stack-tight">
      {items.map(({ id, text, more }) => (
        <li key={id}>
          {paragraphsOf(text).map((part) => (
            <span key={part} className="block">
              {part}
            </span>
          ))}
          {more &&
            paragraphsOf(more).map((part) => (
              <span key={part} className="soft small block">
                {part}
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
  if (folded) {
    return (
      <details>
        <summary>
          {title} ({items.length})
        </summary>
        {list}
      </details>
    );
  }
  return (
    <section className="stack-tight">
      <h3>{title}</h3>
      {help && <p>{help}</p>}
      {list}
    </section>
  );
}
