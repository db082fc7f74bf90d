import { rangesOf } from './marks';
import { type Grade, grades, type Match } from './match';
import type { Searchable } from './searchable';
import { type Spelling, type Spelt, speltIn } from './spelling';

/** Fewer letters are the initials of something in every name. */
const fewestInitialsInside = 3;

const gradeOf = ({ from, to, short, ended }: Spelt, { characters }: Spelling): Grade => {
  const all = from === 0 && to === characters.length;
  if (short > 0 && from > 0) return grades.initialsInside;
  if (short > 0) return all ? grades.initials : grades.initialStart;
  if (from > 0) return grades.inside;
  return all && ended ? grades.whole : grades.start;
};

/** A paragraph has so many syllables that most initials are among them. */
const isChance = ({ entry }: Searchable, grade: Grade, typed: string): boolean => {
  const byInitials = grade === grades.initials || grade === grades.initialStart;
  if (grade === grades.initialsInside && typed.length < fewestInitialsInside) return true;
  return entry.kind === 'paragraph' && (byInitials || grade === grades.initialsInside);
};

/**
 * The searchables with a name that is spelled so: in characters, pinyin, initials or a mixture.
 * @param typed letters, digits and characters only, folded
 */
export const speltMatches = (searchables: readonly Searchable[], typed: string): Match[] =>
  searchables.flatMap((searchable, owner) =>
    searchable.spellings.flatMap((spelling, name): Match[] => {
      const spelt = spelling && speltIn(spelling, typed);
      if (!spelt) return [];
      const grade = gradeOf(spelt, spelling);
      if (isChance(searchable, grade, typed)) return [];
      const marks = new Map([[name, rangesOf(spelling.at.slice(spelt.from, spelt.to))]]);
      return [{ owner, grade, marks, isCut: !spelt.ended }];
    }),
  );
