import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Notebook = typeof import('../../src/app/notebook.ts');

const KEY = 'draad';
const SET_ASIDE = 'draad.unreadable';

/** The notebook as a new visit on this device finds it. */
async function visit(kept?: string): Promise<Notebook> {
  if (kept !== undefined) localStorage.setItem(KEY, kept);
  vi.resetModules();
  return import('../../src/app/notebook.ts');
}

const onDevice = () => JSON.parse(localStorage.getItem(KEY) ?? 'null');
const page = (answers: object, marks = {}) => JSON.stringify({ form: 1, answers, marks });

/** A device that refuses: everything, or only to write. */
const refuse = (...what: ('getItem' | 'setItem')[]) => {
  const forbidden = () => {
    throw new DOMException('no', 'SecurityError');
  };
  const methods = Object.fromEntries(what.map((name) => [name, forbidden]));
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {}, removeItem: () => {}, ...methods });
};

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

describe('what is kept', () => {
  it('is nothing before the first answer', async () => {
    const { read, hasPlan } = await visit();
    expect(read()).toEqual({ answers: {}, marks: {}, papers: {}, source: 'own', keep: true });
    expect(hasPlan(read())).toBe(false);
    expect(localStorage.length).toBe(0);
  });

  it('is every answer at once, and the next visit finds it', async () => {
    const { answer } = await visit();
    answer('country', 'BE');
    answer('complaints', ['fatigue']);
    expect(onDevice()).toEqual({ form: 1, answers: { country: 'BE', complaints: ['fatigue'] }, marks: {}, papers: {} });
    expect((await visit()).read().answers).toEqual({ country: 'BE', complaints: ['fatigue'] });
  });

  it('has marks that come and go', async () => {
    const { mark, read } = await visit(page({ country: 'BE' }));
    mark('a-task', 'done');
    mark('another', 'chosen');
    mark('a-task', undefined);
    expect(read().marks).toEqual({ another: 'chosen' });
    expect(onDevice().marks).toEqual({ another: 'chosen' });
  });

  it('forgets answers that nobody accepts', async () => {
    const { forget } = await visit(page({ country: 'BE', old: 'x' }));
    forget(['old']);
    expect(onDevice().answers).toEqual({ country: 'BE' });
  });

  it('can be shown as text', async () => {
    const { keptText } = await visit(page({ country: 'BE' }));
    expect(keptText()).toBe(page({ country: 'BE' }));
  });
});

describe('what cannot be read', () => {
  it.each(['{', '[]', 'null', '12', '{"answers":[]}', '{}'])('%s is set aside, and never written over', async (text) => {
    const { read, answer } = await visit(text);
    expect(read()).toMatchObject({ answers: {}, trouble: 'damaged' });
    answer('country', 'BE');
    expect(localStorage.getItem(SET_ASIDE)).toBe(text);
    expect(onDevice().answers).toEqual({ country: 'BE' });
  });

  it('of a newer version is set aside with its own sentence', async () => {
    const text = JSON.stringify({ form: 2, answers: { country: 'BE' } });
    expect((await visit(text)).read()).toMatchObject({ answers: {}, trouble: 'newer' });
    expect(localStorage.getItem(SET_ASIDE)).toBe(text);
  });

  it('marks that are no marks are left out', async () => {
    expect((await visit(JSON.stringify({ form: 1, answers: { country: 'BE' }, marks: [] }))).read().marks).toEqual({});
  });
});

describe('a device that refuses', () => {
  it('says so, and goes on in memory', async () => {
    const { answer, read } = await visit();
    refuse('setItem');
    answer('country', 'BE');
    expect(read()).toMatchObject({ answers: { country: 'BE' }, trouble: 'refused' });
    vi.unstubAllGlobals();
    answer('statute', 'employee');
    expect(read().trouble).toBeUndefined();
    expect(onDevice().answers).toEqual({ country: 'BE', statute: 'employee' });
  });

  it('may refuse reading too', async () => {
    refuse('getItem', 'setItem');
    expect((await visit()).read()).toMatchObject({ answers: {}, trouble: 'refused' });
  });

  it('the sentence goes once it was read', async () => {
    const { read, settle } = await visit('{');
    settle();
    expect(read().trouble).toBeUndefined();
  });
});

describe('keep nothing, and wipe', () => {
  it('keeping nothing takes away what was kept, and writes no more', async () => {
    const { keep, answer, read } = await visit(page({ country: 'BE' }));
    keep(false);
    answer('statute', 'employee');
    expect(localStorage.length).toBe(0);
    expect(read().answers).toEqual({ country: 'BE', statute: 'employee' });
    keep(true);
    expect(onDevice().answers).toEqual({ country: 'BE', statute: 'employee' });
  });

  it('wiping leaves nothing, also not what was set aside', async () => {
    const { wipe, read } = await visit('{');
    localStorage.setItem(KEY, page({ country: 'BE' }));
    wipe();
    expect(localStorage.length).toBe(0);
    expect(read().answers).toEqual({});
  });
});

describe('somebody else’s plan', () => {
  it('is looked at without a word on the device', async () => {
    const { showFromLink, mark, read, backToOwn } = await visit(page({ country: 'BE' }));
    showFromLink({ country: 'NL' });
    mark('a-task', 'done');
    expect(read()).toMatchObject({ source: 'link', answers: { country: 'NL' } });
    expect(onDevice()).toEqual({ form: 1, answers: { country: 'BE' }, marks: {} });
    backToOwn();
    expect(read()).toMatchObject({ source: 'own', answers: { country: 'BE' }, marks: {} });
  });

  it('does not push out what stands in memory only: where nothing is kept, or the device refuses', async () => {
    const nothing = await visit();
    nothing.keep(false);
    nothing.answer('country', 'BE');
    nothing.showFromLink({ country: 'NL' });
    expect(nothing.ownPage()?.answers).toEqual({ country: 'BE' });
    nothing.backToOwn();
    expect(nothing.read()).toMatchObject({ source: 'own', keep: false, answers: { country: 'BE' } });
    expect(localStorage.length).toBe(0);

    const full = await visit();
    refuse('setItem');
    full.answer('country', 'BE');
    full.showFromLink({ country: 'NL' });
    full.backToOwn();
    expect(full.read()).toMatchObject({ source: 'own', answers: { country: 'BE' }, trouble: 'refused' });
  });

  it('stays apart from one’s own while keeping is turned off and on', async () => {
    const { showFromLink, keep, ownPage, backToOwn, read } = await visit(page({ country: 'BE' }));
    showFromLink({ country: 'NL' });
    keep(false);
    expect(localStorage.length).toBe(0);
    expect(ownPage()?.answers).toEqual({ country: 'BE' });
    keep(true);
    expect(onDevice().answers).toEqual({ country: 'BE' });
    backToOwn();
    expect(read()).toMatchObject({ source: 'own', keep: true, answers: { country: 'BE' } });
  });

  it('replaces one’s own only when taken over', async () => {
    const { showFromLink, takeOver } = await visit(page({ country: 'BE' }));
    showFromLink({ country: 'NL' });
    takeOver();
    expect(onDevice().answers).toEqual({ country: 'NL' });
  });
});

describe('another tab', () => {
  const written = (text: string | null) => {
    if (text === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
    window.dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: text }));
  };

  it('has the last word, and the screen follows', async () => {
    const { read, useNotebook } = await visit(page({ country: 'BE' }));
    const { result } = renderHook(useNotebook);
    act(() => written(page({ country: 'BE', statute: 'employee' })));
    expect(read()).toMatchObject({ answers: { country: 'BE', statute: 'employee' }, trouble: 'other-tab' });
    expect(result.current.answers).toEqual({ country: 'BE', statute: 'employee' });
  });

  it('that wiped everything leaves nothing here', async () => {
    const { read } = await visit(page({ country: 'BE' }));
    written(null);
    expect(read().answers).toEqual({});
  });

  it('changes nothing while somebody keeps nothing, or looks at a link', async () => {
    const { read, keep, showFromLink } = await visit();
    keep(false);
    written(page({ country: 'NL' }));
    expect(read().answers).toEqual({});
    keep(true);
    showFromLink({ country: 'BE' });
    written(page({ country: 'NL' }));
    expect(read().answers).toEqual({ country: 'BE' });
  });
});
