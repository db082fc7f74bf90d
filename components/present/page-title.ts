import { sectionOf } from '@/data/outline/sections';
import type { Text } from '@/data/vocabulary/languages';
import { prefectures } from '@/data/vocabulary/prefectures';
import { regions } from '@/data/vocabulary/regions';
import { sectors } from '@/data/vocabulary/sectors';
import type { Selection } from '@/geo/features/filter';
import { mapSiteById } from '@/geo/features/map-sites';
import { aboutTitle } from '../text/about';
import { compareTitle } from '../text/compare';
import { findingsTitle } from '../text/findings';
import { matrixTitle } from '../text/matrix';
import { planTitle } from '../text/plan';
import { portsTitle } from '../text/ports';
import { shellWords } from '../text/shell-words';
import { shortlistWords } from '../text/shortlist-words';
import { whereTitle } from '../text/where-words';

const roomTitles: Readonly<Record<string, Text>> = {
  targets: shellWords.targets,
  matrix: matrixTitle,
  compare: compareTitle,
  where: whereTitle,
  findings: findingsTitle,
  plan: planTitle,
  about: aboutTitle,
  shortlist: shortlistWords.title,
};

/** What a page is called on the wall: its thing's name, or the page's. */
export const pageTitle = (pathname: string, selection: Selection): Text => {
  switch (selection.type) {
    case 'sector':
      return sectors[selection.id].name;
    case 'city':
      return prefectures[selection.id].name;
    case 'region':
      return regions[selection.id].name;
    case 'site':
      return mapSiteById(selection.id)?.name ?? shellWords.title;
    case 'paragraph':
      return sectionOf(selection.id).title;
    case 'ports':
      return portsTitle;
    case 'picks':
      return shortlistWords.title;
    case 'province': {
      const [, , room = ''] = pathname.split('/');
      return Object.hasOwn(roomTitles, room)
        ? (roomTitles[room] ?? shellWords.title)
        : shellWords.title;
    }
  }
};

/** Paragraphs that a page's own thing is cited from; none where it has no one place in the plan. */
export const pageCites = (selection: Selection): readonly number[] => {
  if (selection.type === 'paragraph') return [selection.id];
  const site = selection.type === 'site' ? mapSiteById(selection.id) : undefined;
  return site ? [site.paragraph] : [];
};
