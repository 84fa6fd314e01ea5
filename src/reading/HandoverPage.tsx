import type { Handover } from '../../rules/handover/index.ts';
import { useWords } from '../app/words.ts';
import { type Block, blocksOf, headOf, isLong, type Line } from './blocks.ts';
import { StepsTable } from './StepsTable.tsx';

/** The page for a physician, the same on a screen and on one sheet of A4. What is not in the handover leaves nothing behind. */
export function HandoverPage({ handover }: { handover: Handover }) {
  const words = useWords();
  const head = headOf(handover, words);
  const blocks = blocksOf(handover, words);
  return (
    <article className={`paper handover-page${isLong(blocks) ? ' handover-dense' : ''}`}>
      <header>
        <h2>
          {head.title}
          {head.of && (
            <>
              {' – '}
              <bdi>{head.of}</bdi>
            </>
          )}
        </h2>
        <p className="handover-banner">
          <strong>{head.written}</strong>
        </p>
        <p>
          {head.for} {head.made} {head.until}
        </p>
      </header>
      {blocks.map((block) => (
        <BlockOnPage key={block.id} block={block} />
      ))}
    </article>
  );
}

function BlockOnPage({ block: { id, title, lines, steps } }: { block: Block }) {
  return (
    <section className={`handover-${id}`}>
      <h3>{title}</h3>
      {lines.map((line, index) => (
        <LineOnPage key={index} line={line} />
      ))}
      {steps && <StepsTable steps={steps} />}
    </section>
  );
}

function LineOnPage({ line }: { line: Line }) {
  const words = useWords();
  if ('own' in line)
    return (
      <p>
        <strong>{line.label ?? words('reading.page.own')}:</strong>{' '}
        {line.own.map((text, index) => (
          <span key={index}>
            <q>{text}</q>{' '}
          </span>
        ))}
      </p>
    );
  const list = (
    <ul className={line.label ? 'handover-inline' : line.items.length > 1 ? 'handover-list' : 'handover-one'}>
      {line.items.map(({ text, code, own }, index) => (
        <li key={index}>
          {text}
          {code && <span className="handover-code"> {code}</span>}
          {own && (
            <>
              {': '}
              <q>{own}</q>
            </>
          )}
        </li>
      ))}
    </ul>
  );
  if (!line.label) return list;
  return (
    <div className="handover-row">
      <span>{line.label}:</span> {list}
    </div>
  );
}
