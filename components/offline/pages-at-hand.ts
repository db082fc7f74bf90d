import { stories } from '@/data/records/stories';
import { type Language, languages, type Text } from '@/data/vocabulary/languages';
import { sceneView } from '../stories/scene-link';
import { shellWords } from '../text/shell-words';
import { pathTo, pathToPage, pathToStory } from '../view/paths';

interface NamedLink {
  path: string;
  name: Text;
}

/** What a reader is led to without a network: the map, and every story. */
export const atHand = (language: Language): readonly NamedLink[] => [
  { path: pathTo(language, { type: 'province' }), name: shellWords.title },
  ...stories.map(({ id, title }) => ({ path: pathToStory(language, id), name: title })),
];

const pathOf = (link: string): string => link.split('?')[0] ?? link;

const pagesOf = (language: Language): readonly string[] => [
  ...atHand(language).map(({ path }) => path),
  pathToPage(language, 'stories'),
  pathToPage(language, 'present'),
  ...stories.flatMap(({ scenes }) => scenes.map(({ link }) => pathOf(sceneView(link, language)))),
];

/** The pages that are kept from the first visit on: those, and every page that a scene shows. */
export const pagesAtHand: readonly string[] = [...new Set(languages.flatMap(pagesOf))];
