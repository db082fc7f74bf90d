'use client';

import { t } from '@/data/vocabulary/languages';
import { everything } from '@/geo/features/filter';
import { Filled } from '../text/filled';
import { hiddenByFilter, showAll } from '../text/lists';
import { numberIn } from '../text/numbers';
import { useView } from '../view/use-view';
import { useShown } from './use-shown';

/** Says how much of a list the filter hides, and takes the filter off. */
export const HiddenNote = ({ sites }: { sites: readonly string[] }) => {
  const { language, setFilter } = useView();
  const shown = useShown();
  const hidden = sites.filter((id) => !shown(id)).length;
  if (hidden === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-small text-ink-second">
      <Filled
        text={hiddenByFilter}
        language={language}
        slots={{ count: numberIn(language, hidden) }}
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
