import type { Text } from '@/data/vocabulary/languages';
import type { Noun } from './numbers';

export const unitOfScenes: Noun = { zh: '幕', one: 'scene', other: 'scenes' };

export const storyWords = {
  title: { zh: '专题', en: 'Stories' },
  lead: {
    zh: '一篇专题是几个视图，按顺序讲。每一幕写明出处，可以在地图上打开，也可以从那一幕开始演示。',
    en: 'A story is a handful of views told in order. Each scene is cited, opens on the map, and can be where presenting starts.',
  },
  description: {
    zh: '照规划讲的 {count} 篇专题：全省数字、煤与电、矿石到合金、三种燃料的车、信息产业带、口岸，幕幕有出处。',
    en: '{count} stories told from the plan: the province in figures, coal and power, ore to alloy, vehicles of three fuels, the information belt, the ports; each scene cited.',
  },
  teaser: {
    zh: '{count} 篇，一幕一个视图，可以读，也可以演示',
    en: '{count} of them, a view a scene, to read or to present',
  },
  open: { zh: '在地图上打开', en: 'Open on the map' },
  presentFrom: { zh: '从这一幕演示', en: 'Present from here' },
  presentWord: { zh: '演示', en: 'Present' },
  read: { zh: '读', en: 'Read' },
  presentTitle: { zh: '演示', en: 'Present' },
  presentLead: {
    zh: '选一篇现成的专题开始，或者自己编一篇：存视图，写讲稿，发链接。',
    en: 'Start with a story that is there, or make your own: keep views, write notes, send the link.',
  },
  presentDescription: {
    zh: '在大屏上一幕一幕地讲山西“十三五”工业规划：现成的专题，或者自己编的。',
    en: 'Show Shanxi’s 2016–2020 industry plan on a wall, scene by scene: the stories that come with the atlas, or one of your own.',
  },
  presentTeaser: {
    zh: '选一篇专题，或者自己编一篇',
    en: 'A story that is there, or one of your own',
  },
  ready: { zh: '现成的专题', en: 'Stories that are there' },
  goOn: { zh: '接着讲“{name}”第 {place} 幕', en: 'Go on with scene {place} of “{name}”' },
} as const satisfies Record<string, Text>;
