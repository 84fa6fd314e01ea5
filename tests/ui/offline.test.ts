import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Notebook } from '../../src/app/notebook.ts';
import { fillAgain, putByFields } from '../../src/offline/half-filled.ts';
import { hasPutBy } from '../../src/offline/put-by.ts';
import { register } from '../../src/offline/registering.ts';
import { askQuietly, promised } from '../../src/offline/storage.ts';

const FORM = `<main><details><summary>more</summary></details>
  <input type="radio" name="a" value="1"><input type="radio" name="a" value="2">
  <input type="checkbox" name="b"><input type="text" name="c"><textarea name="d"></textarea></main>`;
const fields = () => [...document.querySelectorAll<HTMLInputElement>('input, textarea')];

afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

describe('what is half filled in', () => {
  beforeEach(() => {
    document.body.innerHTML = FORM;
  });

  const fillIn = () => {
    const [, second, tick, line, text] = fields();
    if (!second || !tick || !line || !text) throw new Error('the form has five fields');
    second.checked = true;
    tick.checked = true;
    line.value = '40';
    text.value = 'half a sent';
    const [fold] = document.querySelectorAll('details');
    if (fold) fold.open = true;
  };
  const state = () => [
    ...fields().map((field) => (/radio|checkbox/.test(field.type) ? field.checked : field.value)),
    document.querySelector('details')?.open,
  ];
  const FILLED = [false, true, true, '40', 'half a sent', true];

  it('is there again after the page was read anew, and is forgotten at once', () => {
    fillIn();
    putByFields();
    document.body.innerHTML = FORM;
    expect(hasPutBy()).toBe(true);
    const heard: string[] = [];
    document.body.addEventListener('input', ({ target }) => heard.push((target as HTMLInputElement).name));
    fillAgain();
    expect(state()).toEqual(FILLED);
    expect(heard).toContain('c');
    expect(hasPutBy()).toBe(false);
  });

  it('waits for its screen, and fills no other one', async () => {
    fillIn();
    putByFields();
    document.body.innerHTML = '<main><input type="text" name="other"></main>';
    fillAgain();
    expect(fields().map(({ value }) => value)).toEqual(['']);
    document.body.innerHTML = FORM;
    await vi.waitFor(() => expect(state()).toEqual(FILLED));
  });

  it('is nothing on a screen without fields', () => {
    document.body.innerHTML = '<main><p>read</p></main>';
    putByFields();
    expect(hasPutBy()).toBe(false);
  });
});

describe('the browser is asked to keep the storage', () => {
  const kept: Notebook = { answers: { country: 'BE' }, marks: {}, papers: {}, source: 'own', keep: true };
  const asked = async (notebook: Notebook, userAgent = 'Chrome'): Promise<boolean> => {
    const persist = vi.fn(async () => true);
    vi.stubGlobal('navigator', { storage: { persist, persisted: persist }, userAgent });
    await askQuietly(notebook);
    return persist.mock.calls.length > 0;
  };

  it('when there are answers to lose', async () => {
    expect(await asked(kept)).toBe(true);
  });

  it('not for nothing, not where nothing is kept, not for a plan of somebody else', async () => {
    expect(await asked({ ...kept, answers: {} })).toBe(false);
    expect(await asked({ ...kept, keep: false })).toBe(false);
    expect(await asked({ ...kept, source: 'link' })).toBe(false);
  });

  it('not where the browser would ask the person in turn', async () => {
    expect(await asked(kept, 'Mozilla/5.0 Firefox/150.0')).toBe(false);
  });

  it('and one that knows no such promise is not believed to have made it', async () => {
    vi.stubGlobal('navigator', { userAgent: '' });
    expect(await promised()).toBe('unknown');
  });
});

describe('the worker', () => {
  const start = async (serviceWorker: unknown) => {
    vi.stubGlobal('isSecureContext', true);
    vi.stubGlobal('navigator', { serviceWorker });
    return register();
  };

  it('is not missed by a browser that has none, or forbids it', async () => {
    expect(await start(undefined)).toBeUndefined();
    expect(await start({ register: () => Promise.reject(new DOMException('no', 'SecurityError')) })).toBeUndefined();
  });

  it('is started by its one address, through the one policy', async () => {
    const policies: string[] = [];
    vi.stubGlobal('trustedTypes', {
      createPolicy: (name: string, { createScriptURL }: { createScriptURL: (address: string) => string }) => {
        policies.push(name);
        expect(() => createScriptURL('https://elsewhere.invalid/worker.js')).toThrow(TypeError);
        return { createScriptURL: (address: string) => `trusted ${createScriptURL(address)}` };
      },
    });
    const given = vi.fn(async (_address: string, _options: object) => ({}));
    await start({ register: given });
    expect(policies).toEqual(['draad']);
    expect(given.mock.calls[0]?.[0]).toMatch(/^trusted .*worker\.js$/);
  });
});
