import type { Content } from '../doors/answer';
import type { PublicOrigin } from '../doors/origin';
import { Problem, quoted } from '../doors/problem';
import type { Collection } from './collection';
import { collectionIds, collections } from './collections';
import { allCollections, conformance, landing, oneCollection } from './documents';
import { item, items } from './items';
import { type Place, types } from './links';
import { openApi } from './open-api';
import {
  checkFormat,
  everywhere,
  formats,
  itemsQuery,
  knownParameters,
  languageAsked,
} from './parameters';

const collectionCalled = (id: string): Collection => {
  const collection = collections.find((each) => each.id === id);
  if (collection) return collection;
  throw new Problem(404, {
    en: `There is no collection ${quoted(id)}. Collections: ${collectionIds.join(', ')}.`,
    zh: `没有名为${quoted(id)}的数据集；有：${collectionIds.join('、')}。`,
  });
};

const featureCalled = (collection: Collection, id: string) => {
  const feature = collection.byId.get(id);
  if (feature) return feature;
  throw new Problem(404, {
    en: `${collection.id} has no feature ${quoted(id)}. Ids are in /collections/${collection.id}/items.`,
    zh: `${collection.id} 里没有${quoted(id)}；编号见 /collections/${collection.id}/items。`,
  });
};

const documents: Readonly<Record<string, (place: Place) => object>> = {
  '': landing,
  conformance,
  collections: allCollections,
};

/** A JSON document, once its parameters are known to be right. */
const documentAt = (path: readonly string[], place: Place): Pick<Content, 'type' | 'body'> => {
  const [room = '', id, part, feature, ...more] = path;
  const document = Object.hasOwn(documents, room) && documents[room];
  const json = (value: object) => ({ type: types.json, body: JSON.stringify(value) });
  if (path.length <= 1 && document) return json(document(place));
  if (path.length === 1 && room === 'api') {
    return { type: types.openApi, body: JSON.stringify(openApi(place)) };
  }
  if (room === 'collections' && id !== undefined && more.length === 0) {
    const collection = collectionCalled(id);
    if (part === undefined) return json(oneCollection(collection, place));
    if (part === 'items' && feature !== undefined) {
      const body = item(collection, featureCalled(collection, feature), place);
      return { type: types.geojson, body };
    }
  }
  throw new Problem(404, {
    en: 'There is nothing at this address. The door to the data is /api/ogc.',
    zh: '这个地址没有内容；数据的入口是 /api/ogc。',
  });
};

/**
 * What the OGC API – Features door gives at a path (its parts below `/api/ogc`, decoded).
 * @throws Problem for what is not there or cannot be understood
 */
export const ogcContent = (
  path: readonly string[],
  query: URLSearchParams,
  { origin, configured }: PublicOrigin,
): Content => {
  const perReader = !configured;
  const placeFor = (lang: string | undefined): Place => ({ origin, language: languageAsked(lang) });
  const [room, id = '', part] = path;
  if (room === 'collections' && part === 'items' && path.length === 3) {
    const collection = collectionCalled(id);
    const asked = itemsQuery(query, collection.filters);
    const { lang, ...others } = asked.asked;
    const place = placeFor(lang);
    return {
      type: types.geojson,
      ...items(collection, { ...asked, asked: others }, place),
      perReader,
    };
  }
  const { f, lang } = knownParameters(query, everywhere);
  const place = placeFor(lang);
  const content = documentAt(path, place);
  checkFormat(f, content.type === types.geojson ? formats.items : formats.document);
  return { ...content, perReader };
};
