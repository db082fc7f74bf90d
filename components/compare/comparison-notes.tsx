import type { ReactNode } from 'react';
import { t } from '@/data/vocabulary/languages';
import { everything, isShown } from '@/geo/features/filter';
import { mapSites } from '@/geo/features/map-sites';
import {
  compareCitiesInstead,
  compareSectorsInstead,
  countAll,
  onlySome,
  tooManyCities,
  tooManySectors,
} from '../text/compare';
import { inBoth } from '../text/fill';
import { useView } from '../view/use-view';
import type { Comparison } from './comparison';

const TextButton = ({ onClick, children }: { onClick: () => void; children: ReactNode }) => (
  <button
    type="button"
    onClick={onClick}
    className="min-h-6 cursor-pointer text-ink underline underline-offset-4 pointer-coarse:min-h-11"
  >
    {children}
  </button>
);

/** Whether less than everything is counted, apart from what is compared. */
const useNarrowed = (comparison: Comparison) => {
  const { filter } = useView();
  const beside =
    comparison.of === 'cities' ? { ...filter, cities: null } : { ...filter, leaves: null };
  return comparison.of === 'nothing'
    ? mapSites.length
    : mapSites.filter((site) => isShown(site, beside)).length;
};

/** What else the filter does to the comparison, and the way to the other one. */
export const ComparisonNotes = ({ comparison }: { comparison: Comparison }) => {
  const { language, filter, setFilter } = useView();
  const counted = useNarrowed(comparison);
  if (comparison.of === 'nothing') {
    const { tooMany } = comparison;
    if (!tooMany) return null;
    const words = tooMany.of === 'cities' ? tooManyCities : tooManySectors;
    return <p role="status">{t(inBoth(words, { count: tooMany.count }), language)}</p>;
  }
  const ofCities = comparison.of === 'cities';
  const clearBeside = () =>
    setFilter({
      ...everything,
      ...(ofCities ? { cities: filter.cities } : { sectors: filter.sectors }),
    });
  const change = () => setFilter(ofCities ? { cities: null } : { sectors: null });
  return (
    <p className="needs-script flex flex-wrap items-center gap-x-3 text-small text-ink-second">
      {counted < mapSites.length && (
        <>
          {t(inBoth(onlySome, { count: counted }), language)}
          <TextButton onClick={clearBeside}>{t(countAll, language)}</TextButton>
        </>
      )}
      <TextButton onClick={change}>
        {t(ofCities ? compareSectorsInstead : compareCitiesInstead, language)}
      </TextButton>
    </p>
  );
};
