import { type SearchEntry, type SearchIndex, searchKinds } from '@/geo/search/search-entry';
import { isHan } from './folded';
import { closedUp, type Marks, type Range } from './marks';
import { bestOfEach, type Grade, grades, type Match } from './match';
import { type Searchable, searchablesOf } from './searchable';
import { speltMatches } from './spelling-search';
import { type Typed, typedAs } from './typed';
import { wordSearchOf } from './word-search';

/** Something that was found, and why. */
export interface Found {
  entry: SearchEntry;
  /** All its names: the Chinese one, the English one, then others. */
  names: readonly string[];
  marks: Marks;
  grade: Grade;
}

/** Finds what was typed, best first. */
export type Finder = (query: string) => readonly Found[];

const fewestLettersOfSlip = 4;

const ranks = new Map(searchKinds.map((kind, rank) => [kind, rank]));

interface Matched {
  match: Match;
  searchable: Searchable;
}

const rankOf = ({ searchable }: Matched): number => ranks.get(searchable.entry.kind) ?? 0;

/** How well it matches, what it is, whether the last syllable is whole, then the plan's order. */
const inOrder = (a: Matched, b: Matched): number =>
  a.match.grade - b.match.grade ||
  rankOf(a) - rankOf(b) ||
  Number(a.match.isCut) - Number(b.match.isCut) ||
  a.match.owner - b.match.owner;

const foundBy = ({ grade, marks }: Match, { entry, names, holds }: Searchable): Found => {
  const all = [...names, ...holds];
  const closed = [...marks].map(([name, ranges]): [number, readonly Range[]] => [
    name,
    closedUp(ranges, all[name] ?? ''),
  ]);
  return { entry, names: all, marks: new Map(closed), grade };
};

const hasWholeName = (matches: readonly Match[]): boolean =>
  matches.some(({ grade }) => grade === grades.whole);

/** Made once for an index; answers within a frame. */
export const finderOf = (index: SearchIndex): Finder => {
  const searchables = searchablesOf(index);
  const { inLatin, together, withGaps, withSlip } = wordSearchOf(searchables);

  /** What a paragraph says is no name, and its number is part of one. */
  const asText = (match: Match): Match => {
    if (searchables[match.owner]?.entry.kind !== 'paragraph') return match;
    const isSaid = match.marks.has(0) || match.marks.has(1);
    return { ...match, grade: isSaid ? grades.said : grades.start };
  };

  const straight = ({ spelt, words }: Typed): Match[] =>
    [
      ...spelt.flatMap((each) => speltMatches(searchables, each)),
      ...(/[a-z0-9]/.test(words) ? inLatin(words) : []),
    ].map(asText);

  /** What is only looked for where nothing matches as it was typed. */
  const loose = ({ words }: Typed): Match[] => {
    const apart = words.includes(' ') ? together(words) : [];
    return apart.length === 0 && words.split('').some(isHan) ? withGaps(words) : apart;
  };

  const slips = (typed: Typed, found: readonly Match[]): Match[] => {
    const tooShort = typed.words.replaceAll(' ', '').length < fewestLettersOfSlip;
    if (tooShort || !/[a-z]/.test(typed.words) || hasWholeName(found)) return [];
    return withSlip(typed, found.length === 0);
  };

  return (query) => {
    const typed = typedAs(query);
    if (typed.words === '') return [];
    const found = straight(typed);
    if (found.every(({ grade }) => grade === grades.said)) found.push(...loose(typed).map(asText));
    found.push(...slips(typed, found));
    return bestOfEach(found)
      .flatMap((match): Matched[] => {
        const searchable = searchables[match.owner];
        return searchable ? [{ match, searchable }] : [];
      })
      .sort(inOrder)
      .map(({ match, searchable }) => foundBy(match, searchable));
  };
};
