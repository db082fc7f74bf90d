import type { GeometryCollection, Topology } from 'topojson-specification';
import { counties } from '@/data/vocabulary/counties';
import { prefectures } from '@/data/vocabulary/prefectures';
import type { CountyProperties, ProvinceTopology, UnitProperties } from '../province-topology';
import type { CountyCollection } from './county-feature';
import { mapshaper } from './mapshaper';

/** A county has both codes, a dissolved prefecture only its own, the province none. */
interface RawProperties {
  adcode?: string;
  prefecture?: string;
}

/**
 * How much is left of the borders: 30 % of the package's vertices cost 0.001 of its overlap with the
 * reference; a file of unknown density is held to details of 300 m instead, about as fine.
 */
export type Detail = '30%' | 'interval=300m';

type RawTopology = Topology<
  Record<'counties' | 'prefectures' | 'province', GeometryCollection<RawProperties>>
>;

const provinceCode = '140000';

const prefectureCode = (adcode: string): string => `${adcode.slice(0, 4)}00`;

/** Three levels in one topology, so that a border drawn on one is the border on the others. */
function dissolved(features: CountyCollection, detail: Detail): RawTopology {
  const withPrefecture = features.features.map((county) => ({
    ...county,
    properties: { ...county.properties, prefecture: prefectureCode(county.properties.adcode) },
  }));
  return mapshaper<RawTopology>(
    { 'counties.json': { ...features, features: withPrefecture } },
    // Snapping at 0.0002° (20 m) and closing gaps of 500 m takes the package's 1,329 slivers away.
    `-i counties.json
     -clean snap-interval=0.0002 gap-width=500m
     -simplify weighted ${detail} keep-shapes
     -clean
     -dissolve prefecture + name=prefectures copy-fields=prefecture target=counties
     -dissolve + name=province target=counties
     -o out.json format=topojson target=counties,prefectures,province quantization=10000`,
  );
}

/** Gives each unit of a level its code as id and its properties, in the order of the codes. */
function named(
  level: GeometryCollection<RawProperties>,
  propertiesOf: (adcode: string) => UnitProperties,
) {
  const geometries = level.geometries.map((geometry) => {
    const codes: RawProperties = geometry.properties ?? {};
    const adcode = codes.adcode ?? codes.prefecture ?? provinceCode;
    return { ...geometry, id: adcode, properties: propertiesOf(adcode) };
  });
  return { ...level, geometries: geometries.sort((a, b) => a.id.localeCompare(b.id)) };
}

/**
 * Cleans, simplifies and dissolves complete counties in WGS-84 into a topology of three levels,
 * with ids, codes and names from the vocabulary. Quantised at about 50 m.
 */
export function tiledTopology(features: CountyCollection, detail: Detail): ProvinceTopology {
  const { objects, ...raw } = dissolved(features, detail);
  const names = new Map<string, string>([
    [provinceCode, '山西省'],
    ...Object.values(prefectures).map(({ adcode, name }) => [adcode, `${name.zh}市`] as const),
    ...Object.values(counties).map(({ adcode, name }) => [adcode, name.zh] as const),
  ]);
  const unit = (adcode: string): UnitProperties => ({ adcode, name: names.get(adcode) ?? '' });
  const county = (adcode: string): CountyProperties => ({
    ...unit(adcode),
    prefecture: prefectureCode(adcode),
  });
  return {
    ...raw,
    objects: {
      counties: named(objects.counties, county),
      prefectures: named(objects.prefectures, unit),
      province: named(objects.province, unit),
    },
  } as ProvinceTopology;
}
