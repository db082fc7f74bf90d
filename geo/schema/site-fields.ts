import { paragraphCount } from '../../data/outline/paragraph-number';
import { kindIds } from '../../data/vocabulary/kinds';
import { plan } from '../../data/vocabulary/plan';
import { precisionIds } from '../../data/vocabulary/precisions';
import { sectorIds, subsectorsOf } from '../../data/vocabulary/sectors';
import type { SiteRow } from '../export/site-columns';
import type { Fields } from './field';

export const slug = '^[a-z0-9]+(-[a-z0-9]+)*$';

export const subsectorIds: readonly string[] = sectorIds.flatMap((sector) =>
  Object.keys(subsectorsOf(sector)),
);

/** What each property of a site means. */
export const siteFields: Fields<keyof SiteRow> = {
  id: {
    type: 'string',
    pattern: slug,
    means: { zh: '编号，长期不变', en: 'Its id, kept for good' },
  },
  name_zh: { type: 'string', means: { zh: '中文名', en: 'Name in Chinese' } },
  name_en: { type: 'string', means: { zh: '英文名', en: 'Name in English' } },
  kind: {
    type: 'string',
    values: kindIds,
    means: { zh: '类别：基地、集群、园区……', en: 'Kind: base, cluster, park …' },
  },
  sector: {
    type: 'string',
    values: sectorIds,
    means: { zh: '行业，按规划的分法', en: 'Sector, after the plan’s own division' },
  },
  subsector: {
    type: 'string',
    nullable: true,
    values: subsectorIds,
    means: { zh: '子行业；没有细分的为空', en: 'Sub-sector; empty where there is none' },
  },
  group: {
    type: 'string',
    nullable: true,
    pattern: slug,
    means: {
      zh: '规划列在一起或合计的几处同属一组；单独一处为空',
      en: 'Shared by sites that the plan lists or counts as one; empty for a site by itself',
    },
  },
  places_zh: {
    type: 'strings',
    means: { zh: '规划里写的地名', en: 'Places as the plan writes them' },
  },
  units: {
    type: 'strings',
    pattern: '^14\\d{4}$',
    means: {
      zh: `所在或所跨市县的行政区划代码；只写全省的为 ${plan.province.adcode}`,
      en: `GB/T 2260 codes of the cities or counties it lies in; ${plan.province.adcode} where only the province is named`,
    },
  },
  precision: {
    type: 'string',
    values: precisionIds,
    means: {
      zh: '位置知道到哪一级；prefecture 的点是市府，不是实地',
      en: 'How closely the position is known; at “prefecture” the point is the city’s seat, not the site',
    },
  },
  interpreted: {
    type: 'boolean',
    means: { zh: '位置是否含我们的读法', en: 'Whether the position is in part our reading' },
  },
  paragraph: {
    type: 'integer',
    minimum: 1,
    maximum: paragraphCount,
    means: {
      zh: '出处：规划第几段（非空行）',
      en: 'Citation: the n-th non-empty line of the plan',
    },
  },
  phrase: {
    type: 'string',
    maxLength: 40,
    means: { zh: '该段原文中最短的依据', en: 'The shortest words of it that carry the fact' },
  },
  products: {
    type: 'strings',
    means: { zh: '产品，照规划写法', en: 'Products as the plan writes them' },
  },
  firms: {
    type: 'strings',
    means: { zh: '企业，照规划写法', en: 'Firms as the plan writes them' },
  },
  url: {
    type: 'string',
    means: {
      zh: '本图上的页面；文件里是从网站根起的路径，OGC 接口里是完整地址',
      en: 'Its page: a path from the root of the site in files, a full address in the OGC API',
    },
  },
};
