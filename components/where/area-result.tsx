'use client';

import { area as squareMetres } from '@turf/turf';
import { t } from '@/data/vocabulary/languages';
import { sectorIds, sectors } from '@/data/vocabulary/sectors';
import { isShown } from '@/geo/features/filter';
import type { MapSite } from '@/geo/features/map-site';
import { mapSites } from '@/geo/features/map-sites';
import { type Area, areaPolygon } from '@/geo/where/area';
import { certaintyIn } from '@/geo/where/certainty';
import type { Grounds } from '@/geo/where/grounds';
import { inBoth } from '../text/fill';
import { numberIn } from '../text/numbers';
import { whereWords } from '../text/where-words';
import { Disclosure } from '../ui/disclosure';
import { NameLink } from '../ui/name-link';
import { pathTo } from '../view/paths';
import { useView } from '../view/use-view';
import { WhereRow } from './where-row';

const squareKm = 1e6;

const cell = 'py-1 text-right tabular-nums';

const CountRow = ({
  sector,
  inside,
  maybe,
}: {
  sector: (typeof sectorIds)[number];
  inside: number;
  maybe: number;
}) => {
  const { language } = useView();
  return (
    <tr data-sector={sector} className="border-b border-rule">
      <th scope="row" className="text-left font-normal">
        <NameLink href={pathTo(language, { type: 'sector', id: sector })}>
          {t(sectors[sector].name, language)}
        </NameLink>
      </th>
      <td className={cell}>{inside > 0 && <b>{numberIn(language, inside)}</b>}</td>
      <td className={cell}>{maybe > 0 && numberIn(language, maybe)}</td>
    </tr>
  );
};

const Listed = ({
  summary,
  found,
  open,
}: {
  summary: (typeof whereWords)['listInside' | 'listMaybe'];
  found: readonly MapSite[];
  open: boolean;
}) => {
  const { language } = useView();
  if (found.length === 0) return null;
  return (
    <Disclosure open={open} summary={t(inBoth(summary, { count: found.length }), language)}>
      <ul>
        {found.map(({ id }) => (
          <WhereRow key={id} id={id} />
        ))}
      </ul>
    </Disclosure>
  );
};

/** What of the shown sites is in the area, by sector, as surely as positions are known. */
export const AreaResult = ({ area, grounds }: { area: Area; grounds: Grounds }) => {
  const { language, filter } = useView();
  const polygon = areaPolygon(area);
  const certainty = certaintyIn(polygon, grounds.shapes);
  const shown = mapSites.filter((site) => isShown(site, filter));
  const placed = shown.filter(({ extent }) => extent !== 'province');
  const having = (wanted: 'inside' | 'maybe') =>
    placed.filter(({ id }) => certainty(grounds.sites[id]?.footprints ?? []) === wanted);
  const [inside, maybe] = [having('inside'), having('maybe')];
  const countIn = (found: readonly MapSite[], sector: string) =>
    found.filter((site) => site.sector === sector).length;
  const present = sectorIds.filter(
    (sector) => countIn(inside, sector) + countIn(maybe, sector) > 0,
  );
  const words = (text: (typeof whereWords)[keyof typeof whereWords], slots: object) =>
    t(inBoth(text, slots as never), language);
  return (
    <div className="flex flex-col gap-2" data-area-result>
      <p className="text-small text-ink-second">
        {words(whereWords.area, { area: Math.round(squareMetres(polygon) / squareKm) })}
        {shown.length < mapSites.length && ` · ${t(whereWords.filtered, language)}`}
      </p>
      {present.length === 0 ? (
        <p>{t(whereWords.nothingInside, language)}</p>
      ) : (
        <table className="w-full border-collapse">
          <thead className="border-b border-ink text-small text-ink-second">
            <tr>
              <th scope="col" className="text-left font-normal">
                {t(whereWords.sector, language)}
              </th>
              <th scope="col" className="text-right font-normal">
                {t(whereWords.inside, language)}
              </th>
              <th scope="col" className="text-right font-normal">
                {t(whereWords.maybe, language)}
              </th>
            </tr>
          </thead>
          <tbody>
            {present.map((sector) => (
              <CountRow
                key={sector}
                sector={sector}
                inside={countIn(inside, sector)}
                maybe={countIn(maybe, sector)}
              />
            ))}
          </tbody>
          <tfoot className="font-semibold">
            <tr data-total>
              <th scope="row" className="py-1 text-left">
                {t(whereWords.total, language)}
              </th>
              <td className={cell}>{numberIn(language, inside.length)}</td>
              <td className={cell}>{numberIn(language, maybe.length)}</td>
            </tr>
          </tfoot>
        </table>
      )}
      <Listed summary={whereWords.listInside} found={inside} open={inside.length <= 12} />
      <Listed summary={whereWords.listMaybe} found={maybe} open={false} />
      {shown.length > placed.length && (
        <p className="text-small text-ink-second">
          {words(whereWords.provinceOnly, { count: shown.length - placed.length })}
        </p>
      )}
    </div>
  );
};
