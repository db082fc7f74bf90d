'use client';

import { t } from '@/data/vocabulary/languages';
import { type SectorId, sectorIds } from '@/data/vocabulary/sectors';
import { everything } from '@/geo/features/filter';
import { citiesNorthToSouth, sectorRow } from '@/geo/features/matrix';
import { HollowSheet } from '../matrix/hollow-sheet';
import type { MatrixView } from '../matrix/matrix-view';
import { aspects, withoutScript } from '../text/compare';
import { Note } from '../ui/note';
import { useHydrated } from '../view/use-hydrated';
import { useLink, useView } from '../view/use-view';
import { CityComparison } from './city-comparison';
import type { FactsByCity } from './city-facts';
import { comparisonIn } from './comparison';
import { ComparisonNotes } from './comparison-notes';
import { Examples } from './examples';
import { Picker } from './picker';
import { type GoalsByRow, SectorComparison } from './sector-comparison';

interface CompareDeskProps {
  facts: FactsByCity;
  goals: GoalsByRow;
}

const allRows = sectorIds.map((sector: SectorId) => sectorRow(sector));

/** Everything side by side, for who cannot choose: the page without a script. */
const EverythingCompared = ({ view, facts, goals }: CompareDeskProps & { view: MatrixView }) => {
  const unfiltered = { ...view, filter: everything };
  return (
    <div className="only-without-script flex flex-col gap-5">
      <Note>{t(withoutScript, view.language)}</Note>
      <h2 className="font-serif text-lg font-semibold">{t(aspects.cities, view.language)}</h2>
      <CityComparison view={unfiltered} cities={citiesNorthToSouth} facts={facts} />
      <h2 className="font-serif text-lg font-semibold">{t(aspects.sectors, view.language)}</h2>
      <SectorComparison view={unfiltered} rows={allRows} goals={goals} />
    </div>
  );
};

/** What the address asks to compare, and the boxes that change it. */
export const CompareDesk = ({ facts, goals }: CompareDeskProps) => {
  const { language, filter } = useView();
  const view: MatrixView = { language, filter, link: useLink() };
  const comparison = comparisonIn(filter);
  const hydrated = useHydrated();
  return (
    <>
      <HollowSheet />
      <Picker comparison={comparison} />
      <ComparisonNotes comparison={comparison} />
      {comparison.of === 'nothing' && <Examples view={view} />}
      {comparison.of === 'cities' && (
        <CityComparison view={view} cities={comparison.cities} facts={facts} />
      )}
      {comparison.of === 'sectors' && (
        <SectorComparison view={view} rows={comparison.rows} goals={goals} />
      )}
      {!hydrated && <EverythingCompared view={view} facts={facts} goals={goals} />}
    </>
  );
};
