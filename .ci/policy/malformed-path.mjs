/** One character of a path: itself, or the bytes of its UTF-8 written as %XX. */
const more = '%[89ab][0-9a-f]';
const character = [
  '[^%]',
  '%[0-7][0-9a-f]',
  `%(?:c[2-9a-f]|d[0-9a-f])${more}`,
  `%e[0-9a-f](?:${more}){2}`,
  `%f[0-4](?:${more}){3}`,
].join('|');

const undecodable = `:path((?!(?:${character})*$).*)`;

/**
 * Sends a path that cannot be decoded, such as `/zh/sites/%`, where it is answered: a problem at
 * the doors to the data, a page that is not there elsewhere. Next would say “Internal Server Error”.
 */
export const malformedPaths = [
  { source: `/(api|schema)/${undecodable}`, destination: '/malformed' },
  { source: `/:language(zh|en)/${undecodable}`, destination: '/:language/-' },
  { source: `/${undecodable}`, destination: '/-' },
];
