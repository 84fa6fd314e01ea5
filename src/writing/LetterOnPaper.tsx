import type { Sheet } from './sending.ts';

/** The letter on A4: date, reader, subject, text. Nothing of the app is on it. */
export function LetterOnPaper({ sheet: { day, to, about, text } }: { sheet: Sheet }) {
  return (
    <article className="letter only-print">
      <p>{day}</p>
      {to && <p>{to}</p>}
      <p>
        <strong>{about}</strong>
      </p>
      <div className="letter-body">{text}</div>
    </article>
  );
}
