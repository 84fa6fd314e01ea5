import { useEffect, useRef } from 'react';
import type { PlannedAdjustment } from '../../rules/index.ts';
import { type Letter, READ_AT_WORK } from '../../rules/writing/letter.ts';
import { becauseOf, citesOf, lastDayOf } from '../../rules/writing/letters.ts';
import { keepPaper, useNotebook } from '../app/notebook.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { Reasons } from '../plan/Reasons.tsx';
import { TODAY } from '../question/journey.ts';
import type { Facts } from './facts.ts';
import { HealthCheck } from './HealthCheck.tsx';
import { Hints } from './Hints.tsx';
import { LetterOnPaper } from './LetterOnPaper.tsx';
import { Names } from './Names.tsx';
import { readPaper, withText } from './paper.ts';
import type { Sheet } from './sending.ts';
import { Taking } from './Taking.tsx';
import { addresseeOf, filledFrom, keyOf, subjectOf, textOf } from './text.ts';

type Props = { letter: Letter; facts: Facts; ideas: readonly PlannedAdjustment[]; close: () => void };

/** One letter: what to know first, the text to change, and the ways to take it along. */
export function Editing({ letter, facts, ideas, close }: Props) {
  const words = useWords();
  const notebook = useNotebook();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const paper = readPaper(notebook.papers.writing);
  const filled = filledFrom(notebook, letter, facts, words);
  const made = textOf(letter, facts, filled, words);
  const own = paper.own[letter.id];
  const text = own?.text ?? made;
  const change = (next: string) => keepPaper('writing', withText(paper, letter.id, { text: next, made }));

  const subject = subjectOf(letter, words);
  const who = addresseeOf(letter, filled, words);
  const sheet: Sheet = {
    day: writtenDay(TODAY.day),
    ...(who ? { to: words('writing.to', { who }) } : {}),
    about: words('writing.about', { subject }),
    text,
  };
  const asksIdeas = letter.lines.some(({ list }) => list === 'adjustments') && ideas.length > 0;
  const atWork = READ_AT_WORK.includes(letter.reader);
  return (
    <>
      <section className="stack no-print" aria-labelledby="letter">
        <button type="button" className="text-button" onClick={close}>
          {words('writing.list')}
        </button>
        <h2 id="letter" tabIndex={-1} ref={heading}>
          {words(`${keyOf(letter)}.title`)}
        </h2>
        <p>{words(`${keyOf(letter)}.for`)}</p>
        <Hints letter={letter} facts={facts} lastDay={lastDayOf(letter, facts)} />
        {asksIdeas && filled.lists.adjustments.length === 0 && <p>{words('writing.noIdeas')}</p>}
        <Names paper={paper} />
        <p>
          <span className="soft small block">{words('writing.subjectLabel')}</span>
          {subject}
        </p>
        <div className="stack-tight">
          <label htmlFor="letter-text" className="group">
            {words('writing.text')}
          </label>
          <p className="soft small" id="letter-help">
            {words('writing.textHelp')}
          </p>
          <textarea
            id="letter-text"
            aria-describedby="letter-help"
            value={text}
            rows={rowsFor(text)}
            onChange={(event) => change(event.target.value)}
          />
          {own && own.made !== made && <p className="notice">{words('writing.stale')}</p>}
          {own && (
            <button type="button" className="text-button" onClick={() => change(made)}>
              {words('writing.again')}
            </button>
          )}
        </div>
        {atWork && <HealthCheck text={text} />}
        <Taking sheet={sheet} subject={subject} />
        <Reasons because={becauseOf(letter, facts)} cites={citesOf(letter, facts)} />
        <p className="soft small">{words('writing.proposal')}</p>
      </section>
      <LetterOnPaper sheet={sheet} />
    </>
  );
}

const LETTERS_A_ROW = 34;
/** Rows for the whole text on a narrow screen, so that nothing scrolls inside the page. */
const rowsFor = (text: string): number =>
  text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / LETTERS_A_ROW)), 1);
