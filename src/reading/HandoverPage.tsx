import type { Handover } from '../../rules/handover/index.ts';
import { colon } from '../app/language.ts';
import { useWords } from '../app/words.ts';
import { type Block, blocksOf, headOf, type Line } from './blocks.ts';
import { StepsTable } from './StepsTable.tsx';
import { sheetsOf } from './two-sheets.ts';

/** The page for a physician, the same on a screen and on a sheet of A4, or on two when it says more than one holds. What is not in the handover leaves nothing behind. */
export function HandoverPage({ handover }: { handover: Handover }) {
  const words = useWords();
  const head = headOf(handover, words);
  const { first, second, running } = sheetsOf(blocksOf(handover, words));
  return (
    <article className={`paper handover-page${running ? ' handover-running' : ''}`}>
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
        {second.length > 0 && <p className="only-print">{words('reading.page.twoSheets')}</p>}
      </header>
      {first.map((block) => (
        <BlockOnPage key={block.id} block={block} />
      ))}
      {second.length > 0 && (
        <div className="handover-second">
          <h2 className="only-print">
            {words('reading.page.second')}
            {head.of && (
              <>
                {' – '}
                <bdi>{head.of}</bdi>
              </>
            )}
          </h2>
          {second.map((block) => (
            <BlockOnPage key={block.id} block={block} />
          ))}
        </div>
      )}
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
        <strong>
          {line.label ?? words('reading.page.own')}
          {colon()}
        </strong>{' '}
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
              {`${colon()} `}
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
      <span>
        {line.label}
        {colon()}
      </span>{' '}
      {list}
    </div>
  );
}
