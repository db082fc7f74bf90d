import type { MeasureRecord } from '../../schema/measure';
import { pointsOf } from './points';

const province = pointsOf('province');

/** What is meant for all of industry: renovation, informatization, and chapter six. */
export const provinceMeasures: MeasureRecord[] = [
  province(
    133,
    '开展技术改造引导加快投资的意见',
    '出台以技术改造引导投资的意见',
    'Issue guidance on investment in technical renovation',
  ),
  province(
    133,
    '全省技术改造投资监测系统',
    '建全省技改投资监测系统，动态跟踪企业',
    'Monitor renovation investment across the province',
  ),
  province(
    133,
    '明确省级技术改造引导资金规模',
    '明确省级技改引导资金的规模，编投资指南和项目导向计划',
    'State the size of the provincial renovation fund; publish an investment guide and a project plan',
  ),
  province(
    148,
    '加强工业互联网基础设施建设规划与布局',
    '规划工业互联网，提高企业宽带接入能力',
    'Plan the industrial internet and give firms better broadband',
  ),
  province(
    149,
    '大规模个性化定制、协同制造和服务型制造',
    '推广智能制造、个性化定制和协同制造',
    'Spread smart, made-to-order and collaborative manufacturing',
  ),
  province(
    149,
    '加强分布式能源网络建设',
    '建分布式能源网络，提高可再生能源占比',
    'Build distributed energy networks and use more renewables',
  ),
  province(
    149,
    '鼓励企业利用电子商务平台的大数据资源',
    '鼓励企业借电商平台的数据精准营销',
    'Encourage firms to use e-commerce data for precise marketing',
  ),
  province(
    150,
    '实施信息安全专项，开展网络安全应用示范',
    '设信息安全专项，做网络安全示范',
    'Run a special programme on information security with showcases',
  ),
  province(
    150,
    '完善数据跨境流动管理制度',
    '护住工业控制和关键系统，管好数据共享与跨境',
    'Protect industrial control and key systems; manage shared and cross-border data',
  ),
  province(
    153,
    '推进国有企业股权多元化改革',
    '国企股权多元化，发展混合所有制',
    'Bring more owners into state firms by mixed ownership',
  ),
  province(
    153,
    '支持和鼓励民营资本参股甚至控股国有企业',
    '健全国有资本退出机制，民资可参股、可控股',
    'Set rules for state capital to leave; let private capital hold shares or control',
  ),
  province(
    153,
    '增强民营制造业企业改制意识',
    '推动民营制造企业改制，改进管理',
    'Encourage private manufacturers to restructure and manage better',
  ),
  province(
    155,
    '放宽市场准入，减少对企业生产经营活动的干预',
    '简政放权，放宽准入，少干预经营',
    'Cut red tape, ease market entry, interfere less',
  ),
  province(
    155,
    '规范涉企收费和行政执法行为',
    '规范对企业的收费和执法，减轻负担',
    'Regulate charges and enforcement to lighten the load on firms',
  ),
  province(
    155,
    '推进社会信用体系建设',
    '建社会信用体系，规范竞争',
    'Build a credit system for fair competition',
  ),
  province(
    155,
    '及时开辟审核绿色通道',
    '招商和承接转移的重大项目走审核绿色通道',
    'Give large incoming projects a fast lane for approval',
  ),
  province(
    155,
    '加强煤电油运综合协调',
    '监测预警经济运行，统筹煤、电、油、运',
    'Monitor and warn; coordinate coal, power, oil and transport',
  ),
  province(
    155,
    '用地计划指标、环境容量、排污总量',
    '用地计划、环境容量和排污总量优先给工业，降低成本',
    'Give industry first call on land quotas, environmental capacity and emission totals',
  ),
  province(
    157,
    '机关、企业干部双向挂职交流工作机制',
    '机关和企业互派干部挂职',
    'Exchange staff between offices and firms',
  ),
  province(
    157,
    '培养、吸引高端人才和创新团队',
    '落实人才政策，引进高端人才和团队',
    'Carry out talent policies and attract high-end people and teams',
  ),
  province(
    157,
    '推进企业经营管理人才职业化',
    '企业经营管理走职业化、市场化，造就高管队伍',
    'Make managers professionals, hired on the market',
  ),
  province(
    157,
    '完善高技能人才终身培养培训体系',
    '学校与企业衔接，终身培训高技能人才',
    'Link schools and firms to train skilled workers all their lives',
  ),
  province(
    159,
    '探索建立工业经济发展质量评价体系',
    '分类指导各地，建立工业质量和两化融合的评价体系',
    'Guide places by type; assess the quality of industry and its use of IT',
  ),
  province(
    159,
    '列为各市党政领导班子考核评价的重要内容',
    '工业目标和任务的完成情况，计入各市领导班子考核',
    'Count industrial goals and tasks in the evaluation of city leaders',
  ),
  province(
    159,
    '列为省直有关部门领导班子考核的重要内容',
    '扶持政策落实得如何，计入省直部门考核',
    'Count the application of support policies in the evaluation of provincial departments',
  ),
  province(
    159,
    '建立健全规划监测评估制度和动态调整机制',
    '监测评估规划的执行，并据此调整规划',
    'Monitor and assess the plan, and adjust it',
  ),
  province(
    161,
    '省经信委牵头组织实施本《规划》',
    '由省经信委牵头，各市分解任务并衔接目标',
    'The provincial Economic and Information Commission leads; cities take their share of goals and tasks',
  ),
  province(
    161,
    '滚动实施各产业三年推进计划和年度行动计划',
    '各产业编三年计划和年度计划，细到企业和项目',
    'Keep a rolling three-year and a yearly plan for each sector, down to firms and projects',
  ),
];
