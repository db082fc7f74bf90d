import * as specModule from '@maplibre/maplibre-gl-style-spec';
import { facetIds, facets } from '../features/facets';
import { everything, isShown } from '../features/filter';
import { groundSources } from '../features/ground-sources';
import { mapSites } from '../features/map-sites';
import { mapSources } from '../features/map-sources';
import type { MapView } from '../layers/map-view';
import { collections } from '../ogc/collections';
import { ogcContent } from '../ogc/door';
import { mapDrawing } from '../picture/map-drawing';
import { picturedScreen } from '../picture/picture-camera';
import { placement } from '../placement/placement';
import { portMap } from '../ports/port-map';
import { dataPackage } from '../schema/data-package';
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

const data = mapSources(groundSources());
const { screen } = picturedScreen(null, view.selection, { width: 1000, height: 700 });
const drawing = mapDrawing(view, screen, data);

const origin = { origin: 'https://small.example', configured: true };
const documents = [[], ['api'], ['collections']].map(
  (path) => ogcContent(path, new URLSearchParams(), origin).body,
);

/** What a plan that has moved in is drawn, listed and filtered as. */
process.stdout.write(
  JSON.stringify({
    problems: spec.validateStyleMin(styleFor(view, data)).map(({ message }) => message),
    drawn: [...new Set([...drawing.matchAll(/data-site="([^"]+)"/g)].map(([, id]) => id))].sort(),
    flaws: drawing.match(/NaN|undefined|Infinity/g) ?? [],
    served: Object.fromEntries(collections.map(({ id, features }) => [id, features.length])),
    words: [...documents, JSON.stringify(await dataPackage(origin.origin, '1'))].join(''),
    placed: placement.bands.map(({ symbols }) => symbols.map(({ id }) => id).sort()),
    listed: mapSites.map(({ id }) => id),
    filtered: mapSites.filter((site) => isShown(site, filtered)).map(({ id }) => id),
    values: Object.fromEntries(facetIds.map((id) => [id, facets[id].values])),
    ports: portMap.marks.length + portMap.lines.length,
  }),
);
