import { WEEKDAYS } from '../../rules/building/index.ts';
import { useWords } from '../app/words.ts';

const SHADES = ['heavy', 'medium', 'light', 'rest'] as const;
type Shade = (typeof SHADES)[number];
/** Pieces of a day, from hour to hour. */
const PIECES = [7, 9, 11, 13, 15, 17, 19, 21] as const;
const LONG = 2;

/** An empty week to colour by hand: four shades with a letter and a pattern, no total, no score. */
export function WeekPaper() {
  const words = useWords();
  const days = words.lines('building.shortDay');
  return (
    <article className="paper building-paper building-energy">
      <h2>{words('building.energy.sheet')}</h2>
      <p>{words('building.energy.from')}</p>
      <p>{words('building.energy.how')}</p>
      <ul className="building-shades">
        {SHADES.map((shade) => (
          <li key={shade}>
            <Swatch shade={shade} />
            <span>
              <strong>{words(`building.energy.shade.${shade}.letter`)}</strong> {words(`building.energy.shade.${shade}.name`)}
            </span>
          </li>
        ))}
      </ul>
      <table>
        <thead>
          <tr>
            <th scope="col">{words('building.energy.time')}</th>
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col">
                {days[day]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PIECES.map((hour) => (
            <tr key={hour}>
              <th scope="row">
                {hour}–{hour + LONG}
              </th>
              {WEEKDAYS.map((day) => (
                <td key={day} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words('building.energy.question')}</p>
      <div className="write-line" />
      <p>{words('building.energy.change')}</p>
      <div className="write-line" />
    </article>
  );
}

/** Denser lines for heavier; drawn, because a printer leaves out backgrounds. */
const LINES: Readonly<Record<Shade, readonly number[]>> = {
  heavy: [4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56],
  medium: [8, 16, 24, 32, 40, 48, 56],
  light: [16, 32, 48],
  rest: [],
};

function Swatch({ shade }: { shade: Shade }) {
  return (
    <svg viewBox="0 0 40 20" aria-hidden="true" focusable="false">
      {LINES[shade].map((at) => (
        <path key={at} d={`M${at} 0L${at - 20} 20`} className="building-stripe" />
      ))}
      <rect x="0.75" y="0.75" width="38.5" height="18.5" className="building-bar" fill="none" />
    </svg>
  );
}
