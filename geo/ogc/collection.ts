import type { Text } from '../../data/vocabulary/languages';
import type { Fields } from '../schema/field';
import { type Box, boxRound, type Shape } from './box';

export type PropertyValue = string | number | boolean | null | readonly string[];

/** A feature before it is asked for. */
export interface FeatureRecord {
  /** Plain, `[a-z0-9-]+`: some clients stumble over dots. */
  id: string;
  geometry: Shape | null;
  /** Where it lies, where it has no geometry of this collection's type; null is nowhere. */
  extent: Shape | null;
  /** In the order of the collection's fields. `url` is a path from the root of the atlas. */
  properties: Readonly<Record<string, PropertyValue>>;
  /** What the parameters of the collection look at. */
  filters: Readonly<Record<string, readonly string[]>>;
}

/** A query parameter that narrows a collection, with every value that it can take. */
export interface FilterParameter {
  name: string;
  values: readonly string[];
  /** Whether the column is true or false: 1 and 0 are taken too. */
  boolean?: boolean;
  means: Text;
}

export interface CollectionRecord {
  id: string;
  title: Text;
  description: Text;
  geometryType: Shape['type'];
  fields: Fields;
  filters: readonly FilterParameter[];
  /** Whose the shapes and records are. */
  licence: { title: string; href: string };
  /** The page for people: a path from the root of the atlas. */
  page: string;
  features: readonly FeatureRecord[];
}

/** A feature with what is computed once: its box and its geometry as text. */
export interface ReadyFeature extends FeatureRecord {
  box: Box | null;
  geometryText: string;
}

export interface Collection extends Omit<CollectionRecord, 'features'> {
  features: readonly ReadyFeature[];
  byId: ReadonlyMap<string, ReadyFeature>;
  /** Null where nothing in it has a place, as in a plan without counties. */
  box: Box | null;
}

const filled = ({ geometry, properties }: FeatureRecord): string[] => [
  ...(geometry ? ['geometry'] : []),
  ...Object.entries(properties)
    .filter(([, value]) => value !== null && (typeof value !== 'object' || value.length > 0))
    .map(([name]) => name),
];

/**
 * The features, led by as few as fill every property that any of them fills. GIS programs read the
 * types of columns from the first page: a column that is empty there becomes text for good.
 */
export const ledByFull = (features: readonly FeatureRecord[]): FeatureRecord[] => {
  const missing = new Set(features.flatMap(filled));
  const lead: FeatureRecord[] = [];
  while (missing.size > 0) {
    const fills = (feature: FeatureRecord) => filled(feature).filter((name) => missing.has(name));
    const [first, ...rest] = features;
    if (!first) break;
    const best = rest.reduce(
      (chosen, each) => (fills(each).length > fills(chosen).length ? each : chosen),
      first,
    );
    for (const name of filled(best)) missing.delete(name);
    lead.push(best);
  }
  return [...lead, ...features.filter((feature) => !lead.includes(feature))];
};

const ready = (feature: FeatureRecord): ReadyFeature => {
  const shape = feature.geometry ?? feature.extent;
  return {
    ...feature,
    box: shape && boxRound([shape]),
    geometryText: JSON.stringify(feature.geometry),
  };
};

export const collectionOf = (record: CollectionRecord): Collection => {
  const features = ledByFull(record.features).map(ready);
  const shapes = features.flatMap(({ geometry, extent }) => geometry ?? extent ?? []);
  return {
    ...record,
    features,
    byId: new Map(features.map((feature) => [feature.id, feature])),
    box: shapes.length > 0 ? boxRound(shapes) : null,
  };
};
