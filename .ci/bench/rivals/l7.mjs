import { LineLayer, PointLayer, PolygonLayer, Scene } from '@antv/l7';
import { Map as PlainMap } from '@antv/l7-maps';
import { dotRadius, markWhenPresented, presented, readJson, sitesUrl } from '../pages/clock.mjs';
import { camera, colours, switched } from '../pages/scene.mjs';

/** As its handbook builds a map without tiles: areas, lines, points coloured by sector. */

const [counties, prefectures, sites] = await Promise.all(
  ['/data/counties.json', '/data/prefectures.json', sitesUrl].map(readJson),
);

const scene = new Scene({
  id: 'map',
  logoVisible: false,
  // Tells when a frame has been drawn; it measures and prints nothing.
  debug: true,
  map: new PlainMap({ ...camera, style: 'blank', pitch: 0, rotateEnable: false }),
});
scene.getDebugService().renderDebug(true);
scene.setBgColor(colours.outside);

const layers = {
  land: new PolygonLayer({ name: 'land' }).source(prefectures).color(colours.land).shape('fill'),
  counties: new LineLayer({ name: 'counties' })
    .source(counties)
    .color(colours.countyLine)
    .size(0.75)
    .shape('line'),
  prefectures: new LineLayer({ name: 'prefectures' })
    .source(prefectures)
    .color(colours.prefectureLine)
    .size(1.1)
    .shape('line'),
  sites: new PointLayer({ name: 'sites' })
    .source(sites)
    .color('sector', (sector) => colours.sectors[sector])
    .shape('circle')
    .size(dotRadius),
  selected: new PointLayer({ name: 'selected' })
    .source({ type: 'FeatureCollection', features: [sites.features[0]] })
    .color(colours.ink)
    .shape('circle')
    .size(dotRadius + 4),
};

/** The next frame that the scene has drawn whole. */
const rendered = () => new Promise((resolve) => scene.getDebugService().once('renderEnd', resolve));

const inited = Promise.all(
  Object.values(layers).map((layer) => new Promise((resolve) => layer.once('inited', resolve))),
);
scene.on('loaded', () => {
  for (const layer of Object.values(layers)) scene.addLayer(layer);
});
await inited;
await rendered();
void markWhenPresented('bench:drawn');
void markWhenPresented('bench:live');

const redrawn = async (act) => {
  act();
  const done = rendered();
  scene.render();
  await done;
  await presented();
};

const featureOf = new Map(sites.features.map((feature) => [feature.properties.id, feature]));
let off = false;

window.bench = {
  switch: () =>
    redrawn(() => {
      off = !off;
      layers.sites.filter('sector', (sector) => !off || sector !== switched);
    }),
  select: (id) =>
    redrawn(() =>
      layers.selected.setData({ type: 'FeatureCollection', features: [featureOf.get(id)] }),
    ),
};
