import { type Language, t } from '@/data/vocabulary/languages';
import { prefectures } from '@/data/vocabulary/prefectures';
import { type Crossing, citiesNorthToSouth, type MatrixRow } from '@/geo/features/matrix';
import { extentColumns } from '../matrix/matrix-view';
import { aspects } from '../text/compare';
import { numberIn } from '../text/numbers';
import { AspectRow } from './comparison-table';
import { ShareWithMarks } from './share-with-marks';

interface SectorRowsProps {
  language: Language;
  columns: readonly MatrixRow[];
  keyOf: (row: MatrixRow) => string;
  crossing: (row: MatrixRow) => Crossing;
}

/** How many sites the plan names of a sector, and how closely it says where. */
export const NamedRows = ({ crossing, ...rows }: SectorRowsProps) => {
  const { language } = rows;
  const placed = (row: MatrixRow) => crossing(row).all.filter(({ extent }) => extent === 'place');
  return (
    <>
      <AspectRow
        {...rows}
        head={t(aspects.total, language)}
        cell={(row) => (
          <b className="font-serif text-lead">{numberIn(language, crossing(row).all.length)}</b>
        )}
      />
      <AspectRow
        {...rows}
        head={t(aspects.place, language)}
        cell={(row) => numberIn(language, placed(row).length)}
      />
      {extentColumns.map((extent) => (
        <AspectRow
          key={extent}
          {...rows}
          head={t(aspects[extent], language)}
          cell={(row) => numberIn(language, crossing(row)[extent].length)}
        />
      ))}
    </>
  );
};

/** What each city has of a sector; cities without any are left out. */
export const SharesByCity = ({ crossing, ...rows }: SectorRowsProps) => {
  const has = (row: MatrixRow, city: (typeof citiesNorthToSouth)[number]) => {
    const { own, shared } = crossing(row).cities[city];
    return own.length + shared.length > 0;
  };
  return citiesNorthToSouth
    .filter((city) => rows.columns.some((row) => has(row, city)))
    .map((city) => (
      <AspectRow
        key={city}
        {...rows}
        head={t(prefectures[city].name, rows.language)}
        cell={(row) => (
          <ShareWithMarks share={crossing(row).cities[city]} language={rows.language} />
        )}
      />
    ));
};
