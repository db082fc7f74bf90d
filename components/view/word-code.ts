const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
export const codeLength = 2;

/** FNV-1a of 32 bits, begun with the first number that gives every word of today a code of its own. */
const start = 0x811c9dc7;
const factor = 0x01000193;

/**
 * Two characters that stand for a word in a long link. They come from the word itself, not from its
 * place in a list, so that a link outlives words that are added later; a test tells when a new word
 * would take the code of another.
 */
export const wordCode = (word: string): string => {
  let hash = start;
  for (const character of word) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), factor) >>> 0;
  }
  const mixed = (hash ^ (hash >>> 15)) >>> 0;
  return `${letters[mixed & 63]}${letters[(mixed >>> 6) & 63]}`;
};
