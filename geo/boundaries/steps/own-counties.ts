import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { CountyCollection, CountyFeature } from './county-feature';
import { Refusal } from './refusal';

const codeProperties = ['adcode', 'ADCODE', 'code', 'id'] as const;

/** 140105, "140105", and the nine and twelve digits of the statistics office's codes. */
function adcodeOf({ id, properties }: Feature): string | undefined {
  const candidates = [...codeProperties.map((name) => properties?.[name]), id];
  return candidates
    .map(String)
    .find((code) => /^\d{6}(\d{3}|\d{6})?$/.test(code))
    ?.slice(0, 6);
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Refusal(`${file} cannot be read as JSON: ${(error as Error).message}`);
  }
}

function featuresOf(content: unknown, file: string): Feature[] {
  const { type } = (content ?? {}) as { type?: string };
  if (type === 'Feature') return [content as Feature];
  if (type === 'FeatureCollection') return (content as FeatureCollection).features;
  if (type === 'Topology') {
    const topology = content as Topology<Record<string, GeometryCollection>>;
    return Object.values(topology.objects).flatMap((object) => {
      const made = feature(topology, object) as Feature | FeatureCollection;
      return made.type === 'FeatureCollection' ? made.features : [made];
    });
  }
  throw new Refusal(`${file} is neither GeoJSON nor TopoJSON`);
}

const hasPolygon = ({ geometry }: Feature): boolean =>
  geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';

/**
 * Reads an operator's GeoJSON or TopoJSON: its polygons with an administrative code in the property
 * `adcode`, `ADCODE`, `code` or `id`, or as the feature's id. Coordinates stay in the file's CRS.
 * Throws a Refusal when the file cannot be read, is of another kind, or carries no code.
 */
export function ownCounties(file: string): CountyCollection {
  const features = featuresOf(parsed(file), file)
    .filter(hasPolygon)
    .flatMap((made) => {
      const adcode = adcodeOf(made);
      return adcode ? [{ ...made, properties: { adcode } } as CountyFeature] : [];
    });
  if (features.length === 0) {
    throw new Refusal(
      `${file} has no polygon with an administrative code: give each a property adcode, ADCODE, code or id of six digits, such as 140105`,
    );
  }
  return { type: 'FeatureCollection', features };
}
