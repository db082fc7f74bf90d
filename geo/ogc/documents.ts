import type { Text } from '../../data/vocabulary/languages';
import { plan } from '../../data/vocabulary/plan';
import { credits } from '../export/credits';
import type { Collection } from './collection';
import { collections } from './collections';
import { type Link, ogcUrl, type Place, pageLinks, say, types } from './links';

const classes = ['core', 'oas30', 'geojson'].map(
  (name) => `http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${name}`,
);

export const crs84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';

export const serviceTitle: Text = plan.atlas;

export const serviceDescription: Text = {
  zh: `${plan.title.zh}点名的各处、片区与市县，供 GIS 软件读取。只说 ${plan.adopted} 年的规划写了什么，不表示已经建成；每处带段号与原文，并注明位置知道到哪一级。`,
  en: `Sites, regions, cities and counties of ${plan.title.en}, for GIS programs. Says what the plan of ${plan.adopted} says, never that anything was built; each site carries its paragraph, the plan’s words and how closely its position is known.`,
};

const licenceOf = ({ licence }: Collection, { origin }: Place): Link => ({
  href: new URL(licence.href, origin).href,
  rel: 'license',
  type: types.html,
  title: licence.title,
});

const schemaOf = ({ id }: Collection, { origin }: Place): Link => ({
  href: `${origin}/schema/v1/${id}-features.json`,
  rel: 'describedby',
  type: types.schema,
  title: 'JSON Schema',
});

/** What every answer about one collection links to. */
export const collectionLinks = (collection: Collection, place: Place): Link[] => [
  licenceOf(collection, place),
  schemaOf(collection, place),
];

const collectionDocument = (collection: Collection, place: Place) => {
  const { id, title, description, box, features, page } = collection;
  return {
    id,
    title: say(title, place),
    description: say(description, place),
    attribution: credits.attribution,
    ...(box && { extent: { spatial: { bbox: [box], crs: crs84 } } }),
    itemType: 'feature',
    itemCount: features.length,
    crs: [crs84],
    links: [
      {
        href: ogcUrl(place, `/collections/${id}`),
        rel: 'self',
        type: types.json,
        title: say(title, place),
      },
      {
        href: ogcUrl(place, `/collections/${id}/items`),
        rel: 'items',
        type: types.geojson,
        title: say(title, place),
      },
      ...collectionLinks(collection, place),
      ...pageLinks(place, page, title),
    ],
  };
};

export const oneCollection = (collection: Collection, place: Place) =>
  collectionDocument(collection, place);

export const allCollections = (place: Place) => ({
  links: [
    { href: ogcUrl(place, '/collections'), rel: 'self', type: types.json },
    ...pageLinks(place, '/zh/data', serviceTitle),
  ],
  collections: collections.map((collection) => collectionDocument(collection, place)),
});

export const conformance = () => ({ conformsTo: classes });

export const landing = (place: Place) => ({
  title: say(serviceTitle, place),
  description: say(serviceDescription, place),
  attribution: credits.attribution,
  links: [
    { href: ogcUrl(place, ''), rel: 'self', type: types.json },
    { href: ogcUrl(place, '/api'), rel: 'service-desc', type: types.openApi, title: 'OpenAPI 3.0' },
    ...pageLinks(place, '/zh/data', serviceTitle, 'service-doc'),
    { href: ogcUrl(place, '/conformance'), rel: 'conformance', type: types.json },
    { href: ogcUrl(place, '/collections'), rel: 'data', type: types.json },
    ...pageLinks(place, '/zh/data', serviceTitle),
    {
      href: `${place.origin}/datapackage.json`,
      rel: 'describedby',
      type: types.json,
      title: 'Data Package',
    },
    ...collections.slice(0, 1).map((collection) => licenceOf(collection, place)),
  ],
});
