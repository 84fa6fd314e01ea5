import type { Page } from 'playwright-core';
import { closeTargets, smallTargets } from '../../e2e/stage/layout.ts';
import type { Criterion } from '../criterion.ts';

const LEAST_TARGET_PX = 48;
const LEAST_LINE_PX = 24;
const LEAST_GAP_PX = 8;

const find = async (page: Page): Promise<string[]> => [
  ...(await page.evaluate(smallTargets, [LEAST_TARGET_PX, LEAST_LINE_PX] as [number, number])),
  ...(await page.evaluate(closeTargets, LEAST_GAP_PX)),
];

const BUTTON = '<button style="width:60px;height:60px;margin:0;vertical-align:top">x</button>';

export const A3: Criterion = {
  id: 'A3',
  says: 'every target at least 48 by 48 px and 8 px from the next; links in a sentence on a line of 24 px',
  dependsOn: 'widths',
  find,
  planted: [
    { body: '<button>+</button>', finds: /^\d+x\d+ BUTTON/ },
    { body: `${BUTTON}${BUTTON}`, finds: /^0 px between/ },
  ],
};
