import { HOME_IDS, loadHomes } from '../../rules/journey/homes.ts';

/** The app fetches homes one by one; a test may look at any of them. */
await loadHomes(HOME_IDS);
