import { audit } from './audit.ts';

audit('de');
