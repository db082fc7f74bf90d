'use client';

import { type Language, t } from '@/data/vocabulary/languages';
import { Filled } from '../text/filled';
import { listedOf, takeOff } from '../text/indicators';
import { numberIn } from '../text/numbers';
import { useListing } from './indicators';
import { quietButton } from './option';

const nothing = { sectors: null, province: null, unit: null, year: null, figures: null };

/** How many indicators are in the list, said once after each change, and the way back to all. */
export const ListedCount = ({ language }: { language: Language }) => {
  const { facts, listed, change } = useListing();
  return (
    <p className="flex flex-wrap items-baseline gap-x-3">
      <span role="status" data-listed={listed.size}>
        <Filled
          text={listedOf}
          language={language}
          slots={{
            count: <b className="font-serif text-lead">{numberIn(language, listed.size)}</b>,
            total: numberIn(language, facts.length),
          }}
        />
      </span>
      {listed.size < facts.length && (
        <button type="button" className={quietButton} onClick={() => change(nothing)}>
          {t(takeOff, language)}
        </button>
      )}
    </p>
  );
};
