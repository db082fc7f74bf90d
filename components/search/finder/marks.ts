import { isWritten } from './folded';

/** A stretch of a name: first character, and the first after it. */
export type Range = readonly [from: number, to: number];

/** Which stretches of which names match. */
export type Marks = ReadonlyMap<number, readonly Range[]>;

/** Stretches with nothing but blanks and punctuation between them are one. */
export const closedUp = (ranges: readonly Range[], name: string): readonly Range[] => {
  const closed: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = closed.at(-1);
    if (last && !name.slice(last[1], from).split('').some(isWritten)) last[1] = to;
    else closed.push([from, to]);
  }
  return closed;
};

/** Characters, in any order and some of them twice, as the fewest stretches. */
export const rangesOf = (characters: readonly number[]): readonly Range[] => {
  const ranges: [number, number][] = [];
  for (const at of [...new Set(characters)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else ranges.push([at, at + 1]);
  }
  return ranges;
};
