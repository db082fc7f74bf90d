import type { MeasureRecord } from '../../schema/measure';
import { pointsOf } from './points';

const ports = pointsOf('ports');
const airPorts = pointsOf('ports', 'air-ports');
const railPorts = pointsOf('ports', 'rail-ports');
const services = pointsOf('ports', 'port-services');

/** Air, rail and electronic ports. */
export const portMeasures: MeasureRecord[] = [
  ports(
    145,
    '综合保税区与各类口岸作业区互相补充',
    '综合保税区与各口岸作业区配合使用',
    'Use bonded zones and port areas to complement each other',
  ),
  airPorts(
    145,
    '拓展国际旅客、货运快件等直航业务',
    '开拓国际客运和货运快件的直航',
    'Open direct international flights for passengers and express freight',
  ),
  airPorts(145, '发展临空经济产业', '发展临空产业', 'Develop industry around airports'),
  railPorts(
    145,
    '加强口岸跨区域合作',
    '与外地口岸跨区域合作',
    'Cooperate with ports in other regions',
  ),
  services(
    145,
    '大力推进“三个一”公共信息服务平台建设',
    '整合信息资源，建“三个一”公共信息平台',
    'Pool information in a public platform, the “three ones”',
  ),
  services(
    145,
    '信息互换、监管互认、执法互助',
    '口岸管理各方互换信息、互认监管、互助执法',
    'Have authorities exchange information, accept each other’s checks and help enforce',
  ),
];
