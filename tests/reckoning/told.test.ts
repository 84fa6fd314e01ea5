import { expect, test } from 'vitest';
import { type Day, lawOn } from '../../rules/index.ts';
import { business, clocks, credit, holidays, reserve, share } from '../../rules/reckoning/index.ts';

/*
 * What each calculator answers on both sides of its limits, frozen whole: numbers, refusals and what they rest on. A change of law shows in the
 * difference: `npx vitest run --project rules tests/reckoning/told.test.ts -u`, then read it.
 */
const DAYS: readonly Day[] = ['2014-01-01', '2019-06-01', '2023-06-01', '2024-06-01', '2026-11-22'];

/** The first value of each field together, and every change of one field from there. */
const grid = <Input extends object>(fields: { [Key in keyof Input]: readonly Input[Key][] }): Input[] => {
  const entries = Object.entries(fields) as [keyof Input, readonly unknown[]][];
  const base = Object.fromEntries(entries.map(([field, [first]]) => [field, first])) as Input;
  return [base, ...entries.flatMap(([field, [, ...others]]) => others.map((value) => ({ ...base, [field]: value })))];
};

const SICK = '2024-03-04';
const breakOf = (better: Day, again: Day) => ({ better, again });

type Holidays = Parameters<typeof holidays>[1];
type Credit = Parameters<typeof credit>[1];
const YEARS = {
  years: [3, undefined, 0, 2, 2.5, 12, 60, 61],
  months: [7, undefined, 0, 11, 12, 1.5],
  used: [70, undefined, -1, 0, 5000],
};

const SUMS = {
  share: [
    share,
    grid<Parameters<typeof share>[1]>({
      hours: [19, 0, 1, 7.6, 30.4, 37.9, 38, 40, 61],
      fullTime: [38, 0, 40, 60, 60.5],
      benefit: [1501, undefined, 0],
      wage: [880, undefined],
    }),
  ],
  business: [business, ['2023-12-31', '2024-01-01', '2024-07-01', '2026-02-28', '2026-11-22']],
  holidays: [
    holidays,
    [
      ...grid<Holidays>({
        sickFrom: ['2022-03-01', '2017-01-01', '2026-11-22', '2026-11-23'],
        contract: [38, 0, 9.5, 60, 60.5],
        partialFrom: ['2025-05-05', undefined, '2022-02-28', '2022-03-01', '2027-02-01'],
        hours: [9.5, undefined, 0, 19, 38],
        fullFrom: ['2026-01-05', undefined, '2022-02-28', '2025-05-05', '2025-05-04'],
      }),
      ...grid<Holidays>({
        sickFrom: ['2018-01-01', '2017-06-15', '2019-06-01', '2019-06-02'],
        contract: [38, 19],
        partialFrom: [undefined],
        hours: [undefined, 19],
        fullFrom: [undefined, '2017-12-31', '2018-01-01', '2019-01-01', '2028-01-01'],
      }),
    ],
  ],
  reserve: [
    reserve,
    [
      ...grid<Parameters<typeof reserve>[1]>({
        first: [1234, 0],
        later: [4321, 0],
        estimate: [905, undefined, 0],
        months: [24, undefined, 0, 1, 1.5, 25],
      }),
      { first: 0, later: 0 },
      { first: 1000, later: 0 },
    ],
  ],
  credit: [
    credit,
    [
      ...[undefined, 'local', 'unknown'].flatMap((regime) => grid<Credit>({ regime: [regime], ...YEARS }).slice(0, 2)),
      ...grid<Credit>({ regime: ['federal'], appointment: ['appointed', 'temporary'], ...YEARS }),
      ...grid<Credit>({ regime: ['education'], appointment: ['appointed', 'temporary'], ...YEARS }),
      ...['before-june-2024', 'from-june-2024', undefined].flatMap((vacancy) =>
        grid<Credit>({ regime: ['flemish'], vacancy: [vacancy], used: YEARS.used }),
      ),
    ],
  ],
  clocks: [
    clocks,
    ['2018-01-01', SICK, '2026-11-22', '2026-11-23'].flatMap((firstSick) =>
      grid<Parameters<typeof clocks>[1]>({
        firstSick: [firstSick],
        breaks: [
          [],
          [breakOf('2024-05-06', '2024-06-02')],
          [breakOf('2024-05-06', '2024-06-03')],
          [breakOf('2024-05-06', '2024-05-20'), breakOf('2025-01-06', '2025-03-01'), breakOf('2025-06-02', '2025-06-09')],
          [breakOf('2025-06-02', '2025-06-09'), breakOf('2024-05-06', '2024-05-20')],
          [breakOf('2024-05-06', '2024-05-06')],
          [breakOf('2026-11-01', '2026-11-30')],
          [breakOf(SICK, '2024-04-01')],
        ],
      }),
    ),
  ],
} as const;

test.each(Object.entries(SUMS))('%s answers what it answered before', async (name, [sum, inputs]) => {
  const ask = sum as (law: ReturnType<typeof lawOn>, input: unknown) => unknown;
  const told = DAYS.flatMap((day) => [
    `on ${day}`,
    ...inputs.map((input) => `${JSON.stringify(input)} > ${JSON.stringify(ask(lawOn(day), input))}`),
  ]);
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`./told/${name}.txt`);
});
