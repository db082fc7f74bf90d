import type { Text } from '@/data/vocabulary/languages';

/** Words of the hall: what stands beside the map while presenting, and its keys. */
export const presentWords = {
  enter: { zh: '演示', en: 'Present' },
  enterHint: { zh: '在大屏上演示这一页（按 P）', en: 'Show this page on a large screen (key P)' },
  presentation: { zh: '演示', en: 'Presentation' },
  legend: { zh: '图例', en: 'Legend' },
  all: { zh: '规划点名的 {count} 处', en: 'All {count} sites that the plan names' },
  source: {
    zh: '来源：山西省“十三五”工业和信息化规划（2016）',
    en: 'Source: Shanxi’s 13th Five-Year plan for industry (2016)',
  },
  cited: { zh: '第 {paragraphs} 段', en: '¶{paragraphs}' },
  progress: { zh: '第 {number} 景，共 {count} 景', en: 'Scene {number} of {count}' },
  announced: {
    zh: '第 {number} 景，共 {count} 景：{title}',
    en: 'Scene {number} of {count}: {title}',
  },
  previous: { zh: '上一景', en: 'Previous scene' },
  next: { zh: '下一景', en: 'Next scene' },
  tools: { zh: '演示的工具', en: 'Tools of the presentation' },
  fullScreen: { zh: '全屏', en: 'Full screen' },
  explore: { zh: '自由浏览', en: 'Explore freely' },
  notes: { zh: '提示窗口', en: 'Notes window' },
  pointer: { zh: '聚光', en: 'Spotlight' },
  code: { zh: '二维码', en: 'QR code' },
  more: { zh: '更多', en: 'More' },
  help: { zh: '按键', en: 'Keys' },
  leave: { zh: '退出', en: 'Leave' },
  close: { zh: '关闭', en: 'Close' },
  back: { zh: '回到讲述', en: 'Back to the story' },
  exploring: { zh: '正在自由浏览：{title}', en: 'Exploring freely: {title}' },
  blocked: {
    zh: '浏览器拦下了提示窗口：请为本站允许弹出窗口，或按 N 在本屏上看。',
    en: 'The browser blocked the notes window: allow pop-ups for this site, or press N to read the note on this screen.',
  },
  note: { zh: '讲者提示', en: 'Presenter’s note' },
  noNote: { zh: '这一景没有提示。', en: 'This scene has no note.' },
  nextScene: { zh: '下一景', en: 'Next' },
  lastScene: { zh: '这是最后一景。', en: 'This is the last scene.' },
  clock: { zh: '时刻', en: 'Time' },
  elapsed: { zh: '已讲', en: 'Elapsed' },
  restart: { zh: '重新计时', en: 'Start the clock again' },
  waiting: {
    zh: '等待演示。请让演示页开着。',
    en: 'Waiting for the presentation. Keep its page open.',
  },
  notesTitle: {
    zh: '讲者提示 · 山西工业布局图',
    en: 'Presenter’s notes · Shanxi Industrial Atlas',
  },
} as const satisfies Record<string, Text>;

/** What each key of the hall does, as the dialog of the keys lists them. */
export const presentKeys: readonly { keys: readonly string[]; does: Text; story?: true }[] = [
  {
    keys: ['→', 'PgDn', 'Space'],
    does: { zh: '下一景（翻页笔同样）', en: 'Next scene (clickers too)' },
    story: true,
  },
  { keys: ['←', 'PgUp'], does: { zh: '上一景', en: 'Previous scene' }, story: true },
  { keys: ['Home'], does: { zh: '第一景', en: 'First scene' }, story: true },
  { keys: ['End'], does: { zh: '最后一景', en: 'Last scene' }, story: true },
  {
    keys: ['N'],
    does: { zh: '在本屏上显示提示（听众看得见）', en: 'The note on this screen, for all to see' },
    story: true,
  },
  {
    keys: ['W'],
    does: { zh: '在另一窗口显示提示', en: 'The note in a second window' },
    story: true,
  },
  {
    keys: ['E'],
    does: { zh: '自由浏览，随时可回', en: 'Explore freely; the way back stays' },
    story: true,
  },
  { keys: ['F'], does: { zh: '全屏', en: 'Full screen' } },
  {
    keys: ['B', '.'],
    does: { zh: '黑屏，任一键恢复', en: 'Blank the screen; any key brings it back' },
  },
  { keys: ['H'], does: { zh: '聚光圈跟随指针', en: 'A ring of light follows the pointer' } },
  {
    keys: ['Q'],
    does: { zh: '这一画面的二维码，任一键收起', en: 'QR code of this view; any key closes it' },
  },
  { keys: ['L'], does: { zh: '换语言', en: 'The other language' } },
  { keys: ['?'], does: { zh: '本表', en: 'This list' } },
  { keys: ['Esc', 'P'], does: { zh: '退出演示', en: 'Leave the presentation' } },
];
