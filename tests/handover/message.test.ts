import { describe, expect, test } from 'vitest';
import { whole } from '../../rules/handover/codecs.ts';
import { EMPTY_DRAFT, handoverOf, pack, SECTIONS, unpack } from '../../rules/handover/index.ts';
import { bitsOf } from '../../rules/handover/message.ts';
import { RIGHTS_DAYS, RIGHTS_STEPS, rightsIn, someAnswers } from '../../rules/handover/rights.ts';
import { readWriter } from '../../rules/handover/writer.ts';
import { questionOf } from '../../rules/index.ts';
import { LINK_TABLES } from '../../rules/journey/link-table.ts';
import type { Answers } from '../../rules/kit/answers.ts';
import { Misfit, Reader, Writer } from '../../rules/kit/packing.ts';
import { answer } from './answers.ts';

const ANSWERS = { country: 'BE', statute: 'employee', absence: '4w-12m', first_sick_day: '2026-02-16' };
const withRights = (answers: Answers) =>
  handoverOf({
    draft: EMPTY_DRAFT,
    sections: SECTIONS,
    reader: 'occupational',
    writer: 'self',
    answers,
    id: 7,
    made: '2026-11-21',
    until: '2026-12-21',
  });

describe('bytes that are no message of ours', () => {
  const good = pack({ answer: answer({ note: 'Bel me' }) });
  const at = (place: number, byte: number) => good.map((old, index) => (index === place ? byte : old));

  test('none at all, or a version that never was, are damaged; a later version is told as one', () => {
    expect(unpack(good)).toEqual({ answer: answer({ note: 'Bel me' }) });
    expect(unpack(Uint8Array.of())).toEqual({ fault: 'damaged' });
    expect(unpack(at(0, 0))).toEqual({ fault: 'damaged' });
    expect(unpack(at(0, 2))).toEqual({ fault: 'newer-version' });
    expect(unpack(at(0, 255))).toEqual({ fault: 'newer-version' });
  });

  test('a kind that is none, a piece that is missing and a piece too many are damaged', () => {
    for (const kind of [0, 3, 255]) expect(unpack(at(1, kind))).toEqual({ fault: 'damaged' });
    expect(unpack(good.slice(0, 1))).toEqual({ fault: 'damaged' });
    expect(unpack(good.slice(0, -1))).toEqual({ fault: 'damaged' });
    expect(unpack(Uint8Array.from([...good, 0]))).toEqual({ fault: 'damaged' });
  });

  test('no number takes more bytes than its bits ask, of both kinds', () => {
    const head = 4;
    for (const message of [{ handover: withRights(ANSWERS) }, { answer: answer({ calls: ['i-call-employer'] }) }]) {
      const bytes = pack(message).length - head;
      expect(bytes).toBeGreaterThan(6);
      expect(bytes).toBeLessThanOrEqual(Math.ceil(bitsOf(message) / 8));
    }
  });
});

describe('rights and dates', () => {
  test('are answers to questions that are asked, days of days, and stand in the table of links', () => {
    const lines = LINK_TABLES.flat().map(([id]) => id);
    for (const id of [...RIGHTS_DAYS, ...RIGHTS_STEPS]) expect(lines, id).toContain(id);
    expect(RIGHTS_DAYS.map((id) => questionOf(id)?.kind)).toEqual(RIGHTS_DAYS.map(() => 'day'));
    expect(RIGHTS_STEPS.map((id) => questionOf(id)?.kind)).not.toContain('day');
    expect(RIGHTS_STEPS.filter((id) => questionOf(id) === undefined)).toEqual([]);
  });

  test('leave out what is not known and what is nobody else’s business', () => {
    const known = { country: 'NL', statute: 'employee', wia_stage: 'unknown', first_sick_day: 'unknown', paid_by: 'employer' };
    const private_ = { complaints: ['fatigue'], told_work: 'yes', goal: 'same-job' };
    expect(rightsIn({ ...known, ...private_ })).toEqual({ country: 'NL', statute: 'employee', paid_by: 'employer' });
  });

  test('come back as they were sent; of a table that is not known yet nothing is read', () => {
    const handover = withRights(ANSWERS);
    expect(handover.rights).toEqual(ANSWERS);
    expect(unpack(pack({ handover }))).toEqual({ handover });
    const to = new Writer();
    whole(1, 16).write(LINK_TABLES.length + 1, to);
    expect(() => someAnswers.read(new Reader(to.bytes()))).toThrow(Misfit);
  });

  test('what only a plain link may tell is not read out of a handover, whoever wrote it', () => {
    const to = new Writer();
    someAnswers.write({ ...ANSWERS, complaints: ['fatigue'] }, to);
    expect(someAnswers.read(new Reader(to.bytes()))).toEqual(ANSWERS);
  });
});

test('who fills in is the person alone, unless it is said', () => {
  expect(['together', 'helper', 'self', undefined, 'x', 3].map(readWriter)).toEqual([
    'together',
    'helper',
    'self',
    'self',
    'self',
    'self',
  ]);
});
