import { audit } from './audit.ts';

audit('fr');
