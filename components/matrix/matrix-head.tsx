import Link from 'next/link';
import { t } from '@/data/vocabulary/languages';
import { prefectures } from '@/data/vocabulary/prefectures';
import { marginNames } from '@/geo/features/margin-names';
import { citiesNorthToSouth } from '@/geo/features/matrix';
import { sectorWord, totalWord } from '../text/matrix';
import { pathTo } from '../view/paths';
import { CompareLink } from './compare-link';
import { extentColumns, type MatrixView } from './matrix-view';

/** The names of the columns: cities from north to south, then what belongs to no one city. */
export const MatrixHead = ({ view }: { view: MatrixView }) => {
  const { language, filter, link } = view;
  return (
    <thead>
      <tr>
        <th scope="col" className="matrix-name">
          <span className="sr-only">{t(sectorWord, language)}</span>
        </th>
        {citiesNorthToSouth.map((city) => {
          const name = t(prefectures[city].name, language);
          return (
            <th
              key={city}
              scope="col"
              className="matrix-column"
              data-off={(filter.cities && !filter.cities.has(city)) || undefined}
            >
              <CompareLink view={view} name={name} city={city} />
              <Link
                href={link(pathTo(language, { type: 'city', id: city }))}
                prefetch={false}
                scroll={false}
                className="matrix-column-name hover:underline"
              >
                {name}
              </Link>
            </th>
          );
        })}
        {extentColumns.map((extent) => (
          <th key={extent} scope="col" className="matrix-column matrix-column-quiet">
            <span className="matrix-column-name">{t(marginNames[extent], language)}</span>
          </th>
        ))}
        <th scope="col" className="matrix-column">
          <span className="matrix-column-name">{t(totalWord, language)}</span>
        </th>
      </tr>
    </thead>
  );
};
