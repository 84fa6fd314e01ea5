import type { Language } from './language.ts';

/** Each language by its own name, so that who needs it can read it. */
export const NAMES: Record<Language, string> = { nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English' };
