import { createHash } from 'node:crypto';
import { operator } from '../../operator.config.mjs';

const quoted = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

const decoded = (text) => text.replace(/&(amp|lt|gt|quot|#x27|#39);/g, (_, name) => entities[name]);

/** Script elements, content and all; what stands inside of one is no markup. */
const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

const inlineScripts = (html) =>
  [...html.matchAll(scriptElement)]
    .filter(([, attributes]) => !/\ssrc=|\stype="application\/(ld\+)?json"/.test(attributes))
    .map(([, , content]) => content);

const styleAttributes = (html) =>
  [...html.replace(scriptElement, '').matchAll(/<[a-z][^>]*?\sstyle="([^"]*)"/g)].map(([, value]) =>
    decoded(value),
  );

const hashesOf = (texts) => [...new Set(texts)].map(quoted);

/** The servers whose tiles the operator has the map drawn on, if any. */
const tileOrigins = (basemap) => [
  ...new Set((basemap?.layers ?? []).flat().map((address) => new URL(address).origin)),
];

/** Style sheets come from files; an element inside of a page would need a hash of its own here. */
const common = (tiles) => [
  "default-src 'none'",
  ["connect-src 'self'", ...tiles].join(' '),
  "font-src 'self'",
  "frame-src 'self'",
  ["img-src 'self' data: blob:", ...tiles].join(' '),
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/**
 * The Content-Security-Policy of one page: scripts and style attributes that stand in its HTML are
 * allowed by their hashes, everything else comes from this origin or not at all; the operator's
 * basemap, where there is one, from its own servers.
 */
export const contentPolicy = (html, basemap = operator().basemap) => {
  const scripts = hashesOf(inlineScripts(html));
  const styles = hashesOf(styleAttributes(html));
  return [
    ...common(tileOrigins(basemap)),
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self'",
    styles.length > 0 && `style-src-attr 'unsafe-hashes' ${styles.join(' ')}`,
  ]
    .filter(Boolean)
    .join('; ');
};

const charset = /<meta charset="utf-8"\/?>/i;
const name = 'Content-Security-Policy';

/** Writes a page's policy into it, behind its character set, which must come first. */
export const sealed = (html) => {
  if (html.includes(`http-equiv="${name}"`)) return html;
  if (!charset.test(html)) throw new Error('has no character set to put the policy behind');
  const meta = `<meta http-equiv="${name}" content="${contentPolicy(html)}"/>`;
  return html.replace(charset, (found) => `${found}${meta}`);
};
