import type { Provision } from '../../rules/index.ts';

export type Country = 'be' | 'nl';

/** A subject under which rules stand together; its words are `sources.theme.<id>`. */
export type Theme = {
  id: string;
  /** Left out: of no country, shown for both. */
  country?: Country;
  /** How the ids of its rules begin. The longest beginning that fits decides. */
  begins: readonly string[];
};

/** In the order of a road back to work; per country what holds for most people first. */
export const THEMES: readonly Theme[] = [
  {
    id: 'be-benefit',
    country: 'be',
    begins: ['be-emp-', 'be-emp-medical-certificate'],
  },
  { id: 'be-talks', country: 'be', begins: ['be-emp-informal', 'be-emp-contact', 'be-emp-work-potential'] },
  { id: 'be-partial', country: 'be', begins: ['be-emp-partial', 'be-emp-multiple-jobs'] },
  { id: 'be-formal', country: 'be', begins: ['be-emp-formal', 'be-emp-preventive', 'be-emp-reform', 'be-emp-fourth-wave'] },
  {
    id: 'be-equal',
    country: 'be',
    begins: ['be-emp-reasonable', 'be-emp-discrimination', 'be-emp-silence', 'be-emp-telling', 'be-emp-right-to-be-forgotten'],
  },
  {
    id: 'be-contract',
    country: 'be',
    begins: ['be-emp-contract', 'be-emp-medical-force-majeure', 'be-emp-temporary-unemployment'],
  },
  {
    id: 'be-time-off',
    country: 'be',
    begins: ['be-emp-holiday', 'be-emp-extra-holiday', 'be-emp-time-credit', 'be-emp-caregiver'],
  },
  { id: 'be-support', country: 'be', begins: ['be-btom', 'be-career'] },
  { id: 'be-civil', country: 'be', begins: ['be-civ'] },
  { id: 'be-civil-flemish', country: 'be', begins: ['be-civ-vlg'] },
  { id: 'be-civil-federal', country: 'be', begins: ['be-civ-fed'] },
  { id: 'be-civil-education', country: 'be', begins: ['be-civ-edu', 'be-civ-fwb'] },
  { id: 'be-self', country: 'be', begins: ['be-self'] },
  { id: 'be-job', country: 'be', begins: ['be-job'] },
  { id: 'be-told', country: 'be', begins: ['seed-'] },
  { id: 'nl-first-two-years', country: 'nl', begins: ['nl-emp-'] },
  {
    id: 'nl-contract',
    country: 'nl',
    begins: [
      'nl-emp-dismissal',
      'nl-emp-no-settlement',
      'nl-emp-transition',
      'nl-emp-dormant',
      'nl-emp-holiday',
      'nl-emp-medical-downshift',
      'nl-emp-downshift',
      'nl-emp-flexible-work',
    ],
  },
  { id: 'nl-privacy', country: 'nl', begins: ['nl-emp-privacy', 'nl-all-no-health-questions', 'nl-all-disclosure'] },
  { id: 'nl-wia', country: 'nl', begins: ['nl-all-', 'nl-emp-early-iva', 'nl-emp-sixty-plus'] },
  {
    id: 'nl-support',
    country: 'nl',
    begins: [
      'nl-all-no-risk',
      'nl-all-wage-cost',
      'nl-all-provisions',
      'nl-all-jobcoach',
      'nl-all-effective-adaptation',
      'nl-all-baco',
      'nl-all-clean-slate',
    ],
  },
  { id: 'nl-job', country: 'nl', begins: ['nl-job'] },
  { id: 'nl-self', country: 'nl', begins: ['nl-self'] },
  { id: 'nl-civil', country: 'nl', begins: ['nl-civ'] },
  { id: 'guides', begins: ['guide-'] },
];

const BEGINNINGS = THEMES.flatMap((theme) => theme.begins.map((begin) => ({ begin, theme }))).sort(
  (one, other) => other.begin.length - one.begin.length,
);

/** The subject of a rule. Throws for a rule that no subject takes in: a new kind of rule needs a place on the page. */
export function themeOf(id: Provision['id']): Theme {
  const found = BEGINNINGS.find(({ begin }) => id.startsWith(begin));
  if (!found) throw new Error(`${id} stands under no subject of the page of sources`);
  return found.theme;
}
