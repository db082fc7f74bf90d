import type { ReactNode } from 'react';
import type { Target } from '@/data/target';
import { type Language, t } from '@/data/vocabulary/languages';
import { Citation } from '../ui/citation';
import { GoalNotes } from './goal-notes';
import { statedRate } from './growth';

/** Where the plan says what a row shows, its stated rate among it. */
const paragraphsOf = (target: Target): number[] => {
  const rate = statedRate(target);
  const stated = target.levels.flatMap((level) => (level.derived ? [] : [level.citation]));
  const cited = [...stated, ...(rate ? [rate.citation] : [])];
  return [...new Set(cited.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
};

interface GoalRowProps {
  target: Target;
  language: Language;
  /** What stands for its name, where the indicator’s own does not do. */
  name?: ReactNode;
  children: ReactNode;
}

/** An indicator: its name with its paragraphs, its drawing, and what follows from it. */
export const GoalRow = ({ target, language, name, children }: GoalRowProps) => (
  <div className="goal-row">
    <p className="goal-name">
      <span className="flex-1">{name ?? t(target.indicator, language)}</span>
      <Citation paragraphs={paragraphsOf(target)} language={language} />
    </p>
    {children}
    <GoalNotes target={target} language={language} />
  </div>
);
