import { useId } from 'react';
import { healthWordsIn } from '../../rules/health-words/index.ts';
import { LINE_LENGTH, MOST_LINES, NAME_LENGTH } from '../../rules/sheets/paper.ts';
import { useWords, type Words } from '../app/words.ts';

type Props = {
  label: string;
  value: string;
  onValue: (text: string) => void;
  /** Several lines, each a thing of its own. */
  lines?: boolean;
};

/** More than anybody types here; keeps a slip with the clipboard small. */
const MOST_LETTERS = 600;

/** What is to be said about the text: a word about health, or more than fits on the sheet. */
function remarks(words: Words, value: string, lines: boolean): string[] {
  const filled = value.split('\n').filter((line) => line.trim() !== '');
  return [
    ...[...new Set(filled.flatMap((line) => healthWordsIn(line)))].map((word) =>
      words(lines ? 'sheets.health' : 'sheets.healthName', { word }),
    ),
    ...(lines && filled.length > MOST_LINES ? [words('sheets.tooMany', { count: MOST_LINES })] : []),
    ...(lines && filled.some((line) => line.trim().length > LINE_LENGTH)
      ? [words('sheets.tooLong', { count: LINE_LENGTH })]
      : []),
  ];
}

/** A field for own words, which says at once what cannot stand on a sheet for work. */
export function FreeText({ label, value, onValue, lines = false }: Props) {
  const words = useWords();
  const id = useId();
  const said = remarks(words, value, lines);
  const common = {
    id,
    value,
    autoComplete: 'off',
    'aria-describedby': `${id}-said`,
    'aria-invalid': said.length > 0 || undefined,
  } as const;
  return (
    <div className="sheet-field">
      <label htmlFor={id}>
        {label}
        {lines && <span className="option-help">{words('sheets.form.lines', { count: MOST_LINES })}</span>}
      </label>
      {lines ? (
        <textarea {...common} rows={MOST_LINES} maxLength={MOST_LETTERS} onChange={(event) => onValue(event.target.value)} />
      ) : (
        <input {...common} type="text" maxLength={NAME_LENGTH} onChange={(event) => onValue(event.target.value)} />
      )}
      <div id={`${id}-said`} role="status" className="stack-tight">
        {said.map((sentence) => (
          <p key={sentence} className="notice">
            {sentence}
          </p>
        ))}
      </div>
    </div>
  );
}
