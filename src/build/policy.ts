/**
 * What the page may do: run its own files, and nothing else. The same in the page and in the header.
 * @param styles hashes of the one style sheet, which stands in the page so that the first paint waits for one file only
 */
export const policyWith = (styles: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styles.map((hash) => `'${hash}'`).join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    // One small policy, which knows one address: that of the worker (src/offline/register.ts).
    'trusted-types draad',
  ].join('; ');

/** What only a header can say: a page can not forbid by itself that another one frames it. */
export const asHeader = (policy: string): string => `${policy}; frame-ancestors 'none'`;

/** The worker may fetch the product's own files, which the page may not. A header of its own file, because it has no page. */
export const WORKER_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Where nothing runs and nothing is fetched but a style sheet: the lists for a pen, the licences. */
export const PAPER_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'none'; base-uri 'none'";

/** What a device can do and Draad never asks for. Names that browsers know: an unknown one is a warning on every page. */
const NEVER = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'interest-cohort',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** What every answer of the host carries, on this machine too. Short: over HTTP/1.1 it is sent again with each of some fifty files. */
export const HEADERS = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** What only a page can be told: a script or a letter frames nothing, opens nothing and asks for no camera by itself. */
export const PAGE_HEADERS = {
  // For browsers that do not know frame-ancestors, and for pages of which a host forgets the policy.
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': NEVER.map((name) => `${name}=()`).join(', '),
};

/** A browser that was here once never comes without encryption again. Two years, as browsers ask it. Only a real host sends it. */
export const ONLY_ENCRYPTED = { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' };

/** A built file changes its name with what is in it; everything else is asked for anew each time, and mostly not sent. */
export const FOR_EVER = 'public, max-age=31536000, immutable';
export const ASK_ANEW = 'no-cache';
