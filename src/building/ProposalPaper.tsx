import { type Proposal, WEEKDAYS } from '../../rules/building/index.ts';
import { colon, joined } from '../app/language.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { TODAY } from '../question/journey.ts';
import { toldHours, written } from './told.ts';

/** The proposal on paper: work only, with an empty column that nobody keeps or counts. */
export function ProposalPaper({ proposal, own }: { proposal: Proposal; own: boolean }) {
  const words = useWords();
  const days = words.lines('building.shortDay');
  const withTasks = proposal.phases.filter((phase) => phase.tasks);
  return (
    <article className="paper building-paper">
      <header>
        <h2>{words('building.paper.title')}</h2>
        <p>{words('building.paper.proposal')}</p>
        <p>{words(own ? 'building.paper.own' : 'building.paper.contract', { hours: toldHours(words, proposal.contract) })}</p>
        <p>
          {proposal.start ? words('building.paper.start', { day: writtenDay(proposal.start) }) : words('building.paper.noStart')}
        </p>
      </header>
      <table className="building-grid">
        <thead>
          <tr>
            <th scope="col">{words('building.view.phase')}</th>
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col">
                {days[day]}
              </th>
            ))}
            <th scope="col">{words('building.paper.total')}</th>
            <th scope="col">{words('building.paper.howWasIt')}</th>
          </tr>
        </thead>
        <tbody>
          {proposal.phases.map((phase) => (
            <tr key={phase.number}>
              <th scope="row">
                {phase.number}. {words(`building.purpose.${phase.purpose}`)}
                <span className="building-under">
                  {phase.open ? words('building.view.open') : words('building.phases.weeks', { count: phase.weeks })}
                </span>
              </th>
              {WEEKDAYS.map((day) => (
                <td key={day}>{phase.hours[day] ? written(phase.hours[day]) : '–'}</td>
              ))}
              <td>{written(phase.total)}</td>
              <td className="building-write" />
            </tr>
          ))}
        </tbody>
      </table>
      {withTasks.length > 0 && (
        <section>
          <h3>{words('building.paper.tasks')}</h3>
          <ul>
            {withTasks.map((phase) => (
              <li key={phase.number}>{joined(words('building.phases.name', { number: phase.number }), phase.tasks ?? '')}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{words('building.paper.reviews')}</h3>
        <p>{words('building.view.question')}</p>
        <ul className="building-reviews">
          {proposal.reviews.map(({ phase, week, day }) => (
            <li key={`${phase}-${week}`}>
              {words('building.paper.review', { phase, week })}
              {day && `${colon()} ${writtenDay(day)}`}
            </li>
          ))}
        </ul>
      </section>
      <p>{words('building.view.back')}</p>
      <p>{words('building.paper.made', { day: writtenDay(TODAY.day) })}</p>
    </article>
  );
}
