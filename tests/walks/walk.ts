import type { Answers } from '../../rules/index.ts';
import { untilReady } from '../e2e/stage/offline.ts';
import { arrived, open } from '../e2e/stage/screen.ts';
import { DAY, type Visit } from '../e2e/stage/visit.ts';
import { watch } from '../e2e/stage/watch.ts';
import { expectLanguage, type Language, say } from '../e2e/stage/words.ts';
import { road } from '../paths/walker.ts';
import { ACTIONS } from './actions.ts';
import { look } from './eyes.ts';
import { type Luck, luckOf } from './luck.ts';
import { expectAllWell, settle, type Walker } from './walker.ts';

const LANGUAGES: readonly Language[] = ['nl', 'fr', 'de', 'en'];
const LAST_ACTIONS = 30;
/** One walk in so many has everything on the device for use without network. */
const FLIES = 20;

export type Walked = { steps: number; counts: Record<string, number>; screens: Set<string> };

type Stage = { visit: (visit?: Visit) => Promise<{ context: Walker['context']; page: Walker['page'] }> };

/** Where a walk begins: at nothing, in the middle of the questions, or with a whole plan. */
function begunWith(luck: Luck): Answers {
  const whole = road({ answers: {} }, luck);
  const length = luck.pick([
    0,
    0,
    Math.ceil(Object.keys(whole).length / 2),
    Object.keys(whole).length,
    Object.keys(whole).length,
  ]);
  return Object.fromEntries(Object.entries(whole).slice(0, length));
}

/** Enters the product in the language of this seed. */
async function enter({ visit }: Stage, seed: number): Promise<Walker> {
  const luck = luckOf(seed);
  const language = LANGUAGES[seed % LANGUAGES.length] as Language;
  const own = begunWith(luck);
  const flying = seed % FLIES === FLIES - 1;
  const papers = language === 'nl' ? {} : { language };
  const { context, page } = await visit({ answers: own, papers, worker: flying, clock: `${DAY}T10:00:00` });
  const seen = await watch(context);
  expectLanguage(language);
  await open(page);
  if (flying) {
    await arrived(page, say(Object.keys(own).length > 0 ? 'start.welcomeBack' : 'start.title'));
    await untilReady(page);
  }
  const walker: Walker = {
    context,
    page,
    luck,
    seen,
    flying,
    offline: false,
    here: await look(page),
    model: { own, keep: true, helper: false },
  };
  await settle(walker);
  await expectAllWell(walker);
  return walker;
}

/** One walk. @throws the fault, with the seed that finds it again and the last things that were done */
export async function walk(stage: Stage, seed: number, steps: number): Promise<Walked> {
  const trail: string[] = [];
  const counts: Record<string, number> = {};
  const screens = new Set<string>();
  try {
    const walker = await enter(stage, seed);
    for (let taken = 0; taken < steps; ) {
      const { name, act } = walker.luck.weighed(ACTIONS.filter(({ may }) => may(walker)));
      const { screen, question } = walker.here;
      trail.push(`${screen}${question ? ` ${question}` : ''}: ${name}`);
      const done = await act(walker);
      if (done === undefined) {
        trail.pop();
        continue;
      }
      trail[trail.length - 1] += ` – ${done}`;
      await expectAllWell(walker);
      taken += 1;
      counts[name] = (counts[name] ?? 0) + 1;
      screens.add(walker.here.screen);
    }
    await walker.context.close();
    return { steps, counts, screens };
  } catch (fault) {
    const last = trail.slice(-LAST_ACTIONS).join('\n  ');
    throw new Error(
      `Seed ${seed}: ${fault instanceof Error ? fault.message : fault}\nAgain: npm run walks -- --seed ${seed} --seeds 1 --steps ${steps}\n  ${last}`,
    );
  }
}
