import { operatorFrom } from '../../operator.config.mjs';

/**
 * Who may show the atlas inside of a page of theirs: `EMBED_ANCESTORS`, everyone by default.
 * @throws Error when it is not what `frame-ancestors` takes
 */
export const embedAncestors = (wish = process.env.EMBED_ANCESTORS) =>
  operatorFrom({ EMBED_ANCESTORS: wish }).embedAncestors.join(' ');

/** What a page of ours may ask a browser for; everything else is refused, to frames as well. */
const allowed = new Set(['clipboard-write', 'fullscreen', 'screen-wake-lock']);

const known = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const permissions = known.map((name) => `${name}=(${allowed.has(name) ? 'self' : ''})`).join(', ');

/** @type {{ type: 'query', key: string, value: string }} */
const embedded = { type: 'query', key: 'mode', value: 'embed' };

const framedBy = (ancestors) => [
  { key: 'Content-Security-Policy', value: `frame-ancestors ${ancestors}` },
];

/**
 * Response headers, as Next's `headers()` takes them. What a page may load stands in the page
 * itself; who may frame it can only be said in a header. Another site can read the doors to the
 * data, and nothing else.
 * @returns {Awaited<ReturnType<NonNullable<import('next').NextConfig['headers']>>>}
 */
export const securityHeaders = () => [
  {
    source: '/:path*',
    headers: [
      { key: 'X-Content-Type-Options', value: 'nosniff' },
      { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
      { key: 'Permissions-Policy', value: permissions },
      { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    ],
  },
  {
    source: '/:path((?!api/).*)',
    headers: [{ key: 'Cross-Origin-Resource-Policy', value: 'same-site' }],
  },
  { source: '/:path*', missing: [embedded], headers: framedBy("'self'") },
  { source: '/:path*', has: [embedded], headers: framedBy(embedAncestors()) },
];
