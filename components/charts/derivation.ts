import type { Level, Target } from '@/data/target';
import { amountIn } from '../text/units';

/** How a derived level comes about, always in Chinese: with the numbers as the plan counts them. */
export const derivationOf = ({ unit }: Target, level: Level): string | undefined =>
  level.derived &&
  `${level.derived.formula} ${level.comparator === 'eq' ? '=' : '≈'} ${amountIn('zh', unit, level)}`;
