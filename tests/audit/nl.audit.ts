import { audit } from './audit.ts';

audit('nl');
