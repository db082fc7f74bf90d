import { type Language, t } from '@/data/vocabulary/languages';
import { countAgrees, countDiffers } from '../text/citation';

interface StatedCountProps {
  stated: { count: number; as: string };
  /** How many the atlas recorded. */
  held: number;
  language: Language;
}

/** The plan's own number for a list, checked against the list: “三大” ✓ 3. */
export const StatedCount = ({ stated, held, language }: StatedCountProps) => {
  const agrees = stated.count === held;
  return (
    <span className="text-small whitespace-nowrap text-ink-second">
      <span lang="zh">“{stated.as}”</span> <span aria-hidden="true">{agrees ? '✓' : '≠'}</span>{' '}
      <span className="tabular-nums">{held}</span>
      <span className="sr-only">{t(agrees ? countAgrees : countDiffers, language)}</span>
    </span>
  );
};
