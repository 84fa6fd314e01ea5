import type { Provision } from '../kit/law.ts';

const guidance = (id: string): Provision => ({ id, from: null, until: null, certainty: 'single-source' });
/** A service that did not exist before: an older plan does not name it. */
const serviceSince = (id: string, from: string): Provision => ({ id, from, until: null, certainty: 'single-source' });
/** Law as a seed document tells it, up to the day before the newer rule that is in the facts. */
const asTold = (id: string, from: string | null, until: string): Provision => ({ id, from, until, certainty: 'single-source' });

/**
 * What rests on the five seed documents alone.
 * Guidance is advice, not law. The `seed-` rules are the law as the seeds tell it, so that a plan for a day of the seeds
 * says what they say; where a better source knows an earlier change, docs/decisions/0003 tells why the seed still holds on its day.
 */
export const SEEDS: readonly Provision[] = [
  guidance('guide-uz-leuven'),
  guidance('guide-idewe'),
  {
    ...guidance('guide-kotk-partial'),
    quantities: {
      prepaid_a_quarter: { value: 25, unit: 'percent', from: 'the tax that is expected for the year' },
    },
  },
  guidance('guide-kankernl'),
  guidance('guide-akc'),
  guidance('guide-directory'),
  serviceSince('guide-flemish-human-rights-institute', '2023-03-01'),
  serviceSince('guide-re-source-brussels', '2023-09-01'),
  serviceSince('guide-aya-centres', '2023-12-01'),
  serviceSince('guide-werkcentrum', '2024-04-26'),
  asTold('seed-trajectory-steps', '2016-12-01', '2022-09-30'),
  asTold('seed-advising-physician-starts-trajectory', '2016-12-01', '2022-09-30'),
  asTold('seed-force-majeure-after-trajectory', null, '2022-11-27'),
  asTold('seed-prior-visit-from-four-weeks', null, '2021-12-31'),
  asTold('seed-without-permission-repay-all', null, '2021-12-31'),
  asTold('seed-no-guaranteed-wage-in-partial', null, '2022-11-27'),
  asTold('seed-vop', null, '2023-06-30'),
  asTold('seed-rentree-for-employees', null, '2022-12-31'),
  asTold('seed-allezi', null, '2020-12-31'),
];
