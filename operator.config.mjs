/**
 * What an operator may set, each by one variable of the environment. All are optional. The build,
 * the start and Next's own configuration read them here, so a wrong one is refused before it shows.
 *
 * @typedef {object} Operator
 * @property {string | null} publicOrigin scheme and host under which readers reach the atlas
 * @property {string | null} approvalNumber 审图号, shown on every map
 * @property {readonly string[]} embedAncestors sources for CSP's `frame-ancestors`
 * @property {string | null} reportUrl where “report a mistake” leads: https: or mailto:
 * @property {boolean} offline whether browsers keep the atlas for use without a network
 * @property {boolean} clientErrors whether failures in readers' browsers may be sent to our server
 * @property {boolean} accessLog whether the server writes a line for each request
 * @property {Basemap | null} basemap tiles of somebody's that the live map draws under its own
 */

/**
 * @typedef {object} Basemap
 * @property {boolean} tianditu whether it is 天地图
 * @property {string} attribution whose map it is, in words shown as they stand
 * @property {readonly (readonly string[])[]} layers bottom to top, each the addresses that serve it
 */

/** A setting that cannot be used: what it is, what is wrong, how to mend it. */
class Refusal extends Error {}

/** @param {string} text */
const urlOf = (text) => (URL.canParse(text) ? new URL(text) : null);

/**
 * @param {string} text
 * @returns {string} the origin as browsers write it
 */
const origin = (text) => {
  const url = urlOf(text);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Refusal('which is no web address. Write scheme and host: https://atlas.example.cn');
  }
  if (text.replace(/\/$/, '').toLowerCase() !== url.origin) {
    throw new Refusal(`which holds more than scheme and host. Write: ${url.origin}`);
  }
  return url.origin;
};

/** Keywords of `frame-ancestors`; the quotes that it wants need not be typed. */
const embedWords = new Map([
  ['*', '*'],
  ['self', "'self'"],
  ["'self'", "'self'"],
  ['none', "'none'"],
  ["'none'", "'none'"],
]);

const embedOrigin = /^https?:\/\/(\*\.)?[a-z0-9.-]+(:\d{1,5}|:\*)?$/i;

/**
 * @param {string} text
 * @returns {readonly string[]}
 */
const ancestors = (text) => {
  const sources = text.split(/[\s,]+/).filter(Boolean);
  const wrong = sources.find((source) => !embedWords.has(source) && !embedOrigin.test(source));
  if (wrong) {
    throw new Refusal(
      `but “${wrong}” is neither *, self, none nor an origin. Write: self https://portal.example.cn https://*.example.cn`,
    );
  }
  const found = sources.map((source) => embedWords.get(source) ?? source);
  if (found.length > 1 && (found.includes('*') || found.includes("'none'"))) {
    throw new Refusal('but * and none stand alone. Write one of them, or a list of origins');
  }
  return found;
};

/** @param {string} text */
const reportAddress = (text) => {
  const url = urlOf(text);
  // Slots such as {site} are kept as they were written, in a path too.
  if (url && /^(https?|mailto):$/.test(url.protocol)) {
    return url.href.replace(/%7B(\w+)%7D/gi, '{$1}');
  }
  throw new Refusal(
    'which no link can open. Write https://… or mailto:somebody@example.cn, nothing else',
  );
};

/** @param {string} text */
const plainLine = (text) => {
  if (text.length <= 40 && !/[<>&"'\p{Cc}]/u.test(text)) return text;
  throw new Refusal('which is no approval number. Write it as issued, 40 characters at most');
};

const tileSlots = ['{z}', '{x}', '{y}'];

/**
 * A tile address, once for each host that `{0-7}` or `{a-c}` in it stands for.
 *
 * @param {string} text
 * @returns {readonly string[]}
 */
const tileAddresses = (text) => {
  const [range, from = '', to = ''] = /\{([0-9a-z])-([0-9a-z])\}/.exec(text) ?? [];
  const count = range ? to.charCodeAt(0) - from.charCodeAt(0) + 1 : 1;
  const addresses = Array.from({ length: Math.min(count, 10) }, (_, index) =>
    range ? text.replace(range, String.fromCharCode(from.charCodeAt(0) + index)) : text,
  );
  const plain = tileSlots.reduce((left, slot) => left.replaceAll(slot, '0'), addresses[0] ?? '{');
  const url = urlOf(plain);
  const whole = tileSlots.every((slot) => text.includes(slot)) && !/[{}\s]/.test(plain);
  if (whole && url && /^https?:$/.test(url.protocol) && !url.username) return addresses;
  throw new Refusal(
    'which is no address of tiles. Write: https://tiles.example.cn/{z}/{x}/{y}.png, with {a-c} for several hosts',
  );
};

/** @param {string} text */
const attribution = (text) => {
  if (text.length <= 120 && !/[<>\p{Cc}]/u.test(text)) return text;
  throw new Refusal('which cannot be shown. Write a line of plain text, 120 characters at most');
};

/** @param {string} text */
const tiandituToken = (text) => {
  if (/^[0-9a-f]{32}$/i.test(text)) return text;
  throw new Refusal('which is no key (tk) of 天地图 for browsers. Write its 32 digits and letters');
};

/** @param {string} text */
const onOrOff = (text) => {
  if (text === 'on' || text === 'off') return text === 'on';
  throw new Refusal('which is neither on nor off');
};

/**
 * The variables, and what each becomes. Those of the build are written into pages and headers:
 * another value asks for another build.
 *
 * @type {Record<string, { key: string, build: boolean, rest: unknown, read: (text: string) => unknown }>}
 */
const settings = {
  PUBLIC_ORIGIN: { key: 'publicOrigin', build: true, rest: null, read: origin },
  MAP_APPROVAL_NO: { key: 'approvalNumber', build: true, rest: null, read: plainLine },
  EMBED_ANCESTORS: { key: 'embedAncestors', build: true, rest: ['*'], read: ancestors },
  REPORT_URL: { key: 'reportUrl', build: true, rest: null, read: reportAddress },
  OFFLINE: { key: 'offline', build: true, rest: true, read: onOrOff },
  CLIENT_ERRORS: { key: 'clientErrors', build: true, rest: false, read: onOrOff },
  ACCESS_LOG: { key: 'accessLog', build: false, rest: false, read: onOrOff },
  BASEMAP_TILES: { key: 'tiles', build: true, rest: null, read: tileAddresses },
  BASEMAP_ATTRIBUTION: { key: 'attribution', build: true, rest: null, read: attribution },
  TIANDITU_TOKEN: { key: 'token', build: true, rest: null, read: tiandituToken },
};

/** 天地图's tiles in Web Mercator: `vec` the map, `cva` its names. */
const tianditu = (/** @type {string} */ token) =>
  ['vec', 'cva'].map((layer) =>
    tileAddresses(
      `https://t{0-7}.tianditu.gov.cn/${layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${token}`,
    ),
  );

/**
 * @param {{ tiles?: readonly string[] | null, attribution?: string | null, token?: string | null }} set
 * @returns {Basemap | null}
 */
const basemapOf = ({ tiles, attribution, token }) => {
  if (tiles && token) {
    throw new Refusal('BASEMAP_TILES and TIANDITU_TOKEN are both set. Set one of them.');
  }
  if (tiles && !attribution) {
    throw new Refusal(
      'BASEMAP_ATTRIBUTION is not set, and BASEMAP_TILES needs it. Write whose map it is.',
    );
  }
  if (token) {
    const layers = tianditu(token);
    return { tianditu: true, attribution: attribution ?? '天地图 tianditu.gov.cn', layers };
  }
  if (attribution && !tiles) {
    throw new Refusal('BASEMAP_ATTRIBUTION is set, but neither BASEMAP_TILES nor TIANDITU_TOKEN.');
  }
  return tiles && attribution ? { tianditu: false, attribution, layers: [tiles] } : null;
};

/** The variables that a build depends on. */
export const buildSettings = Object.keys(settings).filter((name) => settings[name]?.build);

/**
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {Operator}
 * @throws {Error} whose message has one line for each variable that cannot be used
 */
export const operatorFrom = (environment) => {
  const refusals = [];
  const entries = [];
  for (const [name, { key, rest, read }] of Object.entries(settings)) {
    const text = environment[name]?.trim();
    try {
      entries.push([key, text ? read(text) : rest]);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusals.push(`${name} is “${text}”, ${error.message}.`);
    }
  }
  if (refusals.length > 0) throw new Error(refusals.join('\n'));
  const { tiles, attribution, token, ...others } = Object.fromEntries(entries);
  return { ...others, basemap: basemapOf({ tiles, attribution, token }) };
};

/** What the operator of this very process has set. */
export const operator = () => operatorFrom(process.env);
