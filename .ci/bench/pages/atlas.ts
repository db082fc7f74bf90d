import { AtlasMap } from '@/components/map/atlas-map';
import { stageOf } from '@/components/map/stage-rectangle';
import { leafIds, leavesOf } from '@/data/vocabulary/leaves';
import { everything } from '@/geo/features/filter';
import { mapSources } from '@/geo/features/map-sources';
import { contextLayersOnAtRest } from '@/geo/layers/context-layers';
import type { WantedView } from '@/geo/layers/map-view';
import { markWhenPresented, presented, readJson, size } from './clock.mjs';
import { switched } from './scene.mjs';
import { setTally } from './style-many';

/** The atlas' own live map, mounted over its own drawn map, with synthetic sites. */

void markWhenPresented('bench:drawn');

const [ground, tally] = await Promise.all(
  ['/data/ground.json', `/data/tally-${size}.json`].map(readJson),
);
setTally(tally);

const frame = document.querySelector('.atlas-map') as HTMLElement;
const { opening, scale } = stageOf(frame);
const view: WantedView = {
  language: 'zh',
  theme: 'light',
  text: 'm',
  filter: everything,
  shown: [],
  selection: { type: 'province' },
  layers: new Set(contextLayersOnAtRest),
  groups: true,
  stageScale: scale,
  still: false,
  bilingual: false,
};
let onIdle = (): void => {};
const nothing = (): void => {};
const atlas = new AtlasMap(
  document.getElementById('map') as HTMLElement,
  view,
  opening,
  mapSources(ground),
  { onMove: nothing, onHit: nothing, onHover: nothing, onLost: nothing, onIdle: () => onIdle() },
);

const nextIdle = async (): Promise<void> => {
  await new Promise<void>((resolve) => {
    onIdle = resolve;
  });
  await presented();
};

await nextIdle();
frame.dataset.live = 'ready';
performance.mark('bench:live');

let off = false;
const withoutSwitched = new Set(leafIds);
for (const { id } of leavesOf(switched as never)) withoutSwitched.delete(id);

Object.assign(window, {
  bench: {
    switch: () => {
      off = !off;
      const drawn = nextIdle();
      atlas.draw({
        ...view,
        filter: off ? { ...everything, sectors: withoutSwitched } : everything,
      });
      return drawn;
    },
    select: (id: string) => {
      const drawn = nextIdle();
      atlas.draw({ ...view, selection: { type: 'site', id } });
      return drawn;
    },
  },
});
