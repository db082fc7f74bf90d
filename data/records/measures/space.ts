import type { MeasureRecord } from '../../schema/measure';
import { pointsOf } from './points';

const layout = pointsOf('space', 'spatial-layout');
const green = pointsOf('space', 'green-transition');
const innovation = pointsOf('space', 'innovation');
const integration = pointsOf('space', 'integration');
const openness = pointsOf('space', 'openness');

/** The tasks of chapter five that have a heading of their own on the map. */
export const spaceMeasures: MeasureRecord[] = [
  layout(
    127,
    '国家及省级钢铁、装备制造、煤化工等',
    '创建国家级、省级的钢铁、装备、煤化工示范基地和重点园区',
    'Create national and provincial model bases for steel, equipment and coal chemicals, and key parks',
  ),
  layout(
    127,
    '加强园区基础设施建设，完善公共服务平台',
    '补齐园区的基础设施和公共服务平台',
    'Complete infrastructure and shared services in parks',
  ),
  layout(127, '探索链式招商', '试行沿产业链招商', 'Try inviting firms along industrial chains'),
  layout(
    128,
    '与旧城区改造、新城区建设进行捆绑、联动开发',
    '产业集聚区与旧城改造、新城建设捆绑开发',
    'Develop industrial areas together with old-town renewal and new towns',
  ),
  layout(
    128,
    '集研发、设计、生产、装配于一楼的“楼宇经济”',
    '让高新企业把研发、设计、生产、装配放进一幢楼',
    'Let high-tech firms research, design, make and assemble under one roof',
  ),
  layout(
    129,
    '与所在县（市、区）融合发展的体制机制',
    '理顺经济技术开发区的职能，使其与所在县市区融合',
    'Settle the powers of development zones and join them with their counties',
  ),
  layout(
    129,
    '开展“飞地经济”合作',
    '开发区与外地合作，承接转移，办“飞地”',
    'Let zones cooperate with other regions, take in relocated firms and set up enclaves',
  ),
  green(
    131,
    '强化节能目标责任考核，实行严格问责制',
    '节能目标严格考核问责，并预测预警、执法监察',
    'Hold those responsible to energy-saving goals, with forecasts, warnings and inspection',
  ),
  green(
    131,
    '严格执行节能评估和审查制度',
    '从源头管住用能：严格节能评估和审查',
    'Control energy use at the source by strict assessment and review',
  ),
  green(
    131,
    '探索节能量交易机制和能效领跑者制度',
    '高耗能行业能效对标，探索节能量交易和领跑者制度',
    'Benchmark heavy users; try trade in energy savings and a top-runner scheme',
  ),
  green(
    131,
    '强化节能标准实施',
    '以节能标准倒逼重点用能企业',
    'Press large energy users by standards',
  ),
  green(
    131,
    '实施低碳工业园区试点',
    '挑选条件好、减排潜力大的园区做低碳试点',
    'Pilot low-carbon parks where the base is good and savings are large',
  ),
  green(
    132,
    '在重点行业推行清洁生产技术',
    '重点行业推行清洁生产，扶持资源利用的示范项目',
    'Introduce clean production in key sectors and back model projects of re-use',
  ),
  innovation(
    135,
    '建设创新设计产业技术联盟、产学研创新联盟',
    '建创新设计、产学研等联盟',
    'Form alliances for design and between industry, universities and institutes',
  ),
  innovation(
    135,
    '推进公共技术服务平台建设',
    '依托院校、院所和检测机构建公共技术平台，兴科技中介',
    'Build shared technical platforms on universities, institutes and laboratories, and foster technology agents',
  ),
  innovation(
    136,
    '工程化、产业化中试基地',
    '为重点产业和军民融合产业建中试基地',
    'Build pilot plants for key and military–civil sectors',
  ),
  innovation(
    136,
    '强化技术转移和技术交易服务机构的能力建设',
    '健全技术转移和交易的机构与信息平台',
    'Strengthen agencies and platforms for technology transfer and trade',
  ),
  innovation(
    137,
    '支持对旧厂房、宿舍楼、SOHO空间等改造',
    '支持把旧厂房、宿舍楼改成众创空间',
    'Support turning old factories and dormitories into makers’ spaces',
  ),
  innovation(
    137,
    '支持社会资本创办孵化基地',
    '支持社会资本办孵化基地，大企业带小企业',
    'Support incubators run with private capital, and large firms that bring small ones along',
  ),
  integration(
    139,
    '继续抓好国家“两化”深度融合贯标行动落实',
    '继续推行两化融合国家标准，健全服务体系',
    'Go on applying the national standard for IT–industry integration, with support services',
  ),
  integration(
    140,
    '推动制造业服务化',
    '支持制造企业做总包、租赁、成套方案和售后',
    'Support makers that contract, lease, design systems and give after-sales service',
  ),
  integration(
    140,
    '共享基础设施、技术、人才等资源要素',
    '鼓励制造商与服务商共享设施、技术和人才',
    'Encourage makers and service firms to share facilities, technology and people',
  ),
  integration(
    141,
    '鼓励民营企业参与武器装备的科研生产',
    '鼓励民企参与军品科研生产，支持军民结合园区',
    'Encourage private firms in arms research and production, and support military–civil parks',
  ),
  openness(
    143,
    '支持上下游关联产业企业联合“走出去”',
    '支持上下游企业抱团出境，建原料和装备基地',
    'Support chains of firms that go abroad together to build raw-material and equipment bases',
  ),
  openness(
    143,
    '搭建引进发达地区和国外先进生产要素的平台',
    '引资同时引技术、人才和管理，搭建平台',
    'Build platforms that bring in technology, people and management with capital',
  ),
  openness(
    144,
    '集群式引进、专题性推介、区域性对接',
    '按产业链成群招商、专题推介、分区对接',
    'Seek investors by chain, in groups, by theme and by region',
  ),
  openness(
    144,
    '以BOT、PPP等模式开展国际产能合作',
    '支持企业到国外用BOT、PPP等模式合作',
    'Support cooperation abroad by BOT, PPP and the like',
  ),
  openness(
    144,
    '增强生产企业自营出口能力',
    '增强自营出口，引导企业建国际营销网',
    'Strengthen firms’ own exports and sales networks abroad',
  ),
];
