import type { Page } from 'playwright-core';
import type { Criterion } from '../criterion.ts';

/** Runs inside the page, on a device whose owner asked for less motion. */
function moving(): string[] {
  const faults: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    for (const part of [null, '::before', '::after']) {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(element, part);
      const lasting = (durations: string) => durations.split(', ').some((one) => Number.parseFloat(one) > 0);
      if (animationName !== 'none' && lasting(animationDuration)) faults.push(`moves: ${window.eyes.place(element)}`);
      if (lasting(transitionDuration)) faults.push(`changes slowly: ${window.eyes.place(element)}`);
    }
  }
  if (document.getAnimations().length > 0) faults.push('something moves');
  if (document.querySelector('marquee, blink, video[autoplay], audio[autoplay]')) faults.push('something plays by itself');
  return [...new Set(faults)];
}

export const A10a: Criterion = {
  id: 'A10 motion',
  says: 'who asked for less motion sees none',
  dependsOn: 'nothing',
  find: (page: Page) => page.evaluate(moving),
  planted: [
    { body: '<p style="transition:color .2s">x</p>', finds: /^changes slowly/ },
    { body: '<p class="a">x</p>', style: '@keyframes k{to{opacity:.5}} .a{animation:k 1s infinite}', finds: /^moves/ },
  ],
};
