import type { Text } from '@/data/vocabulary/languages';
import type { EmbedControl } from '../view/embed-controls';

/** Words of what hands a view on: link, code, embedded map. */
export const shareWords = {
  open: { zh: '分享', en: 'Share' },
  link: { zh: '此刻所见的链接', en: 'Link to what you see now' },
  copy: { zh: '复制链接', en: 'Copy link' },
  copied: { zh: '链接已复制', en: 'Link copied' },
  notCopied: {
    zh: '浏览器不让复制；链接已选中，请自行复制。',
    en: 'The browser does not allow copying; the link is selected, copy it yourself.',
  },
  send: { zh: '发送…', en: 'Send…' },
  notSent: { zh: '没有发出去；可以复制链接。', en: 'It was not sent; the link can be copied.' },
  code: { zh: '二维码', en: 'QR code' },
  codeOf: { zh: '此刻所见的二维码', en: 'QR code of what you see now' },
  codeHint: { zh: '扫一扫，打开同一视图', en: 'Scan it to open the same view' },
  saveCode: { zh: '存为 SVG', en: 'Save as SVG' },
  close: { zh: '关闭', en: 'Close' },
  embed: { zh: '嵌入网页…', en: 'Embed…' },
  embedTitle: { zh: '把地图嵌进自己的网页', en: 'The map in a page of your own' },
  embedLead: {
    zh: '选好样子，把代码贴进网页。选中的内容、筛选与图上位置都照此刻所见。',
    en: 'Choose how it looks and paste the code into a page. What is selected, filtered and in sight stays as you see it now.',
  },
  controls: { zh: '带上', en: 'With' },
  control: {
    title: { zh: '标题', en: 'Title' },
    zoom: { zh: '缩放按钮', en: 'Zoom buttons' },
    legend: { zh: '图例', en: 'Legend' },
    scale: { zh: '比例尺', en: 'Scale bar' },
    panel: { zh: '旁边的文字', en: 'The text beside it' },
  } satisfies Record<EmbedControl, Text>,
  language: { zh: '语言', en: 'Language' },
  /** Each in itself. */
  languages: { zh: '中文', en: 'English' },
  theme: { zh: '明暗', en: 'Theme' },
  width: { zh: '宽（像素，空为占满）', en: 'Width (px, empty: full)' },
  height: { zh: '高（像素）', en: 'Height (px)' },
  embedCode: { zh: '代码', en: 'Code' },
  copyCode: { zh: '复制代码', en: 'Copy code' },
  codeCopied: { zh: '代码已复制', en: 'Code copied' },
  codeNotCopied: {
    zh: '浏览器不让复制；代码已选中，请自行复制。',
    en: 'The browser does not allow copying; the code is selected, copy it yourself.',
  },
  frameTitle: { zh: '{page} · {atlas}', en: '{page} · {atlas}' },
  preview: { zh: '预览', en: 'Preview' },
  source: {
    zh: '据山西省“十三五”工业和信息化规划。',
    en: 'After Shanxi’s 13th Five-Year plan for industry.',
  },
  fullMap: { zh: '打开完整地图', en: 'Open full map' },
  newTab: { zh: '（新标签页）', en: ' (new tab)' },
} as const;
