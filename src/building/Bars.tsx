import { useId } from 'react';
import type { Proposal } from '../../rules/building/index.ts';
import { useWords } from '../app/words.ts';
import { toldHours, toldPhase, written } from './told.ts';

const WIDTH = 320;
const FLOOR = 150;
const TOP = 24;
const GAP = 8;

/** A bar a phase, with the contract as a dotted line. Lines in the bars tell a step back from the rest, also in grey. */
export function Bars({ proposal }: { proposal: Proposal }) {
  const words = useWords();
  const id = useId();
  const { phases, contract } = proposal;
  const wide = (WIDTH - GAP) / phases.length - GAP;
  const tall = (hours: number) => ((FLOOR - TOP) * hours) / contract;
  return (
    <figure className="building-bars">
      <svg
        viewBox={`0 0 ${WIDTH} ${FLOOR + 24}`}
        role="img"
        aria-label={phases.map((phase) => toldPhase(words, phase)).join(' ')}
      >
        <defs>
          <pattern id={`${id}up`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0v6" className="building-stripe" />
          </pattern>
          <pattern id={`${id}back`} width="7" height="7" patternUnits="userSpaceOnUse">
            <circle cx="3.5" cy="3.5" r="1.5" className="building-dot" />
          </pattern>
        </defs>
        <path d={`M0 ${TOP}H${WIDTH}`} className="building-limit" />
        {phases.map((phase, index) => {
          const x = GAP + index * (wide + GAP);
          const height = Math.max(2, tall(phase.total));
          return (
            <g key={phase.number}>
              <rect
                x={x}
                y={FLOOR - height}
                width={wide}
                height={height}
                className="building-bar"
                fill={`url(#${id}${phase.purpose === 'back' ? 'back' : 'up'})`}
              />
              <text x={x + wide / 2} y={FLOOR - height - 6} textAnchor="middle">
                {written(phase.total)}
              </text>
              <text x={x + wide / 2} y={FLOOR + 18} textAnchor="middle">
                {phase.number}
              </text>
            </g>
          );
        })}
        <path d={`M0 ${FLOOR}H${WIDTH}`} className="building-floor" />
      </svg>
      <figcaption className="soft small">{words('building.view.chart', { contract: toldHours(words, contract) })}</figcaption>
    </figure>
  );
}
