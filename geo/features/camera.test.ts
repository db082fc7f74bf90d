import { expect, test } from '@playwright/test';
import { sites } from '@/data/dataset';
import { t } from '@/data/vocabulary/languages';
import { prefectureIds } from '@/data/vocabulary/prefectures';
import { type Box, boxAround, contains, overlaps } from '../placement/box';
import { calloutFor } from '../placement/callout';
import { cardSizes } from '../placement/card-size';
import { bandOn, type Screen, showsGroups, sizeOn, symbolOn } from '../placement/on-screen';
import { openingCamera, type Rectangle, stage, stageScale } from '../projection';
import { cameraOf } from './camera';
import { controlsBox, freeBox } from './free-box';
import { isLoomFolded, loomStage } from './loom-stage';
import { takenOn } from './taken';

/** A map's frame, and where the style sheet draws the stage in it. */
interface Frame {
  width: number;
  height: number;
  groups: boolean;
}

const frames: Readonly<Record<string, Frame>> = {
  'a window of 1440 × 900': { width: 1040, height: 900, groups: false },
  'a window of 1920 × 1080': { width: 1520, height: 1080, groups: false },
  'a window of 1280 × 720': { width: 880, height: 720, groups: false },
  'the narrow map beside a page of tables': { width: 480, height: 900, groups: false },
  'a phone of 390 × 844': { width: 390, height: 548, groups: true },
};

const hasLoom = ({ width }: Frame): boolean => width >= 860;

/** `.drawn-map` of the style sheet. */
const drawnIn = (frame: Frame): Rectangle => {
  const across = hasLoom(frame) ? loomStage.width : stage.width;
  const unit = Math.min(frame.width / across, frame.height / stage.height);
  return {
    x: (frame.width - across * unit) / 2,
    y: (frame.height - stage.height * unit) / 2,
    width: stage.width * unit,
    height: stage.height * unit,
  };
};

const selecting = (id: string, frame: Frame): { screen: Screen; free: Box } => {
  const drawn = drawnIn(frame);
  const { groups } = frame;
  const camera = cameraOf({ type: 'site', id }, openingCamera(frame, drawn), frame, groups);
  const screen = { camera, viewport: frame, stageScale: stageScale(drawn), groups };
  const open = hasLoom(frame) && !isLoomFolded(camera.zoom, screen.stageScale);
  const loomLeft = drawn.x + drawn.width;
  return { screen, free: freeBox(frame, { groups, ...(open ? { loomLeft } : {}) }) };
};

const all: ReadonlySet<string> = new Set(sites.map(({ id }) => id));

for (const [name, frame] of Object.entries(frames)) {
  test(`whatever is selected stands in the free part of the map, in ${name}`, () => {
    for (const { id } of sites) {
      const { screen, free } = selecting(id, frame);
      const symbol = symbolOn(screen, id);
      expect(contains(free, symbol), `${id} at ${symbol}`).toBe(true);
    }
  });
}

for (const [name, frame] of Object.entries(frames).filter(([, { groups }]) => !groups)) {
  test(`the selected name lies over no symbol and no other name, in ${name}`, () => {
    for (const site of sites) {
      const { screen, free } = selecting(site.id, frame);
      const half = (bandOn(screen).size / 2) * sizeOn(screen);
      const symbol = symbolOn(screen, site.id);
      const { kept, yielding } = takenOn(screen, all, { text: 1, bilingual: false });
      const taken = [...kept, controlsBox];
      const sizes = cardSizes(t(site.name, 'en'), 'Demonstration · Prefecture · ¶145', 1);
      const callout = calloutFor(symbol, half, sizes, free, { kept: taken, yielding });
      expect(callout, `${site.id} has no name on the map`).toBeDefined();
      const own = boxAround([symbol], 1);
      const under = taken.filter(
        (box) => callout && !overlaps(box, own) && overlaps(callout.box, box),
      );
      expect(under, site.id).toEqual([]);
    }
  });
}

for (const [name, frame] of Object.entries(frames)) {
  test(`a city’s page shows all of its symbols, apart, in ${name}`, () => {
    for (const city of prefectureIds) {
      const drawn = drawnIn(frame);
      const { groups } = frame;
      const opening = openingCamera(frame, drawn);
      const camera = cameraOf({ type: 'city', id: city }, opening, frame, groups);
      const screen = { camera, viewport: frame, stageScale: stageScale(drawn), groups };
      const half = (bandOn(screen).size / 2) * sizeOn(screen);
      const symbols = sites
        .filter(({ extent, prefectures }) => extent === 'place' && prefectures[0] === city)
        .map(({ id }) => ({ id, at: symbolOn(screen, id) }));
      for (const { id, at } of symbols) {
        expect(contains([0, 0, frame.width, frame.height], at), `${id} at ${at}`).toBe(true);
        const covering = symbols.filter(
          (other) => other.id !== id && contains(boxAround([other.at], half), at),
        );
        expect(covering, id).toEqual([]);
      }
    }
  });
}

test('a phone shows the plate of the selected site’s city, not its group', () => {
  const phone = frames['a phone of 390 × 844'] as Frame;
  for (const { id, extent } of sites.filter((site) => site.extent === 'place')) {
    const { screen } = selecting(id, phone);
    expect(showsGroups(screen), `${id}, ${extent}`).toBe(false);
  }
});
