import type { Text } from './languages';

/** What the province’s own indicators are about; a sector’s belong to the sector. */
export const themes = {
  output: { zh: '规模总量', en: 'Output' },
  structure: { zh: '产业结构', en: 'Structure' },
  green: { zh: '绿色发展', en: 'Green development' },
  innovation: { zh: '自主创新', en: 'Innovation' },
  integration: { zh: '两化融合', en: 'IT–industry integration' },
  informatization: { zh: '信息化水平', en: 'Informatization' },
  firms: { zh: '中小企业', en: 'Small and medium firms' },
} as const satisfies Record<string, Text>;

export type ThemeId = keyof typeof themes;
export const themeIds = Object.keys(themes) as ThemeId[];
