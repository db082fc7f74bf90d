import { recordsLicenceUrl } from '../export/credits';
import { recordSchema } from '../schema/json-schema';
import type { Collection, FilterParameter } from './collection';
import { collections } from './collections';
import { serviceDescription, serviceTitle } from './documents';
import { ogcUrl, type Place, say, types } from './links';
import { everywhere, formats, limits } from './parameters';

const formatParameter = (known: readonly string[]) => ({
  name: 'f',
  in: 'query',
  description: 'The format; there is one. 格式，只有一种。',
  required: false,
  schema: { type: 'string', enum: known },
});

const parameters = {
  bbox: {
    name: 'bbox',
    in: 'query',
    description:
      'west,south,east,north in degrees, WGS 84, edges included. 西、南、东、北四个度数，含边界。',
    required: false,
    schema: { type: 'array', minItems: 4, maxItems: 6, items: { type: 'number' } },
    style: 'form',
    explode: false,
  },
  datetime: {
    name: 'datetime',
    in: 'query',
    description:
      'A time or an interval (RFC 3339). Records carry no time: every one matches. 时刻或时段；记录不带时间，任何时间都合。',
    required: false,
    schema: { type: 'string' },
    style: 'form',
    explode: false,
  },
  limit: {
    name: 'limit',
    in: 'query',
    description:
      'Features a page; more than the maximum gives the maximum. 每页几条，超过上限按上限。',
    required: false,
    schema: { type: 'integer', ...limits },
    style: 'form',
    explode: false,
  },
  offset: {
    name: 'offset',
    in: 'query',
    description:
      'Features to pass over; follow the link “next” instead. 跳过几条；一般跟随 next 链接即可。',
    required: false,
    schema: { type: 'integer', minimum: 0, default: 0 },
    style: 'form',
    explode: false,
  },
  f: formatParameter(formats.document),
  featuresF: formatParameter(formats.items),
  lang: {
    name: 'lang',
    in: 'query',
    description: 'The language of titles; both where left out. 标题的语言，不写则两种都给。',
    required: false,
    schema: { type: 'string', enum: ['zh', 'en'] },
  },
} as const;

const refer = (name: keyof typeof parameters) => ({ $ref: `#/components/parameters/${name}` });

const filterParameter = ({ name, values, boolean, means }: FilterParameter) => ({
  name,
  in: 'query',
  description: `${means.en}. ${means.zh}。`,
  required: false,
  schema: boolean ? { type: 'boolean' } : { type: 'string', enum: values },
  style: 'form',
  explode: false,
});

const problems = {
  '400': { $ref: '#/components/responses/Problem' },
  '404': { $ref: '#/components/responses/Problem' },
};

const answer = (description: string, type: string, schema: object) => ({
  '200': { description, content: { [type]: { schema } } },
  '304': { description: 'Not modified' },
  ...problems,
});

const json = { type: 'object' };
const schemaRef = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const document = (operationId: string, summary: string, type: string = types.json) => ({
  get: {
    operationId,
    summary,
    tags: ['Capabilities'],
    parameters: everywhere.map(refer),
    responses: answer(summary, type, json),
  },
});

const featurePath = {
  name: 'featureId',
  in: 'path',
  required: true,
  schema: { type: 'string' },
  description: 'The id of a feature. 编号。',
};

const pathsOf = (collection: Collection, place: Place) => {
  const { id, title, description, filters } = collection;
  const words = { tags: [id], description: say(description, place) };
  return {
    [`/collections/${id}`]: document(`describe.${id}`, say(title, place)),
    [`/collections/${id}/items`]: {
      get: {
        operationId: `items.${id}`,
        summary: say(title, place),
        ...words,
        parameters: [
          ...(['limit', 'offset', 'bbox', 'datetime', 'featuresF', 'lang'] as const).map(refer),
          ...filters.map(filterParameter),
        ],
        responses: answer('Features', types.geojson, schemaRef(`${id}-page`)),
      },
    },
    [`/collections/${id}/items/{featureId}`]: {
      get: {
        operationId: `item.${id}`,
        summary: say(title, place),
        ...words,
        parameters: [featurePath, refer('featuresF'), refer('lang')],
        responses: answer('A feature', types.geojson, schemaRef(`${id}-feature`)),
      },
    },
  };
};

const schemasOf = ({ id, fields }: Collection) => ({
  [`${id}-feature`]: {
    type: 'object',
    required: ['type', 'id', 'geometry', 'properties'],
    properties: {
      type: { type: 'string', enum: ['Feature'] },
      id: { type: 'string' },
      geometry: { type: 'object', nullable: true },
      properties: recordSchema(fields, 'open-api'),
    },
  },
  [`${id}-page`]: {
    type: 'object',
    required: ['type', 'features'],
    properties: {
      type: { type: 'string', enum: ['FeatureCollection'] },
      timeStamp: { type: 'string', format: 'date-time' },
      numberMatched: { type: 'integer', minimum: 0 },
      numberReturned: { type: 'integer', minimum: 0 },
      links: { type: 'array', items: { type: 'object' } },
      features: { type: 'array', items: schemaRef(`${id}-feature`) },
    },
  },
});

const problemSchema = {
  type: 'object',
  required: ['title', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string' },
    instance: { type: 'string' },
  },
};

/** The whole door as OpenAPI 3.0, each collection with its own paths and filters. */
export const openApi = (place: Place) => ({
  openapi: '3.0.3',
  info: {
    title: say(serviceTitle, place),
    description: say(serviceDescription, place),
    version: '1.0.0',
    license: { name: 'CC BY 4.0', url: recordsLicenceUrl },
  },
  servers: [{ url: ogcUrl({ ...place, language: null }, '') }],
  tags: [{ name: 'Capabilities' }, ...collections.map(({ id }) => ({ name: id }))],
  paths: {
    '/': document('landing', 'Landing page'),
    '/api': document('api', 'This document', types.openApi),
    '/conformance': document('conformance', 'Conformance classes'),
    '/collections': document('collections', 'Collections'),
    ...Object.assign({}, ...collections.map((collection) => pathsOf(collection, place))),
  },
  components: {
    parameters,
    schemas: { problem: problemSchema, ...Object.assign({}, ...collections.map(schemasOf)) },
    responses: {
      Problem: {
        description: 'What was wrong, in words (RFC 9457)',
        content: { 'application/problem+json': { schema: schemaRef('problem') } },
      },
    },
  },
});
