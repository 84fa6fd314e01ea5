import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/plan.ts';
import { file, listen, PERSON, placeFor } from './files.ts';

const person = file('person.yaml', PERSON);
const json = (args: readonly string[]) => {
  const { code, out, err } = listen(run, [...args, '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
};
let files = 0;
const answers = (lines: string) => {
  files += 1;
  return file(`answers-${files}.yaml`, `country: BE\nstatute: employee\nanswers:\n${lines}\n`);
};

describe('a plan as JSON', () => {
  const made = json([person, '--on', '2026-11-21']);

  test('has exactly the parts that were promised', () => {
    expect(Object.keys(made)).toEqual([
      'day',
      'outcome',
      'outcomes',
      'stops',
      'tasks',
      'notes',
      'adjustments',
      'contacts',
      'unknown',
      'ignored',
    ]);
    for (const item of [...made.stops, ...made.tasks]) {
      expect(item).toMatchObject({
        id: expect.any(String),
        station: expect.any(String),
        who: expect.any(String),
        because: expect.any(Array),
        cites: expect.any(Array),
      });
      expect(item.due === null || typeof item.due === 'string').toBe(true);
    }
    for (const contact of made.contacts) expect(Object.keys(contact)).toEqual(['id', 'name', 'need', 'phone', 'url', 'status']);
    for (const line of made.tasks.flatMap((task: { because: string[] }) => task.because)) expect(line).toMatch(/^[a-z0-9_]+=.+$/);
  });

  test('says the day, the road, what is unknown and what was ignored', () => {
    expect(made).toMatchObject({ day: '2026-11-21', outcome: 'partial-prepare', ignored: ['going'] });
    const unknown = made.unknown.map((item: { question: string }) => item.question);
    expect(unknown).toContain('schedule');
    expect(unknown).toContain('formal_road');
    expect(unknown).not.toContain('complaints');
    expect(unknown).not.toContain('alerts');
  });

  test('counts a due day from the answer, and says the rule when the day is unknown', () => {
    const due = (plan: { tasks: { due: string | null }[] }) => plan.tasks.map((task) => task.due).filter((day) => day !== null);
    expect(due(made).some((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))).toBe(true);
    const open = json([file('open.yaml', PERSON.replace('2026-12-14', 'unknown')), '--on', '2026-11-21']);
    expect(due(open).some((rule) => /\d+ [a-z-]+ (before|after) restart_day$/.test(rule))).toBe(true);
  });

  test('is of the day of the machine when no day is asked, and of another day when one is', () => {
    expect(json([person]).day).toBe('2026-11-21');
    const then = json([person, '--on=2019-06-01']);
    expect(then.day).toBe('2019-06-01');
    expect(JSON.stringify(then.tasks)).not.toBe(JSON.stringify(made.tasks));
  });

  test('takes country and statute under answers too, reads JSON, and "unknown" for every question', () => {
    const inside = { answers: { country: 'BE', statute: 'unknown', paid_by: 'wage', wish: 'unknown', home: 'unknown' } };
    const plan = json([file('person.json', JSON.stringify(inside))]);
    expect(plan.outcomes[0]).toBe('belgium-employee');
    expect(plan.outcome).toBe('explore');
  });

  test('is made out of no answers at all', () => {
    expect(json([file('empty.yaml', '{}')]).unknown.length).toBeGreaterThan(0);
    expect(json([file('no-answers.yaml', 'country: BE\nanswers:\n')]).unknown.length).toBeGreaterThan(0);
  });

  test('ignores an answer that its place does not offer, and says so', () => {
    const plan = json([answers('  phase: not-improving\n  absence: 1-2y\n  wish: full')]);
    expect(plan.ignored).toContain('wish');
  });
});

describe('a plan as text', () => {
  const { code, out, err } = listen(run, [person, '--on', '2026-11-21']);

  test('is Dutch, dated, narrow enough, and says why', () => {
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Jouw plan: 21 november 2026');
    expect(out).toContain('Deze week');
    expect(out).toContain('Omdat je antwoordde:');
    expect(out).toContain('Bronnen');
    expect(out).toContain('going');
    const wide = out.split('\n').filter((line) => line.length > 80 && !/https?:\/\/\S+$/.test(line));
    expect(wide).toEqual([]);
  });

  test('has words for everything: no key is left bare', () => {
    expect(
      out.match(/\b(task|stop|note|adjustment|contact|outcome|question|fact|due|station|need|rule)\.[a-z0-9-]+[.\w-]*/g) ?? [],
    ).toEqual([]);
  });
});

describe('what cannot be read is refused in one sentence, with exit code 2', () => {
  const broken = (name: string, text: string) => file(name, text);
  test.each<[string, readonly string[], RegExp]>([
    ['no file', [], /^Name one file: npm run plan -- person\.yaml/],
    ['two files', ['a.yaml', 'b.yaml'], /^Name one file/],
    ['a file that is not there', [placeFor('nowhere.yaml')], /nowhere\.yaml: there is no such file\.$/],
    ['a folder', [placeFor('.')], /it is a folder\.$/],
    ['text that is no YAML', [broken('bad.yaml', 'country: [BE')], /bad\.yaml is not valid YAML: /],
    ['a key twice', [broken('twice.yaml', 'country: BE\ncountry: NL')], /twice\.yaml is not valid YAML: /],
    ['a lost alias', [broken('alias.yaml', 'country: *nobody')], /alias\.yaml is not valid YAML: /],
    ['no mapping', [broken('list.yaml', '- BE\n- employee')], /list\.yaml must hold a mapping/],
    ['an empty file', [broken('void.yaml', '')], /void\.yaml must hold a mapping/],
    ['answers that are no mapping', [broken('flat.yaml', 'answers: [gradual]')], /flat\.yaml: answers must be a mapping/],
    [
      'an unknown key',
      [broken('extra.yaml', 'country: BE\nname: Ann')],
      /extra\.yaml: "name" is not known here; use country, statute, answers\.$/,
    ],
    ['an unknown question', [answers('  mood: good')], /"mood" is not a question; known are country, statute, /],
    ['a question of every object', [answers('  __proto__: x')], /"__proto__" is not a question/],
    [
      'an answer in two places',
      [broken('both.yaml', 'country: BE\nanswers:\n  country: NL')],
      /both\.yaml: country stands twice/,
    ],
    ['--on without a day', [person, '--on'], /^--on is not understood: npm run plan/],
    ['a flag nobody knows', [person, '--fast'], /^--fast is not understood: npm run plan/],
    ['a short flag', [person, '-j'], /^-j is not understood/],
    ['a day that is none', [person, '--on', '2026-02-30'], /^--on is "2026-02-30", which is not a day/],
    [
      'a day long ago',
      [person, '--on', '1800-01-01'],
      /^--on is 1800-01-01; plans can be made for days from 2014-01-01 to 2045-12-31\.$/,
    ],
    ['a day far ahead', [person, '--on', '3000-01-01'], /^--on is 3000-01-01; plans/],
    ['a day in words', [person, '--on', 'tomorrow'], /^--on is "tomorrow", which is not a day/],
  ])('%s', (_, args, sentence) => {
    const { code, out, err } = listen(run, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim()).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test.each<[string, string, RegExp]>([
    ['an option nobody offers', 'wish: soon', /: wish has no option "soon"; choose one of gradual, full, .*, unsure\.$/],
    ['a number for a choice', 'wish: 3', /: wish takes one of gradual, .*, not 3\.$/],
    ['yes and no as true', 'attested: true', /: attested takes one of yes, no, unknown, not true\.$/],
    ['an answer left empty', 'attested:', /: attested takes one of yes, no, unknown, not null\.$/],
    ['one word for ticks', 'complaints: fatigue', /: complaints takes a list of concentration, .* not "fatigue"\.$/],
    ['a tick nobody offers', 'complaints: [fatigue, gout]', /: complaints has no option "gout"; choose from concentration, /],
    ['"unknown" among ticks', 'complaints: [unknown]', /: complaints has no option "unknown"; choose from/],
    [
      'a day that is none',
      'restart_day: 2027-02-29',
      /: restart_day is "2027-02-29", which is not a day; write YYYY-MM-DD or unknown\.$/,
    ],
    ['a number for a day', 'restart_day: 20270301', /: restart_day takes a day as YYYY-MM-DD or unknown, not 20270301\.$/],
    [
      'a day outside the known years',
      'first_sick_day: 1999-12-31',
      /: first_sick_day is 1999-12-31, and days lie between 2000-01-01 and 2045-12-31\.$/,
    ],
    ['a mapping for a choice', 'wish: { gradual: yes }', /: wish takes one of gradual, /],
  ])('%s', (_, line, sentence) => {
    const { code, out, err } = listen(run, [answers(`  ${line}`)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim()).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('a machine whose clock is wrong', () => {
    const { code, err } = listen(run, [person], new Date(1980, 0, 1));
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/^The day of this machine is 1980-01-01; plans/) });
  });
});
