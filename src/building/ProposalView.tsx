import { checks, type Proposal } from '../../rules/building/index.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { Bars } from './Bars.tsx';
import { shortDays, toldDays, toldHours, toldPhase, written } from './told.ts';
import { useBuilding } from './useBuilding.ts';

/** What stands in the way, then the proposal: a table, a drawing of the same, and both in words. */
export function ProposalView({ proposal }: { proposal: Proposal | undefined }) {
  const words = useWords();
  return (
    <section className="stack" aria-labelledby="building-view">
      <h2 id="building-view">{words('building.view.title')}</h2>
      <Findings />
      {proposal ? (
        <>
          <PhaseTable proposal={proposal} />
          <p className="notice">{words('building.view.question')}</p>
          <Bars proposal={proposal} />
          <p>{words('building.view.back')}</p>
          <div className="stack-tight">
            <h3>{words('building.view.summary')}</h3>
            <ul>
              {proposal.phases.map((phase) => (
                <li key={phase.number}>{toldPhase(words, phase)}</li>
              ))}
            </ul>
          </div>
          <details className="building-fold">
            <summary>{words('building.view.weeks')}</summary>
            <WeekTable proposal={proposal} />
          </details>
        </>
      ) : (
        <p className="soft">{words('building.view.waiting')}</p>
      )}
    </section>
  );
}

/** Sentences about the paper; what blocks stands first. */
function Findings() {
  const words = useWords();
  const { paper } = useBuilding();
  const found = checks(paper);
  return (
    <div role="status">
      {found.length > 0 && (
        <div className="notice stack-tight">
          <h3>{words('building.check.title')}</h3>
          <ul>
            {found.map(({ code, phase }) => (
              <li key={`${code}-${phase}`}>
                {words(`building.check.${code}`, {
                  phase,
                  hours: toldHours(words, hoursIn(paper, phase)),
                  contract: toldHours(words, paper.contract ?? 0),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

const hoursIn = ({ phases, free }: ReturnType<typeof useBuilding>['paper'], number: number): number =>
  (phases[number - 1]?.hours ?? []).reduce((total, some, day) => total + (free.includes(day) ? 0 : some), 0);

// biome-ignore-start lint/a11y/noRedundantRoles: browsers drop the role of a table whose display is another, as on a narrow screen
// biome-ignore-start lint/a11y/useSemanticElements: the elements are there; the roles only hold them
function PhaseTable({ proposal }: { proposal: Proposal }) {
  const words = useWords();
  return (
    <table className="building-table" role="table">
      <caption>{words('building.view.table')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {words('building.view.phase')}
          </th>
          <th scope="col" role="columnheader">
            {words('building.view.days')}
          </th>
          <th scope="col" role="columnheader" className="building-number">
            {words('building.view.week')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {proposal.phases.map((phase) => (
          <tr role="row" key={phase.number}>
            <th scope="row" role="rowheader">
              {phase.number}. {words(`building.purpose.${phase.purpose}`)}
              <span className="building-under">
                {phase.open
                  ? `${words('building.view.open')}, ${words('building.view.reviewAfter', { count: phase.weeks })}`
                  : words('building.phases.weeks', { count: phase.weeks })}
              </span>
            </th>
            <td role="cell">
              {toldDays(words, phase.hours)}
              {phase.tasks && <span className="building-under">{phase.tasks}</span>}
            </td>
            <td role="cell" className="building-number">
              {written(phase.total)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WeekTable({ proposal }: { proposal: Proposal }) {
  const words = useWords();
  return (
    <div className="stack-tight">
      <p className="soft small">{words('building.view.estimate')}</p>
      <table className="building-table" role="table">
        <caption className="unseen">{words('building.view.weeks')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {words('building.view.phase')}
            </th>
            <th scope="col" role="columnheader" className="building-number">
              {words('building.view.week')}
            </th>
            <th scope="col" role="columnheader">
              {words('building.view.what')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {proposal.weeks.map((week) => (
            <tr role="row" key={`${week.phase}-${week.inPhase}`}>
              <th scope="row" role="rowheader">
                {words('building.view.weekInPhase', { phase: week.phase, week: week.inPhase })}
                {week.from && (
                  <span className="building-under">{words('building.view.from', { day: writtenDay(week.from) })}</span>
                )}
              </th>
              <td role="cell" className="building-number">
                {written(week.total)}
              </td>
              <td role="cell">
                {[
                  week.off.length > 0 ? words('building.view.off', { days: shortDays(words, week.off) }) : '',
                  week.reviewDay
                    ? words('building.view.reviewOn', { day: writtenDay(week.reviewDay) })
                    : week.review
                      ? words('building.view.review')
                      : '',
                ]
                  .filter(Boolean)
                  .join('. ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
// biome-ignore-end lint/a11y/useSemanticElements: see above
// biome-ignore-end lint/a11y/noRedundantRoles: see above
