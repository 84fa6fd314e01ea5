import { describe, expect, test, vi } from 'vitest';
import { lawOn, plan, questionOf } from '../../rules/index.ts';
import { ADJUSTMENTS, CONTACTS, NOTES, STOPS, TASKS } from '../../rules/journey/advice.ts';
import { restingOn } from '../../rules/journey/resting-on.ts';
import { STATIONS } from '../../rules/kit/advice.ts';
import { PROVISIONS } from '../../rules/law/index.ts';
import { wordsOf } from '../content/locale.ts';
import { DRAWN } from '../paths/drawn.ts';
import { chance, road } from '../paths/walker.ts';
import { lostPlaces, parts, partsOf, wrongAnswers, wrongDays } from './conditions.ts';
import { bringersOf, find, ITEMS, idsIn } from './search.ts';

// Many roads in one test: on a busy machine they take longer than a test of one thing.
vi.setConfig({ testTimeout: 60_000 });

const provisions = new Map(PROVISIONS.map((provision) => [provision.id, provision]));
const contacts = new Set(CONTACTS.map((contact) => contact.id));
const CALENDAR_UNITS = ['days', 'calendar-days', 'working-days', 'weeks', 'months', 'years'];
const everything = [...ITEMS.map(({ item }) => item), ...CONTACTS];
const conditions = partsOf(everything);

/** The quantities of the law that something counts with: how long it lasted, and when it is due. */
const quantities = [
  ...everything.flatMap(({ id, cites, when }) =>
    (when ? parts(when) : []).flatMap((part) => ('lasted' in part ? [{ id, cites, quantity: part.lasted[1] }] : [])),
  ),
  ...TASKS.flatMap(({ id, cites, due }) =>
    due && 'by' in due && typeof due.by === 'string' ? [{ id, cites, quantity: due.by }] : [],
  ),
];

describe('what is written', () => {
  test('every id stands once among tasks, stops, notes and adjustments', () => {
    const ids = ITEMS.map(({ item }) => item.id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('every contact stands once, every provision stands once', () => {
    expect(contacts.size).toBe(CONTACTS.length);
    expect(provisions.size).toBe(PROVISIONS.length);
  });

  test('everything cites, and only what exists', () => {
    expect(everything.filter(({ cites }) => cites.length === 0).map(({ id }) => id)).toEqual([]);
    const unknown = everything.flatMap(({ id, cites }) =>
      cites.filter((cite) => !provisions.has(cite)).map((cite) => `${id}: ${cite}`),
    );
    expect(unknown).toEqual([]);
  });

  test('forks and outcomes cite only what exists', () => {
    const cites = DRAWN.flatMap(({ nodes, edges }) => [
      ...nodes.flatMap((node) => node.meta.cites ?? []),
      ...edges.flatMap((edge) => edge.cites),
    ]);
    expect(cites.filter((cite) => !provisions.has(cite))).toEqual([]);
  });

  test('every contact that is named exists', () => {
    const lost = ITEMS.flatMap(({ item }) =>
      (item.with ?? []).filter((id) => !contacts.has(id)).map((id) => `${item.id}: ${id}`),
    );
    expect(lost).toEqual([]);
  });

  test('what rests on a provision cites it, and everything that cites it is there', () => {
    for (const { id: provision } of PROVISIONS) {
      const resting = new Set(restingOn(provision).map(({ kind, id }) => `${kind} ${id}`));
      const citing = ITEMS.filter(({ item }) => item.cites.includes(provision)).map(({ kind, item }) => `${kind} ${item.id}`);
      expect([...resting].sort(), provision).toEqual(citing.sort());
    }
  });

  test('everything to do stands at a knot of the thread, for somebody who has a name, with somebody to call', () => {
    const somebody = Object.keys(wordsOf('nl').who ?? {});
    expect(TASKS.filter(({ who }) => !somebody.includes(who)).map(({ id }) => id)).toEqual([]);
    expect([...TASKS, ...STOPS, ...NOTES].filter(({ station }) => !STATIONS.includes(station)).map(({ id }) => id)).toEqual([]);
    // Its words say whom to ask; the directory has no line of a tax office that a source carries.
    const alone = ['nl-self-ask-tax-office'];
    expect([...TASKS, ...STOPS].filter((item) => !item.with?.length).map(({ id }) => id)).toEqual(alone);
  });

  test('every question and option in a condition exists, and ticks are asked as ticks', () => {
    expect(wrongAnswers(conditions)).toEqual([]);
  });

  test('days are compared with days', () => {
    expect(wrongDays(conditions)).toEqual([]);
  });

  test('every place in a condition exists', () => {
    expect(lostPlaces(conditions)).toEqual([]);
  });

  test('every due day is counted from the answer to a day question', () => {
    const anchors = TASKS.flatMap(({ id, due }) =>
      due ? [{ id, anchor: 'on' in due ? due.on : 'after' in due ? due.after : due.before }] : [],
    );
    expect(anchors.filter(({ anchor }) => questionOf(anchor)?.kind !== 'day')).toEqual([]);
  });

  test('every quantity of the law that counts time exists, with a unit of time, in a provision that is cited', () => {
    const wrong = quantities.flatMap(({ id, cites, quantity }) => {
      const [provision = '', name = ''] = quantity.split('.');
      const found = provisions.get(provision);
      const unit = found?.quantities?.[name]?.unit ?? 'none';
      const always = found?.from === null && found.until === null;
      const safe = CALENDAR_UNITS.includes(unit) && (always || cites.includes(provision));
      return safe ? [] : [`${id}: ${quantity}`];
    });
    expect(wrong).toEqual([]);
  });

  test('every task is brought by a place, and a place brings only tasks that exist', () => {
    expect(TASKS.filter((task) => bringersOf(task.id).length === 0).map((task) => task.id)).toEqual([]);
    const known = new Set(TASKS.map((task) => task.id));
    const brought = DRAWN.flatMap(({ nodes }) => nodes.flatMap((node) => node.meta.does ?? []));
    expect([...new Set(brought)].filter((id) => !known.has(id))).toEqual([]);
  });

  test('a task that finds something out, finds out a question', () => {
    expect(TASKS.filter((task) => task.finds && !questionOf(task.finds)).map((task) => task.id)).toEqual([]);
  });

  test('what is not verified only makes people ask', () => {
    const words = wordsOf('nl');
    const asks = (kind: string, id: string) => {
      const title = String((words[kind]?.[id] as { title?: string } | undefined)?.title ?? '');
      return /^ask-|-ask-|-ask$|^check-/.test(id) || /vraag|navraag/i.test(title);
    };
    const told = ITEMS.filter(({ item }) => item.cites.some((cite) => provisions.get(cite)?.certainty === 'unverified'))
      .filter(({ kind, item }) => !['task', 'note'].includes(kind) || !asks(kind, item.id))
      .map(({ kind, item }) => `${kind} ${item.id}: ${item.cites.join(', ')}`);
    expect(told).toEqual([]);
  });
});

describe('what is shown', () => {
  const seen = new Set<string>();
  const look = (made: Parameters<typeof idsIn>[0]) => {
    for (const id of idsIn(made)) seen.add(id);
  };

  test('every task, stop, note and adjustment appears in a plan', () => {
    const never = ITEMS.filter(({ item }) => !seen.has(item.id) && !find(item, look)).map(
      ({ kind, item }) => `${kind} ${item.id}`,
    );
    expect(never).toEqual([]);
  });

  /** Doubtful help that always has better beside it: it stands in the directory, with "call first". */
  const ONLY_TO_LOOK_UP = ['nl-karify-minder-angst'];

  test('every contact appears in a plan', () => {
    const living = ['flanders', 'wallonia', 'german-speaking', 'brussels', 'unknown'].map((region) => ({ region }));
    const never = CONTACTS.filter(({ id }) => !seen.has(id)).filter((contact) => {
      const naming = ITEMS.filter(({ item }) => item.with?.includes(contact.id)).map(({ item }) => item);
      const ways = contact.when ? [contact, ...naming] : naming;
      const places = living.filter(({ region }) => (contact.regions as readonly string[] | undefined)?.includes(region) ?? true);
      return !places.some((also) => ways.some((item) => find(item, look, contact.id, also)));
    });
    expect(never.map(({ id }) => id).filter((id) => !ONLY_TO_LOOK_UP.includes(id))).toEqual([]);
  });
});

describe('on any day', () => {
  const days = ['2014-06-01', '2019-06-01', '2022-11-27', '2022-11-28', '2025-12-31', '2026-01-01', '2026-11-21', '2030-01-01'];
  const MADE = 60;

  test.each(days)('%s: a plan is made, whatever was answered, and cites only law of that day', (day) => {
    const law = lawOn(day);
    for (let seed = 1; seed <= MADE; seed += 1) {
      const made = plan(road({ answers: { country: 'BE', statute: 'employee' } }, chance(seed * 977)), day);
      const cites = [...made.tasks, ...made.stops, ...made.notes, ...made.adjustments, ...made.contacts].flatMap(
        (item) => item.cites,
      );
      expect([...new Set(cites)].filter((cite) => !law.holds(cite))).toEqual([]);
      expect(made.tasks.length, `seed ${seed}: ${made.outcomes.join(' ')}`).toBeGreaterThan(0);
    }
  });

  test.each(['2000-01-01', '2045-12-31'])('a plan is made when every day that was answered is %s', (answer) => {
    for (let seed = 1; seed <= MADE; seed += 1) {
      const walked = road({ answers: {} }, chance(seed));
      const dated = Object.fromEntries(
        Object.entries(walked).map(([id, value]) => [id, questionOf(id)?.kind === 'day' ? answer : value]),
      );
      expect(() => plan(dated, '2026-11-21'), JSON.stringify(dated)).not.toThrow();
    }
  });

  test('a plan out of nothing is a plan', () => {
    for (const day of days)
      expect(plan({ country: 'BE', statute: 'employee' }, day, { whole: true }).tasks.length).toBeGreaterThan(0);
  });
});

test('there is something to check', () => {
  for (const list of [TASKS, STOPS, NOTES, ADJUSTMENTS, CONTACTS]) expect(list.length).toBeGreaterThan(0);
});
