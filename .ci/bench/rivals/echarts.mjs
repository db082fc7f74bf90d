import { LinesChart, ScatterChart } from 'echarts/charts';
import { GeoComponent, LegendComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import {
  dotRadius,
  markWhenPresented,
  presented,
  readJson,
  sitesUrl,
  size,
} from '../pages/clock.mjs';
import { colours, switched } from '../pages/scene.mjs';

/** As its handbook builds a map: areas registered, one scatter series a sector, a legend. */

use([ScatterChart, LinesChart, GeoComponent, LegendComponent, CanvasRenderer]);

const [counties, prefectures, sites] = await Promise.all(
  ['/data/counties.json', '/data/prefectures.json', sitesUrl].map(readJson),
);
registerMap('shanxi', counties);

const bySector = Map.groupBy(sites.features, ({ properties }) => properties.sector);

const series = [...bySector].map(([sector, features]) => ({
  type: 'scatter',
  coordinateSystem: 'geo',
  name: sector,
  symbolSize: 2 * dotRadius,
  large: size > 2000,
  itemStyle: { color: colours.sectors[sector] },
  emphasis: { scale: 1.6 },
  data: features.map(({ geometry, properties }) => ({
    name: properties.id,
    value: geometry.coordinates,
  })),
}));

const outlines = prefectures.features.flatMap(({ geometry: { type, coordinates } }) =>
  (type === 'Polygon' ? [coordinates] : coordinates).flatMap((rings) =>
    rings.map((coords) => ({ coords })),
  ),
);

const chart = init(document.getElementById('map'));
let drawn = false;
chart.on('finished', () => {
  if (drawn) return;
  drawn = true;
  void markWhenPresented('bench:drawn');
  void markWhenPresented('bench:live');
});
chart.setOption({
  animation: false,
  backgroundColor: colours.outside,
  legend: { show: false },
  geo: {
    map: 'shanxi',
    roam: true,
    silent: true,
    top: 20,
    bottom: 20,
    itemStyle: { areaColor: colours.land, borderColor: colours.countyLine, borderWidth: 0.75 },
  },
  series: [
    {
      type: 'lines',
      coordinateSystem: 'geo',
      polyline: true,
      silent: true,
      lineStyle: { color: colours.prefectureLine, width: 1.1, opacity: 1 },
      data: outlines,
    },
    ...series,
  ],
});

const finished = async (act) => {
  const done = new Promise((resolve) => {
    const tell = () => {
      chart.off('finished', tell);
      resolve();
    };
    chart.on('finished', tell);
  });
  act();
  await done;
  await presented();
};

const placeOf = (id) => {
  for (const [sector, features] of bySector) {
    const dataIndex = features.findIndex(({ properties }) => properties.id === id);
    if (dataIndex >= 0) return { seriesName: sector, dataIndex };
  }
};
let lit;

window.bench = {
  switch: () =>
    finished(() => chart.dispatchAction({ type: 'legendToggleSelect', name: switched })),
  select: (id) =>
    finished(() => {
      if (lit) chart.dispatchAction({ type: 'downplay', ...lit });
      lit = placeOf(id);
      chart.dispatchAction({ type: 'highlight', ...lit });
    }),
};
