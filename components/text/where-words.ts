import type { Text } from '@/data/vocabulary/languages';

export const whereTitle: Text = { zh: '圈一片，量一程', en: 'What lies where' };

export const whereDescription: Text = {
  zh: '在山西地图上圈一片地或点一处，看规划点名的项目有哪些在里面、离口岸和同行有多远、这话有几分把握。',
  en: 'Draw an area or set a place on the map of Shanxi: what the plan names in it, how far ports and sites are, and how sure that is.',
};

export const whereLead: Text = {
  zh: '在图上圈一片地，看里面有什么；点一处，看离谁多远。位置只知到县市的，如实说“可能在内”，距离带上误差。',
  en: 'Draw an area to see what is in it; set a place to see how far things are. Where a position is known to a county or city only, the answer says “may be inside” and distances carry their error.',
};

export const whereNeedsScript: Text = {
  zh: '圈画与量距要在浏览器里运行脚本。每处到口岸的距离，在它自己的页上不用脚本也能看到。',
  en: 'Drawing and measuring need script. Each site’s own page gives its distances to the ports without.',
};

export const areaHeading: Text = { zh: '一片地', en: 'An area' };
export const originHeading: Text = { zh: '从一处量起', en: 'From a place' };

export const whereWords = {
  polygon: { zh: '圈多边形', en: 'Draw an area' },
  circle: { zh: '画圆', en: 'Draw a circle' },
  middle: { zh: '在中间放一个圆', en: 'Put a circle in the middle' },
  edit: { zh: '在图上改', en: 'Change on the map' },
  done: { zh: '改好了', en: 'Done' },
  clear: { zh: '清除', en: 'Clear' },
  place: { zh: '在图上点一处', en: 'Set a place on the map' },
  polygonHint: {
    zh: '在图上逐个点角，点回第一个角收口；Esc 放弃。',
    en: 'Press each corner on the map, then the first again to close; Esc gives up.',
  },
  circleHint: { zh: '在图上点圆心，再点圆边。', en: 'Press the centre on the map, then the edge.' },
  placeHint: { zh: '在图上点一下。', en: 'Press once on the map.' },
  editHint: {
    zh: '拖角或拖整片；点住边上的小点可加角，右键删角。数字在下面也能改。',
    en: 'Drag a corner or the whole; the small dots on the sides add corners, a right click deletes one. The numbers below do the same.',
  },
  numbers: { zh: '用数字改', en: 'Change by numbers' },
  longitude: { zh: '东经', en: 'Longitude' },
  latitude: { zh: '北纬', en: 'Latitude' },
  radius: { zh: '半径（公里）', en: 'Radius, km' },
  corner: { zh: '第 {number} 角', en: 'Corner {number}' },
  removeCorner: { zh: '删去第 {number} 角', en: 'Remove corner {number}' },
  addCorner: { zh: '在第 {number} 角后加一角', en: 'Add a corner after {number}' },
  seat: { zh: '或从一市的驻地', en: 'Or from a city’s seat' },
  choose: { zh: '选一市', en: 'Choose a city' },
  area: { zh: '{area} 平方公里', en: '{area} km²' },
  sector: { zh: '产业', en: 'Sector' },
  inside: { zh: '在内', en: 'Inside' },
  maybe: { zh: '可能在内', en: 'May be inside' },
  total: { zh: '合计', en: 'Total' },
  provinceOnly: {
    zh: '另有 {count} 处只知到全省，不计。',
    en: '{count} more are known to the province only and not counted.',
  },
  filtered: {
    zh: '只算当前筛选显示的。',
    en: 'Only what the filter shows is counted.',
  },
  listInside: { zh: '在内的 {count} 处', en: 'The {count} inside' },
  listMaybe: { zh: '可能在内的 {count} 处', en: 'The {count} that may be inside' },
  nothingInside: { zh: '这片地里没有。', en: 'Nothing here.' },
  airPorts: { zh: '最近的航空口岸', en: 'Nearest air ports' },
  railPorts: { zh: '最近的铁路口岸', en: 'Nearest rail ports' },
  sites: { zh: '最近的各处', en: 'Nearest sites' },
  ofSector: { zh: '限一个产业', en: 'Of one sector' },
  allSectors: { zh: '全部产业', en: 'All sectors' },
  straight: {
    zh: '直线距离，± 是位置本身的不确定；不是路程。',
    en: 'Straight lines; ± is how far a position may be off. Not travel distances.',
  },
  siteUnplaced: {
    zh: '这一处没有落点，量不出距离。',
    en: 'This one has no place: no distance can be told.',
  },
  measureFrom: { zh: '从这里量起', en: 'Measure from here' },
  waiting: { zh: '正在取各处的位置……', en: 'Fetching positions …' },
  failed: { zh: '没有取到位置数据。', en: 'The positions could not be fetched.' },
  retry: { zh: '再试', en: 'Try again' },
} as const satisfies Record<string, Text>;
