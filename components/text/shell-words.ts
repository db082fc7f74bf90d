import type { Text } from '@/data/vocabulary/languages';
import { plan } from '@/data/vocabulary/plan';

/** Words of the masthead and the frame. */
export const shellWords = {
  title: plan.atlas,
  description: {
    zh: '山西省“十三五”工业和信息化规划点名的基地、集群、园区与口岸，一处一处画在地图上，每处都有出处。',
    en: 'Every base, cluster, park and port that Shanxi’s 13th Five-Year plan for industry names, on one map, each with its citation.',
  },
  skipToPanel: { zh: '跳过地图，直接看列表', en: 'Skip the map, go to the list' },
  otherLanguage: { zh: 'English', en: '中文' },
  themes: { zh: '明暗', en: 'Theme' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  system: { zh: '跟随系统', en: 'System' },
  caveat: {
    zh: '本图只说规划（2016）写了什么，不表示已经建成。',
    en: 'Shows what the 2016 plan says, not what was built.',
  },
  contents: { zh: '各页', en: 'Pages' },
  overview: { zh: '全省', en: 'Overview' },
  targets: { zh: '指标', en: 'Figures' },
  matrix: { zh: '矩阵', en: 'Matrix' },
  compare: { zh: '对比', en: 'Compare' },
  where: { zh: '测距', en: 'Where' },
  ports: { zh: '口岸', en: 'Ports' },
  plan: { zh: '规划', en: 'Plan' },
  findings: { zh: '出入', en: 'Findings' },
  data: { zh: '数据', en: 'Data' },
  about: { zh: '说明', en: 'About' },
  keysTitle: { zh: '按键', en: 'Keys' },
  keysLead: {
    zh: '/ 或 Ctrl+K 搜索，P 演示，Esc 回到全省；地图得到焦点后用方向键移动，Alt 加方向键逐个走到符号，回车打开。',
    en: '/ or Ctrl+K searches, P presents, Esc goes back to the province. In the map the arrow keys move it, Alt with an arrow goes from symbol to symbol, and Enter opens one.',
  },
  singleKeys: {
    zh: '单个字符的按键起作用（/、P 和演示中的字母）',
    en: 'Keys of one character act (/, P, and the letters while presenting)',
  },
  map: { zh: '地图', en: 'Map' },
  openSheet: { zh: '展开面板', en: 'Open the panel' },
  closeSheet: { zh: '收起面板', en: 'Close the panel' },
  backToProvince: { zh: '全省', en: 'Province' },
} as const satisfies Record<string, Text>;
