import { designId, designOf, type SymbolDesign } from '../symbol';
import { mapSites } from './map-sites';

/** Every design that some site has, each once. */
export const siteDesigns: readonly SymbolDesign[] = [...new Set(mapSites.map(designId))].map(
  designOf,
);
