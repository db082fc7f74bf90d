import * as specModule from '@maplibre/maplibre-gl-style-spec';
import { facetIds, facets } from '../features/facets';
import { everything, isShown } from '../features/filter';
import { groundSources } from '../features/ground-sources';
import { mapSites } from '../features/map-sites';
import { mapSources } from '../features/map-sources';
import { portMap } from '../features/port-map';
import type { MapView } from '../layers/map-view';
import { placement } from '../placement/placement';
import { styleFor } from '../style';

/** Plain Node sees the validator's functions on the default export only. */
const spec = ('default' in specModule ? specModule.default : specModule) as typeof specModule;

const view: MapView = {
  language: 'en',
  theme: 'light',
  text: 'm',
  filter: everything,
  shown: mapSites,
  selection: { type: 'province' },
  layers: new Set(),
  groups: false,
  stageScale: 1,
  still: false,
  bilingual: false,
  bands: { seen: 0 },
};

const [first] = facets.sectors.values;
const filtered = { ...everything, sectors: new Set(first ? [first] : []) };

/** What a plan that has moved in is drawn, listed and filtered as. */
process.stdout.write(
  JSON.stringify({
    problems: spec
      .validateStyleMin(styleFor(view, mapSources(groundSources())))
      .map(({ message }) => message),
    placed: placement.bands.map(({ symbols }) => symbols.map(({ id }) => id).sort()),
    listed: mapSites.map(({ id }) => id),
    filtered: mapSites.filter((site) => isShown(site, filtered)).map(({ id }) => id),
    values: Object.fromEntries(facetIds.map((id) => [id, facets[id].values])),
    ports: portMap.marks.length + portMap.lines.length,
  }),
);
