import { useWords } from '../app/words.ts';
import { number } from './said.ts';

/** Percentages. */
type Props = { worked: number; kept: number; exempt: number };

const LEFT = 44;
const TOP = 14;
const WIDTH = 260;
const HEIGHT = 150;
const x = (worked: number): number => LEFT + (worked / 100) * WIDTH;
const y = (kept: number): number => TOP + ((100 - kept) / 100) * HEIGHT;

/** The part of the benefit that stays over the part that is worked, with the person's own point. The table says the same. */
export function ShareChart({ worked, kept, exempt }: Props) {
  const words = useWords();
  const ticks = [0, 20, 40, 60, 80, 100];
  return (
    <figure className="reckoning-chart">
      <svg
        viewBox="0 0 320 212"
        role="img"
        aria-label={words('reckoning.share.chart.text', { worked: number(worked), kept: number(kept) })}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <path className="grid" d={`M${LEFT} ${y(tick)}H${LEFT + WIDTH}`} />
            <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
              {tick}%
            </text>
            <text x={x(tick)} y={TOP + HEIGHT + 18} textAnchor="middle">
              {tick}%
            </text>
          </g>
        ))}
        <text x={LEFT + WIDTH / 2} y={TOP + HEIGHT + 38} textAnchor="middle">
          {words('reckoning.share.chart.across')}
        </text>
        <path className="line" d={`M${x(0)} ${y(100)}L${x(exempt)} ${y(100)}L${x(100)} ${y(exempt)}`} />
        <path className="down" d={`M${x(worked)} ${y(kept)}V${TOP + HEIGHT}`} />
        <circle className="you" cx={x(worked)} cy={y(kept)} r="6" />
        <text
          className="name"
          x={worked > 70 ? x(worked) - 10 : x(worked) + 10}
          y={y(kept) - 8}
          textAnchor={worked > 70 ? 'end' : 'start'}
        >
          {words('reckoning.share.chart.you')}
        </text>
      </svg>
      <figcaption className="soft small">{words('reckoning.share.chart.caption')}</figcaption>
    </figure>
  );
}
