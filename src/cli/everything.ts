import { HOME_IDS, loadHomes } from '../../rules/index.ts';

// A terminal has no first paint to wait for: every home at once.
await loadHomes(HOME_IDS);
