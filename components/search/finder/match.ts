import type { Marks } from './marks';

/** How well something matches, best first. */
export const grades = {
  /** The name is what was typed. */
  whole: 0,
  start: 1,
  /** The initials of the whole name, then of its beginning. */
  initials: 2,
  initialStart: 3,
  inside: 4,
  initialsInside: 5,
  /** All the words, but in different names; all the characters, but with a few between. */
  apart: 6,
  /** Not its names: what it makes, or who runs it. */
  held: 7,
  /** No name at all, but what a paragraph says. */
  said: 8,
  /** All the characters, with many between. */
  scattered: 9,
  /** One letter wrong. */
  slip: 10,
} as const;

export type Grade = (typeof grades)[keyof typeof grades];

export interface Match {
  /** Which of the searchables. */
  owner: number;
  grade: Grade;
  marks: Marks;
  /** Of the last syllable only the beginning was typed: 新型 for xinxi, but not 信息. */
  isCut: boolean;
}

/** The best match of each, with every name marked that matched in its own way. */
export const bestOfEach = (matches: readonly Match[]): readonly Match[] => {
  const best = new Map<number, Match>();
  for (const match of matches) {
    const held = best.get(match.owner);
    if (!held) {
      best.set(match.owner, match);
      continue;
    }
    const [first, second] = match.grade < held.grade ? [match, held] : [held, match];
    const isCut = first.isCut && (second.isCut || second.grade > first.grade);
    const marks = new Map([...second.marks, ...first.marks]);
    best.set(match.owner, { ...first, isCut, marks });
  }
  return [...best.values()];
};
