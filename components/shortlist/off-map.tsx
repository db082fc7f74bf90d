'use client';

import { t } from '@/data/vocabulary/languages';
import { everything } from '@/geo/features/filter';
import { Filled } from '../text/filled';
import { showAll } from '../text/lists';
import { numberIn } from '../text/numbers';
import { shortlistWords } from '../text/shortlist-words';
import { useView } from '../view/use-view';

/** Says that the filter keeps some picks off the map, and takes the filter off. */
export const OffMap = ({ count }: { count: number }) => {
  const { language, setFilter } = useView();
  if (count === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-small text-ink-second print:hidden">
      <Filled
        text={shortlistWords.offMap}
        language={language}
        slots={{ count: numberIn(language, count) }}
      />
      <button
        type="button"
        onClick={() => setFilter(everything)}
        className="min-h-6 cursor-pointer text-ink underline underline-offset-4 pointer-coarse:min-h-11"
      >
        {t(showAll, language)}
      </button>
    </p>
  );
};
