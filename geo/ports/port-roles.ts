import type { Text } from '../../data/vocabulary/languages';

/** What a port is in the system, by how it is reached and its rank; the line under its name. */
export const portRoles: Readonly<Record<string, Text>> = {
  'air axis': { zh: '航空主轴', en: 'Air, main axis' },
  'air branch': { zh: '航空支线', en: 'Air, branch' },
  'rail centre': { zh: '铁路中心', en: 'Rail, centre' },
  'rail secondary': { zh: '铁路副中心', en: 'Rail, secondary' },
};
