import type { HealthList } from './list.ts';

/** English: what colleagues of many firms write to each other in. */
export const ENGLISH_HEALTH: HealthList = {
  anywhere: [
    'cancer|tumou?r|leuka?emi|lymphom|melanom|chemo|radiation|surger|surgeon|surgical|medication|painkill|painful|nausea|dizz|anxiety',
    'exhausted|exhaustion|sleepless|insomni|side.?effect|relaps|remission|biops|disab|illness|disease|depress|diagnos|prognos|symptom|fatigue',
  ],
  alone: [
    'treatments?|hospitals?|operated on|tired|tiredness|pills|(?:in|the|my|back|chest) pain|pain (?:and|in|is|relief)|breasts?|bowels?|lungs?|kidneys?|brain|blood|ovar(?:y|ies|ian)|thyroid|lymph|cured|healing|disorder|syndrome|scars?',
  ],
  onPaper: ['(?<!\\p{L})(?:ill|sick\\p{L}*|doctors?|physicians?|health\\p{L}*|medical\\p{L}*)(?!\\p{L})'],
  inLetters: ['(?<!\\p{L})(?:recover(?:y|ing|ed)?|memory|hospita\\p{L}*)(?!\\p{L})'],
};
