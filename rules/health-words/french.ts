import type { HealthList } from './list.ts';

/** French: a language of the country, and of many who work in the other ones. */
export const FRENCH_HEALTH: HealthList = {
  anywhere: [
    'tumeur|cancer|leucemi|lymph|melanom|sarcom|chimio|radiother|curiether|hormonal|tumoral|metasta|remission|rechut|malign',
    'medicament|chirurg|hospitalis|hopita|cliniq|palliat|biopsi|mammogra|convalesc|reeducation|diagno|pronosti|symptom',
    'fatigu|epuis|douleur|nausee|vertig|anxi|angoiss|deprim|insomni|cicatri|invalidit|incapacit|ovaire|uterus|thyroid|prostat',
  ],
  alone: [
    'guerir|gueri(?:e|s|es|son)?|oper(?:e|ee|es|ees)|traitements?|soins|sang|seins|poumons?|cerveau|ganglions?|perfusions?|sommeil|effets secondaires',
  ],
  onPaper: ['malad|medecin|medical|(?<!\\p{L})sante(?!\\p{L})'],
  inLetters: ['(?<!\\p{L})memoire'],
};
