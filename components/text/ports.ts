import type { Text } from '@/data/vocabulary/languages';

export const nearestPorts: Text = { zh: '最近的口岸，直线', en: 'Nearest ports, straight line' };

export const distanceNote: Text = {
  zh: '± 是两头位置各自的半径之和：只知到市或县的，取与其面积相等的圆；铁路口岸只知到市。',
  en: '± adds the radius within which each end is known: for a city or county, the circle of its area. Rail ports are known to their city only.',
};

export const seatDistanceNote: Text = {
  zh: '± 来自口岸一头：机场有公开坐标，铁路口岸只知到市，取与市域面积相等的圆。',
  en: '± comes from the port’s end: airports have a published coordinate, rail ports are known to their city only, taken as the circle of its area.',
};

export const noDistance: Text = {
  zh: '只知到片区或全省，量不出到口岸的距离。',
  en: 'Known to a region or the province only: no distance to a port can be told.',
};

export const sameCity: Text = { zh: '同城', en: 'same city' };

export const kilometresWithError: Text = { zh: '{km} ± {error} 公里', en: '{km} ± {error} km' };

export const kilometresExactly: Text = { zh: '{km} 公里', en: '{km} km' };

export const fartherPorts: Text = { zh: '其余 {count} 处口岸', en: '{count} more ports' };

export const portsTitle: Text = { zh: '口岸体系', en: 'The port system' };

export const portsLead: Text = {
  zh: '规划写的是一套结构，不是一串地点。',
  en: 'The plan writes a structure, not a list of places.',
};

export const airPortsHeading: Text = {
  zh: '航空：一轴 {axis} 主，{branch} 支',
  en: 'Air: an axis of {axis}, {branch} branches',
};

export const railPortsHeading: Text = {
  zh: '铁路：一心 {secondary} 区',
  en: 'Rail: one centre, {secondary} secondary areas',
};

export const servicesHeading: Text = { zh: '保税与电子口岸', en: 'Bonded and electronic' };

export const mainAxis: Text = { zh: '主轴', en: 'Main axis' };

export const branches: Text = { zh: '支线，支撑主轴', en: 'Branches that support it' };

export const railCentre: Text = { zh: '中心', en: 'Centre' };

export const railSecondary: Text = { zh: '副中心', en: 'Secondary centres' };

export const railSupport: Text = { zh: '另列建设', en: 'Also named for building' };

export const pairedPort: Text = {
  zh: '一处两地，按规划的写法算 1 处',
  en: 'one port over two cities, counted as one as the plan writes it',
};

export const airDiagram: Text = {
  zh: '图：航空口岸的主轴与支线',
  en: 'Diagram: the axis of air ports and its branches',
};

export const railDiagram: Text = {
  zh: '图：铁路口岸的中心与副中心',
  en: 'Diagram: the centre of rail ports and its secondary centres',
};

export const portsNote: Text = {
  zh: '括号里的城市与前一座合为一处。机场画在公开坐标上；铁路口岸没有公开坐标，画在所属城市旁，可能偏差整座地市。图上的连线是规划的结构，不是线路。',
  en: 'A city in brackets shares one port with the city before it. Airports stand at a published coordinate; rail ports have none, stand beside their city’s seat and may be off by a whole prefecture. Lines show the plan’s structure, not routes.',
};

export const portsDescription: Text = {
  zh: '山西“十三五”工业规划的口岸：航空一轴与支线，铁路一心三区，保税物流与电子口岸。',
  en: 'The ports of Shanxi’s 2016–2020 industry plan: the air axis and its branches, the rail centre and its secondary centres, bonded logistics and the electronic port.',
};
