import type { MeasureRecord } from '../../schema/measure';
import { pointsOf } from './points';

const electronics = pointsOf('information', 'electronics');
const photovoltaics = pointsOf('information', 'photovoltaics');
const led = pointsOf('information', 'led');
const security = pointsOf('information', 'information-security');
const materials = pointsOf('information', 'electronic-materials');
const software = pointsOf('information', 'software');
const telecommunications = pointsOf('information', 'telecommunications');
const cloud = pointsOf('information', 'cloud-computing');
const bigData = pointsOf('information', 'big-data');
const internetOfThings = pointsOf('information', 'internet-of-things');

/** The information sector, with the networks and clouds that chapter five adds. */
export const informationMeasures: MeasureRecord[] = [
  electronics(
    111,
    '向“硬件＋服务”转型',
    '推动电子企业由只卖硬件转向硬件加服务',
    'Move electronics firms from hardware alone to hardware with services',
  ),
  photovoltaics(
    112,
    '对标国家光伏产业规范',
    '按国家光伏规范提高电池片转换效率',
    'Raise cell efficiency to the national norm for photovoltaics',
  ),
  photovoltaics(
    112,
    '以集中式电站、分布式发电建设为牵引',
    '以集中式电站和分布式发电推广应用，拉动光伏',
    'Let large and distributed solar power create the demand',
  ),
  led(
    113,
    '注重质量品牌，加强配套布局',
    '抓质量和品牌，补齐配套，做大规模',
    'Attend to quality, brands and suppliers, and grow',
  ),
  security(
    114,
    '推动工业控制系统信息安全整体解决方案的研发和示范',
    '在煤焦冶电行业研发、示范工控安全的整体方案',
    'Develop and show industrial-control security in coal, coking, metals and power',
  ),
  materials(
    115,
    '重点突破高端配套应用市场，降低产品成本',
    '主攻高端配套市场，降成本、提质量',
    'Aim at high-end supply with lower cost and better quality',
  ),
  software(
    116,
    '贯彻软件和信息技术服务标准（ITSS）',
    '推行信息技术服务标准，规范开发、集成和运维',
    'Apply the ITSS standard to development, integration and operation',
  ),
  telecommunications(
    117,
    '深化共建共享，推进互联互通',
    '通信设施共建共享，网络互联互通',
    'Share telecom facilities and connect networks',
  ),
  telecommunications(
    117,
    '推进广电、电信开展双向业务进入',
    '广电与电信业务相互进入，带动上下游',
    'Let broadcasting and telecommunications enter each other’s business',
  ),
  cloud(
    120,
    '统筹布局云计算数据中心建设',
    '依托点名的五处云中心，统筹布局数据中心',
    'Plan data centres together, on the five cloud centres named',
  ),
  cloud(
    120,
    '建立云计算安全保障和防护体系',
    '建云计算的安全防护体系',
    'Set up a system of cloud security',
  ),
  bigData(
    121,
    '优先推动交通、医疗、就业、社保等民生领域政府数据向社会开放',
    '政府数据先开放交通、医疗、就业、社保四类',
    'Open government data, first on transport, health, jobs and social security',
  ),
  bigData(
    121,
    '建立大数据市场化应用机制',
    '以政策扶持大数据的市场化应用，培育龙头企业',
    'Support a market for the use of big data and foster leading firms',
  ),
  internetOfThings(
    122,
    '开展物联网应用示范和规模化应用',
    '在工农业、物流、交通和环保做示范和规模应用',
    'Show and scale the internet of things in industry, farming, logistics, transport and environment',
  ),
  internetOfThings(
    122,
    '建设跨行业物联网运营和支撑平台',
    '鼓励有条件的企业建跨行业的运营平台',
    'Encourage able firms to run platforms across sectors',
  ),
  telecommunications(
    148,
    '全面实施“光进铜退”行动',
    '以光纤换铜缆，通到城镇楼宇和农户',
    'Replace copper with fibre, to town buildings and village homes',
  ),
  cloud(
    148,
    '采取众筹、众包、众创等发展方式',
    '以众筹、众包、众创的方式建公共云，整合部门信息供社会利用',
    'Crowdfund and crowdsource public clouds; pool departments’ information for society’s use',
  ),
];
