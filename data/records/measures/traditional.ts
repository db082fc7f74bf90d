import type { MeasureRecord } from '../../schema/measure';
import { pointsOf } from './points';

const coal = pointsOf('coal');
const steel = pointsOf('metallurgy', 'steel');
const aluminium = pointsOf('metallurgy', 'aluminium');
const magnesium = pointsOf('metallurgy', 'magnesium');
const copper = pointsOf('metallurgy', 'copper');
const coking = pointsOf('coking');
const power = pointsOf('power');

/** Coal, metallurgy, coking and power. */
export const traditionalMeasures: MeasureRecord[] = [
  coal(
    45,
    '大力引进和推广先进适用技术',
    '引进并推广采煤和清洁生产的先进适用技术',
    'Bring in and spread proven technology for mining and clean production',
  ),
  coal(
    45,
    '关闭矿井衔接机制和落后产能退出机制',
    '分别立两套办法：矿井关闭后的衔接，落后产能的退出',
    'Set up two procedures: one for what follows a mine’s closure, one for the exit of outdated capacity',
  ),
  coal(
    45,
    '市场需求调节煤炭产品结构新机制',
    '煤炭的产品结构改由市场需求来调节',
    'Let market demand decide the mix of coal products',
  ),
  coal(
    46,
    '深化煤炭管理体制改革',
    '改革煤炭管理体制，建立与综合能源基地相称的管理体系',
    'Reform the administration of coal to suit a national energy base',
  ),
  coal(
    46,
    '加大煤矿技术改造力度',
    '加大煤矿技改投入，提高矿井的标准化水平',
    'Renovate mines and bring them up to standard',
  ),
  coal(
    63,
    '合理配置动力煤资源和环境容量',
    '在煤炭基地与煤电基地之间统筹动力煤和环境容量',
    'Share out steam coal and environmental capacity between coal bases and power bases',
  ),
  steel(
    49,
    '推进企业集团化和产业基地化、园区化发展',
    '以集团化、进基地、进园区来整合钢铁企业',
    'Consolidate steelmakers by forming groups and moving them into bases and parks',
  ),
  steel(
    49,
    '普钢生产企业以市场方式组建产业联盟',
    '普钢企业按市场方式结成联盟，在技术、物流和营销上合作',
    'Let makers of plain steel ally on market terms in technology, logistics and sales',
  ),
  steel(
    49,
    '促进产业能效和环保达标',
    '抓环保配套、余能回收等工程和技改，使能效、环保达标',
    'Carry out works on emissions and energy recovery so that plants meet efficiency and environmental standards',
  ),
  aluminium(
    50,
    '推进“煤-电-铝”协同发展机制',
    '建立煤、电、铝三方协同的机制，就地转化铝土矿',
    'Set up a mechanism that joins coal, power and aluminium and processes bauxite nearby',
  ),
  aluminium(
    50,
    '支持大型铝企业进行行业整合',
    '支持大型铝企业兼并重组，组成上下游配套的集团',
    'Support large aluminium firms in mergers into groups with complete chains',
  ),
  magnesium(
    51,
    '支持镁产业集团化、规模化、高端化发展',
    '支持镁企业组成集团，把原镁与镁合金加工配在一起',
    'Support magnesium groups that pair primary metal with alloy processing',
  ),
  magnesium(51, '鼓励发展再生镁产业', '鼓励再生镁', 'Encourage recycled magnesium'),
  copper(
    52,
    '军工民品铜合金板带生产技术的互融性',
    '把晋西春雷的军品、民品板带技术打通，开发芯片、汽车和高铁用铜',
    'Combine Jinxi Chunlei’s military and civil strip technology for copper in chips, cars and high-speed rail',
  ),
  coking(
    55,
    '发展化工焦、培育洁净焦、压缩冶金焦、巩固铸造焦',
    '调整焦种：化工焦和洁净焦增，冶金焦减，铸造焦稳',
    'Change the mix of coke: more for chemicals and clean fuel, less for furnaces, foundry coke held',
  ),
  coking(
    55,
    '鼓励行业内外联合重组',
    '鼓励焦化企业与行业内外联合重组',
    'Encourage mergers among coking firms and with outsiders',
  ),
  coking(
    56,
    '因地制宜科学选择适合的利用路径',
    '由集聚区和企业按自身条件选焦炉煤气的利用路线',
    'Let each area and firm choose the use of coke-oven gas that suits it',
  ),
  coking(
    56,
    '自主研发或引进消化吸收国内外先进技术',
    '鼓励焦炉煤气制甲醇的大企业自研或引进技术，往下游延伸',
    'Encourage large makers of methanol from coke-oven gas to develop or buy technology for downstream products',
  ),
  coking(
    57,
    '引导省内煤焦油加工企业资源共享、分工协作',
    '引导煤焦油企业共享资源、分工协作，各做自己的产品链',
    'Steer tar processors to share resources, each with product chains of its own',
  ),
  coking(
    58,
    '集中粗苯资源着力扶持具备深加工技术实力的企业',
    '粗苯资源集中供给有深加工技术的企业',
    'Concentrate crude benzene on firms able to process it further',
  ),
  coking(
    59,
    '通过产能置换、企业重组、搬迁等方式',
    '集聚区外的企业以置换产能、重组或搬迁进入500万吨级及以上集聚区',
    'Let outside plants enter the areas of 5 million t or more by swapping capacity, merging or moving',
  ),
  coking(
    59,
    '完善集聚区公共服务功能',
    '补齐集聚区的公共服务，集中加工化产',
    'Complete shared services in the coking areas and process chemicals jointly',
  ),
  power(
    63,
    '实施股权联营合作',
    '电厂与煤矿相互参股，或签长期协议合同运营',
    'Join power plants and mines by shareholding or long-term contracts',
  ),
  power(
    63,
    '除城市热电联产、电网安全需要建设的电源项目外',
    '城市热电联产和电网安全项目不受煤电一体化要求约束',
    'Exempt city heat-and-power and grid-security plants from the rule that plants be planned with mines',
  ),
  power(
    64,
    '加大配电网建设与改造，加快电网智能化建设',
    '新建、改造配电网，加快电网智能化',
    'Build and renew local grids and make them smart',
  ),
  power(
    65,
    '完成对全省现役30万千瓦及以上燃煤机组环保设施的改造',
    '现役30万千瓦及以上煤电机组全部完成环保改造',
    'Finish the emission retrofit of all coal units of 300 MW and more',
  ),
  power(
    65,
    '按照等煤量替代的原则关停',
    '核准新项目时，鼓励以等煤量替代关停到期、高耗和不达标机组',
    'In approving new plants, encourage closing old, wasteful or non-compliant ones that burn as much coal',
  ),
  power(
    65,
    '大力发展可再生能源发电项目',
    '多上可再生能源发电项目',
    'Build much more renewable power',
  ),
  power(
    66,
    '有序放开发用电市场，增加市场交易电量，提高跨省区电力市场交易比例',
    '逐步放开发电和用电，扩大市场交易和跨省跨区交易',
    'Free generation and use step by step; trade more power on the market and across provinces',
  ),
  power(
    66,
    '不同电压等级输配电价形成机制',
    '改革输配电价，研究按电压定价和交叉补贴的平衡办法',
    'Reform grid tariffs: prices by voltage, and a way to balance cross-subsidies',
  ),
  power(
    66,
    '配售电业务向社会资本放开',
    '配电、售电向社会资本开放，培育售电主体，配电可用混合所有制',
    'Open distribution and retail to private capital, foster retailers, allow mixed ownership in distribution',
  ),
  power(
    66,
    '建立相对独立的电力交易机构',
    '设相对独立的交易机构，提供公平规范的平台',
    'Found a largely independent power exchange with fair rules',
  ),
];
