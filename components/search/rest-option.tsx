import { type Language, t } from '@/data/vocabulary/languages';
import { inBoth } from '../text/fill';
import { searchWords } from '../text/search-words';
import { keepFocus, type Option } from './result-option';

interface RestOptionProps {
  option: Option;
  count: number;
  language: Language;
  onChoose: () => void;
}

/** The line that unfolds the rest of a group. */
export const RestOption = ({ option, count, language, onChoose }: RestOptionProps) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field clicks the chosen line
  <div
    id={option.id}
    role="option"
    aria-selected={option.isActive}
    tabIndex={-1}
    onMouseDown={keepFocus}
    onPointerMove={option.onPoint}
    onClick={onChoose}
    className="search-option text-small text-ink-second"
  >
    {t(inBoth(searchWords.more, { count }), language)}
  </div>
);
