'use client';

import { t } from '@/data/vocabulary/languages';
import { TakeAway } from '../take-away/take-away';
import { takenByHand } from '../take-away/taken';
import { shortlistWords } from '../text/shortlist-words';
import { useView } from '../view/use-view';

interface ShortlistBarProps {
  picks: readonly string[];
  onClear: () => void;
}

/** What can be done with the list as a whole. */
export const ShortlistBar = ({ picks, onClear }: ShortlistBarProps) => {
  const { language } = useView();
  return (
    <div className="tool-bar">
      <TakeAway taken={takenByHand(picks)} />
      <button type="button" onClick={() => window.print()} className="tool-button">
        {t(shortlistWords.print, language)}
      </button>
      <button type="button" onClick={onClear} className="tool-button">
        {t(shortlistWords.clear, language)}
      </button>
    </div>
  );
};
