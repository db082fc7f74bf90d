import type { MeasureRecord } from '../../schema/measure';
import { pointsOf } from './points';

const rail = pointsOf('equipment', 'rail-transit');
const coalMachinery = pointsOf('equipment', 'coal-machinery');
const coalbedMethane = pointsOf('equipment', 'coalbed-methane');
const coalChemicalEquipment = pointsOf('equipment', 'coal-chemical-equipment');
const environmental = pointsOf('equipment', 'environmental-equipment');
const farm = pointsOf('equipment', 'farm-machinery');
const basic = pointsOf('equipment', 'basic-process');
const intelligent = pointsOf('equipment', 'intelligent-manufacturing');
const vehicles = pointsOf('equipment', 'new-energy-vehicles');
const coalChemicals = pointsOf('coal-chemicals');

/** Equipment and coal chemicals. */
export const pillarMeasures: MeasureRecord[] = [
  rail(
    71,
    '突破动车组用钢、铝镁合金等新材料技术',
    '攻关动车用钢和铝镁合金，产品轻量化、模块化',
    'Develop steels and light alloys for train sets; make vehicles lighter and modular',
  ),
  coalMachinery(
    72,
    '提升煤机系统集成能力和技术创新能力',
    '提高煤机的系统集成和创新能力，做自动化成套设备',
    'Improve systems integration in coal machinery for complete automated sets',
  ),
  coalbedMethane(
    73,
    '依托煤层气国家级实验室、煤层气开发利用研究中心',
    '依托煤层气的国家级实验室和研究中心攻关钻进技术',
    'Use the national laboratory and research centre for new drilling technology',
  ),
  coalChemicalEquipment(
    74,
    '洁净利用“三高”劣质煤技术',
    '攻关大型高压高温装备和“三高”劣质煤的洁净利用',
    'Develop large high-pressure, high-temperature plant and the clean use of low-grade coal',
  ),
  environmental(
    75,
    '推广高效锅炉（窑炉）、电动机、变压器',
    '推广高效锅炉、电动机、变压器和热能回收系统',
    'Spread efficient boilers, motors, transformers and heat recovery',
  ),
  farm(
    76,
    '提高农机装备信息收集、智能决策和精准作业能力',
    '给农机加上信息采集、智能决策和精准作业',
    'Give farm machines data collection, smart decisions and precision',
  ),
  basic(
    77,
    '加强工艺装备及检测能力建设',
    '研究铸、锻、焊、热处理等工艺，建工艺装备和检测能力',
    'Study casting, forging, welding and heat treatment; build up process plant and testing',
  ),
  intelligent(
    78,
    '重点突破关键智能技术、核心智能测控装置与部件',
    '制造与服务并重，先突破智能测控装置和部件',
    'Give services the same weight as manufacturing; master smart control devices and parts first',
  ),
  vehicles(
    79,
    '支持先进发动机总成、底盘总成、电子控制和信息系统',
    '支持研发发动机、底盘、电控和车载信息系统',
    'Support research on engines, chassis, electronic control and information systems',
  ),
  vehicles(
    79,
    '创新完善产业技术、标准和商业模式',
    '加快电动车重点项目，完善技术、标准和商业模式',
    'Speed key electric-vehicle projects and settle technology, standards and business models',
  ),
  coalChemicals(
    83,
    '探索拓展晋东下组煤利用途径',
    '探索晋东下组煤的新用途',
    'Look for new uses of the lower coal seams of Jindong',
  ),
  coalChemicals(
    83,
    '积极推动示范项目建设',
    '推动示范项目，煤制天然气和煤制油稳步上',
    'Push demonstration projects, with coal-to-gas and coal-to-oil at a steady pace',
  ),
  coalChemicals(
    83,
    '推动煤化工园区企业集聚、产业耦合',
    '让园区里的企业彼此衔接，结成循环经济链',
    'Link firms within parks into circular chains',
  ),
  coalChemicals(
    83,
    '实施能量系统优化，开展综合利用改造',
    '鼓励企业优化能量系统，做节能环保和综合利用改造',
    'Encourage firms to optimise energy, save, clean up and re-use',
  ),
  coalChemicals(
    83,
    '依据安全容量和环境防护要求',
    '按安全容量和环境防护的要求规划园区规模和产业链',
    'Plan areas, scale and chains by safety capacity and environmental protection',
  ),
  coalChemicals(
    83,
    '整合应急救援资源',
    '完善安全设施、规范生产，整合应急救援力量',
    'Improve safety facilities and pool emergency rescue',
  ),
  coalChemicals(
    84,
    '向重点优势企业聚集',
    '传统煤化工的存量产能向优势企业集中，落后的淘汰',
    'Concentrate traditional capacity in strong firms and retire what is outdated',
  ),
  coalChemicals(
    84,
    '鼓励现有煤化工企业加大技术改造投入',
    '鼓励现有企业加大技改投入，换用新工艺、新装备',
    'Encourage existing firms to invest in new processes and equipment',
  ),
  coalChemicals(
    84,
    '6个创新链和30项技术开发与示范',
    '沿煤气化、甲醇、苯等6个创新链支持技术开发和示范',
    'Back development and demonstration along 6 innovation chains, from gasification to methanol and benzene',
  ),
];
