import type { ReactNode } from 'react';
import { sites, targets } from '@/data/dataset';
import { goalOf, type Target } from '@/data/target';
import { counties, countyIds } from '@/data/vocabulary/counties';
import { type Language, t } from '@/data/vocabulary/languages';
import { type PrefectureId, prefectureIds, prefectures } from '@/data/vocabulary/prefectures';
import { portsFrom, seatOf } from '@/geo/features/distance';
import { areaKm2, shapeOf } from '@/geo/places';
import type { CityFacts, FactsByCity, PortFact } from '../compare/city-facts';
import { CompareDesk } from '../compare/compare-desk';
import { GoalList } from '../compare/goal-list';
import type { GoalsByRow } from '../compare/sector-comparison';
import { compareLead, compareTitle } from '../text/compare';
import { Breadcrumb } from '../ui/breadcrumb';
import { Lead } from '../ui/lead';
import { Panel } from '../ui/panel';
import { PanelHeading } from '../ui/panel-heading';

/** @throws Error where the plan has no port of that mode: then there is nothing to compare */
const nearestPort = (city: PrefectureId, mode: 'air' | 'rail'): PortFact => {
  const [nearest] = portsFrom(
    [seatOf(city)],
    sites.filter(({ kind, port }) => kind === 'port' && port?.mode === mode),
  );
  if (!nearest) throw new Error(`The plan names no ${mode} port`);
  const { port, km, errorKm, sameCity } = nearest;
  return { port: port.id, km, errorKm, sameCity };
};

const factsOf = (city: PrefectureId): CityFacts => ({
  counties: countyIds.filter((id) => counties[id].prefecture === city).length,
  area: areaKm2(shapeOf(prefectures[city].adcode)),
  air: nearestPort(city, 'air'),
  rail: nearestPort(city, 'rail'),
});

const facts = Object.fromEntries(prefectureIds.map((id) => [id, factsOf(id)])) as FactsByCity;

/** Goals by sector, and again by line where an indicator belongs to one. */
const goalsIn = (language: Language): GoalsByRow => {
  const withGoal = targets.filter((target) => goalOf(target));
  const ids = new Set(withGoal.flatMap(({ sector, subsector }) => [sector, subsector ?? sector]));
  const about =
    (id: string) =>
    ({ sector, subsector }: Target) =>
      sector === id || subsector === id;
  return Object.fromEntries(
    [...ids].map((id): [string, ReactNode] => [
      id,
      <GoalList key={id} targets={withGoal.filter(about(id))} language={language} />,
    ]),
  );
};

/** Two to four cities, or two to four sectors, point by point. */
export const ComparePanel = ({ language }: { language: Language }) => (
  <Panel wide>
    <header className="flex flex-col gap-2">
      <Breadcrumb language={language} />
      <PanelHeading name={compareTitle} language={language} />
      <Lead>{t(compareLead, language)}</Lead>
    </header>
    <CompareDesk facts={facts} goals={goalsIn(language)} />
  </Panel>
);
