/**
 * The headers that fence the console in, each with its reason. There is no Strict-Transport-Security: this server
 * speaks plain HTTP, and whoever puts TLS in front of it sends that header from there.
 */

/** SHA-256 of the empty string: Emotion opens an empty `<style>` and then adds its rules through the CSSOM. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const PAGE_POLICY = [
  "default-src 'none'", // what is not named below is not loaded
  "script-src 'self'", // our bundle only: no inline script, no eval, no other host
  `style-src-elem 'self' ${EMPTY_STYLE}`,
  "style-src-attr 'none'", // style attributes in markup; React sets styles through the CSSOM
  "img-src 'self' data:", // data: for the icons that react-admin draws in its style sheet
  "connect-src 'self'", // the API is reached through this server
  "worker-src 'self'", // the CSV worker
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'", // an injected <base> would move every relative address
  "form-action 'none'", // an API key typed into a form never leaves by a plain form submission
  "frame-ancestors 'none'", // no click-jacking of a delete button
  "require-trusted-types-for 'script'", // strings cannot become markup or code
  'trusted-types default dompurify',
].join('; ');

/** Nothing that the API or the sandbox answers is a page of ours, even when it is HTML: it runs and loads nothing. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

const NO_FEATURES = [
  'accelerometer=()',
  'autoplay=()',
  'camera=()',
  'clipboard-read=()',
  'clipboard-write=(self)', // the copy buttons
  'display-capture=()',
  'fullscreen=()',
  'geolocation=()',
  'gyroscope=()',
  'magnetometer=()',
  'microphone=()',
  'midi=()',
  'payment=()',
  'publickey-credentials-get=()',
  'screen-wake-lock=(self)', // a long upload may keep the screen on
  'usb=()',
  'xr-spatial-tracking=()',
].join(', ');

const COMMON = {
  'X-Content-Type-Options': 'nosniff', // a CSV or JSON is never guessed to be a script
  'Referrer-Policy': 'no-referrer', // addresses hold campaign IDs
  'Cross-Origin-Opener-Policy': 'same-origin', // no window handle for whoever opened us
  'Cross-Origin-Resource-Policy': 'same-origin', // other sites can embed nothing of ours
  'Permissions-Policy': NO_FEATURES,
  'X-Frame-Options': 'DENY', // frame-ancestors for browsers that do not know it
} as const;

/** Sent with the page and its files. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON,
  'Content-Security-Policy': PAGE_POLICY,
};

/** Sent with everything under /v1 and /sandbox and with config.json: data about people, so it is never stored. */
export const DATA_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON,
  'Content-Security-Policy': DATA_POLICY,
  'Cache-Control': 'no-store',
};
