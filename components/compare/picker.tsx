import { type ReactNode, useState } from 'react';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { type PrefectureId, prefectures } from '@/data/vocabulary/prefectures';
import { citiesNorthToSouth, type MatrixRow } from '@/geo/features/matrix';
import { addAnother, fifthRefused, pickCities, pickSectors } from '../text/compare';
import { inBoth } from '../text/fill';
import { useView } from '../view/use-view';
import { type Comparison, pickCity, pickRow } from './comparison';
import { PickBox } from './pick-box';
import { rowName } from './row-name';
import { SectorPicks } from './sector-picks';

const PickGroup = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className="border-t border-rule pt-1.5">
    <legend className="float-left mb-1 w-full font-semibold">{title}</legend>
    <div className="clear-both">{children}</div>
  </fieldset>
);

interface CityPicksProps {
  language: Language;
  chosen: readonly PrefectureId[];
  onPick: (city: PrefectureId) => void;
}

const CityPicks = ({ language, chosen, onPick }: CityPicksProps) => (
  <ul className="flex flex-wrap gap-x-5">
    {citiesNorthToSouth.map((city) => (
      <li key={city}>
        <PickBox id={city} checked={chosen.includes(city)} onPick={() => onPick(city)}>
          {t(prefectures[city].name, language)}
        </PickBox>
      </li>
    ))}
  </ul>
);

const chosenIn = (comparison: Comparison) => ({
  cities: comparison.of === 'cities' ? comparison.cities : [],
  leaves: new Set(comparison.of === 'sectors' ? comparison.rows.flatMap((row) => row.leaves) : []),
});

/** Puts up to four cities or sectors side by side, each pick at once in the address. */
export const Picker = ({ comparison }: { comparison: Comparison }) => {
  const { language, setFilter } = useView();
  /** What was asked for as the fifth, until the next pick that is heard. */
  const [refused, setRefused] = useState<Text | null>(null);
  const { cities, leaves } = chosenIn(comparison);
  const chooseCity = (city: PrefectureId) => {
    const next = pickCity(comparison, city);
    setRefused(next === 'refused' ? prefectures[city].name : null);
    if (next !== 'refused') setFilter({ cities: next });
  };
  const chooseRow = (row: MatrixRow) => {
    const next = pickRow(comparison, row);
    setRefused(next === 'refused' ? rowName(row) : null);
    if (next !== 'refused') setFilter({ sectors: next });
  };
  const alone =
    (comparison.of === 'cities' && comparison.cities.length === 1) ||
    (comparison.of === 'sectors' && comparison.rows.length === 1);
  return (
    <div className="needs-script flex flex-col gap-3">
      {comparison.of !== 'sectors' && (
        <PickGroup title={t(pickCities, language)}>
          <CityPicks language={language} chosen={cities} onPick={chooseCity} />
        </PickGroup>
      )}
      {comparison.of !== 'cities' && (
        <PickGroup title={t(pickSectors, language)}>
          <SectorPicks language={language} chosen={leaves} onPick={chooseRow} />
        </PickGroup>
      )}
      <p role="status">
        {refused && (
          <strong className="font-semibold text-accent">
            {t(inBoth(fifthRefused, { name: refused }), language)}
          </strong>
        )}
        {!refused && alone && t(addAnother, language)}
      </p>
    </div>
  );
};
