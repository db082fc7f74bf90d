import Link from 'next/link';
import { type Text, t } from '@/data/vocabulary/languages';
import { prefectureIds, prefectures } from '@/data/vocabulary/prefectures';
import { sectorIds, sectors } from '@/data/vocabulary/sectors';
import type { SiteFilter } from '@/geo/features/filter';
import { cityMostLike, sectorMostLike } from '@/geo/features/likeness';
import type { MapSite } from '@/geo/features/map-site';
import { mapSites } from '@/geo/features/map-sites';
import { sectorRow, shareOf } from '@/geo/features/matrix';
import type { MatrixView } from '../matrix/matrix-view';
import { exampleReasons, forInstance, pairOf } from '../text/compare';
import { inBoth } from '../text/fill';
import { pathToPage } from '../view/paths';

interface Example {
  reason: Text;
  names: readonly [Text, Text];
  change: Partial<SiteFilter>;
}

const largestTwo = <Id,>(ids: readonly Id[], sitesOf: (id: Id) => readonly MapSite[]) =>
  [...ids].sort((a, b) => sitesOf(b).length - sitesOf(a).length).slice(0, 2) as [Id, Id];

/** The pair of the largest, and the next after it with what is most like it. */
const examples = (): Example[] => {
  const cities = largestTwo(prefectureIds, (city) => shareOf(mapSites, city).own);
  const held = largestTwo(sectorIds, (id) => mapSites.filter(({ sector }) => sector === id));
  const [, city] = cities;
  const [, sector] = held;
  const likeCity = cityMostLike(mapSites, city);
  const likeSector = sectorMostLike(mapSites, sector);
  const ofCities = (reason: Text, [a, b]: typeof cities): Example => ({
    reason,
    names: [prefectures[a].name, prefectures[b].name],
    change: { cities: new Set([a, b]), sectors: null },
  });
  const ofSectors = (reason: Text, [a, b]: typeof held): Example => ({
    reason,
    names: [sectors[a].name, sectors[b].name],
    change: { sectors: new Set([...sectorRow(a).leaves, ...sectorRow(b).leaves]), cities: null },
  });
  return [
    ofCities(exampleReasons.mostSites, cities),
    ...(likeCity ? [ofCities(exampleReasons.alike, [city, likeCity])] : []),
    ofSectors(exampleReasons.mostSites, held),
    ...(likeSector ? [ofSectors(exampleReasons.spread, [sector, likeSector])] : []),
  ];
};

/** Comparisons to begin with. */
export const Examples = ({ view }: { view: MatrixView }) => {
  const { language, link } = view;
  return (
    <section className="needs-script">
      <h2 className="font-semibold">{t(forInstance, language)}</h2>
      <ul>
        {examples().map(({ reason, names: [one, other], change }) => (
          <li
            key={`${one.en} ${other.en}`}
            className="relative flex items-baseline gap-3 border-b border-rule py-2 hover:bg-wash pointer-coarse:py-3"
          >
            <Link
              href={link(pathToPage(language, 'compare'), change)}
              prefetch={false}
              scroll={false}
              className="font-serif text-lead font-semibold text-ink after:absolute after:inset-0 hover:underline"
            >
              {t(inBoth(pairOf, { one, other }), language)}
            </Link>
            <span className="text-small text-ink-second">{t(reason, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
