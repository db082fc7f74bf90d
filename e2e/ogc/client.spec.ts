import { OgcApiEndpoint } from '@camptocamp/ogc-client';
import { expect, test } from '@playwright/test';
import { collectionIds, collections } from '../../geo/ogc/collections';
import { door } from './door';

/** A second client, by other hands than GDAL: the one of geOrchestra and GeoNetwork. */

test('ogc-client finds every collection, what it holds and where its features are', async ({
  baseURL,
}) => {
  const endpoint = new OgcApiEndpoint(`${baseURL}${door}`);
  expect((await endpoint.info).title).toContain('Shanxi Industrial Atlas');
  expect(await endpoint.hasFeatures).toBe(true);
  expect(await endpoint.featureCollections).toEqual(collectionIds);
  for (const { id, features, box } of collections) {
    const info = await endpoint.getCollectionInfo(id);
    expect(info.itemCount, id).toBe(features.length);
    expect(info.itemType, id).toBe('feature');
    expect(info.extent, id).toMatchObject({ spatial: { bbox: [box] } });
    const url = await endpoint.getCollectionItemsUrl(id, { limit: 2, asJson: true });
    expect(url.startsWith(`${baseURL}${door}/collections/${id}/items`), url).toBe(true);
  }
});

test('ogc-client reads the features of every collection, all of them', async ({ baseURL }) => {
  const endpoint = new OgcApiEndpoint(`${baseURL}${door}`);
  for (const { id, features } of collections) {
    const items = await endpoint.getCollectionItems(id, 1000);
    expect(
      items.map((item) => item.id),
      id,
    ).toEqual(features.map((feature) => feature.id));
    const [first] = features;
    const item = await endpoint.getCollectionItem(id, first?.id ?? '');
    expect(item.geometry, id).toEqual(first?.geometry);
  }
});
