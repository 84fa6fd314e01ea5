/** Words about health, or parts of them. Tasks that hold one stay on the person's own screen. */
const HEALTH =
  /kanker|tumor|chem[oi]|bestral|behandel|diagnos|(?<!co)operati(?!on)|geopereerd|medic(?:atie|ijn)|medisch|therap|oncolog|(?<!mu)ziek|dokter|\barts|poli(?:kliniek|bezoek)|controle(?:bezoek|afspraak)|\bmoe(?:heid)?\b|vermoei|uitgeput|pijn|klacht|bijwerking|herstel(?:len)? (?:van|na)|burn.?out|depress|angst|stoma\b|lymf|protonen|hormo|immuun|metasta|uitzaai|remissie|\b(?:mri|ct.?scan|pet.?scan)|psych|misselijk|revalid|gezond|infuus|(?<![\p{L}])bloed/iu;

/** Whether the words say something about health. */
export const saysHealth = (text: string): boolean =>
  HEALTH.test(text.normalize('NFKC').replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, ''));

/** The tasks as others may read them; empty when they say something about health. */
export const safeTasks = (text: string): string => (saysHealth(text) ? '' : text.trim().replace(/\s+/g, ' '));
