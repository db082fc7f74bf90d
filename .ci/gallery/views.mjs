import { prefectureIds, prefectures } from '../../data/vocabulary/prefectures.ts';
import { regionIds, regions } from '../../data/vocabulary/regions.ts';
import { sectorIds, sectors } from '../../data/vocabulary/sectors.ts';

const folder = (name, ids, titles) =>
  ids.map((id) => ({ id: `${name}-${id}`, path: `/${name}/${id}`, title: titles[id].name.zh }));

/** The standard views, by the name that `--only` knows them by. */
export const views = {
  opening: [{ id: 'opening', path: '', title: '全省' }],
  sectors: folder('sectors', sectorIds, sectors),
  cities: folder('cities', prefectureIds, prefectures),
  regions: folder('regions', regionIds, regions),
  ports: [{ id: 'ports', path: '/ports', title: '口岸' }],
  sites: ['olefin-project-datong', 'information-belt', 'steel-base-linfen'].map((id) => ({
    id: `sites-${id}`,
    path: `/sites/${id}`,
    title: id,
  })),
  pages: ['targets', 'matrix', 'findings', 'compare', 'plan', 'data', 'about'].map((id) => ({
    id,
    path: `/${id}`,
    title: id,
  })),
};

export const languages = ['zh', 'en'];
export const themes = ['light', 'dark', 'print'];
export const widths = { 1440: 900, 390: 844 };
