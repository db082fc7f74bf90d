import { expect, test } from '@playwright/test';
import { languages, t } from '../../data/vocabulary/languages';
import { prefectures } from '../../data/vocabulary/prefectures';
import { everything, isLit, type Selection } from '../features/filter';
import { groundSources } from '../features/ground-sources';
import { mapSiteById, mapSites } from '../features/map-sites';
import { mapSources } from '../features/map-sources';
import { drawnGround } from '../features/stage';
import { woven } from '../features/woven';
import { contextLayerIds } from '../layers/context-layers';
import { themes } from '../palette';
import { stageOn } from '../placement/on-screen';
import { zoomAt } from '../projection';
import { canBeDrawn, frameIds, frameSize } from './frames';
import { escaped } from './markup';
import { picturedWithLoom } from './picture-camera';
import { type Picture, sheet } from './sheet';
import { sheetLayout } from './sheet-layout';

const data = mapSources(groundSources());

const words: Picture['words'] = {
  atlas: 'Atlas',
  title: 'Steel & <coking>',
  filter: '192 of 192 sites',
  caveat: 'Caveat.',
  credits: 'Credits',
  approval: 'Map approval no. 1',
  link: 'https://atlas.example/en?q="a"&b=c',
  made: '2026-01-31',
  kilometres: 'km',
  north: 'N',
  legend: { sectors: 'Sectors', kinds: 'Kinds', precisions: 'Precision', context: 'Base map' },
  loom: {
    inRegions: '25 in regions',
    acrossCities: '15 across cities',
    sentence: 'Strands join cities',
    leftOut: 'No loom: 25 and 15',
  },
  callout: null,
};

const pictureOf = (
  change: Partial<Picture['view']> = {},
  rest: Partial<Picture> = {},
): Picture => ({
  view: {
    language: 'en',
    bilingual: false,
    theme: 'light',
    text: 'm',
    filter: everything,
    shown: mapSites,
    selection: { type: 'province' },
    layers: new Set(contextLayerIds),
    ...change,
  },
  shown: null,
  asked: { area: null, place: null },
  words,
  size: frameSize('a4', false, { width: 1000, height: 700 }),
  data,
  fontsFor: () => '',
  ...rest,
});

const selections: Selection[] = [
  { type: 'province' },
  { type: 'ports' },
  { type: 'sector', id: 'energy-saving' },
  { type: 'region', id: 'jinbei' },
  { type: 'site', id: 'information-belt' },
  { type: 'paragraph', id: 97 },
];

const sitesIn = (svg: string): string[] =>
  [...svg.matchAll(/data-site="([^"]+)"/g)].map(([, id = '']) => id);

/** What a wrong number or a missing value would leave in the drawing. */
const flaw = /NaN|undefined|Infinity|\[object|var\(/;

for (const language of languages) {
  for (const theme of themes) {
    test(`whatever is selected, a picture has every site and no colour to look up: ${language}, ${theme}`, () => {
      for (const selection of selections) {
        const svg = sheet(pictureOf({ language, theme, selection }), 1);
        expect(svg, selection.type).not.toMatch(flaw);
        expect(new Set(sitesIn(svg)).size, selection.type).toBe(mapSites.length);
      }
    });
  }
}

test('a picture of every frame holds a city with all that is known to be there', () => {
  const selection: Selection = { type: 'city', id: 'taiyuan' };
  const inCity = mapSites.filter((site) => site.extent === 'place' && isLit(site, selection));
  for (const frame of frameIds) {
    for (const upright of [false, true]) {
      const size = frameSize(frame, upright, { width: 390, height: 844 });
      const drawn = sitesIn(sheet(pictureOf({ selection }, { size }), 1));
      for (const { id } of inCity) expect(drawn, `${frame} ${id}`).toContain(id);
    }
  }
});

test('symbols keep their size beside the land when a view goes from the screen to paper', () => {
  const shown = {
    camera: { center: [112.5, 37.8], zoom: zoomAt(2) },
    viewport: { width: 900, height: 600 },
    stageScale: 1,
    loom: true,
  } as const;
  const pairIn = (size: Picture['size']): number => {
    const svg = sheet(pictureOf({}, { shown, size }), 1);
    const [here, there] = ['steel-base-taiyuan', 'refractory-base-yangquan'].map((id) => {
      const mark = new RegExp(
        `translate\\(([\\d.-]+) ([\\d.-]+)\\)(?: scale\\(([\\d.]+)\\))?" data-site="${id}"`,
      ).exec(svg);
      if (!mark) throw new Error(`${id} is drawn`);
      return { x: Number(mark[1]), y: Number(mark[2]), scale: Number(mark[3] ?? 1) };
    });
    if (!here || !there) throw new Error('both are drawn');
    return Math.hypot(here.x - there.x, here.y - there.y) / here.scale;
  };
  expect(pairIn({ width: 1600, height: 900 })).toBeGreaterThan(50);
  expect(pairIn(frameSize('a4', true, { width: 390, height: 844 }))).toBeCloseTo(
    pairIn({ width: 1600, height: 900 }),
    0,
  );
});

test('names are written in both languages where the view has them so', () => {
  const lettersOf = (bilingual: boolean): string =>
    sheet(pictureOf({ bilingual }), 1).replace(/<title>.*?<\/title>/g, '');
  expect(lettersOf(true)).toContain('>太原<');
  expect(lettersOf(true)).toContain('>Taiyuan<');
  expect(lettersOf(false)).not.toContain('>太原<');
});

test('paper is left white: the soft edge round the province is for screens', () => {
  expect(sheet(pictureOf({ theme: 'light' }), 1)).toContain('data-layer="glow"');
  expect(sheet(pictureOf({ theme: 'print' }), 1)).not.toContain('data-layer="glow"');
});

test('words of the page and of the link cannot end the element that they stand in', () => {
  const svg = sheet(pictureOf(), 1);
  expect(svg).toContain('Steel &amp; &lt;coking&gt;');
  expect(svg).not.toContain('<coking>');
});

test('a selected site’s name stands beside its symbol', () => {
  const site = mapSiteById('air-axis');
  const callout = { site: 'air-axis', name: 'Name of the axis', note: 'A note' };
  const selection: Selection = { type: 'site', id: 'air-axis' };
  expect(site).toBeDefined();
  expect(sheet(pictureOf({ selection }, { words: { ...words, callout } }), 1)).toContain(
    'data-callout="air-axis"',
  );
});

test('all resolutions of all frames can be drawn, and what is larger is refused', () => {
  for (const frame of frameIds) {
    const size = frameSize(frame, false, { width: 1920, height: 1080 });
    expect(canBeDrawn(size, 4), frame).toBe(true);
  }
  expect(canBeDrawn({ width: 5120, height: 2880 }, 4)).toBe(false);
});

test('a long link stays out of the legend of a standing sheet', () => {
  const size = frameSize('a4', true, { width: 390, height: 844 });
  const words = { ...pictureOf().words, link: `https://atlas.example/zh?picks=${'x'.repeat(380)}` };
  const code = { path: 'M0 0h1v1z', modules: 20 };
  const svg = sheet(pictureOf({}, { size, words, code }), 1);
  const heights = (part: string): number[] =>
    [...part.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y));
  const credits = heights(svg.slice(svg.indexOf('data-credits'), svg.indexOf('data-code')));
  expect(credits.length).toBeGreaterThan(3);
  expect(credits.length).toBeLessThanOrEqual(7);
  expect(svg).toContain('…</text>');
});

const wide: readonly Picture['size'][] = [
  { width: 1440, height: 900 },
  ...(['wide', 'standard', 'a4', 'a3'] as const).map((id) =>
    frameSize(id, false, { width: 1440, height: 900 }),
  ),
];

const valuesOf = (svg: string, attribute: string): string[] =>
  [...svg.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

for (const language of languages) {
  test(`a wide picture carries the loom: every strand with its name, cities and sites, in ${language}`, () => {
    for (const size of wide) {
      const svg = sheet(pictureOf({ language }, { size }), 1);
      const what = `${size.width} × ${size.height}`;
      expect(valuesOf(svg, 'data-strand'), what).toEqual(woven.strands.map(({ id }) => id));
      const loom = svg.slice(svg.indexOf('data-loom'), svg.indexOf('25 in regions'));
      const held = woven.strands.flatMap(({ sites }) => sites.map(({ id }) => id));
      expect(sitesIn(loom).sort(), what).toEqual([...held].sort());
      for (const { label } of woven.strands) {
        const name = language === 'zh' ? label.zh.replaceAll(' ', '') : label.en;
        expect(loom, what).toContain(`>${escaped(name)}</text>`);
      }
      for (const { id } of woven.rungs) {
        expect(loom, what).toContain(`>${t(prefectures[id].name, language)}</text>`);
      }
      expect(svg, what).toContain('15 across cities');
      expect(svg, what).not.toContain(words.loom.leftOut);
    }
  });
}

test('in a picture a strand stands out with what is selected, and what the filter leaves out is gone', () => {
  const shown = mapSites.filter(({ region }) => region === 'jinbei' || region === 'jinzhong-coal');
  const selection: Selection = { type: 'region', id: 'jinbei' };
  const svg = sheet(pictureOf({ shown, selection }), 1);
  expect(valuesOf(svg, 'data-strand').sort()).toEqual(['jinbei', 'jinzhong-coal']);
  expect(svg).toContain('data-strand="jinbei" data-emphasis="strong"');
  expect(svg).toContain('data-strand="jinzhong-coal" data-emphasis="dim"');
});

test('in a picture the rungs of the loom lie at the heights of their cities', () => {
  for (const size of wide) {
    const { screen, loom } = picturedWithLoom(null, { type: 'province' }, sheetLayout(size).map);
    if (!loom) throw new Error('there is room for the loom');
    for (const place of Object.values(drawnGround.seats)) {
      const [, y] = stageOn({ ...screen, groups: false }, place);
      expect(y).toBeCloseTo(loom.y + loom.scale * place[1], 5);
    }
  }
});

test('a picture says what of the loom it leaves out, where it has no room or is too close for it', () => {
  const close = {
    camera: { center: [112.5, 37.8], zoom: zoomAt(3) },
    viewport: { width: 1040, height: 900 },
    stageScale: 1,
    loom: true,
  } as const;
  const onPhone = sheet(pictureOf({}, { size: { width: 390, height: 844 } }), 1);
  const closer = sheet(pictureOf({}, { shown: close }), 1);
  for (const svg of [onPhone, closer]) {
    expect(svg).not.toContain('data-loom');
    expect(svg).toContain(words.loom.leftOut);
  }
  const ports = sheet(pictureOf({ selection: { type: 'ports' } }), 1);
  const inPlaces = mapSites.filter(({ extent }) => extent === 'place');
  const withoutStrands = sheet(pictureOf({ shown: inPlaces }), 1);
  for (const svg of [ports, withoutStrands]) {
    expect(svg).not.toContain('data-loom');
    expect(svg).not.toContain(words.loom.leftOut);
  }
});
