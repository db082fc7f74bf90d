import { createParser } from 'nuqs';

/** A named bundle of members that can be written as one word. */
export type Bundles = Readonly<Record<string, readonly string[]>>;

const none = 'none';
const every = 'all';
const except = '!';

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

/**
 * Reads and writes which of a closed list are on. `a,b` is only these, `!a,b` is all but these,
 * `none` and `all` say so; unknown words are dropped, and a value with no known word is the default.
 */
export const parseAsSubset = <Member extends string>(
  members: readonly Member[],
  bundles: Bundles = {},
) => {
  const known: ReadonlySet<string> = new Set(members);
  return createParser<ReadonlySet<Member>>({
    parse: (value) => {
      if (value === none) return new Set();
      if (value === every) return new Set(members);
      const inverted = value.startsWith(except);
      const words = (inverted ? value.slice(1) : value).split(',');
      const named = new Set(words.flatMap((word) => spellOut(word, known, bundles)));
      if (named.size === 0) return null;
      return new Set(members.filter((member) => named.has(member) !== inverted));
    },
    serialize: (chosen) => {
      if (chosen.size === 0) return none;
      if (chosen.size === members.length) return every;
      const rest = new Set(members.filter((member) => !chosen.has(member)));
      const only = shorten(chosen, members, bundles).join(',');
      const butNot = `${except}${shorten(rest, members, bundles).join(',')}`;
      return butNot.length < only.length ? butNot : only;
    },
    eq: (a, b) => a.size === b.size && [...a].every((member) => b.has(member)),
  });
};
