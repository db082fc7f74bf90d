import type { Language } from '@/data/vocabulary/languages';
import type { CityShare } from '@/geo/features/matrix';
import { MarkBlock } from '../matrix/mark-block';
import { ShareFigure } from '../matrix/share-figure';

const perLine = 8;

/** What a city has of a sector: “3 +1” and a bar of as many marks. */
export const ShareWithMarks = ({ share, language }: { share: CityShare; language: Language }) => (
  <span className="flex items-start gap-2">
    <span className="flex w-9 shrink-0 items-baseline gap-0.5">
      <ShareFigure share={share} language={language} />
    </span>
    <span className="pt-1">
      <MarkBlock {...share} perLine={perLine} />
    </span>
  </span>
);
