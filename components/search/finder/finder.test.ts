import { expect, test } from '@playwright/test';
import { sites } from '@/data/dataset';
import type { Goal, SearchKind } from '@/geo/search/search-entry';
import { searchIndexOf } from '@/geo/search/search-index';
import { searchPages } from '../search-pages';
import { type Found, finderOf } from './finder';
import { grades } from './match';

/** As a browser gets it: through JSON. */
const find = finderOf(JSON.parse(JSON.stringify(searchIndexOf(searchPages))));

const goalText = (goal: Goal): string => (goal.type === 'words' ? goal.words.zh : String(goal.id));

const nameOf = ({ entry: { kind, goal } }: Found): string => `${kind} ${goalText(goal)}`;

type First = `${SearchKind} ${string}`;

/** What is typed, and what has to come first. */
const table: Readonly<Record<string, First>> = {
  // Cities: characters, pinyin with and without tones and spaces, initials, English, mixed.
  太原: 'city taiyuan',
  太原市: 'city taiyuan',
  taiyuan: 'city taiyuan',
  'tai yuan': 'city taiyuan',
  Tàiyuán: 'city taiyuan',
  tai4yuan2: 'city taiyuan',
  tai2yuan1: 'city taiyuan',
  taiyuanshi: 'city taiyuan',
  TAIYUAN: 'city taiyuan',
  'Taiyuan City': 'city taiyuan',
  tai原: 'city taiyuan',
  太yuan: 'city taiyuan',
  tyuan: 'city taiyuan',
  ty: 'city taiyuan',
  ly: 'city luliang',
  ll: 'city luliang',
  luliang: 'city luliang',
  lvliang: 'city luliang',
  lyuliang: 'city luliang',
  lüliang: 'city luliang',
  'lǚ liáng': 'city luliang',
  'lu:liang': 'city luliang',
  changzhi: 'city changzhi',
  cz: 'city changzhi',
  晋中: 'city jinzhong',
  jz: 'city jinzhong',
  jc: 'city jincheng',
  ｄｔ: 'city datong',
  // Slips: two letters changed places, one too many, one too few, another, n and ng, z and zh.
  datogn: 'city datong',
  jinzhogn: 'city jinzhong',
  yangqan: 'city yangquan',
  xinzou: 'city xinzhou',
  shuozou: 'city shuozhou',
  chanzhi: 'city changzhi',
  changzi: 'city changzhi',
  yuncheg: 'city yuncheng',
  lvlaing: 'city luliang',
  jincen: 'city jincheng',
  // Counties, by the names of today and of 2016.
  云州区: 'county yunzhou',
  云州: 'county yunzhou',
  大同县: 'county yunzhou',
  datongxian: 'county yunzhou',
  dtx: 'county yunzhou',
  'Datong County': 'county yunzhou',
  'Yunzhou District': 'county yunzhou',
  长治县: 'county shangdang',
  南郊区: 'county pingcheng',
  潞城市: 'county lucheng',
  太谷县: 'county taigu',
  怀仁县: 'county huairen',
  长治郊区: 'county luzhou',
  hongtong: 'county hongtong',
  fanshi: 'county fanshi',
  zhangzi: 'county zhangzi',
  yaodu: 'county yaodu',
  wanbailin: 'county wanbailin',
  wbl: 'county wanbailin',
  阳泉城区: 'county yangquan-chengqu',
  pingyoa: 'county pingyao',
  // Regions, and places below the county.
  晋北: 'region jinbei',
  jindongnan: 'region jindongnan',
  'golden triangle': 'region golden-triangle',
  黄河金三角: 'region golden-triangle',
  杏花村: 'locality liquor-area-xinghuacun',
  xhc: 'locality liquor-area-xinghuacun',
  TYN: 'locality air-port-taiyuan',
  张孝机场: 'locality air-port-yuncheng',
  武宿: 'locality air-port-taiyuan',
  // Sectors and sub-sectors.
  煤炭: 'sector coal',
  煤炭工业: 'sector coal',
  coal: 'sector coal',
  coking: 'sector coking',
  zbzz: 'sector equipment',
  metalurgy: 'sector metallurgy',
  ports: 'sector ports',
  钢铁: 'leaf steel',
  steel: 'leaf steel',
  gangtie: 'leaf steel',
  lv: 'leaf aluminium',
  big数据: 'leaf big-data',
  taiyangneng: 'leaf photovoltaics',
  // Pages.
  矩阵: 'page matrix',
  compare: 'page compare',
  指标: 'page targets',
  // Sites.
  北电南送: 'site north-south-transmission',
  '108': 'site g108-corridor',
  'steel taiyuan': 'site steel-base-taiyuan',
  太原钢铁基地: 'site steel-base-taiyuan',
  '太原 不锈钢': 'site special-steel-base-taiyuan',
  太原steel: 'site steel-base-taiyuan',
  电子口岸: 'site electronic-port',
  // Products.
  锂离子电池: 'product electronics-base-taiyuan',
  锂电池: 'product electronics-base-taiyuan',
  llzdc: 'product electronics-base-taiyuan',
  lilizidianchi: 'product electronics-base-taiyuan',
  lizidianchi: 'product electronics-base-taiyuan',
  lilizidianci: 'product electronics-base-taiyuan',
  锂lzdc: 'product electronics-base-taiyuan',
  lithium: 'product electronics-base-taiyuan',
  litium: 'product electronics-base-taiyuan',
  'batteries lithium': 'product electronics-base-taiyuan',
  不锈钢: 'product special-steel-base-taiyuan',
  buxiugang: 'product special-steel-base-taiyuan',
  bxg: 'product special-steel-base-taiyuan',
  stainless: 'product special-steel-base-taiyuan',
  stainles: 'product special-steel-base-taiyuan',
  高速列车: 'product 高速列车',
  gslc: 'product 高速列车',
  钕铁硼: 'product 钕铁硼永磁材料',
  ntp: 'product 钕铁硼永磁材料',
  ndfeb: 'product 钕铁硼永磁材料',
  'bone china': 'product 骨质瓷',
  xinxian: 'leaf information-security',
  // Firms.
  太钢: 'firm 太钢',
  TISCO: 'firm graphite-fibre-project-taiyuan',
  百度: 'firm baidu-cloud-centre',
  lkjh: 'firm 罗克佳华',
  rockontrol: 'firm 罗克佳华',
  // Figures, findings, paragraphs.
  焦炭产量: 'target coke-output',
  jtcl: 'target coke-output',
  'coke output': 'target coke-output',
  焦化主营业务收入: 'target coking-revenue',
  固废综合利用率: 'target solid-waste-use',
  第44段: 'paragraph 44',
  '¶44': 'paragraph 44',
  'Paragraph 44': 'paragraph 44',
};

test('what readers type finds what they mean, in all scripts and with a slip', () => {
  const firsts = Object.keys(table).map((query) => {
    const [first] = find(query);
    return [query, first ? nameOf(first) : 'nothing'];
  });
  expect(firsts.length).toBeGreaterThanOrEqual(60);
  expect(Object.fromEntries(firsts)).toEqual(table);
});

test('a former name that two units share finds both', () => {
  expect(find('南郊区').map(nameOf)).toEqual(['county pingcheng', 'county yungang']);
});

test('results stand by how well they match, then by what they are, then as in the plan', () => {
  for (const query of ['太原', 'taiyuan', 'ty', 'coal', 'ly', '煤', 'lingfen']) {
    const found = find(query);
    expect(found.length, query).toBeGreaterThan(1);
    const byGrade = found.map(({ grade }) => grade);
    expect(byGrade, query).toEqual([...byGrade].sort((a, b) => a - b));
  }
  const kindsOf = (query: string, grade: number) =>
    find(query).flatMap((found) => (found.grade === grade ? [found.entry.kind] : []));
  const sitesOf = (query: string) =>
    find(query).flatMap(({ entry: { goal, kind }, grade }) =>
      kind === 'site' && grade === grades.start && 'id' in goal ? [String(goal.id)] : [],
    );
  const planOrder = sites.map(({ id }) => id);
  expect(sitesOf('太原').length).toBeGreaterThan(20);
  expect(sitesOf('太原')).toEqual(planOrder.filter((id) => sitesOf('太原').includes(id)));
  expect([...new Set(kindsOf('长治', grades.start))].slice(0, 3)).toEqual([
    'county',
    'locality',
    'site',
  ]);
  expect(kindsOf('煤', grades.said)).toContain('paragraph');
});

test('a paragraph never comes before a name, even if it begins with what was typed', () => {
  for (const query of ['钢铁', '煤炭', 'steel', '镁']) {
    const kinds = find(query).map(({ entry }) => entry.kind);
    const firstParagraph = kinds.indexOf('paragraph');
    expect(firstParagraph, query).toBeGreaterThan(0);
    expect(new Set(kinds.slice(firstParagraph)), query).toEqual(new Set(['paragraph']));
  }
});

/** The marked stretches of a result's name. */
const markedIn = (query: string, name: number): string[] => {
  const [first] = find(query);
  const text = first?.names[name] ?? '';
  return (first?.marks.get(name) ?? []).map(([from, to]) => text.slice(from, to));
};

test('what is marked is what was typed, whichever way it was typed', () => {
  const [zh, en] = [0, 1];
  expect(markedIn('太原', zh)).toEqual(['太原']);
  expect(markedIn('lvliang', zh)).toEqual(['吕梁']);
  expect(markedIn('lulian', en)).toEqual(['Lülian']);
  expect(markedIn('lizidianchi', zh)).toEqual(['离子电池']);
  expect(markedIn('锂电池', zh)).toEqual(['锂', '电池']);
  expect(markedIn('bxg', zh)).toEqual(['不锈钢']);
  expect(markedIn('datogn', zh)).toEqual(['大同']);
  expect(markedIn('datogn', en)).toEqual(['Datong']);
  expect(markedIn('litium', en)).toEqual(['Lithium']);
  expect(markedIn('batteries lithium', en)).toEqual(['Lithium', 'batteries']);
  expect(markedIn('bone china', en)).toEqual(['Bone china']);
});

test('every result has something marked, and nothing outside of its names', () => {
  for (const query of Object.keys(table)) {
    const bare = find(query).filter(({ marks }) => marks.size === 0);
    expect(bare.map(nameOf), query).toEqual([]);
    const astray = find(query).filter(({ names, marks }) =>
      [...marks].some(([name, ranges]) => {
        const borders = [-1, ...ranges.flat(), (names[name]?.length ?? 0) + 1];
        return borders.some((border, place) => border <= (borders[place - 1] ?? -2));
      }),
    );
    expect(astray.map(nameOf), query).toEqual([]);
  }
});

test('blanks, signs and endless input find nothing and break nothing', () => {
  for (const query of ['', '   ', '!!!', '"', '-', '-coal"', '¦', '(.*)+$', '\\', '🙂', '%00']) {
    expect(() => find(query), query).not.toThrow();
  }
  expect(find('   ')).toEqual([]);
  expect(find('🙂')).toEqual([]);
  expect(find('qqqqwwww')).toEqual([]);
  expect(() => find('太'.repeat(5000))).not.toThrow();
  expect(() => find('a b c d e f g h i j k l m n')).not.toThrow();
});
