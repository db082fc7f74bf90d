import { createParser } from 'nuqs';
import { newName, type Renamed } from './old-links';
import { codeLength, wordCode } from './word-code';

/** A named bundle of members that can be written as one word. */
export type Bundles = Readonly<Record<string, readonly string[]>>;

const none = 'none';
const every = 'all';
const except = '!';
const coded = '~';
/** A longer list is written in codes: nobody reads it, and many keys share one link. */
const longestReadable = 20;

const spellOut = (word: string, members: ReadonlySet<string>, bundles: Bundles): string[] => {
  const bundle = Object.hasOwn(bundles, word) ? bundles[word] : undefined;
  if (bundle) return [...bundle];
  return members.has(word) ? [word] : [];
};

/** The fewest words for a set: whole bundles first, in the order of the members. */
const shorten = (chosen: ReadonlySet<string>, members: readonly string[], bundles: Bundles) => {
  const words: string[] = [];
  const written = new Set<string>();
  for (const [name, bundle] of Object.entries(bundles)) {
    if (bundle.length > 0 && bundle.every((member) => chosen.has(member))) {
      words.push(name);
      for (const member of bundle) written.add(member);
    }
  }
  return [...words, ...members.filter((id) => chosen.has(id) && !written.has(id))];
};

const inCodes = (words: readonly string[]): string => coded + words.map(wordCode).join('');

/** The words of `a,b`, or of `~` and their codes; a code that stands for nothing gives nothing. */
const wordsIn = (text: string, wordOf: ReadonlyMap<string, string>): string[] => {
  if (!text.startsWith(coded)) return text.split(',');
  const codes = text.slice(coded.length);
  return Array.from({ length: Math.floor(codes.length / codeLength) }, (_, index) => {
    const from = index * codeLength;
    return wordOf.get(codes.slice(from, from + codeLength)) ?? '';
  });
};

/** The shorter of what is on and what is off. */
const written = (on: readonly string[], off: readonly string[]): string => {
  const only = on.join(',');
  const butNot = except + off.join(',');
  const readable = butNot.length < only.length ? butNot : only;
  if (readable.length <= longestReadable) return readable;
  return off.length < on.length ? except + inCodes(off) : inCodes(on);
};

/**
 * Reads and writes which of a closed list are on. `a,b` is only these, `!a,b` is all but these,
 * `none` and `all` say so; unknown words are dropped, and a value with no known word is the default.
 * What a word was `renamed` from is read, and not written. A long list is written in codes of its words, `~…` and `!~…`.
 */
export const parseAsSubset = <Member extends string>(
  members: readonly Member[],
  bundles: Bundles = {},
  renamed: Renamed = {},
) => {
  const known: ReadonlySet<string> = new Set(members);
  const wordOf = new Map(
    [...Object.keys(bundles), ...members].map((word) => [wordCode(word), word]),
  );
  return createParser<ReadonlySet<Member>>({
    parse: (value) => {
      if (value === none) return new Set();
      if (value === every) return new Set(members);
      const inverted = value.startsWith(except);
      const words = wordsIn(inverted ? value.slice(1) : value, wordOf);
      const named = new Set(
        words.flatMap((word) => spellOut(newName(renamed, word), known, bundles)),
      );
      if (named.size === 0) return null;
      return new Set(members.filter((member) => named.has(member) !== inverted));
    },
    serialize: (chosen) => {
      if (chosen.size === 0) return none;
      if (chosen.size === members.length) return every;
      const rest = new Set(members.filter((member) => !chosen.has(member)));
      return written(shorten(chosen, members, bundles), shorten(rest, members, bundles));
    },
    eq: (a, b) => a.size === b.size && [...a].every((member) => b.has(member)),
  });
};
