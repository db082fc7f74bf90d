import { plan } from '@/data/vocabulary/plan';
import type { SiteFilter } from '@/geo/features/filter';
import { filterBrief } from '../take-away/file-name';
import type { PictureChoice } from './picture-choice';

/** What a page's path is about: `/zh/sites/air-axis` is `sites-air-axis`; the province is `map`. */
const pageBrief = (pathname: string): string => {
  const [, , ...rest] = pathname.split('/');
  return rest.join('-') || 'map';
};

/** `shanxi-map_2026-01-31_coking_luliang_a4-2x.png` */
export const pictureName = (
  pathname: string,
  filter: SiteFilter,
  date: string,
  { format, frame, upright, ratio }: PictureChoice,
): string => {
  const turned = upright && frame !== 'screen' ? '-upright' : '';
  const size = format === 'png' ? `${frame}${turned}-${ratio}x` : `${frame}${turned}`;
  return `${plan.slug}-${pageBrief(pathname)}_${date}_${filterBrief(filter)}_${size}.${format}`;
};
