import { t } from '@/data/vocabulary/languages';
import { inBoth } from '../text/fill';
import { searchWords } from '../text/search-words';
import { keepFocus, type OptionProps } from './result-option';

interface RestOptionProps extends OptionProps {
  count: number;
  onChoose: () => void;
}

/** The line that unfolds the rest of a group. */
export const RestOption = ({
  id,
  isActive,
  language,
  count,
  onPoint,
  onChoose,
}: RestOptionProps) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field clicks the chosen line
  <div
    id={id}
    role="option"
    aria-selected={isActive}
    tabIndex={-1}
    onMouseDown={keepFocus}
    onPointerMove={onPoint}
    onClick={onChoose}
    className="search-option text-small text-ink-second"
  >
    {t(inBoth(searchWords.more, { count }), language)}
  </div>
);
