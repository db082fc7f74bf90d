import type { EntryRecord } from '../schema/entry';
import { at, inRegion } from './where';

type SiteRecord = EntryRecord['sites'][number];

/** Paragraph 106 lists five textile areas under one verb, each with its own product. */
const area = (
  id: string,
  name: EntryRecord['name'],
  phrase: string,
  site: SiteRecord,
  more: Pick<EntryRecord, 'firms' | 'products'> = {},
): EntryRecord => ({
  id,
  kind: 'cluster',
  sector: 'textiles',
  name,
  citation: { paragraph: 106, phrase },
  sites: [site],
  ...more,
});

export const textiles: EntryRecord[] = [
  area(
    'garment-area',
    { zh: '服装集聚区', en: 'garment area' },
    '运城际华三五三四服装',
    at('yuncheng', {
      name: { zh: '运城际华三五三四服装集聚区', en: 'Yuncheng Jihua 3534 garment area' },
    }),
    {
      products: [{ zh: '服装', en: 'Garments' }],
      firms: [{ zh: '际华三五三四', en: 'Jihua 3534' }],
    },
  ),
  area('textile-area', { zh: '纺织集聚区', en: 'textile area' }, '临猗纺织', at('linyi'), {
    products: [{ zh: '纺织品', en: 'Textiles' }],
  }),
  area(
    'silk-hemp-area',
    { zh: '丝麻集聚区', en: 'silk and hemp area' },
    '晋城丝麻',
    at('jincheng'),
    {
      products: [{ zh: '丝麻', en: 'Silk and hemp' }],
    },
  ),
  area(
    'high-performance-fibre-area',
    { zh: '高性能纤维集聚区', en: 'high-performance fibre area' },
    '晋中高性能纤维',
    at('jinzhong'),
    { products: [{ zh: '高性能纤维', en: 'High-performance fibres' }] },
  ),
  area(
    'rock-wool-area',
    { zh: '岩棉制品集聚区', en: 'rock-wool area' },
    '晋北岩棉制品',
    inRegion('jinbei', '晋北'),
    { products: [{ zh: '岩棉制品', en: 'Rock-wool products' }] },
  ),
];
