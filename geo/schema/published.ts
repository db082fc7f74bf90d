import { collections } from '../ogc/collections';
import type { Field, Fields } from './field';
import { recordSchema } from './json-schema';
import { siteFields } from './site-fields';
import { targetFields } from './target-fields';

/** Counts up when a property goes or changes its meaning; the old version stays where it is. */
export const schemaVersion = 'v1';

const draft = 'https://json-schema.org/draft/2020-12/schema';

const position = { type: 'array', minItems: 2, maxItems: 2, items: { type: 'number' } };
const list = (items: object, minItems: number) => ({ type: 'array', minItems, items });

const coordinates: Readonly<Record<string, object>> = {
  Point: position,
  MultiPoint: list(position, 2),
  LineString: list(position, 2),
  MultiPolygon: list(list(list(position, 4), 1), 1),
};

const geometry = (types: readonly string[], empty: boolean) => ({
  anyOf: [
    ...types.map((type) => ({
      type: 'object',
      required: ['type', 'coordinates'],
      additionalProperties: false,
      properties: { type: { const: type }, coordinates: coordinates[type] },
    })),
    ...(empty ? [{ type: 'null' }] : []),
  ],
});

const feature = (properties: object, shape: object, members: object = {}) => ({
  type: 'object',
  required: ['type', 'geometry', 'properties', ...Object.keys(members)],
  properties: { type: { const: 'Feature' }, ...members, geometry: shape, properties },
});

const featureCollection = (each: object) => ({
  type: 'object',
  required: ['type', 'features'],
  properties: { type: { const: 'FeatureCollection' }, features: { type: 'array', items: each } },
});

const field = (fields: Fields, name: string): Field => {
  const found = fields[name];
  if (!found) throw new Error(`No field “${name}”`);
  return found;
};

/** A full address, where a file has a path. */
const withAddress = (fields: Fields): Fields =>
  Object.hasOwn(fields, 'url')
    ? { ...fields, url: { ...field(fields, 'url'), pattern: '^https?://' } }
    : fields;

const pathField: Fields = {
  ...siteFields,
  url: { ...siteFields.url, pattern: '^/zh/sites/[a-z0-9-]+$' },
};

const collectionSchemas = Object.fromEntries(
  collections.map(({ id, fields, geometryType, features }) => [
    `${id}-features`,
    {
      title: `A page of the collection ${id}`,
      ...featureCollection(
        feature(
          recordSchema(withAddress(fields)),
          geometry(
            [geometryType],
            features.some((each) => each.geometry === null),
          ),
          { id: { type: 'string' } },
        ),
      ),
    },
  ]),
);

const schemas: Readonly<Record<string, object>> = {
  site: { title: 'A site of the plan', ...recordSchema(pathField) },
  sites: {
    title: 'Every site as GeoJSON: /api/sites.geojson',
    ...featureCollection(
      feature({ $ref: 'site.json' }, geometry(['Point', 'MultiPoint', 'MultiPolygon'], true)),
    ),
  },
  target: { title: 'A figure of the plan', ...recordSchema(targetFields) },
  targets: {
    title: 'Every figure: /api/targets.json',
    type: 'array',
    items: { $ref: 'target.json' },
  },
  ...collectionSchemas,
};

export const schemaNames: readonly string[] = Object.keys(schemas);

/** A published schema as its address gives it, or undefined where there is none of this name. */
export const schemaCalled = (name: string, origin: string): object | undefined =>
  Object.hasOwn(schemas, name)
    ? { $schema: draft, $id: `${origin}/schema/${schemaVersion}/${name}.json`, ...schemas[name] }
    : undefined;
