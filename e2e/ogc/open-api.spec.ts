import { expect, test } from '@playwright/test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { collectionIds, collections } from '../../geo/ogc/collections';
import { door, read } from './door';

interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  style: string;
  explode: boolean;
  required: boolean;
  schema: {
    type: string;
    minimum: number;
    maximum: number;
    default: number;
    minItems: number;
    maxItems: number;
  };
}

interface OpenApi {
  openapi: string;
  servers: { url: string }[];
  paths: Record<string, { get: { parameters: Parameter[]; responses: Record<string, unknown> } }>;
  components: { parameters: Record<string, Parameter> };
}

test('/conf/oas30/oas-definition-2: the description is valid OpenAPI 3.0 to a validator of its own', async ({
  request,
}) => {
  const result = await new Validator().validate(
    await read<Record<string, object>>(request, '/api'),
  );
  expect(result.errors).toBeUndefined();
  expect(result.valid).toBe(true);
});

const parameterOf = (api: OpenApi, collection: string, name: string): Parameter | undefined =>
  api.paths[`/collections/${collection}/items`]?.get.parameters
    .map((each) => api.components.parameters[each.$ref?.split('/').at(-1) ?? ''] ?? each)
    .find((each) => each.name === name);

test('/conf/core/fc-limit-definition, fc-bbox-definition, fc-time-definition: the parameters are described as the standard writes them', async ({
  request,
}) => {
  const api = await read<OpenApi>(request, '/api');
  for (const id of collectionIds) {
    const query = { in: 'query', required: false, style: 'form', explode: false };
    expect(parameterOf(api, id, 'limit')).toMatchObject({
      ...query,
      schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
    });
    expect(parameterOf(api, id, 'bbox')).toMatchObject({
      ...query,
      schema: { type: 'array', minItems: 4, maxItems: 6, items: { type: 'number' } },
    });
    expect(parameterOf(api, id, 'datetime')).toMatchObject({
      ...query,
      schema: { type: 'string' },
    });
  }
});

test('/conf/oas30/completeness: every path that is described answers, and lists the errors it gives', async ({
  request,
}) => {
  const { paths, servers } = await read<OpenApi>(request, '/api');
  for (const [path, { get }] of Object.entries(paths)) {
    const [, , id = ''] = path.split('/');
    const fid = collections.find((each) => each.id === id)?.features[0]?.id ?? '';
    const address = `${servers[0]?.url}${path === '/' ? '' : path.replace('{featureId}', fid)}`;
    expect((await request.get(address)).status(), address).toBe(200);
    expect(Object.keys(get.responses), path).toEqual(expect.arrayContaining(['200', '400', '404']));
  }
});

test('a column that is described as a filter narrows the collection to the records that have it', async ({
  request,
}) => {
  const api = await read<OpenApi>(request, '/api');
  for (const name of ['sector', 'kind', 'city', 'precision', 'interpreted']) {
    expect(parameterOf(api, 'sites', name), name).toBeDefined();
  }
  const page = await read<{ numberMatched: number; features: { properties: object }[] }>(
    request,
    '/collections/sites/items?sector=coal&kind=base&limit=1000',
  );
  expect(page.numberMatched).toBeGreaterThan(0);
  for (const { properties } of page.features) {
    expect(properties).toMatchObject({ sector: 'coal', kind: 'base' });
  }
});

test('a description asked for in one language has only that one', async ({ request }) => {
  const { info } = await read<{ info: { title: string } }>(request, '/api?lang=en');
  expect(info.title).toBe('Shanxi Industrial Atlas');
  const { collections: listed } = await read<{
    collections: { title: string; links: { href: string; rel: string }[] }[];
  }>(request, '/collections?lang=zh');
  expect(listed[0]?.title).toBe('规划点名的各处');
  expect(listed[0]?.links.find(({ rel }) => rel === 'items')?.href).toContain('lang=zh');
  expect((await request.get(`${door}?lang=fr`)).status()).toBe(400);
});
