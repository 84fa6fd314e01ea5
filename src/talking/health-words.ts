/**
 * Words that tell a colleague or an employer something of somebody's health. For a warning, never to block:
 * longer words count too ("chemokuur"), short ones only whole ("ziek", but not "muziek").
 */
const STEMS =
  'kanker|tumor|tumoren|chemo|bestral|radiotherap|immunotherap|hormoontherap|therapie|behandel|diagnos|operatie|geopereerd|medicatie|medicijn|medisch|uitzaai|ziekte|ziekenhuis|oncolo|lymfe|leukemie|metasta|depress|burn-?out|vermoeid|symptom|psycholo|psychiat|neuropath|prothese|stoma\\b|remissie|genezen|genezing';
const WHOLE =
  'ziek|zieke|moe|pijn|pillen|pil|kuur|kuren|arts|artsen|dokter|dokters|huisarts|specialist|klachten|scan|scans|angst|angstig|herval|herstel|MRI|IVF|PTSS';

const PATTERN = new RegExp(`(?:${STEMS})[\\p{L}-]*|(?<![\\p{L}\\d])(?:${WHOLE})(?![\\p{L}\\d])`, 'iu');

/** The first word in a text that says something of health, or undefined. */
export const healthWordIn = (text: string): string | undefined => PATTERN.exec(text)?.[0];
