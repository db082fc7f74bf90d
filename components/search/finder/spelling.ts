import { folded, isHan, isWritten } from './folded';

/** A name taken apart: its written characters, how each is read, and where in the name it stands. */
export interface Spelling {
  characters: readonly string[];
  /** The ways to type each: none for what is no Chinese character. */
  syllables: readonly (readonly string[])[];
  at: readonly number[];
  /** Where a word may begin: not at a digit or Latin letter inside of one. */
  starts: readonly number[];
}

/** ü is typed as u or v, and passports write yu: luliang, lvliang, lyuliang. */
const waysToType = (syllable: string): readonly string[] => {
  if (syllable === '') return [];
  return syllable.includes('v')
    ? ['u', 'v', 'yu'].map((letters) => syllable.replace('v', letters))
    : [syllable];
};

/** @param syllableAt the syllable of the character at an index; empty where it has none */
export const spellingOf = (name: string, syllableAt: (at: number) => string): Spelling => {
  const text = folded(name);
  const at = [...text.split('').keys()].filter((index) => isWritten(text.charAt(index)));
  const characters = at.map((index) => text.charAt(index));
  const isHere = characters.map(isHan);
  return {
    characters,
    syllables: at.map((index) => waysToType(syllableAt(index))),
    at,
    starts: [...at.keys()].filter((from) => from === 0 || isHere[from] || isHere[from - 1]),
  };
};

/** A stretch of a spelling that spells what was typed. */
export interface Spelt {
  from: number;
  /** Exclusive. */
  to: number;
  /** Characters for which only the beginning of the syllable was typed, but for the last. */
  short: number;
  /** Whether the last character, too, was typed to its end. */
  ended: boolean;
}

const better = (one: Spelt | undefined, other: Spelt | undefined): Spelt | undefined =>
  !one || (other && other.short < one.short) ? other : one;

/**
 * Reads what was typed against a spelling from one character on. Each character may be typed as
 * itself, as its syllable, or as the beginning of its syllable: 吕liang, lvliang, lvl, ly.
 * @param typed letters, digits and characters only, folded
 * @returns the reading with the fewest shortened syllables
 */
export const speltFrom = (
  { characters, syllables }: Spelling,
  typed: string,
  from: number,
): Spelt | undefined => {
  const read = (rest: string, to: number): Spelt | undefined => {
    const character = characters[to];
    if (character === undefined) return undefined;
    if (rest.startsWith(character)) {
      const after = rest.slice(character.length);
      return after === '' ? { from, to: to + 1, short: 0, ended: true } : read(after, to + 1);
    }
    let found: Spelt | undefined;
    for (const syllable of syllables[to] ?? []) {
      for (let length = 1; length <= syllable.length; length++) {
        if (!rest.startsWith(syllable.slice(0, length))) break;
        const ended = length === syllable.length;
        if (length === rest.length) found = { from, to: to + 1, short: 0, ended };
        const next = length < rest.length ? read(rest.slice(length), to + 1) : undefined;
        found = better(next && { ...next, short: next.short + (ended ? 0 : 1) }, found);
      }
    }
    return found;
  };
  return read(typed, from);
};

/** Nearly every start of every name is left here, so it is looked at before anything is read. */
const beginsAt = ({ characters, syllables }: Spelling, first: string, from: number): boolean =>
  characters[from] === first || syllables[from]?.[0]?.charAt(0) === first;

/** The first stretch that spells what was typed in full, else the first that does with initials. */
export const speltIn = (spelling: Spelling, typed: string): Spelt | undefined => {
  let found: Spelt | undefined;
  const first = typed.charAt(0);
  for (const from of spelling.starts) {
    if (!beginsAt(spelling, first, from)) continue;
    const spelt = speltFrom(spelling, typed, from);
    if (spelt?.short === 0) return spelt;
    found ??= spelt;
  }
  return found;
};
