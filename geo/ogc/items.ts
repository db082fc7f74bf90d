import type { Box } from './box';
import { isIn } from './box';
import type { Collection, ReadyFeature } from './collection';
import { collectionLinks } from './documents';
import { type Link, ogcUrl, type Place, pageLinks, say, types } from './links';
import { type ItemsQuery, limits } from './parameters';

/**
 * Whether a feature passes. Without any place it comes with every box: OGC API – Features,
 * /req/core/fc-bbox-response, C.
 */
const passes = ({ geometry, extent, box: own, filters }: ReadyFeature, query: ItemsQuery) => {
  const shape = geometry ?? extent;
  const inBox = (box: Box) => !shape || !own || isIn(shape, own, box);
  return (
    (!query.bbox || inBox(query.bbox)) &&
    Object.entries(query.filters).every(([name, value]) => filters[name]?.includes(value))
  );
};

const propertiesIn = ({ properties }: ReadyFeature, { origin }: Place) =>
  typeof properties.url === 'string'
    ? { ...properties, url: `${origin}${properties.url}` }
    : properties;

/** A feature as text, without the brace that closes it: a single one has links to add. */
const openFeature = (feature: ReadyFeature, place: Place): string =>
  `{"type":"Feature","id":${JSON.stringify(feature.id)},"geometry":${feature.geometryText},"properties":${JSON.stringify(propertiesIn(feature, place))}`;

const pageOf = (collection: Collection, query: ItemsQuery, matched: number, place: Place) => {
  const { limit, offset, asked } = query;
  const path = `/collections/${collection.id}/items`;
  const link = (rel: string, from: number): Link => ({
    href: ogcUrl(place, path, {
      ...asked,
      ...(limit !== limits.default && { limit }),
      ...(from > 0 && { offset: from }),
    }),
    rel,
    type: types.geojson,
  });
  return [
    link('self', offset),
    ...(offset + limit < matched ? [link('next', offset + limit)] : []),
    ...(offset > 0 && matched > 0
      ? [link('prev', Math.max(0, Math.min(offset, matched) - limit))]
      : []),
  ];
};

/** A page of features, and the same without the moment it was written, by which copies are told apart. */
export const items = (collection: Collection, query: ItemsQuery, place: Place) => {
  const matching = collection.features.filter((feature) => passes(feature, query));
  const page = matching.slice(query.offset, query.offset + query.limit);
  const links = [
    ...pageOf(collection, query, matching.length, place),
    {
      href: ogcUrl(place, `/collections/${collection.id}`),
      rel: 'collection',
      type: types.json,
      title: say(collection.title, place),
    },
    ...collectionLinks(collection, place),
    ...pageLinks(place, collection.page, collection.title),
  ];
  const stamp = `"numberMatched":${matching.length},"numberReturned":${page.length},"links":${JSON.stringify(links)},"features":[${page.map((feature) => `${openFeature(feature, place)}}`).join(',')}]}`;
  return {
    body: `{"type":"FeatureCollection","timeStamp":"${new Date().toISOString()}",${stamp}`,
    stamp,
  };
};

export const item = (collection: Collection, feature: ReadyFeature, place: Place): string => {
  const path = `/collections/${collection.id}`;
  const { url, name_zh: zh, name_en: en } = feature.properties;
  const links = [
    { href: ogcUrl(place, `${path}/items/${feature.id}`), rel: 'self', type: types.geojson },
    {
      href: ogcUrl(place, path),
      rel: 'collection',
      type: types.json,
      title: say(collection.title, place),
    },
    ...collectionLinks(collection, place),
    ...(typeof url === 'string' ? pageLinks(place, url, { zh: `${zh}`, en: `${en}` }) : []),
  ];
  return `${openFeature(feature, place)},"links":${JSON.stringify(links)}}`;
};
