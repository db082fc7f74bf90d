import { counties } from '@/data/vocabulary/counties';
import type { CountyCollection, CountyFeature } from './county-feature';
import { Refusal } from './refusal';

function polygonsOf({ geometry }: CountyFeature) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Codes of Shanxi's counties (not its prefectures) that the vocabulary does not know. */
function unknownCodes(features: readonly CountyFeature[]): string[] {
  const known = new Set(Object.values(counties).map(({ adcode }) => adcode));
  const codes = features.map(({ properties }) => properties.adcode);
  return [...new Set(codes)].filter(
    (code) => code.startsWith('14') && !code.endsWith('00') && !known.has(code),
  );
}

/**
 * Exactly the 117 units of the vocabulary, in its order, one feature each; parts with one code are
 * put together, and what is not a county of Shanxi is left out.
 * Throws a Refusal that names the units that the input lacks.
 */
export function completeCounties({ features }: CountyCollection): CountyCollection {
  const parts = (adcode: string) =>
    features.filter(({ properties }) => properties.adcode === adcode);
  const units = Object.values(counties);
  const missing = units.filter(({ adcode }) => parts(adcode).length === 0);
  if (missing.length > 0) {
    const names = missing.map(({ adcode, name }) => `${name.zh} ${name.en} ${adcode}`);
    const unknown = unknownCodes(features);
    throw new Refusal(
      `${missing.length} of ${units.length} counties are missing: ${names.join(', ')}.${
        unknown.length > 0 ? ` Codes that the atlas does not know: ${unknown.join(', ')}.` : ''
      }`,
    );
  }
  return {
    type: 'FeatureCollection',
    features: units.map(({ adcode }) => ({
      type: 'Feature',
      properties: { adcode },
      geometry: {
        type: 'MultiPolygon',
        coordinates: parts(adcode).flatMap(polygonsOf),
      },
    })),
  };
}
