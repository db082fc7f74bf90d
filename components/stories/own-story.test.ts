import { expect, test } from '@playwright/test';
import { randomFrom } from '@/data/seeded-random';
import { mapSites } from '@/geo/features/map-sites';
import {
  emptyStory,
  limits,
  type OwnStory,
  withMovedScene,
  withoutScene,
  withScene,
} from './own-story';
import { longestCode, readStoryCode, storyCode } from './story-code';
import { longestFile, readStoryFile, storyFile } from './story-file';
import { storyFileName } from './story-file-name';

const letters = [...'煤电铝镁铜 abcXYZ019,.-"\'\\<>&?#%\n', '😀', '\u{20000}'];
const paths = ['/', '/ports', '/targets', '/plan/97', '/sectors/coal', '/cities/taiyuan'];

const randomStory = (random: () => number): OwnStory => {
  const below = (n: number) => Math.floor(random() * n);
  const words = (longest: number) =>
    Array.from({ length: below(longest) }, () => letters[below(letters.length)]).join('');
  const text = (longest: number) => ({ zh: words(longest), en: words(longest) });
  return {
    title: text(20),
    scenes: Array.from({ length: below(7) }, () => ({
      title: text(20),
      note: text(40),
      link: random() < 0.5 ? `${paths[below(paths.length)]}` : `/sites/${mapSites[below(192)]?.id}`,
    })),
  };
};

test('any story comes back from its file and from its link', () => {
  const random = randomFrom(5);
  let linked = 0;
  for (let run = 0; run < 500; run++) {
    const story = randomStory(random);
    expect(readStoryFile(storyFile(story))).toEqual({ story });
    const code = storyCode(story);
    expect(code).toMatch(/^[\w-]+$/);
    if (code.length > longestCode) continue;
    linked += 1;
    expect(readStoryCode(code)).toEqual({ story });
  }
  expect(linked).toBeGreaterThan(450);
});

const story: OwnStory = {
  title: { zh: '煤与电', en: '' },
  scenes: [
    { title: { zh: '煤', en: 'Coal' }, note: { zh: '', en: '' }, link: '/sectors/coal' },
    { title: { zh: '电', en: 'Power' }, note: { zh: '', en: '' }, link: '/?sectors=power' },
  ],
};

test('a story of six annotated scenes is a short link', () => {
  const scene = {
    title: { zh: '三大煤炭基地', en: 'Three coal bases' },
    note: {
      zh: '晋北、晋中、晋东，规划要三大煤炭基地提质；图上的范围是我们的读法。',
      en: 'The plan wants its three coal bases raised in quality; the extents are our reading.',
    },
    link: '/sectors/coal?sectors=coal,power&cities=datong,shuozhou,xinzhou&at=112.5,39.4,7.5',
  };
  const places = ['datong', 'taiyuan', 'linfen', 'yuncheng', 'luliang', 'changzhi'];
  const scenes = places.map((city) => ({ ...scene, link: `/cities/${city}?sectors=coal` }));
  expect(storyCode({ title: story.title, scenes }).length).toBeLessThan(800);
});

test('a longest story still fits into a file that can be opened', () => {
  const long = (length: number) => ({ zh: '煤'.repeat(length), en: '煤'.repeat(length) });
  const scene = { title: long(limits.title), note: long(limits.note), link: '/ports' };
  const scenes = Array.from({ length: limits.scenes }, () => scene);
  const file = storyFile({ title: long(limits.title), scenes });
  expect(new TextEncoder().encode(file).length).toBeLessThan(longestFile);
  expect(readStoryFile(file).story?.scenes).toHaveLength(limits.scenes);
});

const changed = (change: object) => JSON.stringify({ ...JSON.parse(storyFile(story)), ...change });
const withSecond = (change: object) =>
  changed({ scenes: [story.scenes[0], { ...story.scenes[1], ...change }] });

test('a file that is no story says what is wrong with it', () => {
  const wrong: [string, RegExp][] = [
    ['', /no JSON/],
    ['{"kind":', /no JSON/],
    ['null', /is missing/],
    ['[]', /is missing/],
    ['{"type":"FeatureCollection","features":[]}', /shanxi-industrial-atlas-story.*missing/],
    [changed({ version: 2 }), /version 2; up to version 1/],
    [changed({ version: '1' }), /version 1/],
    [changed({ title: 'Coal' }), /name of the story/],
    [changed({ title: { zh: 1, en: '' } }), /name of the story/],
    [changed({ scenes: {} }), /no scene/],
    [changed({ scenes: Array(limits.scenes + 1).fill(story.scenes[0]) }), /61 scenes; 60/],
    [changed({ scenes: [null] }), /title of scene 1/],
    [withSecond({ title: { zh: 'x'.repeat(121), en: '' } }), /title of scene 2/],
    [withSecond({ note: undefined }), /note of scene 2/],
    [withSecond({ link: undefined }), /link of scene 2 is no page.*—/],
    [withSecond({ link: 'https://example.org/' }), /link of scene 2.*example\.org/],
    [withSecond({ link: '//example.org' }), /link of scene 2/],
    [withSecond({ link: 'javascript:alert(1)' }), /link of scene 2/],
    [withSecond({ link: '/sites/nosuch' }), /sites\/nosuch/],
    [withSecond({ link: '/sectors/__proto__' }), /link of scene 2/],
    [withSecond({ link: `/?words=${'x'.repeat(2000)}` }), /link of scene 2/],
  ];
  for (const [text, expected] of wrong) {
    const { story: read, problem } = readStoryFile(text);
    expect(read, text.slice(0, 80)).toBeUndefined();
    expect(problem?.en, text.slice(0, 80)).toMatch(expected);
    expect(problem?.zh, text.slice(0, 80)).not.toBe('');
  }
  expect(readStoryFile(`\uFEFF${storyFile(story)}`)).toEqual({ story });
});

test('a link that was cut off or tampered with opens nothing and says so', () => {
  const code = storyCode(story);
  const random = randomFrom(9);
  const broken = ['', '1', '2abc', '<script>', '1%%%', '1AAAA', 'x'.repeat(5000), code.slice(1)];
  for (let end = 1; end < code.length - 1; end += 5) broken.push(code.slice(0, end));
  for (const text of broken) {
    expect(readStoryCode(text).story, text.slice(0, 40)).toBeUndefined();
    expect(readStoryCode(text).problem, text.slice(0, 40)).toBeDefined();
  }
  for (let run = 0; run < 300; run++) {
    const at = 1 + Math.floor(random() * (code.length - 1));
    const tampered = `${code.slice(0, at)}A${code.slice(at + 1)}`;
    const { story: read, problem } = readStoryCode(tampered);
    expect(read !== undefined || problem !== undefined, tampered).toBe(true);
  }
});

test('a scene moves up and down and stops at the ends; a full story takes no more', () => {
  const [coal, power] = story.scenes;
  expect(withMovedScene(story, 1, -1).scenes).toEqual([power, coal]);
  expect(withMovedScene(story, 0, -1)).toEqual(story);
  expect(withMovedScene(story, 1, 1)).toEqual(story);
  expect(withoutScene(story, 0).scenes).toEqual([power]);
  if (!coal) throw new Error('the story has scenes');
  let full = emptyStory;
  for (let more = 0; more < limits.scenes + 5; more++) full = withScene(full, coal);
  expect(full.scenes).toHaveLength(limits.scenes);
});

test('a file is named by its story, in letters that any system takes', () => {
  const day = new Date('2026-01-31T12:00:00Z');
  expect(storyFileName(story, day)).toBe('shanxi-story_2026-01-31_煤与电.json');
  expect(storyFileName(emptyStory, day)).toBe('shanxi-story_2026-01-31.json');
  const hostile = { ...story, title: { zh: '../..\\:*?"<>|', en: '' } };
  expect(storyFileName(hostile, day)).toBe('shanxi-story_2026-01-31.json');
});
