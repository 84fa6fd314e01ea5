import { answerBadly, answerHere } from './answering.ts';
import {
  begin,
  changeAnswer,
  chooseLanguage,
  goOn,
  goToStart,
  openTool,
  pressAround,
  pressSomething,
  print,
  turnKeeping,
  wipe,
} from './handling.ts';
import { canLoad, goBack, goForward, otherTab, ownLink, pastedLink, reload, takeOver, turnNetwork } from './travelling.ts';
import { isUnreachable, type Walker } from './walker.ts';

/** Something that a person may do. It tells what it did, or nothing when there was nothing to do here. */
export type Action = {
  name: string;
  /** How often, beside the others. */
  weight: number;
  may: (walker: Walker) => boolean;
  act: (walker: Walker) => Promise<string | undefined>;
};

const on =
  (...screens: string[]) =>
  ({ here }: Walker): boolean =>
    screens.includes(here.screen) && !isUnreachable(here);
const always = (): boolean => true;
/** The network comes back sooner than it goes. */
const network = (name: string, weight: number, offline: boolean): Action => ({
  name,
  weight,
  may: (walker) => walker.offline === offline,
  act: turnNetwork,
});

export const ACTIONS: readonly Action[] = [
  { name: 'answer', weight: 90, may: on('asking'), act: answerHere },
  { name: 'answer badly', weight: 4, may: on('asking'), act: answerBadly },
  { name: 'go on', weight: 20, may: (walker) => !on('asking')(walker), act: goOn },
  { name: 'begin', weight: 40, may: on('start'), act: begin },
  { name: 'change an answer', weight: 30, may: on('checking', 'updating'), act: changeAnswer },
  { name: 'open a tool', weight: 30, may: on('plan'), act: openTool },
  { name: 'press something', weight: 24, may: always, act: pressSomething },
  { name: 'press around', weight: 6, may: always, act: pressAround },
  {
    name: 'back',
    weight: 8,
    may: (walker) => walker.here.back === 'here' || (walker.here.back === 'fetched' && canLoad(walker)),
    act: goBack,
  },
  { name: 'forward', weight: 3, may: ({ here }) => here.forward, act: goForward },
  { name: 'start', weight: 2, may: always, act: goToStart },
  { name: 'reload', weight: 6, may: canLoad, act: reload },
  { name: 'language', weight: 6, may: always, act: chooseLanguage },
  { name: 'print', weight: 4, may: always, act: print },
  network('network off', 3, false),
  network('network on', 15, true),
  { name: 'other tab', weight: 4, may: (walker) => canLoad(walker) && walker.model.keep && !walker.model.looking, act: otherTab },
  { name: 'own link', weight: 8, may: (walker) => on('plan')(walker) && canLoad(walker) && walker.model.keep, act: ownLink },
  { name: 'link in this tab', weight: 2, may: always, act: pastedLink },
  { name: 'take over', weight: 60, may: on('plan'), act: takeOver },
  { name: 'keep nothing', weight: 4, may: on('start', 'privacy'), act: turnKeeping },
  { name: 'wipe', weight: 1, may: always, act: wipe },
];
