import { baseYear, goalYear, type Level, type Target } from '@/data/target';
import type { Language } from '@/data/vocabulary/languages';
import { levelAmount, levelFigure } from '../text/levels';
import { missingShort } from '../text/targets';
import { inBase } from '../text/units';
import { type GoalScale, line } from './goal-scale';
import { textWidth } from './text-width';

/** What a mark stands for: the year before, where it stood, what is wanted, what that would need. */
export type MarkKind = 'earlier' | 'base' | 'goal' | 'needed';

/** A level before it has a place: what it is worth and what is written by it. */
export interface Figure {
  kind: MarkKind;
  year: number;
  derived: boolean;
  /** In the base unit of the dimension; `upper` where the plan gives a range. */
  value: number;
  upper: number;
  label: string;
}

/** A figure on the line, 0–100. */
export interface Mark extends Figure {
  at: number;
  to: number;
  side: 'before' | 'after' | 'under';
}

/** In px, as in charts.css. */
export const fontSizes: Readonly<Record<MarkKind, number>> = {
  earlier: 12,
  base: 13,
  goal: 17,
  needed: 13,
};

const kindOf = ({ year }: Level): MarkKind => {
  if (year === goalYear) return 'goal';
  return year === baseYear ? 'base' : 'earlier';
};

/** Stands after a figure that is our reading; the reason is in the table. */
export const readingMark = '*';

/** A level as it is written by its mark; with the unit where a chart holds several. */
export const levelLabel = (
  target: Target,
  level: Level,
  language: Language,
  unitToo = false,
): string => {
  const written = (unitToo ? levelAmount : levelFigure)(target, level, language);
  return level.interpreted && !level.derived ? `${written}${readingMark}` : written;
};

/** The levels of an indicator as figures of one dimension, in the order of the years. */
export const figuresOf = (target: Target, language: Language, unitToo: boolean): Figure[] =>
  target.levels.map((level) => ({
    kind: kindOf(level),
    year: level.year,
    derived: level.derived !== undefined,
    value: inBase(level.value, target.unit),
    upper: inBase(level.upper ?? level.value, target.unit),
    label: levelLabel(target, level, language, unitToo),
  }));

const fitsBefore = ({ label, kind }: Figure, at: number): boolean =>
  textWidth(label, fontSizes[kind]) + line.toLabel <= line.before + (at / 100) * line.narrowest;

/** The outermost figures are written beside their marks, where they fit; the others under theirs. */
export const marksOn = (figures: readonly Figure[], { at }: GoalScale): Mark[] => {
  const inOrder = [...figures].sort((a, b) => a.value - b.value);
  const sideOf = (figure: Figure): Mark['side'] => {
    if (figure === inOrder.at(-1)) return 'after';
    return figure === inOrder[0] && fitsBefore(figure, at(figure.value)) ? 'before' : 'under';
  };
  return figures.map((figure) => ({
    ...figure,
    at: at(figure.value),
    to: at(figure.upper),
    side: sideOf(figure),
  }));
};

export type MissingSide = 'start' | 'end' | 'under';

/**
 * Where “2015: not given” finds room: at the line's beginning, at its end behind the goal's label,
 * or under the line.
 */
export const missingSide = (marks: readonly Mark[], language: Language): MissingSide => {
  const width = textWidth(missingShort[language], fontSizes.earlier);
  const px = (at: number) => (at / 100) * line.narrowest;
  const before = line.before + px(Math.min(...marks.map(({ at }) => at))) - line.toLabel;
  if (width < before) return 'start';
  const ends = marks.map(({ to, label, kind }) => px(to) + textWidth(label, fontSizes[kind]));
  const behind = line.narrowest + line.after - line.toLabel - Math.max(...ends);
  return width < behind ? 'end' : 'under';
};
