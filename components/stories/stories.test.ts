import { expect, test } from '@playwright/test';
import { stories, targets } from '@/data/dataset';
import { borrowed } from '@/data/outline/borrowed';
import { digits, numbersIn } from '@/data/outline/digits';
import { planParagraphs } from '@/data/plan-text';
import type { SceneRecord } from '@/data/schema/story';
import { leafOf } from '@/data/vocabulary/leaves';
import { isLit, isShown } from '@/geo/features/filter';
import { mapSiteById, mapSites } from '@/geo/features/map-sites';
import { viewParsers } from '../view/search-params';
import { ownStory, parseAsStoryPlace } from '../view/story-place';
import { sceneHref, sceneView } from './scene-link';
import { viewOfLink } from './view-of-link';

const plan = planParagraphs();
const noPlan = 'the plan’s text is not beside the project';

const scenes = stories.flatMap((story) =>
  story.scenes.map((scene, index) => ({ scene, place: { story: story.id, scene: index + 1 } })),
);

const urlOf = (link: string) => new URL(sceneView(link, 'zh'), 'https://atlas.example');

/** What a link's query says, key by key, as the atlas reads it. */
const queryOf = (link: string) =>
  Object.fromEntries(
    [...urlOf(link).searchParams].map(([key, text]) => {
      const parser = viewParsers[key as keyof typeof viewParsers];
      return [key, parser?.parse(text)];
    }),
  );

test('every scene’s link is read without loss', () => {
  for (const { scene } of scenes) {
    for (const [key, text] of urlOf(scene.link).searchParams) {
      const parser = viewParsers[key as keyof typeof viewParsers];
      expect(parser, `${scene.link}: ${key}`).toBeDefined();
      const value = parser.parse(text);
      expect(value, `${scene.link}: ${key}`).not.toBeNull();
      expect(parser.parse(parser.serialize(value as never)), scene.link).toEqual(value);
      const words = value instanceof Set ? text.split(',') : [];
      for (const word of words) expect(parser.parse(word), `${scene.link}: ${word}`).not.toBeNull();
    }
  }
});

/** Sites that a scene brings forward: shown by its filter and lit by its page. */
const litIn = ({ link }: SceneRecord) => {
  const { filter, selection } = viewOfLink(link);
  const entry = selection.type === 'site' ? mapSiteById(selection.id)?.entry : undefined;
  return mapSites.filter((site) => isShown(site, filter) && isLit(site, selection, entry));
};

/** Indicators that a scene's page lists. */
const listedIn = ({ link }: SceneRecord) => {
  const { pathname } = urlOf(link);
  const query = queryOf(link) as {
    sectors?: ReadonlySet<string>;
    province?: ReadonlySet<string>;
    year?: number;
  };
  const paragraph = Number(/\/plan\/(\d+)$/.exec(pathname)?.[1]);
  return targets.filter(({ sector, subsector, theme, levels }) => {
    const cited = levels.some((level) => !level.derived && level.citation.paragraph === paragraph);
    if (pathname !== '/zh/targets') return cited;
    const inYear = !query.year || levels.some(({ year }) => year === query.year);
    if (sector === 'province') return inYear && query.province?.has(theme ?? '');
    const leaf = leafOf({ sector, ...(subsector ? { subsector } : {}) });
    return inYear && query.sectors?.has(leaf);
  });
};

/** Indicators that the wall shows large. */
const toldIn = ({ figures = [] }: SceneRecord) => targets.filter(({ id }) => figures.includes(id));

test('every scene shows a site or a figure of the paragraphs that it cites', () => {
  for (const { scene, place } of scenes) {
    const shown = new Set([
      ...litIn(scene).map(({ paragraph }) => paragraph),
      ...[...listedIn(scene), ...toldIn(scene)].flatMap(({ levels }) =>
        levels.flatMap((level) => (level.derived ? [] : [level.citation.paragraph])),
      ),
    ]);
    const where = `${place.story}.${place.scene}`;
    expect(
      scene.cites.filter((paragraph) => shown.has(paragraph)),
      where,
    ).not.toEqual([]);
  }
});

test('a figure in a note stands in one of its paragraphs, and is the same in English', () => {
  test.skip(!plan, noPlan);
  for (const { scene, place } of scenes) {
    const where = `${place.story}.${place.scene}`;
    const written = scene.cites.flatMap((paragraph) => numbersIn(plan?.[paragraph - 1] ?? ''));
    const told = [...numbersIn(scene.title.zh), ...numbersIn(scene.note.zh)];
    expect(written, where).toEqual(expect.arrayContaining(told));
    expect(digits(scene.title.en), where).toEqual(digits(scene.title.zh));
    expect(digits(scene.note.en), where).toEqual(digits(scene.note.zh));
  }
});

test('the notes are in our own words', () => {
  test.skip(!plan, noPlan);
  for (const { scene } of scenes) expect(borrowed(plan ?? [], scene.note.zh)).toEqual([]);
  for (const { lead } of stories) expect(borrowed(plan ?? [], lead.zh)).toEqual([]);
});

test('a note is short enough to be spoken, and no two scenes of a story are the same view', () => {
  for (const { scene } of scenes) {
    expect(scene.note.zh.split(/[。？！]/).length - 1, scene.note.zh).toBeLessThanOrEqual(3);
    expect([...scene.note.zh].length, scene.note.zh).toBeLessThanOrEqual(120);
  }
  for (const story of stories) {
    const links = story.scenes.map(({ link }) => link);
    expect([...new Set(links)]).toEqual(links);
  }
});

test('a scene’s place in its story comes back from its link, and garbage is no story', () => {
  for (const { scene, place } of scenes) {
    const url = new URL(sceneHref(scene.link, 'en', place), 'https://atlas.example');
    expect(parseAsStoryPlace.parse(url.searchParams.get('story') ?? '')).toEqual(place);
    expect(url.searchParams.get('mode')).toBe('present');
  }
  expect(parseAsStoryPlace.parse(`${ownStory}.12`)).toEqual({ story: ownStory, scene: 12 });
  const garbage = ['', 'own', 'own.0', 'own.-1', 'own.1.5', 'own.01', 'own.1e2', 'nosuch.1', '.1'];
  for (const text of [...garbage, '__proto__.1', 'open-ports.<b>', 'own.NaN', 'own.99999']) {
    expect(parseAsStoryPlace.parse(text), text).toBeNull();
  }
});
