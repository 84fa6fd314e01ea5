import type { Language } from './language.ts';

/**
 * The folder of the product. The start page of another language stands one folder deeper and says so (`data-home`); read
 * once, before the address changes. While pages are written there is no document: then it is a way back from the page.
 */
let home =
  typeof document === 'undefined' ? './' : new URL(document.documentElement.dataset.home ?? './', location.href).pathname;

export const homeFolder = (): string => home;

/** For the writing of pages: from here the folder of the product is reached so. */
export const writeFrom = (way: './' | '../'): void => {
  home = way;
};

/** The start page of a language. Dutch is the page of the folder itself. */
export const startPage = (language: Language): string => (language === 'nl' ? home : `${home}${language}/`);

/** The empty list of a language, a page that needs no script. */
export const blankPage = (language: Language): string => `${home}blank/${language}.html`;

/** Whose work Draad is made of, in a language; a page that needs no script. */
export const licencesPage = (language: Language): string => `${home}licences/${language}.html`;
