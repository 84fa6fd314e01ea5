import type { EmployerSheet, SheetWork } from '../../rules/sheets/whitelist.ts';
import { joined } from '../app/language.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { agreedText } from './FromAnswer.tsx';
import { HoursGrid } from './HoursGrid.tsx';

const WRITE_HERE = '……………………………………………';
/** Lines for days that are agreed by hand. */
const REVIEW_LINES = ['1', '2', '3'];

/** The sheet for an employer as it is printed: one page, drawn from the whitelisted sheet and from nothing else. */
export function EmployerPaper({ sheet }: { sheet: EmployerSheet }) {
  const words = useWords();
  const { name, day, start, steps, fits, notYet, adjustments, ways, next, reviews, service, guides } = sheet;
  return (
    <article className="paper sheet">
      <header>
        <h2>{words('sheets.paper.title')}</h2>
        <p>
          {joined(words('sheets.paper.from'), name ?? WRITE_HERE)} · {words('sheets.paper.made', { day: writtenDay(day) })}
        </p>
        <p>
          <strong>{words('sheets.paper.nothing')}</strong> {words('sheets.paper.proposal')}
        </p>
      </header>
      {start && (
        <p className="sheet-start">
          <strong>{words('sheets.paper.start', { day: writtenDay(start) })}</strong> {words('sheets.paper.startSure')}
        </p>
      )}
      {steps && (
        <section>
          <h3>{words('sheets.paper.hours')}</h3>
          <HoursGrid steps={steps} />
          <p>{words('sheets.paper.stepBack')}</p>
        </section>
      )}
      {(fits || notYet) && (
        <div className="sheet-pair">
          {fits && <Work title={words('sheets.paper.fits')} work={fits} />}
          {notYet && <Work title={words('sheets.paper.notYet')} work={notYet} />}
        </div>
      )}
      {adjustments && (
        <section>
          <h3>{words('sheets.paper.adjustments')}</h3>
          <ul className="sheet-two">
            {adjustments.map((id) => (
              <li key={id}>{words(`adjustment.${id}.title`)}</li>
            ))}
          </ul>
        </section>
      )}
      {(ways || (next && !service)) && (
        <section>
          <h3>{words('sheets.paper.ways')}</h3>
          <ul className="sheet-two">
            {ways?.map((line) => (
              <li key={line.way}>{agreedText(words, line)}</li>
            ))}
            {next && !service && <li>{agreedText(words, { next })}</li>}
          </ul>
        </section>
      )}
      {guides && (
        <section>
          <h3>{words('sheets.paper.manager')}</h3>
          <p>
            <strong>{words('sheets.paper.always')}</strong>
          </p>
          <div className="sheet-guides">
            {guides.map((id) => (
              <div key={id}>
                <h4>{words(`sheets.guide.${id}.title`)}</h4>
                <ul>
                  {words.lines(`sheets.guide.${id}.lines`).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </section>
      )}
      <div className="sheet-pair">
        {reviews && (
          <section>
            <h3>{words('sheets.paper.reviews')}</h3>
            <ul>
              {reviews.length > 0
                ? reviews.map((review) => <li key={review}>{writtenDay(review)}</li>)
                : REVIEW_LINES.map((line) => <li key={line}>{WRITE_HERE}</li>)}
            </ul>
          </section>
        )}
        {service && (
          <section>
            <h3>{words('sheets.paper.service')}</h3>
            <p>{words('sheets.paper.serviceText')}</p>
            <p>{joined(words('sheets.paper.serviceCall'), WRITE_HERE)}</p>
            {next && <p>{agreedText(words, { next })}</p>}
          </section>
        )}
      </div>
      <footer>
        <p>
          {joined(words('sheets.paper.and'), WRITE_HERE)}
          {WRITE_HERE}
        </p>
      </footer>
    </article>
  );
}

/** Kinds of work by name, and own words; a line to write on when there are none. */
function Work({ title, work }: { title: string; work: SheetWork }) {
  const words = useWords();
  return (
    <section>
      <h3>{title}</h3>
      {work.kinds.length > 0 && (
        <ul className="sheet-inline">
          {work.kinds.map((kind) => (
            <li key={kind}>{words(`sheets.kind.${kind}`)}</li>
          ))}
        </ul>
      )}
      {work.own.length > 0 && (
        <ul>
          {work.own.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {work.kinds.length + work.own.length === 0 && <p>{WRITE_HERE}</p>}
    </section>
  );
}
