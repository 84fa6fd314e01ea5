import type { Page } from 'playwright-core';
import type { Criterion, Seen } from '../criterion.ts';

/** Runs inside the page: what is wrong with the way a mistake is told. */
function wrong(expected: boolean): string[] {
  const { place, seen } = window.eyes;
  const faults: string[] = [];
  const clean = (part: Element | null) => (part?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const alerts = [...document.querySelectorAll('[role=alert]')].filter((alert) => seen(alert) && clean(alert));
  const invalid = [...document.querySelectorAll('[aria-invalid=true]')].filter(seen);
  if (expected && alerts.length === 0) faults.push('nothing tells the mistake');
  for (const field of invalid) {
    const told = (field.getAttribute('aria-describedby') ?? '').split(/\s+/).map((id) => document.getElementById(id));
    const shown = told.filter((part) => part && seen(part) && clean(part));
    if (shown.length === 0) faults.push(`a wrong field without a sentence: ${place(field)}`);
    else if (!alerts.some((alert) => shown.some((part) => part && clean(alert).includes(clean(part))))) {
      faults.push(`the summary does not say what the field says: ${place(field)}`);
    }
  }
  const groups = [...document.querySelectorAll('fieldset[data-faulty][aria-describedby]')];
  if (alerts.length > 0 && invalid.length === 0 && groups.length === 0 && expected) faults.push('no field is marked as wrong');
  const focused = document.activeElement;
  const near = invalid.includes(focused as Element) || alerts.some((alert) => alert.contains(focused));
  if (expected && !near) faults.push(`focus is not at the mistake but on ${focused ? place(focused) : 'nothing'}`);
  const summary = alerts.find((alert) => alert === focused);
  if (expected && summary && !summary.querySelector('a[href^="#"], button')) faults.push('the summary has no way to the field');
  return faults;
}

const find = (page: Page, { screen }: Seen): Promise<string[]> => page.evaluate(wrong, screen.fault === true);

const FIELD = '<input aria-invalid="true" aria-describedby="f">';

export const A6: Criterion = {
  id: 'A6',
  says: 'a mistake: an alert that has focus and leads to the field, the same sentence at the field, the field marked',
  dependsOn: 'nothing',
  find,
  planted: [
    { body: '<input>', finds: /^nothing tells/, seen: { fault: true } },
    { body: '<p role="alert">No</p><input aria-invalid="true">', finds: /^a wrong field without/ },
    { body: `<p role="alert">Other</p><p id="f">No day</p>${FIELD}`, finds: /^the summary does not say/ },
    { body: `<p role="alert">No day</p><p id="f">No day</p>${FIELD}`, finds: /^focus is not at/, seen: { fault: true } },
    {
      body: `<p role="alert" id="a" tabindex="-1">No day</p><p id="f">No day</p>${FIELD}<script>document.getElementById('a').focus()</script>`,
      finds: /^the summary has no way/,
      seen: { fault: true },
    },
  ],
};
