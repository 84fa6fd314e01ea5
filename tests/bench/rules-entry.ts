import { HOME_IDS, loadHomes } from '../../rules/journey/homes.ts';

await loadHomes(HOME_IDS);

export { bitsOf, pack } from '../../rules/handover/index.ts';
/** What the bench needs of the rules, in one bundle that Node can load. */
export { lawOn, plan, replay, toFragment } from '../../rules/index.ts';
export { ADJUSTMENTS, CONTACTS, NOTES, STOPS, TASKS } from '../../rules/journey/advice.ts';
export { LINK_TABLES } from '../../rules/journey/link-table.ts';
export { PATHS } from '../../rules/journey/paths.ts';
export { graph } from '../../rules/kit/graph.ts';
export { answersOn, PEOPLE } from '../personas/people.ts';
