import { useMemo } from 'react';
import { type BuildingPaper, proposalOf, readBuilding } from '../../rules/building/index.ts';
import { keepPaper, read as notebook, useNotebook } from '../app/notebook.ts';

/** The name under which the build-up is kept; the sheets and letters read it too. */
export const BUILDING = 'building';

/** The country whose public holidays count; none as long as it is not sure. */
export const countryOf = (country: unknown): 'BE' | 'NL' | undefined =>
  country === 'BE' || country === 'NL' ? country : undefined;

/** Changes the paper as it is now, so that two quick changes never undo each other. */
export const change = (part: Partial<BuildingPaper>): void =>
  keepPaper(BUILDING, { ...readBuilding(notebook().papers[BUILDING]), ...part });

/**
 * The paper that is kept, and the proposal in it when nothing stands in its way.
 * @param read the name of the text on what comes first; without it no start day counts
 */
export function useBuilding(read?: string) {
  const { papers, answers } = useNotebook();
  const kept = papers[BUILDING];
  const country = countryOf(answers.country);
  return useMemo(
    () => ({ paper: readBuilding(kept), proposal: proposalOf(kept, country, read), country }),
    [kept, country, read],
  );
}
