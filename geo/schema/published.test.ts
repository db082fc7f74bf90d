import { expect, test } from '@playwright/test';
import Ajv2020 from 'ajv/dist/2020.js';
import { sitesGeojson, targetsJson } from '../export/exports';
import { siteColumns } from '../export/site-columns';
import { targetColumns } from '../export/target-row';
import { collections } from '../ogc/collections';
import { ogcContent } from '../ogc/door';
import { schemaCalled, schemaNames } from './published';
import { siteFields } from './site-fields';
import { targetFields } from './target-fields';

const origin = 'https://atlas.example';

/** An independent validator with every published schema, as it would find them on the web. */
const validator = () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  for (const name of schemaNames) ajv.addSchema(schemaCalled(name, origin) ?? {});
  return ajv;
};

const errorsOf = (name: string, value: unknown): string[] => {
  const ajv = validator();
  const validate = ajv.getSchema(`${origin}/schema/v1/${name}.json`);
  if (!validate) throw new Error(`No schema ${name}`);
  validate(value);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
};

const geojson = () => JSON.parse(sitesGeojson());
const targets = () => JSON.parse(targetsJson());

test('every site that is exported meets the published schema', () => {
  expect(errorsOf('sites', geojson())).toEqual([]);
  for (const { properties } of geojson().features) expect(errorsOf('site', properties)).toEqual([]);
});

test('every figure that is exported meets the published schema', () => {
  expect(errorsOf('targets', targets())).toEqual([]);
});

for (const { id } of collections) {
  test(`every feature of ${id} meets the schema that its collection links to`, () => {
    const { body } = ogcContent(['collections', id, 'items'], new URLSearchParams('limit=1000'), {
      origin,
      configured: true,
    });
    expect(errorsOf(`${id}-features`, JSON.parse(String(body)))).toEqual([]);
  });
}

test('the schema refuses a lost column, a strange one, a wrong value and a phrase too long', () => {
  const [first] = geojson().features;
  const { phrase, ...without } = first.properties;
  expect(errorsOf('site', without)).toEqual([" must have required property 'phrase'"]);
  const wrong = {
    ...first.properties,
    colour: 'red',
    sector: 'gold',
    paragraph: 162,
    phrase: phrase.repeat(9),
    units: ['110000'],
  };
  expect(errorsOf('site', wrong)).toHaveLength(5);
  expect(errorsOf('target', { ...targets()[0], value: '60' })).toEqual(['/value must be number']);
});

test('the columns are described in the order in which the files have them', () => {
  expect(Object.keys(siteFields)).toEqual(siteColumns);
  expect(Object.keys(targetFields)).toEqual(targetColumns);
});
