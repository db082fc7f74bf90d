import { folded, isWritten } from './folded';

/** What was typed, made ready to be compared. */
export interface Typed {
  /** For spellings: letters, digits and characters without anything between. */
  spelt: readonly string[];
  /** For words: lower case, one space between words and where the script changes. */
  words: string;
}

/** More than anyone types to find something, and little enough to compare at once. */
const longest = 60;

/** 吕liang, but not l3: a tone stands after the letters of a syllable. */
const toneDigits = /(?<=[a-z])[1-5](?![0-9])/g;

const scriptBorder = /(?<=\p{Script=Han})(?=[a-z0-9])|(?<=[a-z0-9])(?=\p{Script=Han})/gu;

const close = (text: string): string => text.split('').filter(isWritten).join('');

/** The words of a folded text with one space between them. */
export const wordsOf = (text: string): string => text.replace(/[^\p{L}\p{N}']+/gu, ' ').trim();

/** Width, case, accents and tones are of no account. */
export const typedAs = (query: string): Typed => {
  const text = folded(query.normalize('NFC').slice(0, longest));
  const words = wordsOf(text).replace(scriptBorder, ' ');
  const spelt = new Set([close(text), close(text.replace(toneDigits, ''))]);
  return { spelt: [...spelt].filter((each) => each !== ''), words };
};
