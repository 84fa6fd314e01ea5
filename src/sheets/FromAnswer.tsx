import type { AgreedLine, Offered } from '../../rules/sheets/answered.ts';
import { joined } from '../app/language.ts';
import { useWords, type Words, writtenDay } from '../app/words.ts';

/** A line of an answer as it stands on the sheet. */
export function agreedText(words: Words, line: AgreedLine): string {
  if ('next' in line) return words('sheets.paper.next', { day: writtenDay(line.next) });
  const way = words(`sheets.way.${line.way}`);
  return line.own ? joined(way, line.own) : way;
}

type Props = { offered: readonly Offered[]; ticked: readonly string[]; onTicked: (ticked: string[]) => void };

/** Lines of an answer that may go on the sheet: all off until the person ticks them, whoever allowed it. */
export function FromAnswer({ offered, ticked, onTicked }: Props) {
  const words = useWords();
  if (offered.length === 0) return null;
  const ways = offered.some(({ line }) => 'way' in line);
  const tick = (id: string, on: boolean) => {
    // What is no longer offered is forgotten with the next tick.
    const still = ticked.filter((other) => other !== id && offered.some((one) => one.id === other));
    onTicked(on ? [...still, id] : still);
  };
  return (
    <fieldset className="options">
      <legend className="group">{words('sheets.form.answered')}</legend>
      <p className="soft small">
        {words('sheets.form.answeredText')} {ways && words('sheets.form.answeredRoom')}
      </p>
      {offered.map(({ id, line, withoutOwn }) => (
        <label key={id} className="option">
          <input type="checkbox" checked={ticked.includes(id)} onChange={(event) => tick(id, event.target.checked)} />
          <span>
            {agreedText(words, line)}
            {withoutOwn && <span className="option-help">{words('sheets.form.answeredWithout')}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
