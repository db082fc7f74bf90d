import type { Comparator } from '@/data/schema/target';
import type { Level, Target } from '@/data/target';
import type { Language } from '@/data/vocabulary/languages';
import { boundPhrases } from './targets';
import { amountIn, figureIn } from './units';

/** How a level binds. */
export type Bound = Exclude<Comparator, 'per-year'>;

/** How a level binds; a rate a year says it apart from being one. */
export const boundOf = ({ comparator, bound }: Level): Bound =>
  comparator === 'per-year' ? (bound ?? 'eq') : comparator;

const bounded = (level: Level, language: Language, written: string): string =>
  boundPhrases[boundOf(level)][language].replace('{value}', written);

type Measured = Pick<Target, 'unit'>;

/** “≥ 60%”, “约 994.4”: a level without its unit, save a percent sign. */
export const levelFigure = ({ unit }: Measured, level: Level, language: Language): string =>
  bounded(level, language, figureIn(language, unit, level));

/** “≥ 60%”, “约 994.4 亿元”: a level with its unit. */
export const levelAmount = ({ unit }: Measured, level: Level, language: Language): string =>
  bounded(level, language, amountIn(language, unit, level));
