import { afterEach, describe, expect, it } from 'vitest';
import { ACTIVITY_IDS, ASKS, DEMANDS, type Handover, HELPS, MOST, OTHERS } from '../../rules/handover/index.ts';
import { rightsIn } from '../../rules/handover/rights.ts';
import { add } from '../../rules/index.ts';
import { openSealed, sealedLink } from './stage/exchange.ts';
import { PEOPLE } from './stage/people.ts';
import { arrived, press } from './stage/screen.ts';
import { onPaper } from './stage/tools.ts';
import { DAY, useBrowser } from './stage/visit.ts';
import { expectLanguage, say } from './stage/words.ts';

const { visit } = useBrowser();
/** In points. */
const LEAST_LETTERS = 10.5;
afterEach(() => expectLanguage('nl'));

const WORDS = 'appel bezem citroen dorp eiland';

/** Words of usual length up to so many letters. */
const prose = (letters: number): string =>
  'Na de middag lukt nadenken niet meer goed, en lawaai maakt het zwaarder. '.repeat(9).slice(0, letters).trim();

/** A page on which everything is ticked and every text is as long as it can be. */
const LONGEST: Handover = {
  id: 1,
  made: DAY,
  until: add(DAY, 30, 'days'),
  reader: 'advising',
  writer: 'together',
  country: 'BE',
  name: prose(MOST.name),
  questions: { asks: [...ASKS], own: Array.from({ length: MOST.questions }, () => prose(MOST.question)) },
  work: { demands: [...DEMANDS], job: prose(MOST.job), contract: 37.5, pattern: 'changing-days', commute: '30-to-60' },
  hard: { activities: [...ACTIVITY_IDS], helps: [...HELPS], own: prose(MOST.own), helpsOwn: prose(MOST.own), ability: 5 },
  presence: {
    days: Array.from({ length: MOST.days }, (_, index) => add(DAY, 9 * (index + 1), 'days')),
    weekly: ['0', '1', '2', '3', '4'],
    own: prose(MOST.own),
  },
  steps: {
    start: '2026-12-14',
    phases: Array.from({ length: MOST.phases }, (_, index) => ({
      purpose: 'hours',
      weeks: 3,
      open: index === MOST.phases - 1,
      hours: [7.5, 7.5, 7.5, 7.5, 7.5, 0, 0],
    })),
  },
  others: OTHERS.map((who) => ({ who, consent: 'ask-first', contact: prose(MOST.contact) })),
  rights: rightsIn(PEOPLE['P-own-decision-b'] ?? PEOPLE.P01),
};

/** A page with something in every part, as somebody would fill it in who has much to say. */
const FILLED: Handover = {
  ...LONGEST,
  questions: { asks: ['start', 'adjustments'], own: [prose(100), prose(80)] },
  work: {
    demands: DEMANDS.slice(0, 5),
    job: 'administratief medewerker',
    contract: 38,
    pattern: 'changing-days',
    commute: '30-to-60',
  },
  hard: { activities: ACTIVITY_IDS.slice(0, 8), helps: HELPS.slice(0, 5), own: prose(160), helpsOwn: prose(80), ability: 5 },
  presence: { days: LONGEST.presence?.days.slice(0, 5) ?? [], weekly: ['4'], own: prose(60) },
  steps: { start: '2026-12-14', phases: LONGEST.steps?.phases.slice(0, 4) ?? [] },
  others: (LONGEST.others ?? [])
    .slice(0, 3)
    .map(({ who, consent }) => ({ who, consent, contact: 'dagkliniek, elke voormiddag' })),
};

/** The people whose section on rights and dates says most, in both countries. */
const FULLEST = Object.fromEntries(
  Object.entries(PEOPLE)
    .sort(([, one], [, other]) => Object.keys(rightsIn(other)).length - Object.keys(rightsIn(one)).length)
    .slice(0, 4),
);

describe('the page of a physician on paper', () => {
  it.each(['nl', 'fr', 'de', 'en'] as const)(
    'in %s: two sheets of 10.5 points for who has most to say, and the second says so',
    async (language) => {
      expectLanguage(language);
      const { page } = await visit({ answers: PEOPLE.P01, papers: { language } });
      await openSealed(page, await sealedLink(LONGEST, WORDS), WORDS);
      await arrived(page, say('reading.opened.title'));
      const paper = await onPaper(page);
      expect(paper.pages).toBe(2);
      expect(paper.facts).toMatchObject({ Tagged: 'yes', 'Page size': 'A4' });
      expect(paper.sizes[0]?.[0]).toBeGreaterThanOrEqual(LEAST_LETTERS);
      const [first = '', second = ''] = paper.sheets;
      expect(first).toContain(say('reading.page.twoSheets'));
      expect(second.trim().startsWith(say('reading.page.second'))).toBe(true);
      for (const id of ['whole-day', 'breath'] as const) expect(paper.text).toContain(say(`exchange.activity.${id}`));
    },
  );

  it.each(['nl', 'fr', 'de', 'en'] as const)(
    'in %s: one A4 at 10.5 points for people of ours who fill in every part',
    async (language) => {
      expectLanguage(language);
      for (const [who, answers] of Object.entries(FULLEST)) {
        const { page } = await visit({ answers: PEOPLE.P01, papers: { language } });
        const theirs = { ...FILLED, country: answers.country === 'NL' ? 'NL' : 'BE', rights: rightsIn(answers) } as const;
        await openSealed(page, await sealedLink(theirs, WORDS), WORDS);
        await arrived(page, say('reading.opened.title'));
        const paper = await onPaper(page);
        expect([who, paper.pages, paper.sizes[0]?.[0]]).toEqual([who, 1, LEAST_LETTERS]);
      }
    },
  );

  it('leaves no heading and no gap for what the person left out', async () => {
    const { page } = await visit();
    const { id, made, until, reader, writer, country, questions } = LONGEST;
    const little: Handover = { id, made, until, reader, writer, country, ...(questions ? { questions } : {}) };
    await openSealed(page, await sealedLink(little, WORDS), WORDS);
    await arrived(page, say('reading.opened.title'));
    const { text } = await onPaper(page);
    for (const block of ['work', 'hard', 'helps', 'presence', 'rights', 'steps', 'others', 'ability']) {
      expect(text, block).not.toContain(say(`reading.block.${block}`));
    }
  });

  it('after the day to read says so first, and shows it only when asked', async () => {
    const { page } = await visit({ clock: `${add(DAY, 31, 'days')}T10:00:00` });
    await openSealed(page, await sealedLink(LONGEST, WORDS), WORDS);
    await arrived(page, say('reading.late.title'));
    expect(await page.locator('main').innerText()).not.toContain(say('reading.block.work'));
    await press(page, 'reading.late.anyway');
    await arrived(page, say('reading.opened.title'));
  });
});
