import type { Language } from '@/data/vocabulary/languages';
import type { StoryPlace } from '../view/story-place';

/** A scene's link, which names no language, in the reader's. */
export const sceneView = (link: string, language: Language): string => {
  const [path = '/', query] = link.split('?');
  return `/${language}${path === '/' ? '' : path}${query ? `?${query}` : ''}`;
};

/** The same view as a scene of its story that is being presented. */
export const sceneHref = (link: string, language: Language, place: StoryPlace): string =>
  `${sceneView(link, language)}${link.includes('?') ? '&' : '?'}mode=present&story=${place.story}.${place.scene}`;
