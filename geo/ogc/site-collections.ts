import type { Position } from 'geojson';
import { sites } from '../../data/dataset';
import type { Site } from '../../data/site';
import { kindIds } from '../../data/vocabulary/kinds';
import type { Text } from '../../data/vocabulary/languages';
import { plan } from '../../data/vocabulary/plan';
import { precisionIds } from '../../data/vocabulary/precisions';
import { prefectureIds } from '../../data/vocabulary/prefectures';
import { sectorIds } from '../../data/vocabulary/sectors';
import { siteGeometry } from '../export/site-geometry';
import { siteRow } from '../export/site-row';
import { siteFields, subsectorIds } from '../schema/site-fields';
import type { Shape } from './box';
import type { CollectionRecord, FeatureRecord, FilterParameter } from './collection';
import { recordsLicence } from './licences';

export const cityFilter: FilterParameter = {
  name: 'city',
  values: prefectureIds,
  means: { zh: '只要涉及该地级市的', en: 'Only what touches this prefecture-level city' },
};

const filters: readonly FilterParameter[] = [
  { name: 'sector', values: sectorIds, means: siteFields.sector.means },
  { name: 'subsector', values: subsectorIds, means: siteFields.subsector.means },
  { name: 'kind', values: kindIds, means: siteFields.kind.means },
  cityFilter,
  { name: 'precision', values: precisionIds, means: siteFields.precision.means },
  {
    name: 'interpreted',
    values: ['true', 'false'],
    boolean: true,
    means: siteFields.interpreted.means,
  },
];

/** A point, the line through the places of a span in the plan's order, an area; null for nowhere. */
const shapeOf = (site: Site): Shape | null => {
  const shape = siteGeometry(site);
  if (shape?.type !== 'MultiPoint') return shape as Shape | null;
  return { type: 'LineString', coordinates: shape.coordinates as Position[] };
};

const featureOf = (site: Site, geometryType: Shape['type']): FeatureRecord => {
  const { id, ...properties } = siteRow(site);
  const shape = shapeOf(site);
  return {
    id,
    geometry: shape?.type === geometryType ? shape : null,
    extent: shape,
    properties,
    filters: {
      sector: [site.sector],
      subsector: site.subsector ? [site.subsector] : [],
      kind: [site.kind],
      city: site.prefectures,
      precision: [site.precision],
      interpreted: [String(site.interpreted !== undefined)],
    },
  };
};

const { id: _id, ...fields } = siteFields;

const ofThePlan: Text = {
  zh: `只说 ${plan.adopted} 年的规划写了什么，不表示已经建成。`,
  en: `What the plan of ${plan.adopted} says, never that anything was built.`,
};

const count = (...extents: Site['extent'][]): number =>
  sites.filter(({ extent }) => extents.includes(extent)).length;

const sitesRecord: CollectionRecord = {
  id: 'sites',
  title: { zh: '规划点名的各处', en: 'Sites of the plan' },
  description: {
    zh: `规划点名的全部 ${sites.length} 处，一处一条。${count('place')} 处有点；只知到市的，点是市府，看 precision。跨数市的 ${count('span')} 处没有点，线在 spans；写到片区的 ${count('region')} 处没有点，面在 regions（其 sites 列出编号）；这两类仍按各自的形状回答 bbox。只写全省的 ${count('province')} 处没有位置，任何 bbox 都会带上。${ofThePlan.zh}`,
    en: `All ${sites.length} sites that the plan names, one record each. ${count('place')} have a point; where only the city is known it is the city’s seat: read precision. ${count('span')} that span cities have none here, their lines are in spans; ${count('region')} known to a region have none either, its area is in regions, which lists their ids. Both still answer bbox by their shape. ${count('province')} are placed in the province only and come with every bbox. ${ofThePlan.en}`,
  },
  geometryType: 'Point',
  fields,
  filters,
  licence: recordsLicence,
  page: '/zh/table',
  features: sites.map((site) => featureOf(site, 'Point')),
};

const spansRecord: CollectionRecord = {
  id: 'spans',
  title: { zh: '跨数市的各处', en: 'Spans' },
  description: {
    zh: `跨数市的 ${count('span')} 处：一条线依次经过规划写的各市市府，是示意，不是走向。同一编号也在 sites 里。${ofThePlan.zh}`,
    en: `The ${count('span')} sites that lie over several cities: a line through the seats in the order the plan names them, a sketch and not a route. The same ids are in sites. ${ofThePlan.en}`,
  },
  geometryType: 'LineString',
  fields,
  filters,
  licence: recordsLicence,
  page: '/zh/table',
  features: sites
    .filter(({ extent }) => extent === 'span')
    .map((site) => featureOf(site, 'LineString')),
};

export const siteCollections: readonly CollectionRecord[] = [sitesRecord, spansRecord];
