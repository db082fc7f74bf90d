import { type Language, t } from '@/data/vocabulary/languages';
import { inBoth } from '../text/fill';
import { presentWords } from '../text/present-words';

interface HallProgressProps {
  language: Language;
  index: number;
  count: number;
  onStep: (by: -1 | 1) => void;
}

/** Which scene it is, as dots and as n / N, between the buttons that a finger steps with. */
export const HallProgress = ({ language, index, count, onStep }: HallProgressProps) => (
  <div className="hall-progress">
    <button
      type="button"
      className="hall-step"
      aria-label={t(presentWords.previous, language)}
      disabled={index <= 0}
      onClick={() => onStep(-1)}
    >
      ←
    </button>
    <span
      role="img"
      className="hall-dots"
      aria-label={t(inBoth(presentWords.progress, { number: index + 1, count }), language)}
    >
      {Array.from({ length: count }, (_, dot) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place
        <i key={dot} data-here={dot === index || undefined} />
      ))}
    </span>
    <span aria-hidden="true" className="hall-number">
      {index + 1} / {count}
    </span>
    <button
      type="button"
      className="hall-step"
      aria-label={t(presentWords.next, language)}
      disabled={index >= count - 1}
      onClick={() => onStep(1)}
    >
      →
    </button>
  </div>
);
