import type { Text } from '@/data/vocabulary/languages';

/** Words of the layer switches and the legend. */
export const legendWords = {
  layers: { zh: '图层与图例', en: 'Layers and legend' },
  sectors: { zh: '产业', en: 'Sectors' },
  kinds: { zh: '类别', en: 'Kinds' },
  cities: { zh: '地市', en: 'Cities' },
  context: { zh: '底图', en: 'Base map' },
  all: { zh: '全选', en: 'All' },
  none: { zh: '全不选', en: 'None' },
  only: { zh: '只看', en: 'Only' },
  onlyThis: { zh: '只看这一项', en: 'Only this' },
  subsectors: { zh: '细分', en: 'Sub-sectors' },
  howKnown: { zh: '位置的把握', en: 'How a position is known' },
  chapters: { zh: '规划的章', en: 'Chapters' },
  readings: { zh: '写明还是读出', en: 'Stated or read' },
  shownOf: { zh: '显示', en: 'shown of' },
  schematic: { zh: '虚线为示意', en: 'Dashed lines are schematic' },
} as const satisfies Record<string, Text>;
