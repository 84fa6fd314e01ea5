import { audit } from './audit.ts';

audit('en');
