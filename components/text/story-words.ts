import type { Text } from '@/data/vocabulary/languages';
import type { Noun } from './numbers';

export const unitOfScenes: Noun = { zh: '幕', one: 'scene', other: 'scenes' };

export const storyWords = {
  title: { zh: '专题', en: 'Stories' },
  lead: {
    zh: '一篇专题就是几个视图，按顺序讲。每一幕都有出处，可以在地图上打开，也可以从这里开始演示。',
    en: 'A story is a handful of views told in order. Each scene has its paragraphs, opens on the map, and can be where presenting starts.',
  },
  description: {
    zh: '按规划讲的 {count} 篇专题：全省数字、煤与电、矿石到合金、三种燃料的车、信息产业带、口岸，幕幕有出处。',
    en: '{count} stories told from the plan: the province in figures, coal and power, ore to alloy, vehicles of three fuels, the information belt, the ports; each scene cited.',
  },
  teaser: {
    zh: '{count} 篇，一幕一个视图，可以演示',
    en: '{count} of them, a view a scene, ready to present',
  },
  scenes: { zh: '各幕', en: 'Scenes' },
  open: { zh: '在地图上打开', en: 'Open on the map' },
  presentFrom: { zh: '从这一幕开始演示', en: 'Present from here' },
  present: { zh: '演示这篇', en: 'Present this story' },
  read: { zh: '读这篇', en: 'Read it' },
  from: { zh: '出处', en: 'From' },
  all: { zh: '全部专题', en: 'All stories' },
} as const satisfies Record<string, Text>;
