import { useWords } from '../app/words.ts';
import { Qr } from '../sealed/Qr.tsx';

/** A sheet with the picture of a link, and what to do with it. No words, and nothing about anybody. */
export function LinkPaper({ link, reader }: { link: string; reader: string }) {
  const words = useWords();
  return (
    <article className="paper handover-link">
      <h2>{words('handover.link.page.title')}</h2>
      <p>{words('handover.link.page.for', { reader })}</p>
      <p>{words('handover.link.page.what')}</p>
      <ol>
        {words.lines('handover.link.page.steps').map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <Qr link={link} label={words('exchange.out.qr')} />
      <p>{words('handover.link.page.free')}</p>
      <p>{words('handover.link.page.noWords')}</p>
    </article>
  );
}
