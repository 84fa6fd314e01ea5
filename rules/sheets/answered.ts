import { standing, type TakenAnswer, wayIn } from '../handover/taken.ts';
import { WAYS, type Way } from '../handover/vocabulary.ts';
import { saysHealth } from '../health-words/index.ts';
import type { Day } from '../kit/day.ts';

/** Own words of a line, in characters: all that an answer can carry. */
export const OWN_LENGTH = 120;

/** What a sheet for work says of an answer that came back. Who gave it does not stand there. */
export type AgreedLine = { way: Way; own?: string } | { next: Day };

/** A line that may go on the sheet when the person ticks it. */
export type Offered = {
  /** Names exactly what was ticked; a line that says something else has another. */
  id: string;
  line: AgreedLine;
  /** Own words stay off, because they say something about health. */
  withoutOwn: boolean;
};

const plain = (text: string): string => text.replace(/[\p{C}\s]+/gu, ' ').trim();

function offeredIn({ answer, taken }: TakenAnswer, today: Day): Offered[] {
  const { to, made, reader, sheet, next } = answer;
  const may = (line: Way | 'next') => sheet.includes(line) && taken.includes(line);
  const id = (...parts: readonly string[]) => [to, made, ...parts].join(' ');
  const ofWays = WAYS.filter(may).flatMap((way): Offered[] => {
    const own = plain(wayIn(answer, way)?.own ?? '');
    const withoutOwn = saysHealth(own);
    const line = { way, ...(own === '' || withoutOwn ? {} : { own: own.slice(0, OWN_LENGTH) }) };
    return [{ id: id(way, own), line, withoutOwn }];
  });
  // At work nobody has to know of a talk with a doctor outside work.
  const tells = reader === 'occupational' && next?.day !== undefined && next.day >= today && may('next');
  return tells ? [...ofWays, { id: id('next', next.day ?? ''), line: { next: next.day ?? '' }, withoutOwn: false }] : ofWays;
}

/**
 * Lines that were taken over, and that their writer allowed on a sheet for work. Who calls whom, the note and everything else never
 * come this far.
 */
export const offeredFrom = (kept: readonly TakenAnswer[], today: Day): readonly Offered[] => {
  const all = standing(kept).flatMap((one) => offeredIn(one, today));
  const first = new Map(all.map((one) => [JSON.stringify(one.line), one] as const).reverse());
  return all.filter((one) => first.get(JSON.stringify(one.line)) === one);
};
