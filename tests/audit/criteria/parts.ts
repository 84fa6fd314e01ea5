import type { Page } from 'playwright-core';
import type { Criterion } from '../criterion.ts';

/** Small words that every longer text of a language has, and that the others hardly have. */
const SMALL_WORDS = {
  nl: 'het een niet van voor met zijn wordt naar geen hoe als bij jouw dat aan tot uit over wat bent hebt vanaf werk arbeidsongeschiktheid',
  fr: 'le les des une pour avec est sont dans vous votre que qui sur par aux du et ou la travail maladie incapacité',
  de: 'der die das und für mit ist nicht ein eine sie ihre zu von auf wird den dem bei oder arbeit',
  en: 'the and for with you your to not are that this when work from what by you can has their',
};

/** Runs inside the page: texts in another language than the page says. */
function elsewhere(small: Record<string, string>): string[] {
  const { place, seen } = window.eyes;
  const faults: string[] = [];
  const lists = Object.entries(small).map(([language, words]) => ({ language, words: new Set(words.split(' ')) }));
  const blocks = document.querySelectorAll('p, li, dd, dt, h1, h2, h3, h4, summary, label, legend, td, th, a, button, option');
  for (const block of blocks) {
    const own = [...block.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE || (node instanceof Element && node.matches('b, strong, em, q, abbr')),
    );
    // A name between quotation marks, or an address, is the same in every language.
    const text = own
      .map((node) => node.textContent ?? '')
      .join(' ')
      .replaceAll(/[«„“‘"][^»“”’"]*[»“”’"]|\S+\.\S+\/\S*/g, ' ');
    const tokens = text.toLowerCase().match(/\p{L}+/gu) ?? [];
    if (tokens.length < 4 || !seen(block)) continue;
    const expected = (block.closest('[lang]')?.getAttribute('lang') ?? '').slice(0, 2);
    const counts = lists.map(({ language, words }) => ({ language, count: tokens.filter((word) => words.has(word)).length }));
    const here = counts.find(({ language }) => language === expected)?.count ?? 0;
    const best = counts.reduce((most, one) => (one.count > most.count ? one : most));
    if (best.language !== expected && best.count >= 3 && best.count >= here + 3) {
      faults.push(`reads as ${best.language}, said to be ${expected}: ${place(block)}`);
    }
  }
  return [...new Set(faults)];
}

export const PARTS: Criterion = {
  id: '3.1.2',
  says: 'what stands in another language than the page says so',
  dependsOn: 'nothing',
  find: (page: Page) => page.evaluate(elsewhere, SMALL_WORDS),
  planted: [
    {
      body: '<p>Le travail et la maladie, avec une aide pour vous dans les entreprises</p>',
      finds: /^reads as fr, said to be nl/,
    },
    {
      body: '<p lang="fr">You can work with the help of your doctor and this is for you</p>',
      finds: /^reads as en, said to be fr/,
    },
  ],
};
