import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { dotRadius, markWhenPresented, presented, sitesUrl } from './clock.mjs';
import { camera, colours, switched } from './scene.mjs';

/** The floor: what any live map by MapLibre costs that shows these areas and these sites. */

setWorkerUrl('/maplibre-gl-worker.mjs');

const geojson = (path) => ({ type: 'geojson', data: new URL(path, location.href).href });

const map = new MapLibreMap({
  container: 'map',
  ...camera,
  attributionControl: false,
  dragRotate: false,
  fadeDuration: 0,
  style: {
    version: 8,
    sources: {
      counties: geojson('/data/counties.json'),
      prefectures: geojson('/data/prefectures.json'),
      sites: geojson(sitesUrl),
    },
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': colours.outside } },
      { id: 'land', type: 'fill', source: 'prefectures', paint: { 'fill-color': colours.land } },
      {
        id: 'county-borders',
        type: 'line',
        source: 'counties',
        paint: { 'line-color': colours.countyLine, 'line-width': 0.75 },
      },
      {
        id: 'prefecture-borders',
        type: 'line',
        source: 'prefectures',
        paint: { 'line-color': colours.prefectureLine, 'line-width': 1.1 },
      },
      {
        id: 'sites',
        type: 'circle',
        source: 'sites',
        paint: {
          'circle-radius': dotRadius,
          'circle-color': [
            'match',
            ['get', 'sector'],
            ...Object.entries(colours.sectors).flat(),
            colours.ink,
          ],
        },
      },
      {
        id: 'selected',
        type: 'circle',
        source: 'sites',
        filter: ['==', ['get', 'id'], ''],
        paint: { 'circle-radius': dotRadius + 4, 'circle-color': colours.ink },
      },
    ],
  },
});

/** The first frame with every source in it. */
const tellDrawn = () => {
  if (!map.loaded()) return;
  map.off('render', tellDrawn);
  void markWhenPresented('bench:drawn');
};
map.on('render', tellDrawn);
map.once('idle', () => markWhenPresented('bench:live'));

const idle = async (act) => {
  const drawn = map.once('idle');
  act();
  await drawn;
  await presented();
};

let off = false;

window.bench = {
  switch: () =>
    idle(() => {
      off = !off;
      map.setFilter('sites', off ? ['!=', ['get', 'sector'], switched] : null);
    }),
  select: (id) => idle(() => map.setFilter('selected', ['==', ['get', 'id'], id])),
};
