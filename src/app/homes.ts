import type { Answers } from '../../rules/index.ts';

const BELGIAN: Readonly<Record<string, readonly string[]>> = {
  employee: ['be-employee'],
  wage: ['be-employee'],
  // A civil servant with a contract walks the road of the employee.
  'civil-servant': ['be-civil-servant', 'be-employee'],
  appointment: ['be-civil-servant', 'be-employee'],
  'self-employed': ['be-self-employed'],
  'own-business': ['be-self-employed'],
  jobseeker: ['be-jobseeker'],
  'no-work': ['be-jobseeker'],
};

const DUTCH: Readonly<Record<string, readonly string[]>> = {
  employee: ['nl-employee'],
  wage: ['nl-employee'],
  // Most civil servants walk the road of the employee.
  'civil-servant': ['nl-civil-servant', 'nl-employee'],
  appointment: ['nl-civil-servant', 'nl-employee'],
  'self-employed': ['nl-self-employed'],
  'own-business': ['nl-self-employed'],
  jobseeker: ['nl-without-employer'],
  'no-work': ['nl-without-employer'],
};

const text = (answers: Answers, question: string): string => {
  const answer = answers[question];
  return typeof answer === 'string' ? answer : '';
};

/** The countries whose words and helpers a plan may need. Both, as long as the country is not known. */
export function countriesOf(answers: Answers): readonly ('be' | 'nl')[] {
  const country = text(answers, 'country');
  if (country === 'BE') return ['be'];
  return country === 'NL' ? ['nl'] : ['be', 'nl'];
}

/** The homes that these answers lead to: of the country, and of the statute. They name rules and folders of words. */
export function homesOf(answers: Answers): readonly string[] {
  const countries = countriesOf(answers);
  const [country] = countries;
  if (countries.length > 1 || !country) return countries;
  const known = country === 'be' ? BELGIAN : DUTCH;
  return [country, ...(known[text(answers, 'statute')] ?? known[text(answers, 'paid_by')] ?? [])];
}
