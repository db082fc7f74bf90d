import type { Text } from '../vocabulary/languages';
import type { SectorId } from '../vocabulary/sectors';

/** One sentence of ours on what the plan wants, and the paragraphs that it rests on. */
export interface Aim {
  text: Text;
  paragraphs: readonly number[];
}

/** What the plan wants of each sector, in our words; the plan's own are cited beside them. */
export const sectorAims: Readonly<Record<SectorId, readonly Aim[]>> = {
  coal: [
    {
      text: {
        zh: '总量要管住，规划要的是更安全、更干净的开采；矿井关闭、旧产能退出要有章可循，更多的煤留在省内发电和加工。',
        en: 'Total output is to be held in check. The plan asks for safer, cleaner mining, an orderly way out for closed mines and outdated capacity, and more coal turned into power and products at home.',
      },
      paragraphs: [44, 45],
    },
    {
      text: {
        zh: '落到空间上只有三片大基地，再细没有写；管理上则继续靠大集团和现代化矿井。',
        en: 'On the ground it names three large base areas and nothing finer; in management it keeps to large groups and modern mines.',
      },
      paragraphs: [44, 46],
    },
  ],
  metallurgy: [
    {
      text: {
        zh: '先管住产能，再把钢、铝、镁、铜往下游做，少卖原料，多卖深加工材料。',
        en: 'Capacity is held in check while steel, aluminium, magnesium and copper move downstream: fewer raw metals sold, more finished materials.',
      },
      paragraphs: [48, 49],
    },
    {
      text: {
        zh: '钢铁分五处，由太钢带头做特钢和不锈钢；铝靠煤、电、矿就近配套，分三片、重点两市。',
        en: 'Steel is set in five places with Taigang leading on special and stainless grades; aluminium rests on nearby coal, power and ore, in three areas and two cities above all.',
      },
      paragraphs: [49, 50],
    },
    {
      text: {
        zh: '镁和铜都只点了太原、运城两市，企业点到中条山有色和银光镁业。',
        en: 'For magnesium and copper it names Taiyuan and Yuncheng only, and two firms: Zhongtiaoshan and Yinguang.',
      },
      paragraphs: [51, 52],
    },
  ],
  coking: [
    {
      text: {
        zh: '焦炭总量封顶，出路在化产：煤气、煤焦油、粗苯三条线都要往精细化学品和新材料走。',
        en: 'Coke output is capped and the way ahead is chemicals: coke-oven gas, coal tar and crude benzene each lead on to fine chemicals and new materials.',
      },
      paragraphs: [55, 56, 57, 58],
    },
    {
      text: {
        zh: '布局只写向已有的五百万吨以上集聚区搬，没有点名任何地方。',
        en: 'Plants are to move into existing areas of five million tonnes or more, but the plan names none of them.',
      },
      paragraphs: [59],
    },
  ],
  power: [
    {
      text: {
        zh: '电力按“外送”来安排：三片煤电基地配直流特高压和四条通道，省内补一条由北向南的输电通道。',
        en: 'Power is planned for export: three coal-power base areas, ultra-high-voltage lines and four corridors out, and one line from north to south inside the province.',
      },
      paragraphs: [64],
    },
    {
      text: {
        zh: '新建煤电原则上与煤矿结成一体，老机组做超低排放或退出；售电和输配电价走向市场。',
        en: 'As a rule new plants are to be joined with mines, old ones brought to ultra-low emissions or shut; retail and grid prices move towards a market.',
      },
      paragraphs: [63, 65, 66],
    },
  ],
  equipment: [
    {
      text: {
        zh: '规划列了九条产品线，想把全省做成国家的装备基地。',
        en: 'The plan lists nine product lines and wants the province to be a national equipment base.',
      },
      paragraphs: [70],
    },
    {
      text: {
        zh: '轨道交通、煤机、煤层气、节能环保、农机和新能源汽车写明了地点；煤化工装备、基础工艺和智能制造只写方向，定襄锻造是在第五章另写的。',
        en: 'Rail, coal machinery, coalbed methane, energy saving, farm machinery and new-energy vehicles are given places. Coal-chemical, basic-process and intelligent equipment get a direction only; forging in Dingxiang is added in chapter five.',
      },
      paragraphs: [71, 72, 73, 74, 75, 76, 77, 78, 79, 127],
    },
  ],
  'coal-chemicals': [
    {
      text: {
        zh: '把煤从燃料变成材料：先做烯烃、芳烃和乙二醇，煤制油气只求稳步。',
        en: 'Coal is to become a material rather than a fuel: olefins, aromatics and glycol come first, synthetic oil and gas only at a steady pace.',
      },
      paragraphs: [82, 84],
    },
    {
      text: {
        zh: '新的一片在晋北，点名左云开发区；晋东、晋中（南）在原有化工底子上提升。',
        en: 'The new area is the north, with Zuoyun’s development zone named; the east and the central south build on the chemicals they have.',
      },
      paragraphs: [83],
    },
  ],
  'new-materials': [
    {
      text: {
        zh: '分金属、化工、无机非金属和前沿四类，都要从初级材料往高附加值走。',
        en: 'Four families – metal, chemical, mineral and frontier materials – are all to move from basic grades to higher value.',
      },
      paragraphs: [89],
    },
    {
      text: {
        zh: '金属类集中在太原和运城，耐火、高岭土、玻璃在阳泉、吕梁、忻州，纤维与纳米在太原、大同、晋城；化工类只写到片区，另点了几个企业项目。',
        en: 'Metals gather in Taiyuan and Yuncheng; refractories, kaolin and glass in Yangquan, Lüliang and Xinzhou; fibres and nanomaterials in Taiyuan, Datong and Jincheng. Chemical materials are placed by area only, with a few firms’ projects beside them.',
      },
      paragraphs: [90, 91, 92, 93],
    },
  ],
  'energy-saving': [
    {
      text: {
        zh: '规划把它当作要培育的新支柱，产品、装备、技术和服务一起抓。',
        en: 'The plan raises it as a pillar to come, in products, equipment, technology and services at once.',
      },
      paragraphs: [96],
    },
    {
      text: {
        zh: '十大基地里八个跨两三市，用短横相连，一处算一个；另外配了成批的节能、环保和清洁生产项目，没有落点。',
        en: 'Eight of its ten bases join two or three cities with a dash and count as one each; hundreds of energy, environment and clean-production projects stand beside them without a place.',
      },
      paragraphs: [97],
    },
  ],
  food: [
    {
      text: {
        zh: '按三层来做：酒、醋、乳品是老牌，杂粮、肉、油、果蔬是特色，饮料和方便食品要培育。',
        en: 'Three tiers: liquor, vinegar and dairy are the old brands, coarse grains, meat, oils and fruit the local specialities, drinks and convenience food the ones to grow.',
      },
      paragraphs: [100],
    },
    {
      text: {
        zh: '这一节没有写任何地点；全书唯一落点的是第五章的杏花村酒业。',
        en: 'Its own section names no place at all; the one site is the liquor area at Xinghuacun, named in chapter five.',
      },
      paragraphs: [100, 127],
    },
  ],
  pharmaceuticals: [
    {
      text: {
        zh: '生物药、化学新药和中成药三个方向，靠兼并做大龙头，并沿大健康延伸。',
        en: 'Three lines – biological, new chemical and traditional medicine – with larger leading firms through mergers and a reach into health products.',
      },
      paragraphs: [102],
    },
    {
      text: {
        zh: '六个集群里四个落在市，两个只写片区（同朔、晋东南）。',
        en: 'Of six clusters four stand in a city and two in an area only: Tongshuo and Jindongnan.',
      },
      paragraphs: [102],
    },
  ],
  'light-industry': [
    {
      text: {
        zh: '日用玻璃和陶瓷要做成全国的基地，造纸和塑料各成集群，再加工艺美术与室内装饰。',
        en: 'Glassware and household ceramics are to be bases of national rank, paper and plastics clusters of their own, with crafts and interiors beside them.',
      },
      paragraphs: [104],
    },
    {
      text: {
        zh: '玻璃在祁县、闻喜，陶瓷在朔州、晋城、阳泉，造纸和塑料在太原、运城等地；祁县在第五章又写了一次。',
        en: 'Glass is in Qixian and Wenxi, ceramics in Shuozhou, Jincheng and Yangquan, paper and plastics in Taiyuan, Yuncheng and others; Qixian appears once more in chapter five.',
      },
      paragraphs: [104, 127],
    },
  ],
  textiles: [
    {
      text: {
        zh: '传统的棉纺、印染、服装要强，丝麻要精，并增加产业用纺织品，同时承接外地转移。',
        en: 'Cotton, dyeing and garments are to be stronger, silk and hemp finer, technical textiles more, with capacity moving in from elsewhere.',
      },
      paragraphs: [106],
    },
    {
      text: {
        zh: '五个集聚区各有一样产品：服装在运城，纺织在临猗，丝麻在晋城，纤维在晋中，岩棉只写晋北。',
        en: 'Five areas, a product each: garments in Yuncheng, textiles in Linyi, silk and hemp in Jincheng, fibres in Jinzhong; rock wool is placed in the north only.',
      },
      paragraphs: [106],
    },
  ],
  information: [
    {
      text: {
        zh: '七类现有优势加四类新兴方向，信息安全排在最前；太原分到的最多。',
        en: 'Seven established strengths and four emerging lines, information security foremost; Taiyuan is given most of them.',
      },
      paragraphs: [108, 110, 119],
    },
    {
      text: {
        zh: '光伏与 LED 分布到长治、吕梁、朔州、临汾、晋城，云计算点到阳泉、吕梁、灵石；整体收成“一带两群”，由太原牵头，连起周边四市。',
        en: 'Photovoltaics and LED spread to Changzhi, Lüliang, Shuozhou, Linfen and Jincheng, cloud centres to Yangquan, Lüliang and Lingshi. All of it is drawn together as one belt of five cities led by Taiyuan, and two clusters.',
      },
      paragraphs: [112, 113, 120, 124],
    },
  ],
  ports: [
    {
      text: {
        zh: '写的是一套结构而不是一串地点：航空一条南北轴加四个支线，铁路一个中心加三个副中心，两边互相支撑。',
        en: 'A structure rather than a list: a north–south air axis with four branches, and one rail centre with three secondary ones, each leaning on the other.',
      },
      paragraphs: [145],
    },
    {
      text: {
        zh: '近期要推的是太原、临汾的铁路口岸和保税物流，电子口岸做到单一窗口。',
        en: 'Nearest in time are the rail ports and bonded logistics of Taiyuan and Linfen, and a single window for the electronic port.',
      },
      paragraphs: [145],
    },
  ],
  space: [
    {
      text: {
        zh: '第五章从空间、绿色、创新、融合、开放来写任务：沿大运公路、108 国道和大太原做重点，沿黄河与邻省合作。',
        en: 'Chapter five speaks of space, green change, innovation, integration and opening up: weight along the Dayun road, Highway 108 and Greater Taiyuan, and cooperation along the Yellow River.',
      },
      paragraphs: [128, 137, 143],
    },
    {
      text: {
        zh: '朔州的三个绿色试点、太原的两处创新和六家信息化示范企业落在市里，其余是跨市或全省的。',
        en: 'Three green pilots in Shuozhou, two of innovation in Taiyuan and six model firms fall in cities; the rest spans several or is provincial.',
      },
      paragraphs: [7, 9, 132, 137],
    },
  ],
};
