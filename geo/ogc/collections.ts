import { type Collection, collectionOf } from './collection';
import { siteCollections } from './site-collections';
import { unitCollections } from './unit-collections';

/** Everything that the OGC door gives, in the order that it lists it. Add a collection here. */
export const collections: readonly Collection[] = [...siteCollections, ...unitCollections].map(
  collectionOf,
);

export const collectionIds: readonly string[] = collections.map(({ id }) => id);
