import type { Plan } from '../journey/plan.ts';
import type { Answers } from '../kit/answers.ts';
import type { Law } from '../kit/law.ts';

/**
 * What must be arranged before a start day counts; the words stand under `building.permission.<kind>`, in the terms of the country.
 * `ask` names no rule: nobody knows which law holds, or none we know is in force on the day.
 */
export type PermissionKind = 'employee' | 'jobseeker' | 'self' | 'self-written' | 'appointed' | 'refused' | 'ask';

export type Permission = {
  kind: PermissionKind;
  /** Provisions in force on the day: what comes before the start, and what comes before other hours later on. */
  cites: readonly string[];
  /** Whether other words about a later phase may be shown: the rule for them is in force. */
  later: boolean;
  /** Stop signs of the plan that are about starting or about other hours. */
  stops: Plan['stops'];
  /** After a refusal no start day counts, whatever is ticked. */
  mayStart: boolean;
  /** Names this text: who read it for another country or statute has not read this one. Empty when no start counts. */
  read: string;
};

type Rule = { kind: PermissionKind; first: readonly string[]; later: readonly string[] };

const EMPLOYEE: Rule = {
  kind: 'employee',
  first: ['be-emp-partial-file-date', 'be-emp-partial-employer-consent'],
  later: ['be-emp-partial-change-of-hours'],
};
const BELGIAN: Readonly<Record<string, readonly Rule[]>> = {
  employee: [EMPLOYEE],
  jobseeker: [
    { kind: 'jobseeker', first: ['be-job-authorised-work', 'guide-directory'], later: ['be-emp-partial-change-of-hours'] },
  ],
  self: [
    { kind: 'self', first: ['be-self-request-latest-day-before'], later: ['be-self-change-or-stop'] },
    { kind: 'self-written', first: ['be-self-request-old-prior-permission'], later: ['be-self-change-or-stop'] },
  ],
  flemish: [{ kind: 'appointed', first: ['be-civ-vlg-part-time-illness-duration'], later: [] }],
  federal: [{ kind: 'appointed', first: ['be-civ-fed-reduced-medex-deadline'], later: [] }],
  appointed: [{ kind: 'appointed', first: ['be-civ-nonfed-reduced-via-medex'], later: [] }],
};
const DUTCH: Readonly<Record<string, readonly Rule[]>> = {
  employee: [
    {
      kind: 'employee',
      first: ['nl-emp-partial-return-clock', 'nl-emp-medical-downshift'],
      later: ['nl-emp-buildup-phase-contingent'],
    },
  ],
  jobseeker: [{ kind: 'jobseeker', first: ['guide-directory', 'guide-kankernl'], later: [] }],
  self: [{ kind: 'self', first: ['nl-self-stepwise-return', 'nl-self-aov'], later: ['nl-self-stepwise-return'] }],
};

/** Stop signs about a start, a refusal or other hours, in every home. */
const ABOUT_STARTING =
  /^(start-before|going-on-unfiled|repay-since|work-after-refusal|hours-changed|adapted-work-unfiled|not-back-because|job-(start-|going-on|repay|work-after|change-hours)|self-(start-before|going-on|outside-the)|civil-(start-before|going-on)|nl-(fewer-hours|reported-better|fixed-schedule)|nl-self-(start-without|report-late)|nl-job-(working-unreported|better-too-soon|fewer-hours))/;
const REFUSED_ENDS: ReadonlySet<string | null> = new Set([
  'civil-partial-refused',
  'job-gradual-refused',
  'self-partial-refused',
]);
const REFUSAL = /^(work-after-refusal|job-work-after-refusal|self-going-on-after-refusal)$/;

/**
 * What comes first for these answers, on the day of the plan.
 * @param law the law of that same day; a rule that does not hold is never named
 */
export function permissionFor(answers: Answers, plan: Pick<Plan, 'stops' | 'outcome' | 'outcomes'>, law: Law): Permission {
  const stops = plan.stops.filter(({ id }) => ABOUT_STARTING.test(id));
  const refused =
    stops.some(({ id }) => REFUSAL.test(id)) || [plan.outcome, ...plan.outcomes].some((end) => REFUSED_ENDS.has(end));
  const holds = (ids: readonly string[]) => ids.every((id) => law.holds(id));
  const rule = rulesFor(answers).find(({ first }) => holds(first));
  const read = (kind: PermissionKind) => `${String(answers.country)}-${kind}`;
  if (refused) return { kind: 'refused', cites: [], later: false, stops, mayStart: false, read: '' };
  if (!rule) return { kind: 'ask', cites: [], later: false, stops, mayStart: true, read: read('ask') };
  const later = rule.later.length > 0 && holds(rule.later);
  const cites = [...new Set([...rule.first, ...(later ? rule.later : [])])];
  return { kind: rule.kind, cites, later, stops, mayStart: true, read: read(rule.kind) };
}

function rulesFor(answers: Answers): readonly Rule[] {
  const way = wayOf(answers);
  if (answers.country === 'NL') return DUTCH[way === 'civil' ? 'employee' : way] ?? [];
  if (answers.country !== 'BE') return [];
  if (way !== 'civil') return BELGIAN[way] ?? [];
  // With a contract the road is that of an employee; who does not know hears the stricter rule.
  if (answers.appointment === 'contract' || answers.appointment === 'temporary') return [EMPLOYEE];
  const regime = String(answers.regime);
  return BELGIAN[regime === 'flemish' || regime === 'federal' ? regime : 'appointed'] ?? [];
}

const WAYS: Readonly<Record<string, string>> = {
  employee: 'employee',
  wage: 'employee',
  'civil-servant': 'civil',
  appointment: 'civil',
  'self-employed': 'self',
  'own-business': 'self',
  jobseeker: 'jobseeker',
  'no-work': 'jobseeker',
};

const wayOf = ({ statute, paid_by }: Answers): string => WAYS[String(statute)] ?? WAYS[String(paid_by)] ?? '';

/** Works for himself: there is no contract whose hours could be asked. */
export const worksForSelf = (answers: Answers): boolean => wayOf(answers) === 'self';
