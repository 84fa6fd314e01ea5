import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answers } from '../../rules/index.ts';
import { FAULTY, hearRoad, repeated, unheard } from '../e2e/stage/heard.ts';
import { PEOPLE } from '../e2e/stage/people.ts';
import { fitsDoubled, inAnyOrder, roadByKeyboard, roadInFlight, startOf } from '../e2e/stage/roads.ts';
import { arrived, open } from '../e2e/stage/screen.ts';
import { kept, useBrowser } from '../e2e/stage/visit.ts';
import { watch } from '../e2e/stage/watch.ts';
import { expectLanguage, type Language, say } from '../e2e/stage/words.ts';

const { AUDIT_TO = '.', AUDIT_SCREEN, AUDIT_LANGUAGE, AUDIT_QUICK, AUDIT_ONLY = 'roads' } = process.env;
const LANGUAGES = (['nl', 'fr', 'de', 'en'] as const).filter((one) => !AUDIT_LANGUAGE || one === AUDIT_LANGUAGE);
const WALKERS = ['P01', 'P20'] as const;
/** An employee and somebody without work in Belgium, an employee and somebody for herself in the Netherlands. */
const LISTENERS = ['P01', 'P20', 'P16', 'P27'] as const;
const NARROW = { width: 320, height: 640 };

/** Who walks which way, in every language. What is planned here and not walked counts as missing. */
const PLANNED = {
  keyboard: WALKERS,
  'keyboard, 320 px, text of 200 %': WALKERS,
  'screen reader': LISTENERS,
  'flight mode': WALKERS,
} as const;
type Way = keyof typeof PLANNED;
const planned = Object.entries(PLANNED).flatMap(([way, people]) => people.map((who) => ({ way, who })));
/** Who came from the start to the plan and the link, in which language and how. */
const walked: { way: Way; who: string; language: Language; seconds: number }[] = [];

const { visit } = useBrowser();
type Stage = Awaited<ReturnType<typeof visit>>;

afterEach(() => {
  expectLanguage('nl');
  // A file a language: a part that is walked again leaves the others as they were.
  for (const language of LANGUAGES) {
    const roads = walked.filter((road) => road.language === language);
    if (roads.length > 0) writeFileSync(join(AUDIT_TO, `roads-${language}.json`), JSON.stringify({ walked: roads, planned }));
  }
});

/** One road; it counts when it was walked to its end and nothing went wrong beside it. */
async function road(
  way: Way,
  who: keyof typeof PEOPLE,
  language: Language,
  walk: (stage: Stage, answers: Answers) => Promise<void>,
) {
  const stage = await visit({
    ...(way.includes('320') ? { viewport: NARROW } : {}),
    worker: way === 'flight mode',
  });
  const seen = await watch(stage.context);
  expectLanguage(language);
  const start = performance.now();
  await walk(stage, PEOPLE[who]);
  // Without network files that nobody waits for any more may be broken off; a page that lacks one shows it.
  expect(way === 'flight mode' ? seen.filter((line) => !line.startsWith('failed: ')) : seen).toEqual([]);
  walked.push({ way, who, language, seconds: Math.round((performance.now() - start) / 1000) });
}

/** From the first screen to the plan by what is said only; every title of the plan is said, and no key. */
async function hear({ page }: Stage, answers: Answers, language: Language): Promise<void> {
  await open(page, startOf(language));
  await arrived(page, say('start.title'));
  const said = await hearRoad(page, answers, language === 'nl' ? [] : repeated());
  expect(inAnyOrder((await kept(page))?.answers ?? {})).toEqual(inAnyOrder(answers));
  expect(unheard(said, answers)).toEqual([]);
  expect(said.filter((phrase) => FAULTY.test(phrase))).toEqual([]);
}

describe.skipIf(AUDIT_SCREEN || AUDIT_QUICK || AUDIT_ONLY !== 'roads').each(LANGUAGES)(
  'roads in %s',
  { timeout: 300_000 },
  (language) => {
    it.each(WALKERS)('%s by keyboard', (who) =>
      road('keyboard', who, language, ({ page }, answers) => roadByKeyboard(page, answers, language)),
    );
    it.each(WALKERS)('%s by keyboard, 320 px, double text', (who) =>
      road('keyboard, 320 px, text of 200 %', who, language, ({ page }, answers) =>
        roadByKeyboard(page, answers, language, fitsDoubled),
      ),
    );
    it.each(LISTENERS)('%s by screen reader', (who) =>
      road('screen reader', who, language, (stage, answers) => hear(stage, answers, language)),
    );
    it.each(WALKERS)('%s in flight mode', (who) =>
      road('flight mode', who, language, ({ page }, answers) => roadInFlight(page, answers, language)),
    );
  },
);
