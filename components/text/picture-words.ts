import type { Text } from '@/data/vocabulary/languages';

/** Words of the dialog that makes a picture of the present view, and on the picture itself. */
export const pictureWords = {
  open: { zh: '图片', en: 'Picture' },
  title: { zh: '把当前的图存成图片', en: 'A picture of this view' },
  close: { zh: '关闭', en: 'Close' },
  frame: { zh: '画幅', en: 'Frame' },
  direction: { zh: '方向', en: 'Direction' },
  lying: { zh: '横', en: 'Landscape' },
  upright: { zh: '竖', en: 'Portrait' },
  format: { zh: '格式', en: 'Format' },
  formats: {
    png: { zh: 'PNG 图片', en: 'PNG picture' },
    svg: { zh: 'SVG 矢量', en: 'SVG vectors' },
    pdf: { zh: '打印或存 PDF', en: 'Print or PDF' },
  },
  ratio: { zh: '清晰度', en: 'Resolution' },
  ratioOf: { zh: '{ratio} 倍', en: '{ratio}×' },
  pixels: { zh: '{width} × {height} 像素', en: '{width} × {height} px' },
  pixelsAt: {
    zh: '{width} × {height} 像素，每英寸 {density} 像素',
    en: '{width} × {height} px, {density} per inch',
  },
  vectors: {
    zh: '任意放大都清晰，可在绘图软件里改',
    en: 'Sharp at any size, can be edited in a drawing program',
  },
  printed: {
    zh: '打开打印窗口，在那里可选打印机或存为 PDF；纸张底色为白',
    en: 'Opens the print window, where a printer or PDF is chosen; the paper stays white',
  },
  save: { zh: '存图片', en: 'Save the picture' },
  print: { zh: '打印', en: 'Print' },
  preview: { zh: '预览：{title}', en: 'Preview: {title}' },
  waiting: { zh: '正在取地图数据…', en: 'Fetching the map data…' },
  working: { zh: '正在绘制…', en: 'Drawing…' },
  saved: { zh: '已存为 {name}', en: 'Saved as {name}' },
  tooLarge: {
    zh: '浏览器画不下这么大的图，请选小一档的清晰度，或存 SVG。',
    en: 'A browser cannot draw a picture this large: choose a lower resolution, or SVG.',
  },
  notMade: {
    zh: '图片没有做成：此设备的内存可能不够。请选小一档的清晰度再试，或存 SVG。',
    en: 'The picture could not be made; this device may lack the memory. Try a lower resolution, or SVG.',
  },
  noData: { zh: '地图数据没有取到。', en: 'The map data did not arrive.' },
  noCode: { zh: '绘图程序没有取到。', en: 'The drawing code did not arrive.' },
  retry: { zh: '重试', en: 'Try again' },
  made: { zh: '制于 {date}', en: 'Made on {date}' },
  noLoom: {
    zh: '图旁未画：区域 {regions} 处、跨地市 {spans} 处。',
    en: 'Not drawn beside the map: {regions} in regions, {spans} across cities.',
  },
  north: { zh: '北', en: 'N' },
  legend: {
    sectors: { zh: '产业', en: 'Sectors' },
    kinds: { zh: '类别', en: 'Kinds' },
    precisions: { zh: '位置的把握', en: 'How a position is known' },
    context: { zh: '底图', en: 'Base map' },
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
